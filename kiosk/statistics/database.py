"""Opens `counts.db` and brings its rows to the numbers they must reach. A damaged file is put aside.

SQLite's slowest and safest setting (DELETE journal, synchronous EXTRA): a commit survives a power cut.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.durable import put_aside, sync_folder
from kiosk.statistics.events import Event
from kiosk.statistics.problems import NEWER, CountsError, DamagedCountsError, problems_told
from kiosk.statistics.tables import APPLICATION_ID, MIGRATION_TABLE, MIGRATIONS, ROWS, statements
from kiosk.statistics.tally import Cell

DATABASE = "counts.db"
# Later than every day there will be.
LAST_DAY = "9999-12-31"
_JOURNAL = "counts.db-journal"
# Seconds to wait for another program, such as an export, to finish its transaction.
_PATIENCE = 5.0

_RAISE_DAILY = (
    "INSERT INTO daily VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (site, day, event, key) DO UPDATE SET n = max(n, excluded.n)"
)
_RAISE_MONTHLY = (
    "INSERT INTO monthly VALUES (?, ?, ?, ?) "
    "ON CONFLICT (site, month, language) DO UPDATE SET n = max(n, excluded.n)"
)


class Row(NamedTuple):
    """One counter as it is exported: `series` is the day its file was begun, `period` a day or a month."""

    site: str
    series: str
    period: str
    event: str
    key: str
    n: int


class CountsFile:
    """The open file, for one thread at a time. `series` tells it from an earlier one of the same kiosk."""

    def __init__(self, database: sqlite3.Connection, series: str) -> None:
        self.series = series
        self._database = database

    def held(self, cells: Iterable[Cell]) -> dict[Cell, int]:
        """Give the numbers of those cells that the file has.

        Raises:
            CountsError: when it cannot be read.
        """
        with problems_told():
            found = ((cell, self._number(cell)) for cell in cells)
            return {cell: number for cell, number in found if number is not None}

    def raise_to(self, targets: Mapping[Cell, int]) -> None:
        """Bring every cell to its number, or none; a row that is higher already stays as it is.

        Raises:
            CountsError: when it cannot be written. Whether it was is then not known.
        """
        rows = sorted((*cell, number) for cell, number in targets.items())
        with problems_told():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                for site, period, event, key, n in rows:
                    if event is Event.LANGUAGE_USED:
                        self._database.execute(_RAISE_MONTHLY, (site, period, key, n))
                    else:
                        self._database.execute(_RAISE_DAILY, (site, period, event, key, n))
                self._database.execute("COMMIT")
            except BaseException:
                self._undo()
                raise

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, for what writes tables as text."""
        return self._database

    def rows(self, since: str = "", until: str = LAST_DAY) -> list[Row]:
        """Give the counters of the days `since` to `until` (YYYY-MM-DD), as `tables.ROWS` says.

        Raises:
            CountsError: when the file cannot be read.
        """
        with problems_told():
            found = self._database.execute(ROWS, {"since": since, "until": until})
            return [Row(*row) for row in found]

    def last_export(self) -> date | None:
        """Tell the day the counts were last carried away; None when they never were.

        Raises:
            CountsError: when the file cannot be read.
        """
        with problems_told():
            row = self._database.execute("SELECT day FROM exported").fetchone()
            return date.fromisoformat(row[0]) if row else None

    def note_export(self, day: date) -> None:
        """Remember the day on which the counts were carried away.

        Raises:
            CountsError: when it cannot be written.
        """
        with problems_told():
            self._database.execute(
                "INSERT INTO exported VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET day = excluded.day",
                (day.isoformat(),),
            )

    def tidy(self) -> None:
        """Lay the rows out anew: a page would else show in which order they came. It may fail."""
        with suppress(sqlite3.Error):
            self._database.execute("VACUUM")

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _number(self, cell: Cell) -> int | None:
        if cell.event is Event.LANGUAGE_USED:
            query = "SELECT n FROM monthly WHERE site = ? AND month = ? AND language = ?"
            row = self._database.execute(query, (cell.site, cell.period, cell.key)).fetchone()
        else:
            query = "SELECT n FROM daily WHERE site = ? AND day = ? AND event = ? AND key = ?"
            row = self._database.execute(query, cell).fetchone()
        return int(row[0]) if row else None

    def _undo(self) -> None:
        # SQLite may have rolled back by itself already.
        if self._database.in_transaction:
            with suppress(sqlite3.Error):
                self._database.execute("ROLLBACK")


