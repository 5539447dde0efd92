"""Two copies of `state.db` that take turns, and putting the newer good one back when the file is damaged."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from kiosk.durable import put, sync_folder
from kiosk.durable import put_aside as put_file_aside
from kiosk.state import seal
from kiosk.state.tables import APPLICATION_ID, is_own_schema

DATABASE = "state.db"
_JOURNAL = "state.db-journal"
_COPY = re.compile(r"state\.copy-(\d+)\.db")
KEPT = 2
# Python reads the words of SQLite's complaint as UTF-8, and they may quote what is damaged.
DAMAGE = (sqlite3.Error, UnicodeDecodeError)


def keep_copy(database: sqlite3.Connection, folder: Path) -> None:
    """Write a copy under a name of its own, and drop all but the two newest, and what a cut left of others.

    Raises:
        OSError, sqlite3.Error: when it cannot be written; the older copies are still there.
    """
    number = max((number for number, _ in _copies(folder)), default=0) + 1
    beside = folder / f"state.copy-{number}.new"
    # What a cut left of earlier copies, with the journal that SQLite keeps for one.
    for left in folder.glob("state.copy-*.new*"):
        left.unlink()
    database.execute("VACUUM INTO ?", (str(beside),))
    put(beside, folder / f"state.copy-{number}.db")
    for _, old in _copies(folder)[KEPT:]:
        # Windows may hold it open for a virus scanner; the next copy drops it.
        with suppress(OSError):
            old.unlink()


def restore(folder: Path) -> bool:
    """Put the newest good copy in the place of `state.db`, which must not be there; tell if there was one."""
    copies = _copies(folder)
    if copies:
        # A journal without its database would be played into the copy. Without one SQLite drops it itself.
        put_file_aside(folder / _JOURNAL)
    for _, copy in copies:
        # A disk may answer wrongly once, and an older copy believes older content.
        if not (is_sound(copy) or is_sound(copy)):
            continue
        beside = folder / "state.restored.new"
        shutil.copyfile(copy, beside)
        put(beside, folder / DATABASE)
        return True
    return False


def put_aside(folder: Path) -> None:
    """Rename a damaged `state.db` to `state.db.bad-<n>`, so that somebody can still look at it."""
    put_file_aside(folder / DATABASE)
    put_file_aside(folder / _JOURNAL)
    sync_folder(folder)


def is_sound(path: Path) -> bool:
    """Tell whether a file is the kiosk's memory and SQLite finds no damage in it."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            return is_whole(database)
    except DAMAGE:
        return False


def is_whole(database: sqlite3.Connection) -> bool:
    """Tell whether an open database is the kiosk's memory, with no damage that SQLite or its seal can tell.

    Raises:
        sqlite3.Error, UnicodeDecodeError: when even looking fails.
    """
    (application,) = database.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        return False
    if [row[0] for row in database.execute("PRAGMA integrity_check(1)")] != ["ok"]:
        return False
    # A byte that fell over in a table's definition is no damage to SQLite.
    schema = {sql for (sql,) in database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    names = {name for (name,) in database.execute("SELECT name FROM migration")}
    return is_own_schema(schema, names) and seal.holds(database)


def _copies(folder: Path) -> list[tuple[int, Path]]:
    """List the copies with their numbers, newest first."""
    found = ((_COPY.fullmatch(path.name), path) for path in folder.iterdir())
    return sorted(((int(match[1]), path) for match, path in found if match), reverse=True)
