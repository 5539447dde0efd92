"""The courses as sets on one day: which hold a value, which say anything at all, which can be begun.

A set is an integer with one bit for each course. Whole catalogues are then compared with a handful of "and"
and "or", which is what makes exact counterfactuals cheap. A survey holds for one day and one pack; whoever
calls the guide after every tap may keep it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TypeVar

from kiosk.content.catalogue import Catalogue, CoursesInMemory
from kiosk.content.course_sets import (
    ANY,
    CONFIDENCE,
    DAY_DIGITS,
    KNOWN,
    LAST_DAY,
    SPECIAL,
    reaching,
    set_of,
)
from kiosk.content.course_values import LEVELS, Course, CourseField, Level
from kiosk.content.pack import Pack
from kiosk.content.values import Confidence
from kiosk.guidance.profile import Demand
from kiosk.guidance.readiness import level_tier
from kiosk.guidance.values import Tier

EVERY_AREA = "*"

K = TypeVar("K")


class Survey:
    """What the guide needs to know about all courses at once.

    `everything` has all courses; `known` maps a field to the courses that say anything about it; `opens` has
    the courses with a certain start; `ready` those that could be "now" as far as schooling, special
    requirements and start go, by what the visitor has. Each set is made when it is first asked for.
    """

    def __init__(self, pack: Pack, catalogue: Catalogue, today: date) -> None:
        self.pack = pack
        self.catalogue = catalogue
        self.today = today
        self.everything = (1 << catalogue.count) - 1
        self.known: Mapping[CourseField, int] = _Kept(self._known)
        self.ready: Mapping[Level | None, int] = _Kept(self._ready)

    @cached_property
    def opens(self) -> int:
        """The courses that somebody can certainly still begin."""
        digits = [self.catalogue.holding(LAST_DAY, str(digit)) for digit in range(DAY_DIGITS)]
        return reaching(digits, self.catalogue.holding(LAST_DAY, ANY), self.today)

    @property
    def by_confidence(self) -> tuple[int, ...]:
        """The courses by how well their source is confirmed, the best first."""
        return tuple(self.catalogue.holding(CONFIDENCE, each.value) for each in Confidence)

    def given(self, field: CourseField) -> tuple[str, ...]:
        """List the values of a field that any course holds."""
        return self.catalogue.values(field.value)

    def fitting(self, field: CourseField, values: Iterable[str]) -> int:
        """Find the courses that are known to hold one of these values."""
        fits = self.catalogue.holding(field.value, EVERY_AREA) if field is CourseField.AREAS else 0
        for value in values:
            fits |= self.catalogue.holding(field.value, value)
        # A start that has passed says nothing about the next one.
        return fits & self.opens if field is CourseField.START else fits

    def differing(self, demand: Demand) -> int:
        """Find the courses that are known to hold none of what a demand asks for."""
        return without(self.known[demand.field], self.fitting(demand.field, demand.values))

    def remaining(self, demands: Iterable[Demand]) -> int:
        """Find the courses that no must-demand leaves out."""
        left = self.everything
        for demand in demands:
            if demand.must:
                left = without(left, self.differing(demand))
        return left

    def beginning(self, demands: Iterable[Demand], level: Level | None) -> int:
        """Find the courses in the tier "now"."""
        now = self.ready[level]
        for demand in demands:
            if demand.must:
                now &= self.fitting(demand.field, demand.values)
        return now

    def at_level_tier(self, tier: Tier, level: Level | None) -> int:
        """Find the courses that are in this tier as far as schooling goes, by what the visitor has."""
        by_level = self.catalogue.holding
        known = (by_level(CourseField.LEVEL, each) for each in LEVELS if level_tier(each, level) is tier)
        return _union(known) | (self.of_unknown_level if level_tier(None, level) is tier else 0)

    @property
    def of_unknown_level(self) -> int:
        """The courses that do not say what has to be known before."""
        return without(self.everything, self.known[CourseField.LEVEL])

    def named(self, ids: Collection[str]) -> int:
        """Find the courses with these ids."""
        found = (self.catalogue.position_of(each) for each in ids)
        return set_of(position for position in found if position is not None)

    def _known(self, field: CourseField) -> int:
        return self.opens if field is CourseField.START else self.catalogue.holding(KNOWN, field.value)

    def _ready(self, level: Level | None) -> int:
        startable = without(self.opens, self.catalogue.holding(SPECIAL, ANY))
        return startable & self.at_level_tier(Tier.NOW, level)


def survey_courses(pack: Pack, courses: Sequence[Course], today: date) -> Survey:
    """Look through courses that are all there already."""
    return Survey(pack, CoursesInMemory(courses, pack.places), today)


def without(courses: int, others: int) -> int:
    """Leave some courses out of a set.

    The same as `courses & ~others`, which takes eight times as long on a national catalogue: Python's `~`
    makes a negative number, and those are turned into two's complement and back.
    """
    return courses ^ (courses & others)


def _union(sets: Iterable[int]) -> int:
    union = 0
    for each in sets:
        union |= each
    return union


class _Kept(dict[K, int]):
    """Sets that are made when they are first asked for."""

    def __init__(self, make: Callable[[K], int]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: K) -> int:
        made = self[key] = self._make(key)
        return made
