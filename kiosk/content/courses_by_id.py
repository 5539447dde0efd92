"""The courses of an open pack by their ids, each read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.content.course_values import Course
from kiosk.content.loading import OpenPack


class CoursesById(Mapping[str, Course]):
    """All courses in the pack's order. A pack may hold the whole country's, so they are never all here."""

    def __init__(self, pack: OpenPack) -> None:
        self._open = pack

    def __getitem__(self, course_id: str) -> Course:
        course = self._open.course(course_id)
        if course is None:
            raise KeyError(course_id)
        return course

    def __iter__(self) -> Iterator[str]:
        return iter(self._open.course_ids())

    def __len__(self) -> int:
        return self._open.catalogue().count
