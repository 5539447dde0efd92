"""What the tests of counting share: a clock they can turn, and the rows of a folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.clock import FixedClock, FloorClock
from kiosk.statistics.database import open_counts_to_read

MOMENT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
DAY = "2026-11-25"


@dataclass
class Machine:
    """A kiosk's clock, and the machine's own below it."""

    base: FixedClock
    clock: FloorClock


def a_machine(moment: datetime = MOMENT) -> Machine:
    base = FixedClock(moment)
    return Machine(base, FloorClock(base))


def numbers(folder: Path) -> dict[tuple[str, str, str], int]:
    """Give what stands in a folder's file by period, event and key."""
    file = open_counts_to_read(folder)
    if file is None:
        return {}
    rows = file.rows()
    file.close()
    return {(row.period, row.event, row.key): row.n for row in rows}
