"""The courses as sets: which hold a value, which say anything at all, which can be begun.

A set is an integer with one bit for each course. Whole catalogues are then compared with a handful of "and"
and "or", which is what makes exact counterfactuals cheap. A survey holds for one day and one pack; whoever
calls the guide after every tap may keep it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.content.values import LEVELS, Course, CourseField, Level, Pack
from kiosk.guidance.profile import Demand
from kiosk.guidance.readiness import is_open, level_tier
from kiosk.guidance.values import Tier

EVERY_AREA = "*"


@dataclass(frozen=True, slots=True)
class Survey:
    """What the guide needs to know about all courses at once.

    `holds` and `known` map a field to the courses that hold a value and to those that say anything;
    `opens` has the courses with a certain start; `ready` those that could be "now" as far as schooling,
    special requirements and start go, by what the visitor has; `homes` has each course's municipality, its
    own or its place's.
    """

    pack: Pack
    today: date
    courses: tuple[Course, ...]
    everything: int
    holds: Mapping[CourseField, Mapping[str, int]]
    known: Mapping[CourseField, int]
    opens: int
    ready: Mapping[Level | None, int]
    homes: tuple[str | None, ...]
    ids: frozenset[str]

    def fitting(self, field: CourseField, values: Iterable[str]) -> int:
        """Find the courses that are known to hold one of these values."""
        holds = self.holds[field]
        fits = holds.get(EVERY_AREA, 0) if field is CourseField.AREAS else 0
        for value in values:
            fits |= holds.get(value, 0)
        return fits

    def differing(self, demand: Demand) -> int:
        """Find the courses that are known to hold none of what a demand asks for."""
        return self.known[demand.field] & ~self.fitting(demand.field, demand.values)

    def remaining(self, demands: Iterable[Demand]) -> int:
        """Find the courses that no must-demand leaves out."""
        left = self.everything
        for demand in demands:
            if demand.must:
                left &= ~self.differing(demand)
        return left

    def beginning(self, demands: Iterable[Demand], level: Level | None) -> int:
        """Find the courses in the tier "now"."""
        now = self.ready[level]
        for demand in demands:
            if demand.must:
                now &= self.fitting(demand.field, demand.values)
        return now

    def named(self, ids: Collection[str]) -> int:
        """Find the courses with these ids."""
        return _set_of(index for index, course in enumerate(self.courses) if course.id in ids)


def survey_courses(pack: Pack, courses: Sequence[Course], today: date) -> Survey:
    """Look through all courses once."""
    towns = {place.id: place.municipality for place in pack.places}
    homes = tuple(course.municipality or towns.get(course.place or "") for course in courses)
    holds: dict[CourseField, dict[str, int]] = {field: {} for field in CourseField}
    known = dict.fromkeys(CourseField, 0)
    opens = 0
    for index, (course, home) in enumerate(zip(courses, homes, strict=True)):
        bit = 1 << index
        opening = is_open(course.start, today)
        opens |= bit if opening else 0
        for field, values in _field_values(course, home, opening=opening):
            if values:
                known[field] |= bit
            for value in values:
                holds[field][value] = holds[field].get(value, 0) | bit
    everything = (1 << len(courses)) - 1
    startable = opens & ~_set_of(i for i, course in enumerate(courses) if course.special is not None)
    return Survey(
        pack=pack,
        today=today,
        courses=tuple(courses),
        everything=everything,
        holds=holds,
        known=known,
        opens=opens,
        ready={level: startable & _ready_for(holds[CourseField.LEVEL], level) for level in (None, *LEVELS)},
        homes=homes,
        ids=frozenset(course.id for course in courses),
    )


def _field_values(
    course: Course, home: str | None, *, opening: bool
) -> Iterable[tuple[CourseField, tuple[str, ...]]]:
    yield CourseField.AREAS, course.areas
    yield CourseField.FORM, (course.form,)
    yield CourseField.MUNICIPALITY, _one(home)
    yield CourseField.DISTANCE, _one(course.distance)
    yield CourseField.PACE, tuple(str(pace) for pace in course.paces)
    yield CourseField.TIME, course.times
    yield CourseField.LEVEL, _one(course.level)
    # A start that has passed says nothing about the next one.
    yield CourseField.START, (course.start.kind,) if opening else ()
    yield CourseField.STUDENT_AID, () if course.student_aid is None else (_YES_NO[course.student_aid],)


def _one(value: str | None) -> tuple[str, ...]:
    return () if value is None else (value,)


def _ready_for(by_level: Mapping[str, int], visitor: Level | None) -> int:
    ready = 0
    for level in LEVELS:
        if level_tier(level, visitor) is Tier.NOW:
            ready |= by_level.get(level, 0)
    return ready


def _set_of(indices: Iterable[int]) -> int:
    return sum(1 << index for index in indices)


_YES_NO = {True: "yes", False: "no"}
