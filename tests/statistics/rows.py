"""Rows for tests of what is made of the counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kiosk.statistics.database import Row, open_counts
from kiosk.statistics.events import Event
from kiosk.statistics.tally import Cell

BEGUN = date(2026, 11, 2)
# The week of this Monday is over on the Monday after.
MONDAY, NEXT_MONDAY = "2026-11-02", date(2026, 11, 9)


def a_row(event: Event, key: str, n: int, *, site: str = "bus-1", period: str = MONDAY) -> Row:
    return Row(site, BEGUN.isoformat(), period, event.value, key, n)


def write_rows(folder: Path, rows: Iterable[Row], begun: date = BEGUN) -> None:
    """Put rows into a folder's counts.db."""
    file = open_counts(folder, begun)
    file.raise_to({Cell(row.site, row.period, Event(row.event), row.key): row.n for row in rows})
    file.close()
