"""What a tap on the suggestions does: open a tier, put a course aside, change an answer, take it home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.content.values import Question
from kiosk.guidance import quiz as quiz_rules
from kiosk.guidance.changes import options_instead
from kiosk.visit.rules import go
from kiosk.visit.values import Screen, Ticket, Visit

PAGE = 5


def open_tier(visit: Visit, tier: str) -> Visit:
    """List the courses of a tier, its first page."""
    return replace(visit, opened_tier=tier, tier_pages=1)


def show_more(visit: Visit, tier: str) -> Visit:
    """List one page more of the tier that is open; before the first page only its best course is shown."""
    return replace(visit, opened_tier=tier, tier_pages=visit.tier_pages + 1)


def shown_courses(visit: Visit) -> int:
    """Tell how many courses of the open tier are shown."""
    return max(1, PAGE * visit.tier_pages)


def put_aside(visit: Visit, course: str) -> Visit:
    """Take a course out of the suggestions; the next moves up."""
    return replace(visit, hidden=visit.hidden | {course})


def take_back(visit: Visit) -> Visit:
    """Put every course that was put aside back among the suggestions."""
    return replace(visit, hidden=frozenset())


def show_all_answers(visit: Visit) -> Visit:
    """Show every answer, where there are too many to be shown at first."""
    return replace(visit, all_answers=True)


def change_answer(visit: Visit, question: str) -> Visit:
    """Open the guide at a question, to answer it anew."""
    return go(replace(visit, quiz=quiz_rules.jump_to(visit.quiz, question)), Screen.QUIZ)


def apply_change(visit: Visit, questions: Sequence[Question], question: str, option: str) -> Visit:
    """Answer as a counterfactual says: the option instead of, or beside, what was answered.

    Raises:
        ValueError: when the question or the option is not in the pack.
    """
    asked = next((each for each in questions if each.id == question), None)
    chosen = next((each for each in asked.options if each.id == option), None) if asked else None
    if asked is None or chosen is None:
        raise ValueError(f"no option {option!r} in question {question!r}")
    options = options_instead(asked, chosen, visit.quiz.answers.get(question, ()))
    if options is None:
        return visit
    quiz = quiz_rules.answer(visit.quiz, questions, question, options)
    if question not in quiz.order:
        quiz = replace(quiz, order=(*quiz.order, question))
    return replace(visit, quiz=quiz, opened_tier="", tier_pages=0)


def take_home(visit: Visit, subject: str, ticket: Ticket) -> Visit:
    """Open the takeaway about a course, a place or the plan, with this code first."""
    return replace(go(visit, Screen.TAKEAWAY, subject), ticket=ticket)


def choose_ticket(visit: Visit, ticket: Ticket) -> Visit:
    """Show another code."""
    return replace(visit, ticket=ticket)
