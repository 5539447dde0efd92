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
TOO_MANY = "Allt som räknas får inte plats i minnet. Starta om kiosken."
STOPPED = "Räkningen har stannat. Starta om kiosken."

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


class CountsError(KnownError):
    """The counts cannot be read or written; the message says why and what to do."""


class DamagedCountsError(CountsError):
    """The file of the counts is damaged."""

    def __init__(self) -> None:
        super().__init__(DAMAGED)


@contextmanager
def problems_told(*, opening: bool = False) -> Iterator[None]:
    """Turn what the disk or another program did into a sentence; a fault of ours stays what it is.

    While a file is being opened everything else that SQLite finds wrong is the file's fault.
    """
    try:
        yield
    except sqlite3.Error as problem:
        sentence = _sentence(problem) or (DAMAGED if opening else None)
        if sentence is None:
            raise
        raise (DamagedCountsError() if sentence is DAMAGED else CountsError(sentence)) from problem
    except UnicodeDecodeError as problem:
        raise DamagedCountsError from problem


def _sentence(problem: sqlite3.Error) -> str | None:
    code = getattr(problem, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _SENTENCES.get(code & 0xFF)
    # Python's own complaint about a text that is no UTF-8.
    return DAMAGED if isinstance(problem, sqlite3.OperationalError) else None
