"""The time, as an argument: whoever needs it is handed a `Clock` and never asks the machine itself."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol


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


@dataclass(slots=True)
class FixedClock:
    """A clock that stands still until it is told to go on: for tests, pictures and rehearsals.

    >>> clock = FixedClock(datetime(2026, 11, 23, 9, 0))
    >>> clock.advance(90)
    >>> clock.now().minute, clock.monotonic()
    (1, 90.0)
    """

    moment: datetime
    seconds: float = 0.0

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
