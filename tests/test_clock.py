"""The time as an argument."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.clock import FixedClock, SystemClock


def test_a_fixed_clock_goes_on_only_when_told() -> None:
    clock = FixedClock(datetime(2026, 11, 23, 23, 59))

    clock.advance(120)

    assert clock.today() == date(2026, 11, 24)
    assert clock.monotonic() == 120


def test_the_system_clock_knows_its_offset_and_never_runs_back() -> None:
    clock = SystemClock()

    assert clock.now().tzinfo is not None
    assert clock.today() == clock.now().date()
    assert clock.monotonic() <= clock.monotonic()