def open_counts(folder: Path, today: date) -> CountsFile:
    """Open the counts of a folder to write them, made now where there are none.

    Raises:
        DamagedCountsError: when the file is damaged; `put_damaged_aside` makes way for a new one.
        CountsError: when the disk or another program is in the way, or a newer program made the file.
    """
    with problems_told(opening=True):
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        database = _connect(folder / DATABASE)
        try:
            database.execute("PRAGMA secure_delete = ON")
            _migrate(database, _done(database), today)
            return CountsFile(database, _series(database))
        except BaseException:
            database.close()
            raise


def open_counts_to_read(folder: Path) -> CountsFile | None:
    """Open the counts of a folder for a command; None where nothing was counted. The kiosk may be running.

    Raises:
        CountsError: when the file is damaged, was made by a newer program, or something is in the way.
    """
    if not (folder / DATABASE).is_file():
        return None
    with problems_told(opening=True):
        # Not opened as read-only: a journal that a power cut left has to be played back first.
        database = _connect(folder / DATABASE)
        try:
            database.execute("PRAGMA query_only = ON")
            if not _done(database):
                database.close()
                return None
            return CountsFile(database, _series(database))
        except BaseException:
            database.close()
            raise


def put_damaged_aside(folder: Path) -> None:
    """Rename a damaged file to `counts.db.bad-<n>`, so that somebody can still look at it.

    Raises:
        CountsError: when the folder cannot be written.
    """
    try:
        for name in (DATABASE, _JOURNAL):
            put_aside(folder / name)
        sync_folder(folder)
    except OSError as problem:
        raise DamagedCountsError from problem


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        # A damaged or planted file must not get at more than its own pages (sqlite.org/security.html).
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
            database.execute(f"PRAGMA {pragma}")
        for pragma in ("journal_mode = DELETE", "synchronous = EXTRA"):
            database.execute(f"PRAGMA {pragma}")
    except BaseException:
        database.close()
        raise
    return database


def _done(database: sqlite3.Connection) -> set[str]:
    """Name the migrations a file has behind it: none when it is empty.

    Raises:
        DamagedCountsError: when it is not what this program made.
        CountsError: when a newer program made it.
    """
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    if pages == 0:
        return set()
    (application,) = database.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID or database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DamagedCountsError
    present = {sql for (sql,) in database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    if MIGRATION_TABLE not in present:
        raise DamagedCountsError
    names = {name for (name,) in database.execute("SELECT name FROM migration")}
    if names - dict(MIGRATIONS).keys() and present > statements(dict(MIGRATIONS)):
        raise CountsError(NEWER)
    if not names or present != statements(names):
        raise DamagedCountsError
    return names


def _migrate(database: sqlite3.Connection, done: set[str], today: date) -> None:
    if len(done) == len(MIGRATIONS):
        return
    database.execute("BEGIN IMMEDIATE")
    if not done:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(MIGRATION_TABLE)
    for name, made in MIGRATIONS:
        if name not in done:
            for statement in made:
                database.execute(statement)
            database.execute("INSERT INTO migration VALUES (?)", (name,))
    database.execute("INSERT OR IGNORE INTO series VALUES (1, ?)", (today.isoformat(),))
    database.execute("COMMIT")


def _series(database: sqlite3.Connection) -> str:
    row = database.execute("SELECT begun FROM series").fetchone()
    if row is None:
        raise DamagedCountsError
    return str(row[0])
