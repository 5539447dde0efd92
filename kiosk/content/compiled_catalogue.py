"""The courses of a compiled pack as sets: each is read when it is first asked for, and kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cached_property
from typing import Any

from kiosk.content.course_sets import TITLE, decode_set
from kiosk.content.course_values import Course
from kiosk.content.decoding import decode_course


class CompiledCatalogue:
    """A catalogue that lies in a compiled pack; `Catalogue` says what each method gives.

    Sets of titles are read again each time: there are as many as there are titles.
    """

    def __init__(
        self, database: sqlite3.Connection, damage_told: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._database = database
        self._damage_told = damage_told
        self._sets: dict[tuple[str, str], int] = {}

    @cached_property
    def count(self) -> int:
        """How many courses there are."""
        row = self._row("SELECT max(position) FROM course")
        return 0 if row is None or row[0] is None else int(row[0]) + 1

    def holding(self, field: str, value: str) -> int:
        """Give the set with this name; one that nobody made is empty."""
        courses = self._sets.get((field, value))
        if courses is None:
            courses = self._sets[field, value] = self._read_set(field, value)
        return courses

    def values(self, field: str) -> tuple[str, ...]:
        """List the values of a field that any course holds, in rising order."""
        with self._damage_told():
            query = "SELECT value FROM course_set WHERE field = ? ORDER BY value"
            return tuple(value for (value,) in self._database.execute(query, (field,)))

    def titled(self, title: int) -> int:
        """Give the set of courses with the title of this number, when there is more than one; or nothing."""
        return self._read_set(TITLE, str(title))

    def course_at(self, position: int) -> Course:
        """Give one course."""
        with self._damage_told():
            return decode_course(self._at(position, "json"))

    def home_at(self, position: int) -> str | None:
        """Name the municipality of one course, its own or its place's."""
        home: str | None = self._at(position, "municipality")
        return home

    def title_at(self, position: int) -> int:
        """Give the number of the title of one course."""
        return int(self._at(position, "title"))

    def position_of(self, course_id: str) -> int | None:
        """Find a course by its id."""
        row = self._row("SELECT position FROM course WHERE id = ?", course_id)
        return None if row is None else int(row[0])

    def _read_set(self, field: str, value: str) -> int:
        row = self._row("SELECT bits, positions FROM course_set WHERE field = ? AND value = ?", field, value)
        with self._damage_told():
            return 0 if row is None else decode_set(*row)

    def _at(self, position: int, column: str) -> Any:
        row = self._row(f"SELECT {column} FROM course WHERE position = ?", position)
        with self._damage_told():
            if row is None:
                raise ValueError(f"no course at {position}")
            return row[0]

    def _row(self, query: str, *values: object) -> tuple[Any, ...] | None:
        with self._damage_told():
            row: tuple[Any, ...] | None = self._database.execute(query, values).fetchone()
            return row
