"""The tables of `state.db`, as named migrations: each runs once, in this order, and is never edited.

A later one adds tables and never alters one, because the statements are also how damage is told.
"""

from __future__ import annotations

# "KisS": tells the kiosk's memory from any other SQLite file.
APPLICATION_ID = 0x4B697353

MIGRATION_TABLE = "CREATE TABLE migration (name TEXT PRIMARY KEY)"

# In `damaged` are objects whose bytes no longer give their hash; they count as missing until copied anew.
_FIRST = (
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE pin (one INTEGER PRIMARY KEY CHECK (one = 1), "
    "salt BLOB, hash BLOB, n INTEGER, r INTEGER, p INTEGER)",
    "CREATE TABLE lock (one INTEGER PRIMARY KEY CHECK (one = 1), fails INTEGER NOT NULL, wait REAL NOT NULL)",
    "CREATE TABLE clock (one INTEGER PRIMARY KEY CHECK (one = 1), floor TEXT NOT NULL)",
    "CREATE TABLE boots (one INTEGER PRIMARY KEY CHECK (one = 1), starts INTEGER NOT NULL)",
    "CREATE TABLE channel (one INTEGER PRIMARY KEY CHECK (one = 1), "
    "fingerprint TEXT NOT NULL, site TEXT, release INTEGER NOT NULL)",
    "CREATE TABLE metadata (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)",
    "CREATE TABLE pack (manifest TEXT PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, "
    "version TEXT NOT NULL, published TEXT NOT NULL, release INTEGER NOT NULL, bytes INTEGER NOT NULL, "
    "database_bytes INTEGER NOT NULL)",
    "CREATE TABLE activation (seq INTEGER PRIMARY KEY AUTOINCREMENT, "
    "manifest TEXT NOT NULL REFERENCES pack (manifest), at TEXT NOT NULL, how TEXT NOT NULL)",
    "CREATE TABLE damaged (hash TEXT PRIMARY KEY, found TEXT NOT NULL)",
)

_SECOND = ("CREATE TABLE seal (one INTEGER PRIMARY KEY CHECK (one = 1), checksum INTEGER NOT NULL)",)

MIGRATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (("first", _FIRST), ("second", _SECOND))

# The tables whose values the seal is over.
SEALED = (
    *("settings", "pin", "lock", "clock", "boots", "channel", "metadata", "pack", "activation", "damaged"),
)


def is_own_schema(statements: set[str], names: set[str]) -> bool:
    """Tell whether a file's statements are what the migrations it names have made.

    A name that no migration has is a newer program's if the file has more tables than ours, else damage.
    """
    known = dict(MIGRATIONS)
    if names <= known.keys():
        made = {statement for name in names for statement in known[name]}
        return {MIGRATION_TABLE, *made} <= statements
    ours = {statement for _, each in MIGRATIONS for statement in each}
    return bool(statements - ours - {MIGRATION_TABLE, "CREATE TABLE sqlite_sequence(name,seq)"})
