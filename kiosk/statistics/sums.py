"""Counters added up for a report: by key, by site and by week, over whole weeks that are over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.statistics.database import Row
from kiosk.statistics.days import UNKNOWN, is_day, monday_before, week_of
from kiosk.statistics.events import Event

# Where it matters what is wanted where. Nothing else is crossed; languages with nothing at all (UX.md D6).
CROSSED = (Event.AREA_CHOSEN, Event.BARRIER_CHOSEN)


@dataclass(frozen=True, slots=True)
class Window:
    """Days of a report: whole weeks, from a Monday (None: from the beginning) to a Sunday.

    Reports over parts of weeks could be taken from each other, and a small number be read from what is left.
    """

    first: date | None
    last: date

    def has(self, period: str) -> bool:
        """Tell whether a period belongs to the report: a day in it, a month that lies in it as a whole.

        What has no day belongs to a report without a first day.
        """
        if period == UNKNOWN:
            return self.first is None
        if is_day(period):
            begins = ends = date.fromisoformat(period)
        else:
            begins = date.fromisoformat(f"{period}-01")
            ends = (begins + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return ends <= self.last and (self.first is None or begins >= self.first)


def make_window(since: date | None, until: date | None, today: date) -> Window:
    """Give the whole weeks around the days asked for, up to the last one that is over.

    >>> make_window(date(2026, 11, 4), None, date(2026, 11, 25))
    Window(first=datetime.date(2026, 11, 2), last=datetime.date(2026, 11, 22))
    """
    over = monday_before(today) - timedelta(days=1)
    last = over if until is None else min(over, monday_before(until) + timedelta(days=6))
    return Window(monday_before(since) if since else None, last)


@dataclass(frozen=True, slots=True)
class Sums:
    """Counts by event, of all sites together: `crossed` by key and site, `languages` over whole months."""

    sites: tuple[str, ...]
    by_key: Mapping[Event, Mapping[str, int]]
    by_site: Mapping[Event, Mapping[str, int]]
    by_week: Mapping[Event, Mapping[str, int]]
    crossed: Mapping[Event, Mapping[tuple[str, str], int]]
    languages: Mapping[str, int]


def sum_rows(rows: Iterable[Row], window: Window) -> Sums:
    """Add up the counters of one kiosk."""
    by_key: dict[Event, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    by_site: dict[Event, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    by_week: dict[Event, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    crossed: dict[Event, dict[tuple[str, str], int]] = defaultdict(lambda: defaultdict(int))
    languages: dict[str, int] = defaultdict(int)
    sites = set()
    for row in rows:
        if not window.has(row.period):
            continue
        event = Event(row.event)
        if event is Event.LANGUAGE_USED:
            languages[row.key] += row.n
            continue
        sites.add(row.site)
        by_key[event][row.key] += row.n
        by_site[event][row.site] += row.n
        by_week[event][week_of(row.period)] += row.n
        if event in CROSSED:
            crossed[event][row.key, row.site] += row.n
    return Sums(tuple(sorted(sites)), by_key, by_site, by_week, crossed, languages)
