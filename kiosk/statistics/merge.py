"""Adds up the counts of many kiosks with DuckDB, on an office PC: never loaded by the kiosk, and optional.

The files are read once. What stands in several of them is recognised by the line (see `export`): of the
lines for one site, series, period and event the one with the largest sum counts. Two kiosks with one name
would hide behind each other: where a line left out has more of some key than the one taken, that is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.errors import KnownError
from kiosk.statistics.days import UNKNOWN, is_day, is_month, week_of
from kiosk.statistics.events import Event, is_key
from kiosk.statistics.export import ENDING
from kiosk.statistics.sums import CROSSED, Sums, Window

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_MISSING = "För att lägga ihop filer behövs DuckDB. Gör det på en kontorsdator, efter python3 dev.py setup."
_FOREIGN = "Någon av filerna har rader som inte är en kiosks räkning. Exportera dem igen."
# Half of the gigabyte that the whole report may take; what does not fit goes through the disk.
_MEMORY = "500MB"

_COLUMNS = "site: 'VARCHAR', series: 'VARCHAR', period: 'VARCHAR', event: 'VARCHAR'"
_ROW = f"columns = {{{_COLUMNS}, key: 'VARCHAR', n: 'INTEGER'}}, filename = true"
# Rows of JSON or CSV are gathered to lines, file by file; one that stands twice in a file is one.
_GATHER = (
    "SELECT site, series, period, event, list(key), list(n), sum(n) FROM (SELECT filename, site, series, "
    "period, event, key, max(n) AS n FROM {} GROUP BY ALL) GROUP BY filename, site, series, period, event"
)
_READ = {
    ENDING: "SELECT *, list_sum(n) FROM read_json(?, format = 'newline_delimited', "
    f"columns = {{{_COLUMNS}, keys: 'VARCHAR[]', n: 'INTEGER[]'}})",
    ".json": _GATHER.format(f"read_json(?, format = 'array', {_ROW})"),
    ".csv": _GATHER.format(f"read_csv(?, header = true, {_ROW})"),
}
_LINES = (
    "CREATE TEMP TABLE line (site VARCHAR, series VARCHAR, period VARCHAR, event VARCHAR, "
    "keys VARCHAR[], n INTEGER[], total BIGINT)"
)
_WRONG = "SELECT count(*) FROM line WHERE NOT coalesce(len(keys) = len(n) AND list_min(n) > 0, false)"

_RANKED = """
CREATE TEMP TABLE ranked AS
SELECT line.rowid AS id, row_number() OVER (
    PARTITION BY site, series, period, event ORDER BY total DESC, line.rowid) AS place
FROM line JOIN (SELECT site, series, period, event FROM line GROUP BY ALL HAVING count(*) > 1)
USING (site, series, period, event)
"""
_TWINS = """
WITH counter AS (SELECT site, series, period, event, place, unnest(keys) AS key, unnest(n) AS n
                 FROM line JOIN ranked ON line.rowid = id)
