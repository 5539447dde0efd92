"""What goes into the guide and what comes out of it: frozen values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.course_values import CourseField
from kiosk.content.head import Text


@dataclass(frozen=True, slots=True)
class Answer:
    """One chosen option of one question."""

    question: str
    option: str


class Tier(StrEnum):
    """How ready the visitor is for a course. Never a percentage."""

    NOW = "now"
    STEP = "step"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence about one course that comes from exactly one answer and one course field."""

    text: Text
    question: str
    option: str
    field: CourseField


@dataclass(frozen=True, slots=True)
class FirstStep:
    """What has to be done before the course, a course that gives it where there is one, and where.

    `place` is None only in a pack that lacks its own contact.
    """

    text: Text
    course: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A course that fits, with at most three `because` and two `hard`."""

    course: str
    tier: Tier
    because: tuple[Reason, ...] = ()
    hard: tuple[Reason, ...] = ()
    unknown: tuple[Reason, ...] = ()
    step: FirstStep | None = None


@dataclass(frozen=True, slots=True)
class NamedSupport:
    """A help against a barrier the visitor named, with the nearest place that gives it."""

    barrier: str
    text: Text
    place: str | None
    fact: str | None
    route: str | None
    because: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class FittingStory:
    """A story that shares a barrier, an area or a place with the visitor."""

    story: str
    because: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """An exact counterfactual: with this option instead, `adds` courses enter the tier "now"."""

    question: str
    option: str
    adds: int


@dataclass(frozen=True, slots=True)
class WeekStep:
    """One thing to do within a week, where, and what to say there."""

    text: Text
    opening_line: Text
    place: str
    link: str | None


class Certainty(StrEnum):
    """How sure the guide is: how many answers would make it surer. Each has a plain sentence in `texts`."""

    NOTHING = "nothing"
    MANY = "many"
    SIX = "six"
    FIVE = "five"
    FOUR = "four"
    THREE = "three"
    TWO = "two"
    ONE = "one"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Guidance:
    """Everything the guide says for one set of answers.

    `next` is the question that is needed most and `left` how many answers would make the result surer; `more`
    is the question for a visitor who wants to answer more, also when none is needed. `now`, `step` and
    `later` may be only the beginning of a tier; `totals` counts the whole of each.
    """

    asked: tuple[str, ...]
    next: str | None
    more: str | None
    certainty: Certainty
    left: int
    now: tuple[Match, ...]
    step: tuple[Match, ...]
    later: tuple[Match, ...]
    totals: Mapping[Tier, int]
    supports: tuple[NamedSupport, ...]
    stories: tuple[FittingStory, ...]
    changes: tuple[Change, ...]
    this_week: WeekStep
