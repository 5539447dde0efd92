"""The clock floor only rises."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

from kiosk.clock import PROGRAM_MADE
from kiosk.state.database import open_state
from kiosk.state.floor import as_moment, as_text, raise_floor, read_floor

SWEDEN = timezone(timedelta(hours=1))


def test_a_new_kiosk_knows_that_it_is_not_1970(tmp_path: Path) -> None:
    assert read_floor(open_state(tmp_path)) == PROGRAM_MADE


def test_the_floor_rises_and_never_falls(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    late = datetime(2027, 5, 1, 12, 0, tzinfo=SWEDEN)
    for moment in (late - timedelta(days=3), late, late - timedelta(days=1)):
        with state.change() as database:
            raise_floor(database, moment)

    assert read_floor(state) == late


def test_a_moment_is_kept_to_the_second() -> None:
    moment = datetime(2026, 11, 23, 9, 5, 7, tzinfo=SWEDEN)

    assert as_moment(as_text(moment)) == moment