SELECT DISTINCT left_out.site FROM (FROM counter WHERE place > 1) AS left_out
LEFT JOIN (FROM counter WHERE place = 1) AS taken USING (site, series, period, event, key)
WHERE left_out.n > coalesce(taken.n, 0) ORDER BY ALL
"""
_DROP = "DELETE FROM line WHERE rowid IN (SELECT id FROM ranked WHERE place > 1)"

_COUNTED = "line JOIN calendar USING (period)"
_DAILY = f"{_COUNTED} WHERE event != '{Event.LANGUAGE_USED}'"
_BY_KEY = f"(SELECT event, site, unnest(keys) AS key, unnest(n) AS number FROM {_COUNTED})"


@dataclass(frozen=True, slots=True)
class Merged:
    """The sums of all files, and what a person should know about them, in Swedish sentences."""

    sums: Sums
    notes: tuple[str, ...]


def merge_files(paths: Sequence[Path], window: Window, threads: int | None = None) -> Merged:
    """Add up files, and all of folders, that `kiosk stats export` has written; `threads` is for measuring.

    Raises:
        KnownError: when DuckDB is not there, or a file cannot be read or holds something else.
    """
    try:
        import duckdb  # noqa: PLC0415 -- optional, and only here
    except ImportError as problem:
        raise KnownError(_MISSING) from problem
    # Nothing but the files it is given: no extension is fetched, no address opened.
    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": _MEMORY,
        "preserve_insertion_order": "false",
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    if threads is not None:
        settings["threads"] = threads
    with duckdb.connect(config=settings) as database:
        database.execute(_LINES)
        for ending, files in _by_ending(paths).items():
            try:
                database.execute(f"INSERT INTO line {_READ[ending]}", [files])
            except duckdb.Error as problem:
                raise KnownError(_unreadable(database, ending, files)) from problem
        notes = [*_check(database), *_drop_repeated(database)]
        return Merged(_add_up(database, window), tuple(notes))


def _by_ending(paths: Sequence[Path]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        inside = sorted(each for each in path.iterdir() if each.suffix in _READ) if path.is_dir() else [path]
        if not inside:
            raise KnownError(f"I mappen {path} finns inga räkningar. De slutar på {', '.join(_READ)}.")
        for file in inside:
            if not file.is_file():
                raise KnownError(f"Filen {file} finns inte. Kontrollera namnet.")
            if file.suffix not in _READ:
                raise KnownError(f"Filen {file} är ingen räkning. De slutar på {', '.join(_READ)}.")
            found[file.suffix].append(str(file))
    return found


def _unreadable(database: DuckDBPyConnection, ending: str, files: Sequence[str]) -> str:
    """Name the first file that cannot be read by itself."""
    import duckdb  # noqa: PLC0415

    for file in files:
        try:
            database.execute(_READ[ending], [[file]]).fetchall()
        except duckdb.Error:
            return f"Filen {file} går inte att läsa som en räkning. Exportera den igen."
    return "Filerna går inte att läsa tillsammans. Prova med färre åt gången."


def _check(database: DuckDBPyConnection) -> Iterator[str]:
    """Refuse what no kiosk writes; tell of events that only a newer one knows.

    Raises:
        KnownError: when a line is no line of counts.
    """
    sites = database.execute("SELECT DISTINCT site, series FROM line").fetchall()
    periods = database.execute(
        f"SELECT DISTINCT period, event = '{Event.LANGUAGE_USED}' FROM line"
    ).fetchall()
    right = (
        all(is_key(site or "") and is_day(series or "") for site, series in sites)
        and all(
            period == UNKNOWN or (is_month if monthly else is_day)(period or "")
            for period, monthly in periods
        )
        and _number(database, _WRONG) == 0
    )
    if not right:
        raise KnownError(_FOREIGN)
    known = ", ".join(f"'{event}'" for event in Event)
    if _number(database, f"DELETE FROM line WHERE event NOT IN ({known})"):
        yield "Några rader kommer från en nyare kiosk och är inte med. Uppdatera det här programmet."


def _drop_repeated(database: DuckDBPyConnection) -> Iterator[str]:
    database.execute(_RANKED)
    twins = [site for (site,) in database.execute(_TWINS).fetchall()]
    database.execute(_DROP)
    if twins:
        yield (
            f"Två kioskar tycks ha samma namn: {', '.join(twins)}. "
            "Då räknas bara en av dem. Ge dem olika namn i inställningarna."
        )


def _add_up(database: DuckDBPyConnection, window: Window) -> Sums:
    periods = [period for (period,) in database.execute("SELECT DISTINCT period FROM line").fetchall()]
    weeks = [(each, "" if is_month(each) else week_of(each)) for each in periods if window.has(each)]
    database.execute("CREATE TEMP TABLE calendar (period VARCHAR, week VARCHAR)")
    if weeks:
        database.executemany("INSERT INTO calendar VALUES (?, ?)", weeks)
    crossed = ", ".join(f"'{event}'" for event in CROSSED)
    by_key = _table(database, f"SELECT event, key, sum(number) FROM {_BY_KEY} GROUP BY ALL")
    sites = database.execute(f"SELECT DISTINCT site FROM {_DAILY} ORDER BY site").fetchall()
    if not all(is_key(key) for keys in by_key.values() for key in keys):
        raise KnownError(_FOREIGN)
    at_sites: dict[Event, dict[tuple[str, str], int]] = defaultdict(dict)
    query = f"SELECT event, key, site, sum(number) FROM {_BY_KEY} WHERE event IN ({crossed}) GROUP BY ALL"
    for event, key, site, number in database.execute(query).fetchall():
        at_sites[Event(event)][key, site] = int(number)
    return Sums(
        tuple(site for (site,) in sites),
        {event: keys for event, keys in by_key.items() if event is not Event.LANGUAGE_USED},
        _table(database, f"SELECT event, site, sum(total) FROM {_DAILY} GROUP BY ALL"),
        _table(database, f"SELECT event, week, sum(total) FROM {_DAILY} GROUP BY ALL"),
        at_sites,
        by_key.get(Event.LANGUAGE_USED, {}),
    )


def _table(database: DuckDBPyConnection, query: str) -> dict[Event, dict[str, int]]:
    table: dict[Event, dict[str, int]] = defaultdict(dict)
    for event, name, number in database.execute(query).fetchall():
        table[Event(event)][name] = int(number)
    return table


def _number(database: DuckDBPyConnection, query: str) -> int:
    row: tuple[Any, ...] | None = database.execute(query).fetchone()
    return int(row[0]) if row else 0
