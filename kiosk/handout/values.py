"""What is taken home: frozen values, already in the visitor's language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlanCourse:
    """One suggestion: its title, the Swedish title where that differs, and where it is."""

    title: str
    swedish: str
    place: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do next, where, what to say there, and the suggestions. Nothing about the visitor.

    `day` is when the plan was made, as ISO writes it; a field that is not known is an empty string.
    """

    heading: str
    day: str
    step: str
    opening_line: str
    place: str
    phone: str
    address: str
    courses: tuple[PlanCourse, ...] = ()
