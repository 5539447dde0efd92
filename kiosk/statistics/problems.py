"""What can be wrong with the file of the counts, in words for staff. None of it disturbs a visitor."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.errors import KnownError

_KEEPS = "Kiosken fungerar och minns det den räknat så länge den är på."

FULL = f"Disken är full, så räkningen kan inte sparas. Ta bort filer som inte behövs. {_KEEPS}"
READ_ONLY = f"Räkningen kan inte sparas på kioskens disk. Kontrollera disk och rättigheter. {_KEEPS}"
BUSY = f"Räkningen används av ett annat program. Stäng det. {_KEEPS}"
DISK = f"Disken svarar fel, så räkningen kan inte sparas. Starta om kiosken. {_KEEPS}"
NEWER = f"Räkningen är gjord av en nyare kiosk. Uppdatera kiosken. {_KEEPS}"
DAMAGED = "Filen med räkningen är skadad. Den läggs undan när kiosken räknar nästa gång."
BEGAN_ANEW = "Filen med räkningen var skadad. Den är undanlagd och räkningen började om."
TOO_MANY = (
    "Kiosken har räknat så mycket olika att allt inte får plats. Ta hem räkningen och starta om kiosken."
)

_SENTENCES = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_IOERR: DISK,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
}
# What SQLite raises when it meets damage; Python reads the words of its complaint as UTF-8.
DAMAGE = (sqlite3.Error, UnicodeDecodeError)


class CountsError(KnownError):
    """The counts cannot be read or written; the message says why and what to do."""


class DamagedCountsError(CountsError):
    """The file of the counts is damaged."""

    def __init__(self) -> None:
        super().__init__(DAMAGED)


@contextmanager
def problems_told() -> Iterator[None]:
    """Turn what the disk or another program did into a sentence; a fault of ours stays what it is."""
    try:
        yield
    except sqlite3.Error as problem:
        code = getattr(problem, "sqlite_errorcode", None)
        sentence = _SENTENCES.get(code & 0xFF) if isinstance(code, int) else None
        if sentence is None:
            raise
        raise (DamagedCountsError() if sentence is DAMAGED else CountsError(sentence)) from problem
    except UnicodeDecodeError as problem:
        raise DamagedCountsError from problem
