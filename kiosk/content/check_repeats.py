"""Rules for courses that stand twice: one course is one card, however often it starts (GUIDANCE §3, 6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.content.course_values import Course, Start, StartKind
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, error

_ANY_START = Start(StartKind.ASK)


def check_repeats(draft: Draft) -> Iterator[Finding]:
    """Refuse rows that differ in nothing but id, start and source."""
    first: dict[Course, str] = {}
    for course in draft.courses:
        same = replace(course, id="", start=_ANY_START, source=draft.courses[0].source)
        earlier = first.setdefault(same, course.id)
        if earlier != course.id:
            message = (
                f"Kursen är samma som ”{earlier}”, bara starten skiljer. "
                "Behåll en rad, med den start som kommer först."
            )
            yield error("repeated-course", draft.spots.find(f"courses.{course.id}"), message)
