"""Looks at a pack's database before a kiosk relies on it: a publisher's PC may have been broken into."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

from kiosk.channel.messages import ChannelError, Failure
from kiosk.content.schema import TABLES

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master"


def check_database(path: Path) -> None:
    """Refuse a database that is damaged, or has any table, index, view or trigger that ours have not.

    Raises:
        ChannelError: with what is wrong, for the log.
    """
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as database:
            database.execute("PRAGMA trusted_schema = OFF")
            database.execute("PRAGMA cell_size_check = ON")
            if set(database.execute(_SCHEMA)) != _own_schema():
                raise ChannelError(Failure.NOT_A_PACK, detail="the schema is not ours")
            found = database.execute("PRAGMA quick_check(1)").fetchone()
            if found != ("ok",):
                raise ChannelError(Failure.NOT_A_PACK, detail=found)
    except (sqlite3.Error, UnicodeDecodeError) as problem:
        raise ChannelError(Failure.NOT_A_PACK, detail=problem) from problem


@cache
def _own_schema() -> frozenset[tuple[object, ...]]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(TABLES)
        return frozenset(database.execute(_SCHEMA))
