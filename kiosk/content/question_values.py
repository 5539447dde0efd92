"""The guide's questions, their answers, and what an answer asks of a course: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.course_values import CourseField, Level
from kiosk.content.head import Text


@dataclass(frozen=True, slots=True)
class Wish:
    """What an answer asks of a course: the field holds one of `values`.

    `must` removes courses that are known to differ; otherwise the difference is only said
    (`hard`). Where the course does not say, `unknown` is told and nothing is assumed.
    """

    field: CourseField
    values: tuple[str, ...]
    because: Text
    must: bool = False
    hard: Text | None = None
    unknown: Text | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One answer, in words that the visitor could say."""

    id: str
    say: Text
    chip: Text
    icon: str
    neutral: bool = False
    wishes: tuple[Wish, ...] = ()
    barrier: str | None = None
    level: Level | None = None


class Choice(StrEnum):
    """Whether a question takes one answer or several."""

    ONE = "one"
    MANY = "many"


class Look(StrEnum):
    """How a question's options are laid out: long answers or a grid of tiles."""

    ANSWERS = "answers"
    TILES = "tiles"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the guide."""

    id: str
    ask: Text
    why: Text
    choice: Choice
    look: Look
    options: tuple[Option, ...]
    most: int = 1
