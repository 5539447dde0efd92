"""Which courses are shown, in which tier, in which order, and what is said about each.

A course is left out only when it is known to differ from something that must be met. Obstacles are no
demands: nothing here sees them, so they cannot remove, lower or move a course (GUIDANCE §3, row 4).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from math import inf

from kiosk.content.values import LEVELS, Course, CourseField, Level, Place
from kiosk.guidance import texts
from kiosk.guidance.nearby import place_to_study, town_distances
from kiosk.guidance.profile import Profile
from kiosk.guidance.readiness import first_step, rank_of, readiness
from kiosk.guidance.reasons import Reasons, Weighed, give_reasons, weigh
from kiosk.guidance.survey import Survey
from kiosk.guidance.values import Answer, FirstStep, Match, Reason, Tier


@dataclass(slots=True)
class Candidate:
    """A match on its way to its place in the list.

    `distance` is from the visitor's home, `surplus` how many levels below the visitor's own it begins, and
    `position` where it stands in the pack.
    """

    course: Course
    match: Match
    reasons: Reasons
    distance: float
    surplus: int
    position: int


def match_courses(survey: Survey, profile: Profile, hidden: Collection[str]) -> dict[Tier, tuple[Match, ...]]:
    """Sort all courses that are not left out into tiers, each in the order to show.

    Without a wish or a level there is nothing to order by, and all tiers are empty (row 1). Courses the
    visitor put aside (`hidden`) are left out.
    """
    if not profile.ranks:
        return dict.fromkeys(Tier, ())
    by_tier: dict[Tier, list[Candidate]] = {tier: [] for tier in Tier}
    remaining = survey.remaining(profile.demands) & ~survey.named(hidden)
    weighed = weigh(survey, profile.demands)
    homes = tuple(profile.homes)
    level, distances = profile.level, town_distances(survey.pack, homes)
    study = place_to_study(survey.pack, homes)
    for index, course in enumerate(survey.courses):
        bit = 1 << index
        if remaining & bit:
            match, reasons = _judge(survey, level, weighed, course, bit)
            match = _with_place(survey, match, study)
            distance = distances.get(survey.homes[index] or "", inf)
            surplus = _surplus(course.level, level)
            by_tier[match.tier].append(Candidate(course, match, reasons, distance, surplus, index))
    return {tier: tuple(each.match for each in rank(found)) for tier, found in by_tier.items()}


def rank(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Order the candidates of one tier, then spread those of the same title.

    More fulfilled demands first, then fewer failed ones, then the home municipality and what is nearest to
    it, then what builds on the visitor's schooling before what repeats it, then the better confirmed source,
    then the pack's order. After that, among courses with as many fulfilled demands, the second course of a
    title moves behind the first of every other title, the third behind all seconds, and so on. A title is a
    wording and a form, and counts from the top of the tier.
    """
    ordered = sorted(candidates, key=_rank_key)
    seen: dict[tuple[str, str], int] = {}
    places: list[tuple[int, int, int]] = []
    for position, candidate in enumerate(ordered):
        title = (candidate.course.title.sv, candidate.course.form)
        turn = seen.get(title, 0)
        seen[title] = turn + 1
        places.append((-candidate.reasons.fulfilled, turn, position))
    return [ordered[position] for _, _, position in sorted(places)]


def _rank_key(candidate: Candidate) -> tuple[int, int, float, int, str, int]:
    reasons = candidate.reasons
    return (
        -reasons.fulfilled,
        reasons.failed,
        candidate.distance,
        candidate.surplus,
        candidate.course.source.confidence,
        candidate.position,
    )


def _surplus(course: Level | None, visitor: tuple[Level, Answer] | None) -> int:
    """Count the levels that a course begins below the visitor's; not known is taken as all of them."""
    if visitor is None:
        return 0
    return len(LEVELS) if course is None else max(0, rank_of(visitor[0]) - rank_of(course))


def _judge(
    survey: Survey, level: tuple[Level, Answer] | None, weighed: Sequence[Weighed], course: Course, bit: int
) -> tuple[Match, Reasons]:
    reasons = give_reasons(weighed, bit)
    opens = bool(survey.opens & bit)
    visitor = None if level is None else level[0]
    tier = readiness(course, visitor, opens=opens, must_unknown=reasons.must_unknown)
    match = Match(
        course.id,
        tier,
        reasons.because,
        reasons.hard,
        _with_level(reasons.unknown, course, level),
        None if tier is Tier.NOW else _known_step(survey, first_step(course, visitor, opens=opens)),
    )
    return match, reasons


def _with_level(
    unknown: tuple[Reason, ...], course: Course, level: tuple[Level, Answer] | None
) -> tuple[Reason, ...]:
    """Add that the requirements are not known, when the visitor has told what they have."""
    if course.level is not None or level is None or any(one.field is CourseField.LEVEL for one in unknown):
        return unknown
    answer = level[1]
    text = texts.UNKNOWN[CourseField.LEVEL]
    return (*unknown, Reason(text, answer.question, answer.option, CourseField.LEVEL))


def _known_step(survey: Survey, step: FirstStep) -> FirstStep:
    """Drop a course that the pack does not have."""
    if step.course is None or step.course in survey.ids:
        return step
    return replace(step, course=None)


def _with_place(survey: Survey, match: Match, study: Place | None) -> Match:
    """Say where the first step is taken: where its course is, or else near the visitor's home."""
    step = match.step
    if step is None or step.place is not None:
        return match
    gives = (course.place for course in survey.courses if course.id == step.course)
    place = next(gives, None) or (None if study is None else study.id)
    return replace(match, step=replace(step, place=place))
