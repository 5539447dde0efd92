"""What the results screen shows, derived from the guide."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.guidance.texts import SURE
from kiosk.guidance.values import Certainty, Guidance, Match, Tier
from kiosk.language import count, isolate
from kiosk.ui import results_rows as rows
from kiosk.ui.course_texts import place_name, sentences
from kiosk.ui.results_rows import ChangeRow, ChipRow, CourseRow, StoryRow, SupportRow, TierRow
from kiosk.ui.session import Session
from kiosk.visit.results import shown_courses

# The card says the strongest reasons; the course's own screen says them all.
MOST_REASONS = 2


@dataclass(frozen=True, slots=True)
class ResultsProps:
    answered: bool = False
    found: bool = False
    now_empty: bool = False
    sure: str = ""
    rough: bool = False
    more_questions: bool = False
    more_answers: str = ""
    opened_tier: str = ""
    best: str = ""
    best_title: str = ""
    best_place: str = ""
    because: tuple[str, ...] = ()
    hard: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    first_step: str = ""
    left: str = ""
    aside: str = ""
    week_step: str = ""
    week_place: str = ""
    week_phone: str = ""
    chips: tuple[ChipRow, ...] = ()
    tiers: tuple[TierRow, ...] = ()
    courses: tuple[CourseRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    supports: tuple[SupportRow, ...] = ()
    stories: tuple[StoryRow, ...] = ()


def derive_results(session: Session) -> ResultsProps:
    """Return what the results screen shows of the visit as it is now."""
    guidance = session.guidance()
    tiers = rows.matches_by_tier(guidance)
    props = _with_list(session, _with_answers(session, _around(session, guidance), guidance), tiers)
    return replace(props, found=bool(tiers), now_empty=Tier.NOW not in tiers)


def _around(session: Session, guidance: Guidance) -> ResultsProps:
    """What stands above and below the list."""
    week = guidance.this_week
    place = session.shelf.places.get(week.place)
    aside = session.visit.hidden
    return ResultsProps(
        sure=session.say(SURE[_how_sure(guidance)]),
        rough=guidance.certainty is not Certainty.GOOD,
        more_questions=guidance.left > 0,
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
    chips, visit = rows.chip_rows(session), session.visit
    answered = guidance.certainty is not Certainty.NOTHING or bool(chips)
    if visit.all_answers or len(chips) <= rows.MOST_CHIPS:
        return replace(props, answered=answered, chips=chips)
    total = count(len(chips), visit.language)
    return replace(props, answered=answered, chips=chips[: rows.MOST_CHIPS - 1], more_answers=total)


def _with_list(session: Session, props: ResultsProps, tiers: dict[Tier, tuple[Match, ...]]) -> ResultsProps:
    if not tiers:
        return props
    wanted = session.visit.opened_tier
    opened = next((tier for tier in tiers if tier.value == wanted), next(iter(tiers)))
    shown = tiers[opened][: shown_courses(session.visit)]
    best, left = shown[0], len(tiers[opened]) - len(shown)
    course = session.shelf.courses[best.course]
    return replace(
        props,
        opened_tier=opened.value,
        best=course.id,
        best_title=session.say(course.title),
        best_place=place_name(session, course),
        because=sentences(session, best.because)[:MOST_REASONS],
        hard=sentences(session, best.hard),
        unknown=sentences(session, best.unknown),
        first_step=session.say(best.step.text) if best.step else "",
        left=count(left, session.visit.language) if left else "",
        tiers=tuple(rows.tier_row(session, t, m, opened=t is opened) for t, m in tiers.items()),
        courses=rows.course_rows(session, shown[1:]),
    )
