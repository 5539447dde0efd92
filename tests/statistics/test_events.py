"""Only a closed list can be counted, and the file itself refuses everything else."""

from __future__ import annotations

import doctest
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.statistics import days, events
from kiosk.statistics.database import DATABASE, open_counts
from kiosk.statistics.events import Event, is_key

GOOD = ("bus-1", "2026-11-23", "course-shown", "yh-flen", 3)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    open_counts(tmp_path, date(2026, 11, 23)).close()
    with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as opened:
        yield opened


def _insert(database: sqlite3.Connection, row: tuple[object, ...], table: str = "daily") -> None:
    marks = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} VALUES ({marks})", row)


@pytest.mark.parametrize("module", [events, days])
def test_the_examples_in_the_docs_hold(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


def test_the_file_takes_every_event_of_the_list_and_no_other(database: sqlite3.Connection) -> None:
    for event in Event:
        if event is not Event.LANGUAGE_USED:
            _insert(database, ("bus-1", "2026-11-23", event.value, "yh-flen", 1))
    for event_name in ("visitor-seen", "language-used", "", "Course-Shown"):
        with pytest.raises(sqlite3.IntegrityError):
            _insert(database, ("bus-1", "2026-11-23", event_name, "yh-flen", 1))


@pytest.mark.parametrize(
    ("column", "refused"),
    [
        *((0, site) for site in ("", "Buss 1", "a" * 65, None)),
        *((1, day) for day in ("2026-11-23 14:05", "2026-11-23T14", "14:05", "2026-11", "", 20261123, None)),
        *((3, key) for key in ("", "Anna Andersson", "070-1234567 ring", "=cmd", "-a", "å", "a" * 65, None)),
        *((4, n) for n in (0, -1, 1.5, "många", None)),
    ],
)
def test_a_row_can_hold_nothing_but_a_counter(
    database: sqlite3.Connection, column: int, refused: object
) -> None:
    row: list[object] = list(GOOD)
    row[column] = refused
    with pytest.raises(sqlite3.IntegrityError):
        _insert(database, tuple(row))


@pytest.mark.parametrize("month", ["2026-11-23", "2026-W48", "2026"])
def test_a_language_has_a_month_and_never_a_day(database: sqlite3.Connection, month: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        _insert(database, ("bus-1", month, "so", 1), "monthly")


def test_there_is_no_column_for_anything_else(database: sqlite3.Connection) -> None:
    columns = {
        table: [name for _, name, *_ in database.execute(f"PRAGMA table_info({table})")]
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    assert columns == {
        "migration": ["name"],
        "series": ["one", "begun"],
        "daily": ["site", "day", "event", "key", "n"],
        "monthly": ["site", "month", "language", "n"],
        "exported": ["one", "day"],
    }


def test_rows_have_no_number_that_would_tell_their_order(database: sqlite3.Connection) -> None:
    for table in ("daily", "monthly"):
        with pytest.raises(sqlite3.OperationalError, match="no such column"):
            database.execute(f"SELECT rowid FROM {table}")


@given(st.text())
def test_the_program_and_the_file_agree_on_what_a_key_is(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as memory:
        check = "length(?1) BETWEEN 1 AND 64 AND ?1 NOT GLOB '*[^a-z0-9-]*' AND ?1 NOT GLOB '-*'"
        # SQLite ends a text at its first NUL, which is no key either way.
        (allowed,) = memory.execute(f"SELECT {check}", (text,)).fetchone()
    assert is_key(text) == bool(allowed) or "\x00" in text
