"""All courses of a pack as the guide sees them: as sets, and one by one only where one is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from kiosk.content.course_sets import TITLE, SetName, collect_sets, course_homes, number_titles, set_of
from kiosk.content.course_values import Course
from kiosk.content.values import Place


class Catalogue(Protocol):
    """Courses by their position in the pack; sets of them are integers, as in `course_sets`."""

    @property
    def count(self) -> int:
        """How many courses there are."""

    def holding(self, field: str, value: str) -> int:
        """Give the set with this name; one that nobody made is empty."""

    def values(self, field: str) -> tuple[str, ...]:
        """List the values of a field that any course holds, in rising order."""

    def titled(self, title: int) -> int:
        """Give the set of courses with the title of this number, when there is more than one; or nothing."""

    def course_at(self, position: int) -> Course:
        """Give one course."""

    def home_at(self, position: int) -> str | None:
        """Name the municipality of one course, its own or its place's."""

    def title_at(self, position: int) -> int:
        """Give the number of the title of one course."""

    def position_of(self, course_id: str) -> int | None:
        """Find a course by its id."""


class CoursesInMemory:
    """A catalogue of courses that are all there already."""

    def __init__(self, courses: Sequence[Course], places: Sequence[Place]) -> None:
        self._courses = tuple(courses)
        self._homes = course_homes(courses, places)
        self._titles = number_titles(courses)
        self._positions: Mapping[str, int] = {course.id: n for n, course in enumerate(courses)}
        self._sets: Mapping[SetName, list[int]] = collect_sets(courses, self._homes)
        self.holding = lru_cache(maxsize=None)(self._make_set)

    @property
    def count(self) -> int:
        """How many courses there are."""
        return len(self._courses)

    def values(self, field: str) -> tuple[str, ...]:
        """List the values of a field that any course holds, in rising order."""
        return tuple(sorted(value for name, value in self._sets if name == field))

    def titled(self, title: int) -> int:
        """Give the set of courses with the title of this number, when there is more than one; or nothing."""
        return self.holding(TITLE, str(title))

    def course_at(self, position: int) -> Course:
        """Give one course."""
        return self._courses[position]

    def home_at(self, position: int) -> str | None:
        """Name the municipality of one course, its own or its place's."""
        return self._homes[position]

    def title_at(self, position: int) -> int:
        """Give the number of the title of one course."""
        return self._titles[position]

    def position_of(self, course_id: str) -> int | None:
        """Find a course by its id."""
        return self._positions.get(course_id)

    def _make_set(self, field: str, value: str) -> int:
        return set_of(self._sets.get((field, value), ()))
