"""The time, as an argument: whoever needs it is handed a `Clock` and never asks the machine itself.

A machine that is never online may wake up in 1970 or in 2100. `FloorClock` puts a floor under the machine's
clock and a ceiling over it; when it lies outside, the time goes on from the floor and is not trusted.
"""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, Protocol

# It cannot be earlier than the program is old. Renewed with every release, together with the version.
PROGRAM_MADE = datetime(2026, 11, 23, tzinfo=UTC)
# A machine that keeps local time as if it were UTC is wrong by hours, and no reason for distrust.
SLACK = timedelta(hours=3)
# Shorter than the two years for which a channel's signatures hold (RELIABILITY.md section 3): one wrong jump
# that is taken for true can never make a pack that was just published look expired.
LONGEST_PAUSE = timedelta(days=400)
# Before anything was seen or signed, an old release of the program may have been put on a new machine.
OLDEST_RELEASE = timedelta(days=5 * 365)


class Clock(Protocol):
    """Tells the wall-clock time for what people read, and a steady time for what is measured."""

    def now(self) -> datetime:
        """Tell the local time, with its offset from UTC."""
        ...

    def today(self) -> date:
        """Tell the local date."""
        ...

    def monotonic(self) -> float:
        """Count seconds from an arbitrary start; never jumps when somebody sets the clock."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Tell the local time, with its offset from UTC."""
        return datetime.now().astimezone()

    def today(self) -> date:
        """Tell the local date."""
        return self.now().date()

    def monotonic(self) -> float:
        """Count seconds from an arbitrary start."""
        return time.monotonic()


class Reckoning(NamedTuple):
    """What time it is taken to be, and whether the machine's own clock says so too."""

    moment: datetime
    trusted: bool


def reckon(system: datetime, floor: datetime) -> Reckoning:
    """Reckon the time from what the machine says and the earliest it can be; both with their offset from UTC.

    Source: RELIABILITY.md section 3, rule 3: the latest of the machine's clock, the program's making and the
    highest time seen; the ceiling is ours.

    >>> floor = datetime(2026, 11, 23, tzinfo=UTC)
    >>> reckon(datetime(1970, 1, 1, tzinfo=UTC), floor) == Reckoning(floor, trusted=False)
    True
    """
    # A month: a machine that woke up in 1970 may run for a while before somebody puts it right.
    nothing_seen = floor < PROGRAM_MADE + timedelta(days=30)
    if system > floor + (OLDEST_RELEASE if nothing_seen else LONGEST_PAUSE):
        return Reckoning(floor, trusted=False)
    return Reckoning(max(system, floor), trusted=system >= floor - SLACK)


class FloorClock:
    """A clock that never runs back: under it lies the highest time that was ever shown or signed."""

    def __init__(self, base: Clock, floor: datetime = PROGRAM_MADE) -> None:
        self._base = base
        # One value, set at once: threads may ask together.
        self._stand = (max(floor, PROGRAM_MADE), base.monotonic())

    def now(self) -> datetime:
        """Tell the local time, with its offset from UTC; never earlier than it was told before."""
        return self._reckon().moment.astimezone()

    def today(self) -> date:
        """Tell the local date."""
        return self.now().date()

    def monotonic(self) -> float:
        """Count seconds from an arbitrary start; never jumps when somebody sets the clock."""
        return self._base.monotonic()

    @property
    def is_trusted(self) -> bool:
        """Tell whether the machine's clock agrees with what is known of the time."""
        return self._reckon().trusted

    def raise_floor(self, moment: datetime) -> None:
        """Learn that it is at least `moment`, as a signature says; what is earlier changes nothing."""
        floor = self._reckon().moment
        self._stand = (max(floor, moment), self._base.monotonic())

    def _reckon(self) -> Reckoning:
        # The floor rises with the steady clock, so that a wrong machine's time goes on at its right pace.
        floor, since = self._stand
        steady = floor + timedelta(seconds=self._base.monotonic() - since)
        reckoning = reckon(self._base.now(), steady)
        self._stand = (reckoning.moment, self._base.monotonic())
        return reckoning


class FixedClock:
    """A clock that stands still until it is told to go on: for tests, pictures and rehearsals.

    >>> clock = FixedClock(datetime(2026, 11, 23, 9, 0))
    >>> clock.advance(90)
    >>> clock.now().minute, clock.monotonic()
    (1, 90.0)
    """

    def __init__(self, moment: datetime, seconds: float = 0.0) -> None:
        self.moment = moment
        self.seconds = seconds

    def now(self) -> datetime:
        """Tell the moment it stands at."""
        return self.moment

    def today(self) -> date:
        """Tell the date of the moment it stands at."""
        return self.moment.date()

    def monotonic(self) -> float:
        """Tell the seconds it was advanced by."""
        return self.seconds

    def advance(self, seconds: float) -> None:
        """Move wall clock and steady clock on by the same time.

        Raises:
            ValueError: when asked to go backwards.
        """
        if seconds < 0:
            raise ValueError("a clock is not advanced backwards")
        self.moment += timedelta(seconds=seconds)
        self.seconds += seconds
