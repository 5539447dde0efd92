"""What the audit of a pack finds: frozen values, for staff and never for visitors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.content.course_values import CourseField, Form
from kiosk.guidance.values import Answer


class Lack(StrEnum):
    """Why a course never stands in "Kan börja nu"."""

    START_UNKNOWN = "start-unknown"
    START_PASSED = "start-passed"
    SPECIAL = "special"
    LEVEL_UNKNOWN = "level-unknown"
    LEVEL_UNASKED = "level-unasked"
    MUST = "must"


@dataclass(frozen=True, slots=True)
class Shut:
    """A question whose must keeps a course away, and the field; `empty` when the course does not say."""

    question: str
    field: CourseField
    empty: bool


@dataclass(frozen=True, slots=True)
class Group:
    """How many courses something is true of, and the ids of the first of them."""

    count: int
    courses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unreached:
    """Courses that no answers put into any tier, and the musts that leave them out."""

    group: Group
    shut_by: tuple[Shut, ...]


@dataclass(frozen=True, slots=True)
class NeverNow:
    """Courses that are listed but never in "now".

    With `MUST` alone among `lacks` their own data would allow it, and `shut_by` says what does not.
    """

    group: Group
    lacks: tuple[Lack, ...]
    shut_by: tuple[Shut, ...] = ()


@dataclass(frozen=True, slots=True)
class DeadEnd:
    """A smallest set of answers that together leave no course at all; `profiles` that came to it."""

    answers: tuple[Answer, ...]
    profiles: int = 0


@dataclass(frozen=True, slots=True)
class DeadEnds:
    """Answers with nothing in any tier although something was wished.

    `alone` and `pairs` are exact, over all options; `sampled` are the further ones that random profiles met,
    and `profiles` counts the random profiles that came to any dead end.
    """

    alone: tuple[DeadEnd, ...] = ()
    pairs: tuple[DeadEnd, ...] = ()
    sampled: tuple[DeadEnd, ...] = ()
    profiles: int = 0


@dataclass(frozen=True, slots=True)
class First:
    """In how many random profiles a course stands first of all."""

    course: str
    profiles: int


@dataclass(frozen=True, slots=True)
class Spread:
    """How the first place is shared out: the most frequent first courses, most often first.

    `listed` counts the random profiles that got any course, `nothing_now` those of them without one in "now".
    """

    listed: int
    nothing_now: int
    first: tuple[First, ...]

    @property
    def top(self) -> float:
        """The share (0 to 1) of the course that is first most often."""
        return self.first[0].profiles / self.listed if self.first else 0.0


@dataclass(frozen=True, slots=True)
class QuestionUse:
    """Whether a question is ever asked, and which of its options never change what is shown.

    `moved` of the `compared` first five courses were others after one other answer to this question.
    """

    question: str
    asked: bool
    idle: tuple[str, ...]
    options: int
    compared: int = 0
    moved: int = 0

    @property
    def helps(self) -> bool:
        """Tell whether any of its options changes anything."""
        return len(self.idle) < self.options


@dataclass(frozen=True, slots=True)
class AreaCount:
    """How many courses are about an area, and how many more fit every area."""

    area: str
    own: int
    every: int


@dataclass(frozen=True, slots=True)
class BarrierHelp:
    """What a barrier brings today. `places` counts the supports that name somebody near to talk to."""

    barrier: str
    asked: bool
    supports: int
    places: int
    facts: int
    stories: int


@dataclass(frozen=True, slots=True)
class Empty:
    """How many courses of a form (of all, when None) leave a field empty."""

    field: CourseField
    form: Form | None
    empty: int
    courses: int


@dataclass(frozen=True, slots=True)
class Audit:
    """Everything the audit of one pack on one day says.

    `helpless` has the options that no course fits and no support answers; `routes` those that no reachable
    course and no asked barrier leads to; `stepless` the courses that require schooling and name neither a
    step nor a course for it; `repeated` the groups of rows that are one course at one place.
    """

    today: date
    courses: int
    profiles: int
    seed: int
    unreached: tuple[Unreached, ...]
    never_now: tuple[NeverNow, ...]
    dead_ends: DeadEnds
    spread: Spread
    questions: tuple[QuestionUse, ...]
    helpless: tuple[Answer, ...]
    areas: tuple[AreaCount, ...]
    barriers: tuple[BarrierHelp, ...]
    routes: tuple[str, ...]
    stepless: tuple[str, ...]
    repeated: tuple[tuple[str, ...], ...]
    empty: tuple[Empty, ...]
