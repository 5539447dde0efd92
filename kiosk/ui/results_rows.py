"""The lists on the results screen: one frozen row each, and how they come out of the guide."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, zip_longest
from typing import NamedTuple

from kiosk.guidance.values import Guidance, Match, NamedSupport, Tier
from kiosk.language import count
from kiosk.ui.course_texts import school_words
from kiosk.ui.session import Session
from kiosk.visit.values import Screen

MOST_CHIPS = 4
MOST_CHANGES = 2
MOST_STORIES = 2
MOST_SUPPORTS = 4


class ChipRow(NamedTuple):
    question: str
    say: str


class OpenRow(NamedTuple):
    """A question without an answer, as it is asked."""

    question: str
    ask: str


class TotalRow(NamedTuple):
    """How many courses a tier holds; `here` is the tier that is listed."""

    tier: str
    total: str
    here: bool


class TierRow(NamedTuple):
    tier: str
    opened: bool
    title: str
    place: str
    total: str


class CourseRow(NamedTuple):
    course: str
    title: str
    place: str


class ChangeRow(NamedTuple):
    question: str
    option: str
    ask: str
    say: str
    adds: str


class SupportRow(NamedTuple):
    screen: str
    subject: str
    text: str
    place: str


class StoryRow(NamedTuple):
    story: str
    title: str
    real: bool


def matches_by_tier(guidance: Guidance) -> dict[Tier, tuple[Match, ...]]:
    """Return the tiers that hold anything, the nearest first."""
    tiers = {Tier.NOW: guidance.now, Tier.STEP: guidance.step, Tier.LATER: guidance.later}
    return {tier: matches for tier, matches in tiers.items() if matches}


def chip_rows(session: Session) -> tuple[ChipRow, ...]:
    """Return the visitor's answers in their own words, in the order they were asked."""
    quiz, questions = session.visit.quiz, {each.id: each for each in session.shelf.pack.questions}
    order = dict.fromkeys((*quiz.order, *questions))
    return tuple(
        ChipRow(question, session.say(option.chip))
        for question in order
        if question in questions
        for option in questions[question].options
        if option.id in quiz.answers.get(question, ())
    )


def open_rows(session: Session, guidance: Guidance) -> tuple[OpenRow, ...]:
    """Return the questions that were skipped or never asked, the one most worth asking first."""
    answers = session.visit.quiz.answers
    unanswered = [each for each in session.shelf.pack.questions if not answers.get(each.id)]
    unanswered.sort(key=lambda question: question.id != guidance.more)
    return tuple(OpenRow(each.id, session.say(each.ask)) for each in unanswered)


def total_rows(session: Session, guidance: Guidance, opened: Tier | None) -> tuple[TotalRow, ...]:
    """Count every tier, the empty ones too, so that a number has its place whatever is answered."""
    language = session.visit.language
    return tuple(
        TotalRow(tier.value, count(guidance.totals.get(tier, 0), language), tier is opened) for tier in Tier
    )


def tier_row(session: Session, tier: Tier, best: Match, total: int, *, opened: bool) -> TierRow:
    course = session.shelf.courses[best.course]
    title, place = session.say(course.title), school_words(session, course)
    return TierRow(tier.value, opened, title, place, count(total, session.visit.language))


def course_rows(session: Session, matches: tuple[Match, ...]) -> tuple[CourseRow, ...]:
    courses = (session.shelf.courses[match.course] for match in matches)
    return tuple(CourseRow(each.id, session.say(each.title), school_words(session, each)) for each in courses)


def change_rows(session: Session, guidance: Guidance) -> tuple[ChangeRow, ...]:
    """Return the counterfactuals that open most, in the words of the option; one for each question."""
    questions = {question.id: question for question in session.shelf.pack.questions}
    says = {(q.id, o.id): o.say for q in questions.values() for o in q.options}
    firsts = {change.question: change for change in reversed(guidance.changes)}
    chosen = [change for change in guidance.changes if firsts[change.question] is change]
    return tuple(
        ChangeRow(
            change.question,
            change.option,
            session.say(questions[change.question].ask),
            session.say(says[change.question, change.option]),
            count(change.adds, session.visit.language),
        )
        for change in chosen[:MOST_CHANGES]
    )


def support_rows(session: Session, guidance: Guidance) -> tuple[SupportRow, ...]:
    """Return a few helps: the first against each obstacle, then the second ones."""
    by_barrier: dict[str, list[NamedSupport]] = {}
    for support in guidance.supports:
        by_barrier.setdefault(support.barrier, []).append(support)
    in_turn = (each for turn in zip_longest(*by_barrier.values()) for each in turn if each is not None)
    return tuple(islice(_openable(session, in_turn), MOST_SUPPORTS))


def _openable(session: Session, supports: Iterator[NamedSupport]) -> Iterator[SupportRow]:
    said: set[str] = set()
    for support in supports:
        text = session.say(support.text)
        if text in said:
            continue
        said.add(text)
        place = session.shelf.places.get(support.place or "")
        if place is not None:
            yield SupportRow(Screen.PLACE.value, place.id, text, place.name)
        elif support.fact is not None or support.route is None:
            yield SupportRow(Screen.MONEY.value, support.fact or "", text, "")
        else:
            yield SupportRow(Screen.ROUTES.value, support.route, text, "")


def story_rows(session: Session, guidance: Guidance) -> tuple[StoryRow, ...]:
    stories = (session.shelf.stories[each.story] for each in guidance.stories[:MOST_STORIES])
    return tuple(StoryRow(story.id, session.say(story.title), story.real) for story in stories)
