"""What a report may show: sums in, numbers out that are safe to publish together.

Every measure is safe by itself, and no two measures add up to a third: what is shown of one says nothing of
another. A measure of which any list cannot be made safe is not shown at all.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from kiosk.statistics.days import UNKNOWN, monday_of, week_of
from kiosk.statistics.events import Event
from kiosk.statistics.sums import CROSSED, Sums
from kiosk.statistics.suppression import (
    Hidden,
    SafeLine,
    SafeMatrix,
    is_small,
    suppress_line,
    suppress_matrix,
)

# Areas or barriers by site: as many columns as fit on A4, and rows that somebody still reads.
MOST_CROSSED_KEYS, MOST_CROSSED_SITES = 14, 30


class Measure(StrEnum):
    """What a report tells, each from one or two events."""

    VISITS = "visits"
    DOORS = "doors"
    AREAS = "areas"
    BARRIERS = "barriers"
    FORMS = "forms"
    COURSES_SHOWN = "courses-shown"
    COURSES_TAKEN = "courses-taken"
    PLACES_SHOWN = "places-shown"
    PLACES_TAKEN = "places-taken"
    PLANS_TAKEN = "plans-taken"
    STORIES = "stories"
    FILMS = "films"
    MODES = "modes"


EVENTS: Mapping[Measure, tuple[Event, ...]] = {
    Measure.VISITS: (Event.VISIT_ENDED,),
    Measure.DOORS: (Event.DOOR_OPENED,),
    Measure.AREAS: (Event.AREA_CHOSEN,),
    Measure.BARRIERS: (Event.BARRIER_CHOSEN,),
    Measure.FORMS: (Event.FORM_CHOSEN,),
    Measure.COURSES_SHOWN: (Event.COURSE_SHOWN,),
    Measure.COURSES_TAKEN: (Event.COURSE_TAKEN_BY_QR, Event.COURSE_TAKEN_BY_SLIP),
    Measure.PLACES_SHOWN: (Event.PLACE_SHOWN,),
    Measure.PLACES_TAKEN: (Event.PLACE_TAKEN_BY_QR, Event.PLACE_TAKEN_BY_SLIP),
    Measure.PLANS_TAKEN: (Event.PLAN_TAKEN_BY_QR, Event.PLAN_TAKEN_BY_SLIP),
    Measure.STORIES: (Event.STORY_SEEN,),
    Measure.FILMS: (Event.FILM_SEEN,),
    Measure.MODES: (Event.MODE_USED,),
}

Shown = Mapping[str, int | Hidden]


@dataclass(frozen=True, slots=True)
class SafeMeasure:
    """One measure as it may be shown; without a total nothing of it may be. `ways` is by code or slip."""

    total: int | None
    keys: Shown = field(default_factory=dict)
    weeks: Shown = field(default_factory=dict)
    sites: Shown = field(default_factory=dict)
    ways: Shown = field(default_factory=dict)
    crossed: SafeMatrix | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything a report may show. `weeks` are those with a count, in order; `languages` of whole months."""

    sites: tuple[str, ...]
    weeks: tuple[str, ...]
    measures: Mapping[Measure, SafeMeasure]
    languages: Shown

    @property
    def hidden_small(self) -> int:
        """Count the numbers that are hidden because they are small."""
        return sum(value is Hidden.SMALL for value in self._values())

    @property
    def hidden_beside(self) -> int:
        """Count the numbers that are hidden because they would give a small one away."""
        return sum(value is Hidden.BESIDE for value in self._values())

    @property
    def not_shown(self) -> tuple[Measure, ...]:
        """Name the measures with too little in them to be shown at all."""
        return tuple(name for name, measure in self.measures.items() if measure.total is None)

    def _values(self) -> Iterable[int | Hidden]:
        yield from self.languages.values()
        for each in self.measures.values():
            for shown in (each.keys, each.weeks, each.sites, each.ways):
                yield from shown.values()
            if each.crossed is not None:
                yield from each.crossed.cells.values()


