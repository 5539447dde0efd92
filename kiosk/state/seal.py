"""A checksum over all rows of the memory: a bit that fell over in a value is damage, and SQLite sees none."""

from __future__ import annotations

import sqlite3
import zlib

from kiosk.state.tables import SEALED


def write(database: sqlite3.Connection) -> None:
    """Seal what the tables hold now, at the end of a change."""
    database.execute("INSERT OR REPLACE INTO seal VALUES (1, ?)", (_checksum(database),))


def holds(database: sqlite3.Connection) -> bool:
    """Tell whether the tables hold what was sealed; a file from before there were seals has none to break.

    Raises:
        sqlite3.Error, UnicodeDecodeError: when a value cannot even be read.
    """
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'seal'").fetchone():
        return True
    return database.execute("SELECT checksum FROM seal").fetchall() == [(_checksum(database),)]


def _checksum(database: sqlite3.Connection) -> int:
    """Give the CRC-32 of all values: any one bit shows, and most of what is worse."""
    checksum = 0
    for table in SEALED:
        # In the order of the rows, which means something; their numbers change in a copy.
        for row in database.execute(f"SELECT * FROM {table} ORDER BY rowid"):
            for value in row:
                data = value if isinstance(value, bytes) else repr(value).encode()
                checksum = zlib.crc32(data, zlib.crc32(b"%d" % len(data), checksum))
    return checksum
