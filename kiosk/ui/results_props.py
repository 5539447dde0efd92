"""What the results screen shows, derived from the guide."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.guidance.texts import SURE
from kiosk.guidance.values import Certainty, Guidance, Match, Tier
from kiosk.language import count, isolate
from kiosk.ui import results_rows as rows
from kiosk.ui.course_texts import school_words, sentences
from kiosk.ui.results_rows import (
    ChangeRow,
    ChipRow,
    CourseRow,
    OpenRow,
    StoryRow,
    SupportRow,
    TierRow,
    TotalRow,
)
from kiosk.ui.session import Session
from kiosk.visit.results import shown_courses


class ResultsProps(NamedTuple):
    answered: bool = False
    found: bool = False
    now_empty: bool = False
    sure: str = ""
    more_questions: bool = False
    more_answers: str = ""
    all_answers: bool = False
    opened_tier: str = ""
    best: str = ""
    best_title: str = ""
    best_place: str = ""
    because: tuple[str, ...] = ()
    hard: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    first_step: tuple[str, ...] = ()
    first_place: str = ""
    left: str = ""
    aside: str = ""
    week_step: str = ""
    week_place: str = ""
    week_phone: str = ""
    chips: tuple[ChipRow, ...] = ()
    open_questions: tuple[OpenRow, ...] = ()
    totals: tuple[TotalRow, ...] = ()
    tiers: tuple[TierRow, ...] = ()
    courses: tuple[CourseRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    supports: tuple[SupportRow, ...] = ()
    stories: tuple[StoryRow, ...] = ()


def derive_results(session: Session) -> ResultsProps:
    """Return what the results screen shows of the visit as it is now."""
    guidance = session.guidance()
    tiers = rows.matches_by_tier(guidance)
    opened = _opened_tier(session, tiers)
    props = _with_answers(session, _around(session, guidance), guidance)._replace(
        found=bool(tiers),
        now_empty=Tier.NOW not in tiers,
        totals=rows.total_rows(session, guidance, opened),
    )
    return props if opened is None else _with_list(session, props, guidance, opened)


def _around(session: Session, guidance: Guidance) -> ResultsProps:
    """What stands above and below the list."""
    week = guidance.this_week
    place = session.shelf.places.get(week.place)
    aside = session.visit.hidden
    return ResultsProps(
        sure=session.say(SURE[_how_sure(guidance)]),
        more_questions=guidance.more is not None,
        aside=count(len(aside), session.visit.language) if aside else "",
        week_step=session.say(week.text),
        week_place=place.name if place else "",
        week_phone=isolate(place.phone) if place and place.phone else "",
        changes=rows.change_rows(session, guidance),
        supports=rows.support_rows(session, guidance),
        stories=rows.story_rows(session, guidance),
    )


def _how_sure(guidance: Guidance) -> Certainty:
    """Answers that found no course are no guess yet."""
    nothing = not rows.matches_by_tier(guidance) and guidance.left > 0
    return Certainty.NOTHING if nothing else guidance.certainty


def _with_answers(session: Session, props: ResultsProps, guidance: Guidance) -> ResultsProps:
    """List the answers, a few of them until the visitor wants them all, and the questions without one."""
    chips, unanswered = rows.chip_rows(session), rows.open_rows(session, guidance)
    answered = guidance.certainty is not Certainty.NOTHING or bool(chips)
    every = session.visit.all_answers
    props = props._replace(answered=answered, all_answers=every, chips=chips, open_questions=unanswered)
    if every or len(chips) <= rows.MOST_CHIPS:
        return props
    total = count(len(chips), session.visit.language)
    return props._replace(chips=chips[: rows.MOST_CHIPS - 1], more_answers=total)


def _opened_tier(session: Session, tiers: dict[Tier, tuple[Match, ...]]) -> Tier | None:
    """Name the tier that is listed: the one the visitor opened, or else the nearest."""
    wanted = session.visit.opened_tier
    return next((tier for tier in tiers if tier.value == wanted), next(iter(tiers), None))


def _with_list(session: Session, props: ResultsProps, guidance: Guidance, opened: Tier) -> ResultsProps:
    tiers, totals = rows.matches_by_tier(guidance), guidance.totals
    shown = tiers[opened][: shown_courses(session.visit)]
    best, left = shown[0], totals[opened] - len(shown)
    course = session.shelf.courses[best.course]
    return _with_first_step(session, props, best)._replace(
        opened_tier=opened.value,
        best=course.id,
        best_title=session.say(course.title),
        best_place=school_words(session, course),
        because=sentences(session, best.because),
        hard=sentences(session, best.hard),
        unknown=sentences(session, best.unknown),
        left=count(left, session.visit.language) if left else "",
        tiers=tuple(
            rows.tier_row(session, tier, matches[0], totals[tier], opened=tier is opened)
            for tier, matches in tiers.items()
        ),
        courses=rows.course_rows(session, shown[1:]),
    )


def _with_first_step(session: Session, props: ResultsProps, best: Match) -> ResultsProps:
    """Say what comes first, which course gives it, and where, unless that is where the course is."""
    step = best.step
    if step is None:
        return props
    course = session.shelf.courses.get(step.course or "")
    elsewhere = step.place != session.shelf.courses[best.course].place
    place = session.shelf.places.get(step.place or "") if elsewhere else None
    said = (session.say(step.text), session.say(course.title) if course else "")
    return props._replace(first_step=tuple(filter(None, said)), first_place=place.name if place else "")
