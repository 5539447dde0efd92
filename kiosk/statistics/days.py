"""Which day a count belongs to. No finer time is ever kept; a clock that may be wrong gives no day at all."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from kiosk.clock import FloorClock
from kiosk.statistics.events import Event

# The bucket of what was counted while nobody knew the day.
UNKNOWN = "unknown"
# The wall clock against the steady one since the start. Source: RELIABILITY.md section 7, "Counts".
LARGEST_JUMP = timedelta(hours=36)

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_WEEK = re.compile(r"(\d{4})-W(\d{2})")


class Calendar:
    """Gives the day a count belongs to, by a clock that may be wrong.

    The first trusted time is what later ones are compared with: when the wall clock has run away from the
    steady one by more than a day and a half, somebody has set it, and nobody knows which time was right.
    """

    def __init__(self, clock: FloorClock) -> None:
        self._clock = clock
        self._first: tuple[datetime, float] | None = None

    def day(self) -> str:
        """Tell the day as YYYY-MM-DD, or `UNKNOWN`."""
        now, steady = self._clock.now(), self._clock.monotonic()
        if not self._clock.is_trusted:
            return UNKNOWN
        if self._first is None:
            self._first = now, steady
        wall, since = self._first
        if abs((now - wall) - timedelta(seconds=steady - since)) > LARGEST_JUMP:
            return UNKNOWN
        return now.date().isoformat()


def period_of(event: Event, day: str) -> str:
    """Give the period that an event is counted by: its day, for languages only its month.

    Source: UX.md D6: language, site and day together could point at one person.

    >>> period_of(Event.COURSE_SHOWN, "2026-11-23"), period_of(Event.LANGUAGE_USED, "2026-11-23")
    ('2026-11-23', '2026-11')
    """
    return day[: len("2026-11")] if event is Event.LANGUAGE_USED and day != UNKNOWN else day


def week_of(day: str) -> str:
    """Give the ISO week of a day; `UNKNOWN` stays what it is.

    >>> week_of("2026-11-23"), week_of("2027-01-01"), week_of(UNKNOWN)
    ('2026-W48', '2026-W53', 'unknown')
    """
    if day == UNKNOWN:
        return UNKNOWN
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"


def monday_of(week: str) -> date:
    """Give the first day of an ISO week.

    >>> monday_of("2026-W48")
    datetime.date(2026, 11, 23)

    Raises:
        ValueError: when there is no such week.
    """
    found = _WEEK.fullmatch(week)
    if found is None:
        raise ValueError(f"{week!r} is no week")
    return date.fromisocalendar(int(found[1]), int(found[2]), 1)


def monday_before(day: date) -> date:
    """Give the Monday of the week that a day is in.

    >>> monday_before(date(2026, 11, 25)), monday_before(date(2026, 11, 23))
    (datetime.date(2026, 11, 23), datetime.date(2026, 11, 23))
    """
    return day - timedelta(days=day.weekday())


def is_day(text: str) -> bool:
    """Tell whether a text is a day that exists.

    >>> is_day("2026-11-23"), is_day("2026-02-30"), is_day("2026-11")
    (True, False, False)
    """
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_month(text: str) -> bool:
    """Tell whether a text is a month.

    >>> is_month("2026-11"), is_month("2026-13"), is_month("2026-11-23")
    (True, False, False)
    """
    return _MONTH.fullmatch(text) is not None