def make_figures(sums: Sums, known: Mapping[Measure, Iterable[str]]) -> Figures:
    """Make the sums safe to publish. `known` keys that nobody chose count as 0: nobody found them."""
    weeks = _weeks({week for counts in sums.by_week.values() for week in counts})
    visits = _together([sums.by_week.get(Event.VISIT_ENDED, {}), sums.by_site.get(Event.VISIT_ENDED, {})])
    # Three visitors may choose ten areas: where there are few visits, nothing else is shown either.
    quiet = {name for name in (*weeks, *sums.sites) if is_small(visits.get(name, 0))}
    measures = {
        measure: _measure(sums, events, _keys(sums, events, known.get(measure, ())), weeks, quiet)
        for measure, events in EVENTS.items()
    }
    return Figures(sums.sites, weeks, measures, _languages(sums))


def _languages(sums: Sums) -> Shown:
    """Give the languages of whole months, unless few visits were made on the days beside them."""
    beside = sum(sums.by_site.get(Event.VISIT_ENDED, {}).values()) - sum(sums.languages.values())
    if beside and is_small(abs(beside)):
        return {}
    safe = suppress_line(sums.languages)
    return safe.cells if safe.total else {}


def _measure(
    sums: Sums, events: tuple[Event, ...], keys: Mapping[str, int], weeks: tuple[str, ...], quiet: set[str]
) -> SafeMeasure:
    total = sum(keys.values())
    if is_small(total):
        return SafeMeasure(None)
    by_week = _together((sums.by_week.get(event, {}) for event in events), weeks)
    by_way = {event.value: sum(sums.by_key.get(event, {}).values()) for event in events}
    # Where hardly anything is printed, to tell so would hide the codes, too.
    ways = by_way if len(by_way) > 1 and not any(map(is_small, by_way.values())) else {}
    lines = {"weeks": _line(by_week, quiet)}
    matrix = _matrix(sums, events, keys, quiet)
    if matrix is None:
        by_site = _together((sums.by_site.get(event, {}) for event in events), sums.sites)
        lines |= {"keys": _line(keys), "sites": _line(by_site, quiet)}
    if any(line.total is None for line in lines.values()):
        return SafeMeasure(None)
    shown = {name: line.cells for name, line in lines.items()}
    if matrix is not None:
        shown |= {"keys": matrix.rows, "sites": matrix.columns}
    return SafeMeasure(total, shown["keys"], shown["weeks"], shown["sites"], ways, matrix)


def _keys(sums: Sums, events: tuple[Event, ...], known: Iterable[str]) -> dict[str, int]:
    return _together((sums.by_key.get(event, {}) for event in events), known)


def _matrix(
    sums: Sums, events: tuple[Event, ...], keys: Mapping[str, int], quiet: set[str]
) -> SafeMatrix | None:
    if events[0] not in CROSSED:
        return None
    if not (2 <= len(sums.sites) <= MOST_CROSSED_SITES and 2 <= len(keys) <= MOST_CROSSED_KEYS):
        return None
    crossed = sums.crossed.get(events[0], {})
    cells = {(key, site): crossed.get((key, site), 0) for key in keys for site in sums.sites}
    return suppress_matrix(cells, quiet)


def _line(cells: Mapping[str, int], anyway: Container[str] = ()) -> SafeLine:
    """Make a list safe; one number alone is the total itself, which is shown or not."""
    return SafeLine(sum(cells.values()), cells) if len(cells) == 1 else suppress_line(cells, anyway)


def _together(parts: Iterable[Mapping[str, int]], known: Iterable[str] = ()) -> dict[str, int]:
    together = dict.fromkeys(known, 0)
    for part in parts:
        for key, number in part.items():
            together[key] = together.get(key, 0) + number
    return together


def _weeks(counted: set[str]) -> tuple[str, ...]:
    """List every week from the first counted one to the last: a week without a visit is a week, too."""
    days = sorted(monday_of(week) for week in counted if week != UNKNOWN)
    between = range(0, (days[-1] - days[0]).days + 1, 7) if days else ()
    weeks = tuple(week_of((days[0] + timedelta(days=number)).isoformat()) for number in between)
    return (*weeks, UNKNOWN) if UNKNOWN in counted else weeks
