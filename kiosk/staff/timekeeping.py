"""The clock's floor in the kiosk's memory: what it was at least when the kiosk last looked."""

from __future__ import annotations

from datetime import timedelta

from kiosk.clock import Clock, FloorClock
from kiosk.state.database import State
from kiosk.state.floor import raise_floor, read_floor

# Each keeping is a commit before the first frame; a day is fine enough for dates.
_EVERY = timedelta(days=1)


def floor_clock(state: State, base: Clock) -> FloorClock:
    """Put under a machine's clock the highest time that this kiosk has seen.

    Raises:
        StateError: when the disk or another process is in the way.
    """
    return FloorClock(base, read_floor(state))


def keep_floor(state: State, clock: FloorClock) -> None:
    """Keep how late it is, at most once a day; a clock that is not trusted keeps nothing.

    Raises:
        StateError: when nothing can be read or written.
    """
    if clock.is_trusted and clock.now() - read_floor(state) >= _EVERY:
        with state.change() as database:
            raise_floor(database, clock.now())
