"""Opens `state.db`, mends it where it can, and gives the two ways to it: `read` and `change`.

SQLite's slowest and safest setting (DELETE journal, synchronous EXTRA): a commit survives a power cut.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from kiosk.durable import make_folder
from kiosk.state import ballast, copies, seal
from kiosk.state.problems import StateError, damage_told, is_in_the_way, problems_told
from kiosk.state.tables import APPLICATION_ID, MIGRATION_TABLE, MIGRATIONS

# Seconds that a command waits for another one to finish its transaction.
_PATIENCE = 5.0
# Bytes of one value: the largest signed metadata is 5 MB.
_LARGEST_VALUE = 8_000_000


class State:
    """The open memory of one kiosk; threads take turns.

    `was_restored` tells that the file was damaged and an older copy took its place, `was_lost` that there was
    no copy either. On a read-only disk everything can be read, and every change is refused.
    """

    def __init__(self, folder: Path, database: sqlite3.Connection, *, restored: bool, lost: bool) -> None:
        self.folder = folder
        self.was_restored = restored
        self.was_lost = lost
        self._database = database
        self._turn = threading.RLock()

    def read(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Give all rows of a SELECT.

        Raises:
            StateError: when the disk or another process is in the way.
        """
        with self._turn, problems_told():
            return self._database.execute(query, values).fetchall()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """Do several changes or none: committed to the disk when the block ends, undone when it raises.

        Raises:
            StateError: when nothing can be written, the file is damaged, or another process is in the way;
                nothing has changed.
        """
        with self._turn, problems_told():
            ballast.release_when_full(self.folder)
            self._database.execute("BEGIN IMMEDIATE")
            try:
                # Damage must not be sealed with the change.
                if not seal.holds(self._database):
                    raise damage_told()
                yield self._database
                seal.write(self._database)
                self._database.execute("COMMIT")
            except BaseException:
                # SQLite may have rolled back by itself already.
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    def keep_copy(self) -> None:
        """Keep a copy after something important has changed; where that fails, the file itself is good."""
        with self._turn, suppress(OSError, sqlite3.Error):
            copies.keep_copy(self._database, self.folder)

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def open_state(folder: Path) -> State:
    """Open the memory in a folder, made now where there is none; a damaged one gives way to its newest copy.

    Raises:
        StateError: when the folder cannot be used, or a newer program wrote the file.
    """
    try:
        make_folder(folder)
        return _open(folder)
    except OSError as problem:
        raise StateError(
            f"Kioskens mapp {folder} går inte att använda: {problem.strerror}. "
            "Kontrollera disk och rättigheter."
        ) from problem


def _open(folder: Path) -> State:
    damaged = False
    with problems_told():
        if (folder / copies.DATABASE).exists():
            # A disk may answer wrongly once; what is damaged is so at the second look, too.
            database = _connect_to_whole(folder) or _connect_to_whole(folder)
            if database is not None:
                return _ready(State(folder, database, restored=False, lost=False))
            copies.put_aside(folder)
            damaged = True
        restored = copies.restore(folder)
        lost = damaged and not restored
        return _ready(State(folder, _connect(folder), restored=restored, lost=lost))


def _connect_to_whole(folder: Path) -> sqlite3.Connection | None:
    """Open the file that is there; None when it is damaged, or some of it cannot be read."""
    database = None
    try:
        database = _connect(folder)
        # Power cut while it was made: nothing in it yet, so nothing is damaged.
        if _is_empty(database) or copies.is_whole(database):
            return database
    except copies.DAMAGE as problem:
        if isinstance(problem, sqlite3.Error) and is_in_the_way(problem):
            if database is not None:
                database.close()
            raise
    if database is not None:
        database.close()
    return None


def _connect(folder: Path) -> sqlite3.Connection:
    path = folder / copies.DATABASE
    database = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        # A damaged or planted file must not get at more than its own pages (sqlite.org/security.html).
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
            database.execute(f"PRAGMA {pragma}")
        for pragma in ("foreign_keys = ON", "journal_mode = DELETE", "synchronous = EXTRA"):
            database.execute(f"PRAGMA {pragma}")
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    except copies.DAMAGE:
        database.close()
        raise
    return database


def _is_empty(database: sqlite3.Connection) -> bool:
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    return bool(pages == 0)


def _ready(state: State) -> State:
    try:
        _migrate(state)
    except BaseException:
        state.close()
        raise
    return state


def _migrate(state: State) -> None:
    # Looking first: a start writes nothing, and a read-only disk is no hindrance.
    done = _migrations(state)
    if done - {name for name, _ in MIGRATIONS}:
        raise StateError("Kioskens minne är skrivet av en nyare kiosk. Uppdatera kiosken först.")
    if len(done) == len(MIGRATIONS):
        return
    with state.change() as database:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        if not _is_begun(state):
            database.execute(MIGRATION_TABLE)
        # Another process may have been first.
        for name, statements in MIGRATIONS:
            if name not in _migrations(state):
                for statement in statements:
                    database.execute(statement)
                database.execute("INSERT INTO migration VALUES (?)", (name,))


def _migrations(state: State) -> set[str]:
    return {name for (name,) in state.read("SELECT name FROM migration")} if _is_begun(state) else set()


def _is_begun(state: State) -> bool:
    return bool(state.read("SELECT 1 FROM sqlite_master WHERE name = 'migration'"))
