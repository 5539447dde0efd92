"""Why a course is shown: därför, kan vara svårt, vi vet inte.

Each reason comes from exactly one answer and one course field, in the words of the pack. No two reasons of a
course read the same, and no answer gives both or two of *därför* and *kan vara svårt* (GUIDANCE §3, row 9).
*Vi vet inte* is no reason for or against: it is said for every demand whose field the course leaves empty.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.course_values import CourseField, Distance
from kiosk.content.head import Text
from kiosk.guidance import texts
from kiosk.guidance.profile import Ask, Demand
from kiosk.guidance.survey import EVERY_AREA, Survey, without
from kiosk.guidance.values import Answer, Reason

MOST_BECAUSE = 3
MOST_HARD = 2


@dataclass(frozen=True, slots=True)
class Reasons:
    """What is said about one course."""

    because: tuple[Reason, ...]
    hard: tuple[Reason, ...]
    unknown: tuple[Reason, ...]


Facts = Mapping[CourseField, Collection[str]]


def failing(survey: Survey, demand: Demand) -> int:
    """Find the courses that are known to fail a demand and that it concerns."""
    differing = survey.differing(demand)
    if _spares_distance(demand):
        return without(differing, survey.fitting(CourseField.DISTANCE, (Distance.DISTANCE,)))
    return differing


def give_reasons(demands: Iterable[Demand], facts: Facts) -> Reasons:
    """Collect what is to be said about one course, with regard to what must be met first.

    Args:
        demands: what the answers ask for.
        facts: what the course holds in each field; nothing where it is not known.
    """
    met: list[Demand] = []
    failed: list[Demand] = []
    open_ones: list[Demand] = []
    for demand in sorted(demands, key=lambda each: not each.must):
        if _fits(demand.field, demand.values, facts):
            met.append(demand)
        elif _spares_distance(demand) and Distance.DISTANCE in facts[CourseField.DISTANCE]:
            continue
        elif facts[demand.field]:
            failed.append(demand)
        else:
            open_ones.append(demand)
    said = _Said()
    # What may be hard is picked first: a difficulty is never hidden behind a praise from the same answer.
    hard = said.pick((_hard_of(each) for each in failed), MOST_HARD)
    because = said.pick((_because_of(each, facts) for each in met), MOST_BECAUSE)
    return Reasons(because, hard, _without_echo(_unknown_of(each) for each in open_ones))


def _spares_distance(demand: Demand) -> bool:
    """Tell whether a demand is silent about courses on distance.

    What can be studied from home is nowhere else: its town is neither a difficulty nor an open point.
    """
    return demand.field is CourseField.MUNICIPALITY and not demand.must


def _fits(field: CourseField, values: Collection[str], facts: Facts) -> bool:
    held = facts[field]
    return any(value in held for value in values) or (field is CourseField.AREAS and EVERY_AREA in held)


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


def _because_of(demand: Demand, facts: Facts) -> list[Reason]:
    fitting = (ask for ask in demand.asks if _fits(demand.field, ask.wish.values, facts))
    return [_reason(ask, ask.wish.because) for ask in fitting]


def _hard_of(demand: Demand) -> list[Reason]:
    return [_reason(ask, ask.wish.hard) for ask in demand.asks if ask.wish.hard is not None]


def _unknown_of(demand: Demand) -> Reason:
    ask = next((ask for ask in demand.asks if ask.wish.unknown), demand.asks[0])
    return _reason(ask, ask.wish.unknown or texts.UNKNOWN[ask.wish.field])


def _reason(ask: Ask, text: Text) -> Reason:
    return Reason(text, ask.answer.question, ask.answer.option, ask.wish.field)
