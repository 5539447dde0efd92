"""What can be wrong with the kiosk's memory, in words for staff."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.errors import KnownError

_FULL = "Disken är full. Ta bort filer som inte behövs och försök igen."
_READ_ONLY = "Kioskens disk går inte att skriva på. Kontrollera disk och rättigheter."
_BUSY = "Kioskens minne används av ett annat kommando. Vänta en stund och försök igen."
_DAMAGED = "Kioskens minne är skadat. Starta om kiosken, så lagas det."
_DISK = "Kioskens disk svarar fel. Starta om kiosken. Byt disk om det händer igen."

_SENTENCES = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_IOERR: _DISK,
}

_IN_THE_WAY = _SENTENCES.keys() - {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNREADABLE = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS}


class StateError(KnownError):
    """The kiosk's memory cannot be read or written; the message says why and what to do."""


def primary_code(problem: sqlite3.Error) -> int:
    """Give SQLite's primary result code, without the extension in its upper bits; -1 when there is none."""
    code = getattr(problem, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else -1


def is_in_the_way(problem: sqlite3.Error) -> bool:
    """Tell whether the file may be good, and only the disk or another process is in the way.

    A page that cannot be read is damage: a sector that has died stays dead.
    """
    if getattr(problem, "sqlite_errorcode", None) in _UNREADABLE:
        return False
    return primary_code(problem) in _IN_THE_WAY


def damage_told() -> StateError:
    """Say that the file is damaged, where SQLite has seen nothing."""
    return StateError(_DAMAGED)


@contextmanager
def problems_told() -> Iterator[None]:
    """Turn what the disk or another process did into a sentence; a fault of ours stays what it is."""
    try:
        yield
    except sqlite3.Error as problem:
        sentence = _SENTENCES.get(primary_code(problem))
        if sentence is None:
            raise
        raise StateError(sentence) from problem
    except UnicodeDecodeError as problem:
        raise StateError(_DAMAGED) from problem
