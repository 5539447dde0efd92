"""Why a course is shown: därför, kan vara svårt, vi vet inte.

Each reason comes from exactly one answer and one course field, in the words of the pack. No two reasons of a
course read the same, and no answer gives both or two of *därför* and *kan vara svårt* (GUIDANCE §3, row 9).
*Vi vet inte* is no reason for or against: it is said for every demand whose field the course leaves empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.content.values import CourseField, Distance, Text
from kiosk.guidance import texts
from kiosk.guidance.profile import Ask, Demand
from kiosk.guidance.survey import Survey
from kiosk.guidance.values import Answer, Reason

MOST_BECAUSE = 3
MOST_HARD = 2


@dataclass(frozen=True, slots=True)
class Weighed:
    """A demand with the courses that fit each alternative, fit at all, do not say, and are not concerned."""

    demand: Demand
    must: bool
    alternatives: tuple[tuple[Ask, int], ...]
    fits: int
    unknown: int
    silent: int


@dataclass(frozen=True, slots=True)
class Reasons:
    """What is said about one course, and how many demands it fulfils and fails."""

    because: tuple[Reason, ...]
    hard: tuple[Reason, ...]
    unknown: tuple[Reason, ...]
    fulfilled: int
    failed: int
    must_unknown: bool


def weigh(survey: Survey, demands: Sequence[Demand]) -> tuple[Weighed, ...]:
    """Compare each demand with all courses, the ones that must be met first."""
    weighed = tuple(_weigh_one(survey, demand) for demand in demands)
    return tuple(sorted(weighed, key=lambda each: not each.must))


def give_reasons(weighed: Sequence[Weighed], course: int) -> Reasons:
    """Collect what is to be said about the course with this one bit."""
    met: list[Weighed] = []
    failed: list[Weighed] = []
    open_ones: list[Weighed] = []
    for each in weighed:
        if each.fits & course:
            met.append(each)
        elif each.unknown & course:
            open_ones.append(each)
        elif not each.silent & course:
            failed.append(each)
    said = _Said()
    # What may be hard is picked first: a difficulty is never hidden behind a praise from the same answer.
    hard = said.pick((_hard_of(each) for each in failed), MOST_HARD)
    because = said.pick((_because_of(each, course) for each in met), MOST_BECAUSE)
    return Reasons(
        because,
        hard,
        _without_echo(_unknown_of(each) for each in open_ones),
        len(met),
        len(failed),
        any(each.must for each in open_ones),
    )


def _without_echo(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    first_by_text: dict[str, Reason] = {}
    for reason in reasons:
        first_by_text.setdefault(reason.text.sv, reason)
    return tuple(first_by_text.values())


class _Said:
    """Keeps what was said about one course, so that no text and no answer comes twice."""

    def __init__(self) -> None:
        self._texts: set[str] = set()
        self._answers: set[Answer] = set()

    def pick(self, candidates: Iterable[Sequence[Reason]], most: int) -> tuple[Reason, ...]:
        """Take the first new reason of each demand, up to `most`."""
        picked: list[Reason] = []
        for reasons in candidates:
            if len(picked) == most:
                break
            new = next((reason for reason in reasons if self._is_new(reason)), None)
            if new is not None:
                self._texts.add(new.text.sv)
                self._answers.add(Answer(new.question, new.option))
                picked.append(new)
        return tuple(picked)

    def _is_new(self, reason: Reason) -> bool:
        return (
            reason.text.sv not in self._texts and Answer(reason.question, reason.option) not in self._answers
        )


def _weigh_one(survey: Survey, demand: Demand) -> Weighed:
    alternatives = tuple((ask, survey.fitting(demand.field, ask.wish.values)) for ask in demand.asks)
    fits = survey.fitting(demand.field, demand.values)
    must = demand.must
    silent = 0
    if demand.field is CourseField.MUNICIPALITY and not must:
        # What can be studied from home is nowhere else: its town is neither a difficulty nor an open point.
        silent = survey.fitting(CourseField.DISTANCE, (Distance.DISTANCE,)) & ~fits
    unknown = survey.everything & ~survey.known[demand.field] & ~silent
    return Weighed(demand, must, alternatives, fits, unknown, silent)


def _because_of(weighed: Weighed, course: int) -> list[Reason]:
    return [_reason(ask, ask.wish.because) for ask, fits in weighed.alternatives if fits & course]


def _hard_of(weighed: Weighed) -> list[Reason]:
    return [_reason(ask, ask.wish.hard) for ask in weighed.demand.asks if ask.wish.hard is not None]


def _unknown_of(weighed: Weighed) -> Reason:
    ask = next((ask for ask in weighed.demand.asks if ask.wish.unknown), weighed.demand.asks[0])
    return _reason(ask, ask.wish.unknown or texts.UNKNOWN[ask.wish.field])


def _reason(ask: Ask, text: Text) -> Reason:
    return Reason(text, ask.answer.question, ask.answer.option, ask.wish.field)
