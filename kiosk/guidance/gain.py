"""How much an answer is expected to change of what the visitor sees, counted in lines of the suggestions.

The visitor sees five courses, four lines of help and one step for the week: what to do, and where. An
answer is worth as many lines as would read otherwise with it; a course that only moves to another tier is
half a line. A question is worth what its answers are worth on average, each taken as likely as the next
(ADR 0018).

Which five courses come first is not worked out for each answer: on a national catalogue that costs too much.
Instead the first five are taken evenly from the *front*, the groups of courses that stand equal at the top.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from kiosk.content.course_values import CourseField, Level
from kiosk.content.question_values import Question
from kiosk.guidance.counting import add_one
from kiosk.guidance.profile import Profile, Reply, highest_level, read_reply
from kiosk.guidance.reasons import failing
from kiosk.guidance.survey import Survey, without
from kiosk.guidance.tiers import split_into_tiers
from kiosk.guidance.values import Answer, Tier

COURSES_SEEN = 5
HELPS_SEEN = 4
STEPS_SEEN = 1
# The course is the same one; only how near it is reads otherwise.
MOVED_TO_ANOTHER_TIER = 0.5


@dataclass(frozen=True, slots=True)
class Standing:
    """Where all courses stand by some answers.

    `tiers` has the courses of each tier; `remaining` those that no must leaves out, and `met` those that are
    known to meet every must. `fulfilled` and `failed` count the demands of each course, as a set for each
    binary digit of the count, lowest first. `barriers` are the obstacles named so far.
    """

    survey: Survey
    ranks: bool
    level: tuple[Level, Answer] | None
    remaining: int
    met: int
    tiers: Mapping[Tier, int]
    fulfilled: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    barriers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """Courses that stand equal, how many they are, and how many of the first five come from them."""

    tier: Tier
    courses: int
    size: int
    shown: int

    @property
    def share(self) -> float:
        """Tell which share of the group is among the first five."""
        return self.shown / self.size


def stand(survey: Survey, profile: Profile) -> Standing:
    """Find where all courses stand by a visitor's answers; their order leaves no trace."""
    everything = survey.everything
    tiers = split_into_tiers(survey, everything, everything, None)
    nothing = Standing(survey, ranks=False, level=None, remaining=everything, met=everything, tiers=tiers)
    return reduce(_add, profile.replies, nothing)


def expected_lines(standing: Standing, front: Sequence[Group], question: Question) -> float:
    """Say how many lines an answer to this question is expected to change.

    Args:
        standing: where the courses stand without it.
        front: the front of that standing, from `front_of`.
        question: a question without an answer. One that takes several answers is weighed by each alone.
    """
    replies = (read_reply(question, (option,)) for option in question.options if not option.neutral)
    lines = sum(_changed_lines(standing, front, reply) for reply in replies)
    # Rounded, so that answers that are worth the same are a tie, whatever way the sum was made.
    return round(lines / len(question.options), 6)


def front_of(standing: Standing) -> tuple[Group, ...]:
    """List the groups that the first five courses come from, the best first."""
    return tuple(_groups(standing)) if standing.ranks else ()


def _changed_lines(standing: Standing, front: Sequence[Group], reply: Reply) -> float:
    lines = sum(_help_with(standing, barrier) for barrier, _ in reply.barriers)
    if not reply.ranks:
        return lines
    home = any(demand.field is CourseField.MUNICIPALITY for demand in reply.demands)
    # Equal courses are told apart by the way from home and by the visitor's level: then others come first.
    anew = home or reply.level is not None
    return lines + STEPS_SEEN * home + _changed_courses(front, front_of(_add(standing, reply)), anew=anew)


def _help_with(standing: Standing, barrier: str) -> float:
    """Count the lines of one more obstacle: all of them share the room, and the step is the first one's."""
    helps = {each.id: len(each.supports) for each in standing.survey.pack.barriers}
    if barrier in standing.barriers or barrier not in helps:
        return 0.0
    lines = min(helps[barrier], HELPS_SEEN / (len(standing.barriers) + 1))
    return lines if standing.barriers else lines + STEPS_SEEN


def _changed_courses(before: Sequence[Group], after: Sequence[Group], *, anew: bool) -> float:
    """Count how many of the first five read otherwise.

    Of the courses in both a group before and one after, those stay that both shares pick. In the same order
    both pick from the same end, so the smaller share stays; in an order made anew it is chance.
    """
    stay = 0.0
    for old in before:
        for new in after:
            share = old.share * new.share if anew else min(old.share, new.share)
            stay += _in_both(old, new) * share * (1.0 if old.tier is new.tier else MOVED_TO_ANOTHER_TIER)
    return max(sum(group.shown for group in before), sum(group.shown for group in after)) - stay


def _in_both(old: Group, new: Group) -> int:
    """Count the courses of both groups; counting is what costs, and often one group lies in the other."""
    both = old.courses & new.courses
    if both == new.courses:
        return new.size
    return old.size if both == old.courses else both.bit_count()


def _add(standing: Standing, reply: Reply) -> Standing:
    """Find where the courses stand with the reply to one more question."""
    survey = standing.survey
    remaining, met = standing.remaining, standing.met
    fulfilled, failed = standing.fulfilled, standing.failed
    for demand in reply.demands:
        fits = survey.fitting(demand.field, demand.values)
        fulfilled, failed = add_one(fulfilled, fits), add_one(failed, failing(survey, demand))
        if demand.must:
            remaining, met = without(remaining, survey.differing(demand)), met & fits
    level = highest_level((standing.level, reply.level))
    same = level == standing.level and met == standing.met and remaining == standing.remaining
    return replace(
        standing,
        ranks=standing.ranks or reply.ranks,
        level=level,
        remaining=remaining,
        met=met,
        tiers=standing.tiers if same else split_into_tiers(survey, remaining, met, level and level[0]),
        fulfilled=fulfilled,
        failed=failed,
        barriers=standing.barriers.union(name for name, _ in reply.barriers),
    )


def _groups(standing: Standing) -> Iterator[Group]:
    seats = COURSES_SEEN
    for tier, courses in standing.tiers.items():
        left = courses
        while left and seats:
            best = _best(left, standing)
            size = best.bit_count()
            shown = min(size, seats)
            yield Group(tier, best, size, shown)
            left ^= best
            seats -= shown


def _best(courses: int, standing: Standing) -> int:
    """Keep the courses that fulfil most and, of these, fail least."""
    for digit in reversed(standing.fulfilled):
        courses = courses & digit or courses
    for digit in reversed(standing.failed):
        courses = without(courses, digit) or courses
    return courses
