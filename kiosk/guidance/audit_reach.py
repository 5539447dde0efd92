"""What no answers can reach, exactly: by sets over all replies, not by trying visitors.

One reply is enough to look at. Every further one only takes courses away from the list and, through a must,
from "now"; schooling opens "now" and is told in one reply. So a course that any profile reaches is reached by
a profile of one reply alone: the one that tells the schooling, or any that ranks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice
from typing import TypeVar

from kiosk.content.course_sets import ANY, LAST_DAY, SPECIAL, positions_of
from kiosk.content.course_values import LEVELS, CourseField, Level
from kiosk.content.question_values import Option, Question
from kiosk.guidance.audit_values import DeadEnd, Group, Lack, NeverNow, Shut, Unreached
from kiosk.guidance.profile import Reply, highest_level, read_reply
from kiosk.guidance.readiness import level_tier
from kiosk.guidance.survey import Survey, without
from kiosk.guidance.values import Answer, Tier

Why = TypeVar("Why")

# A group of a national catalogue is counted whole, but not written out.
MOST_NAMED = 1000


@dataclass(frozen=True, slots=True)
class Reach:
    """The sets of courses that some profile lists, and that some profile has in "now"."""

    listed: int
    now: int


def telling_options(question: Question) -> tuple[Option, ...]:
    """List the options that are no neutral ones."""
    return tuple(option for option in question.options if not option.neutral)


def possible_replies(question: Question) -> Iterator[Reply]:
    """Make every reply a visitor can give to a question, but the neutral one."""
    options = telling_options(question)
    for count in range(1, min(question.most, len(options)) + 1):
        for chosen in combinations(options, count):
            yield read_reply(question, chosen)


def find_reach(survey: Survey) -> Reach:
    """Find what some profile lists, and what some profile has in "now"."""
    listed = now = 0
    for question in survey.pack.questions:
        for reply in possible_replies(question):
            if reply.ranks:
                listed |= survey.remaining(reply.demands)
                now |= survey.beginning(reply.demands, None if reply.level is None else reply.level[0])
    return Reach(listed, now)


def find_unreached(survey: Survey, reach: Reach) -> tuple[Unreached, ...]:
    """Group the courses that no profile reaches by the musts that leave them out."""
    groups = _part(without(survey.everything, reach.listed), _shut(survey, also_empty=False))
    return tuple(Unreached(_group_of(survey, found), shut_by) for found, shut_by in groups)


def find_never_now(survey: Survey, reach: Reach) -> tuple[NeverNow, ...]:
    """Group the courses that some profile lists but none has in "now" by why."""
    never = without(reach.listed, reach.now)
    found: list[NeverNow] = []
    for group, lacks in _part(never, _lacking(survey, _best_level(survey.pack.questions))):
        if lacks:
            found.append(NeverNow(_group_of(survey, group), lacks))
            continue
        for part, shut_by in _part(group, _shut(survey, also_empty=True)):
            found.append(NeverNow(_group_of(survey, part), (Lack.MUST,), shut_by))
    return tuple(found)


def find_dead_options(survey: Survey) -> tuple[DeadEnd, ...]:
    """List the options that leave no course, each alone."""
    return tuple(DeadEnd(reply.answers) for _, _, reply in _alone(survey) if is_dead(survey, (reply,)))


def find_dead_pairs(survey: Survey) -> tuple[DeadEnd, ...]:
    """List the pairs of options that leave no course together, though each alone leaves some."""
    alive = [each for each in _alone(survey) if not is_dead(survey, (each[2],))]
    found: list[DeadEnd] = []
    for (question, option, reply), (other, another, further) in combinations(alive, 2):
        both: tuple[Reply, ...]
        if question is other:
            both = (read_reply(question, (option, another)),) if question.most > 1 else ()
        else:
            both = (reply, further)
        if is_dead(survey, both):
            found.append(DeadEnd((*reply.answers, *further.answers)))
    return tuple(found)


def is_dead(survey: Survey, replies: Sequence[Reply]) -> bool:
    """Tell whether these replies wish for something and leave no course at all."""
    demands = [demand for reply in replies for demand in reply.demands]
    return any(reply.ranks for reply in replies) and not survey.remaining(demands)


def _alone(survey: Survey) -> Iterator[tuple[Question, Option, Reply]]:
    for question in survey.pack.questions:
        for option in telling_options(question):
            yield question, option, read_reply(question, (option,))


def _group_of(survey: Survey, found: int) -> Group:
    named = islice(positions_of(found), MOST_NAMED)
    return Group(found.bit_count(), tuple(survey.catalogue.course_at(each).id for each in named))


def _part(found: int, reasons: Iterable[tuple[Why, int]]) -> list[tuple[int, tuple[Why, ...]]]:
    """Part a set so that all courses of a part have the same reasons, each given with its courses."""
    groups: list[tuple[int, tuple[Why, ...]]] = [(found, ())] if found else []
    for why, those in reasons:
        parts = [
            part
            for group, known in groups
            for part in ((group & those, (*known, why)), (without(group, those), known))
        ]
        groups = [part for part in parts if part[0]]
    return groups


def _shut(survey: Survey, *, also_empty: bool) -> list[tuple[Shut, int]]:
    """Find the courses that each must of a single option does not let in."""
    differing: dict[tuple[str, CourseField], int] = {}
    empty: dict[tuple[str, CourseField], int] = {}
    for question, _, reply in _alone(survey):
        for demand in reply.demands:
            if demand.must:
                place, known = (question.id, demand.field), survey.known[demand.field]
                fits = survey.fitting(demand.field, demand.values)
                differing[place] = differing.get(place, 0) | without(known, fits)
                empty[place] = without(survey.everything, known)
    shut = [(Shut(*place, empty=False), those) for place, those in differing.items()]
    if also_empty:
        shut += [(Shut(*place, empty=True), those) for place, those in empty.items()]
    return shut


def _best_level(questions: Sequence[Question]) -> Level | None:
    """Name the highest schooling that anybody can tell."""
    options = (option for question in questions for option in telling_options(question))
    best = highest_level((option.level, Answer("", option.id)) for option in options if option.level)
    return None if best is None else best[0]


def _lacking(survey: Survey, best: Level | None) -> list[tuple[Lack, int]]:
    """Find the courses that lack each thing they need to stand in "now"."""
    known, ends = survey.known[CourseField.LEVEL], survey.catalogue.holding(LAST_DAY, ANY)
    enough = [level for level in LEVELS if level_tier(level, best) is Tier.NOW]
    return [
        (Lack.START_UNKNOWN, without(survey.everything, ends)),
        (Lack.START_PASSED, without(ends, survey.opens)),
        (Lack.SPECIAL, survey.catalogue.holding(SPECIAL, ANY)),
        (Lack.LEVEL_UNKNOWN, without(survey.everything, known)),
        (Lack.LEVEL_UNASKED, without(known, survey.fitting(CourseField.LEVEL, enough))),
    ]
