"""The tables of `counts.db`, as named migrations: each runs once, in this order, and is never edited.

They can hold nothing but counters: STRICT types, a closed list of events, keys of ids' shape, whole days.
They have no row numbers, so that the order in which something was first counted is not kept either.
Languages stand in a table of their own that has months instead of days.
"""

from __future__ import annotations

from collections.abc import Collection

# "KisC": tells the counts from any other SQLite file.
APPLICATION_ID = 0x4B697343

MIGRATION_TABLE = "CREATE TABLE migration (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"

_KEY = "CHECK (length({0}) BETWEEN 1 AND 64 AND {0} NOT GLOB '*[^a-z0-9-]*' AND {0} NOT GLOB '-*')"
_DAY = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
_NUMBER = "n INTEGER NOT NULL CHECK (n > 0)"

# `series` tells one file from the next when a damaged one had to be put aside: the day it was begun.
_FIRST = (
    "CREATE TABLE series (one INTEGER PRIMARY KEY CHECK (one = 1), "
    f"begun TEXT NOT NULL CHECK (begun {_DAY})) STRICT",
    f"CREATE TABLE daily (site TEXT NOT NULL {_KEY.format('site')}, "
    f"day TEXT NOT NULL CHECK (day = 'unknown' OR day {_DAY}), "
    "event TEXT NOT NULL CHECK (event IN ('door-opened', 'area-chosen', 'barrier-chosen', 'form-chosen', "
    "'course-shown', 'place-shown', 'course-taken-by-qr', 'course-taken-by-slip', 'place-taken-by-qr', "
    "'place-taken-by-slip', 'plan-taken-by-qr', 'plan-taken-by-slip', 'story-seen', 'film-seen', "
    "'visit-ended', 'mode-used')), "
    f"key TEXT NOT NULL {_KEY.format('key')}, {_NUMBER}, PRIMARY KEY (site, day, event, key)) "
    "STRICT, WITHOUT ROWID",
    f"CREATE TABLE monthly (site TEXT NOT NULL {_KEY.format('site')}, "
    "month TEXT NOT NULL CHECK (month = 'unknown' OR month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'), "
    f"language TEXT NOT NULL {_KEY.format('language')}, {_NUMBER}, PRIMARY KEY (site, month, language)) "
    "STRICT, WITHOUT ROWID",
    "CREATE TABLE exported (one INTEGER PRIMARY KEY CHECK (one = 1), "
    f"day TEXT NOT NULL CHECK (day {_DAY})) STRICT",
)

MIGRATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (("first", _FIRST),)

# One row for each counter, languages among them, of the days :since to :until, in a fixed order. A month is
# there when one of its days is; what has no day is there when :since is empty.
ROWS = (
    "SELECT * FROM (SELECT site, begun AS series, day AS period, event, key, n FROM daily, series "
    "UNION ALL SELECT site, begun, month, 'language-used', language, n FROM monthly, series) "
    "WHERE CASE period WHEN 'unknown' THEN :since = '' "
    "ELSE period >= substr(:since, 1, length(period)) AND period <= :until END "
    "ORDER BY site, series, period, event, key"
)


def statements(names: Collection[str]) -> set[str]:
    """Give every statement that some migrations, by their names, have made."""
    return {MIGRATION_TABLE, *(each for name, made in MIGRATIONS if name in names for each in made)}
