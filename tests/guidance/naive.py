"""The guide's matching course by course, as plainly as it can be written: what the fast one is held against.

Every course is judged and every tier is sorted whole. The rules are those of docs/adr/0014, written down a
second time without sets, so that a mistake in the sets has nowhere to hide.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf

from kiosk.content.course_values import LEVELS, Course, CourseField, Distance, Level, Start, StartKind
from kiosk.content.head import Text
from kiosk.content.pack import Pack
from kiosk.guidance import texts
from kiosk.guidance.nearby import place_to_study, town_distances
from kiosk.guidance.profile import Ask, Demand, Profile, read_profile
from kiosk.guidance.values import Answer, FirstStep, Match, Reason, Tier

MOST_BECAUSE, MOST_HARD = 3, 2


@dataclass(frozen=True)
class Judged:
    course: Course
    match: Match
    fulfilled: int
    failed: int
    distance: float
    surplus: int


def match_naively(
    pack: Pack,
    courses: Sequence[Course],
    today: date,
    answers: Mapping[str, tuple[str, ...]],
    hidden: Collection[str] = (),
) -> dict[Tier, tuple[Match, ...]]:
    """List every tier whole, in the order to show."""
    profile = read_profile(pack.questions, answers)
    tiers: dict[Tier, list[Judged]] = {tier: [] for tier in Tier}
    if profile.ranks:
        distances = town_distances(pack, tuple(profile.homes))
        for course in courses:
            judged = _judge(pack, courses, today, profile, course, distances)
            if judged is not None and course.id not in hidden:
                tiers[judged.match.tier].append(judged)
    return {tier: tuple(each.match for each in _ranked(found)) for tier, found in tiers.items()}


def _ranked(found: Sequence[Judged]) -> list[Judged]:
    ordered = sorted(
        found,
        key=lambda each: (
            -each.fulfilled,
            each.failed,
            each.distance,
            each.surplus,
            each.course.source.confidence,
        ),
    )
    seen: dict[tuple[str, str], int] = {}
    places = []
    for place, each in enumerate(ordered):
        title = (each.course.title.sv, each.course.form)
        turn = seen.get(title, 0)
        seen[title] = turn + 1
        places.append((-each.fulfilled, turn, place))
    return [ordered[place] for _, _, place in sorted(places)]


def _judge(
    pack: Pack,
    courses: Sequence[Course],
    today: date,
    profile: Profile,
    course: Course,
    distances: Mapping[str, float],
) -> Judged | None:
    """Judge one course; None when it is known to differ from something that must be met."""
    towns = {place.id: place.municipality for place in pack.places}
    home = course.municipality or towns.get(course.place or "")
    opens = _opens(course.start, today)
    said = _said(course, home, opens=opens)
    demands = _sorted_out(profile, course, said)
    if demands is None:
        return None
    met, failed, unknown = demands
    level = profile.level
    visitor = None if level is None else level[0]
    tier = _tier(course, visitor, certain=opens and not any(each.must for each in unknown))
    match = _match(course, tier, demands, said, level)
    if tier is not Tier.NOW:
        step = _step(course, visitor, opens=opens)
        gives = next((each for each in courses if each.id == step.course), None)
        study = place_to_study(pack, tuple(profile.homes))
        place = step.place or (gives and gives.place) or (study and study.id)
        match = Match(
            *(match.course, tier, match.because, match.hard, match.unknown),
            FirstStep(step.text, None if gives is None else gives.id, place or None),
        )
    surplus = 0
    if visitor is not None:
        surplus = len(LEVELS) if course.level is None else max(0, _short(visitor, course.level))
    return Judged(course, match, len(met), len(failed), distances.get(home or "", inf), surplus)


def _sorted_out(
    profile: Profile, course: Course, said: Mapping[CourseField, list[str]]
) -> tuple[list[Demand], list[Demand], list[Demand]] | None:
    """Give the demands that a course meets, fails and says nothing about; None when it fails what it must."""
    met, failed, unknown = [], [], []
    for demand in sorted(profile.demands, key=lambda each: not each.must):
        fits = any(_holds(said, demand.field, ask) for ask in demand.asks)
        on_distance = course.distance is Distance.DISTANCE and demand.field is CourseField.MUNICIPALITY
        if fits:
            met.append(demand)
        elif not demand.must and on_distance:
            continue
        elif not said[demand.field]:
            unknown.append(demand)
        elif demand.must:
            return None
        else:
            failed.append(demand)
    return met, failed, unknown


def _said(course: Course, home: str | None, *, opens: bool) -> dict[CourseField, list[str]]:
    one = {
        CourseField.FORM: course.form,
        CourseField.MUNICIPALITY: home,
        CourseField.DISTANCE: course.distance,
        CourseField.LEVEL: course.level,
        CourseField.START: course.start.kind if opens else None,
        CourseField.STUDENT_AID: {True: "yes", False: "no", None: None}[course.student_aid],
    }
    several: dict[CourseField, list[str]] = {
        CourseField.AREAS: list(course.areas),
        CourseField.PACE: [str(pace) for pace in course.paces],
        CourseField.TIME: list(course.times),
    }
    return several | {field: [] if value is None else [value] for field, value in one.items()}


def _holds(said: Mapping[CourseField, list[str]], field: CourseField, ask: Ask) -> bool:
    held = said[field]
    return bool(set(held) & set(ask.wish.values)) or (field is CourseField.AREAS and "*" in held)


def _opens(start: Start, today: date) -> bool:
    if start.kind is StartKind.CONTINUOUS:
        return start.apply_by is None or today <= start.apply_by
    days = (start.day, start.apply_by)
    known = all(day is not None and today <= day and day.year < 2099 for day in days)
    return start.kind is StartKind.DATED and known


def _short(course: Level, visitor: Level) -> int:
    return LEVELS.index(course) - LEVELS.index(visitor)


def _tier(course: Course, visitor: Level | None, *, certain: bool) -> Tier:
    if course.level is None:
        far = visitor is not None and _short(Level.DEGREE, visitor) > 1
        return Tier.LATER if far else Tier.STEP
    if course.level is not Level.NONE:
        if visitor is None:
            return Tier.STEP
        short = _short(course.level, visitor)
        if short > 0:
            return Tier.STEP if short == 1 else Tier.LATER
    return Tier.NOW if certain and course.special is None else Tier.STEP


def _match(
    course: Course,
    tier: Tier,
    demands: tuple[Sequence[Demand], Sequence[Demand], Sequence[Demand]],
    said: Mapping[CourseField, list[str]],
    level: tuple[Level, Answer] | None,
) -> Match:
    met, failed, unknown = demands
    texts_said: set[str] = set()
    answers_said: set[tuple[str, str]] = set()

    def pick(offers: Iterable[list[Reason]], most: int) -> tuple[Reason, ...]:
        picked: list[Reason] = []
        for reasons in offers:
            for reason in reasons:
                answer = (reason.question, reason.option)
                if len(picked) < most and reason.text.sv not in texts_said and answer not in answers_said:
                    texts_said.add(reason.text.sv)
                    answers_said.add(answer)
                    picked.append(reason)
                    break
        return tuple(picked)

    hard = pick(([_reason(a, a.wish.hard) for a in d.asks if a.wish.hard] for d in failed), MOST_HARD)
    because = pick(
        ([_reason(a, a.wish.because) for a in d.asks if _holds(said, d.field, a)] for d in met), MOST_BECAUSE
    )
    return Match(course.id, tier, because, hard, _unknown(course, unknown, level))


def _unknown(
    course: Course, demands: Sequence[Demand], level: tuple[Level, Answer] | None
) -> tuple[Reason, ...]:
    told: dict[str, Reason] = {}
    for demand in demands:
        ask = next((each for each in demand.asks if each.wish.unknown), demand.asks[0])
        reason = _reason(ask, ask.wish.unknown or texts.UNKNOWN[demand.field])
        told.setdefault(reason.text.sv, reason)
    reasons = tuple(told.values())
    if level is None or course.level is not None or any(r.field is CourseField.LEVEL for r in reasons):
        return reasons
    text = texts.UNKNOWN[CourseField.LEVEL]
    return (*reasons, Reason(text, level[1].question, level[1].option, CourseField.LEVEL))


def _step(course: Course, visitor: Level | None, *, opens: bool) -> FirstStep:
    if course.level is None:
        return FirstStep(texts.ASK_LEVEL, place=course.place)
    if course.level is not Level.NONE and visitor is None:
        return FirstStep(texts.STEP_OPEN)
    if course.level is not Level.NONE and visitor is not None and _short(course.level, visitor) > 0:
        return FirstStep(course.step or texts.STEP_LEVEL, course.step_course)
    if course.special is not None:
        return FirstStep(course.step or texts.STEP_SPECIAL, course.step_course)
    return FirstStep(texts.ASK_DETAIL if opens else texts.ASK_START, place=course.place)


def _reason(ask: Ask, text: Text) -> Reason:
    return Reason(text, ask.answer.question, ask.answer.option, ask.wish.field)
