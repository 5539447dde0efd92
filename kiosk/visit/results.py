"""What a tap on the suggestions does: open a tier, put a course aside, change an answer, take it home.

An answer is changed where its suggestions are: its question lies open beside them, and they follow every tap.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.question_values import Question
from kiosk.guidance import quiz as quiz_rules
from kiosk.guidance.changes import options_instead
from kiosk.guidance.progress import Quiz
from kiosk.visit.quiz import toggle
from kiosk.visit.rules import go
from kiosk.visit.values import Screen, Ticket, Visit

PAGE = 5


def open_tier(visit: Visit, tier: str) -> Visit:
    """List the courses of a tier, its first page."""
    return visit._replace(opened_tier=tier, tier_pages=1)


def show_more(visit: Visit, tier: str) -> Visit:
    """List one page more of the tier that is open; before the first page only its best course is shown."""
    return visit._replace(opened_tier=tier, tier_pages=visit.tier_pages + 1)


def shown_courses(visit: Visit) -> int:
    """Tell how many courses of the open tier are shown."""
    return max(1, PAGE * visit.tier_pages)


def put_aside(visit: Visit, course: str) -> Visit:
    """Take a course out of the suggestions; the next moves up."""
    return visit._replace(hidden=visit.hidden | {course})


def take_back(visit: Visit) -> Visit:
    """Put every course that was put aside back among the suggestions."""
    return visit._replace(hidden=frozenset())


def show_all_answers(visit: Visit) -> Visit:
    """Show every answer, where there are too many to be shown at first."""
    return visit._replace(all_answers=True)


def go_on_asking(visit: Visit, question: str) -> Visit:
    """Open the guide at a question that nobody has answered yet."""
    return go(visit._replace(quiz=quiz_rules.jump_to(visit.quiz, question)), Screen.QUIZ)


def open_question(visit: Visit, question: str) -> Visit:
    """Lay a question open beside the suggestions, asked before or not."""
    return visit._replace(open_question=question)


def close_question(visit: Visit) -> Visit:
    """Be done with the open question."""
    return visit._replace(open_question="")


def choose_option(visit: Visit, questions: Sequence[Question], option: str) -> Visit:
    """Choose an option of the open question, or choose it no longer; the question stays open.

    Raises:
        ValueError: when no question is open or the option is not one of its own.
    """
    return _answered(visit, visit.open_question, toggle(visit.quiz, questions, visit.open_question, option))


def remove_answer(visit: Visit, questions: Sequence[Question]) -> Visit:
    """Take back the answer to the open question, which stays open.

    Raises:
        ValueError: when no question is open.
    """
    question = visit.open_question
    return _answered(visit, question, quiz_rules.answer(visit.quiz, questions, question, ()))


def skip_question(visit: Visit) -> Visit:
    """Pass the open question over and close it; the guide stays where it was."""
    skipped = quiz_rules.skip(quiz_rules.jump_to(visit.quiz, visit.open_question))
    quiz = skipped._replace(here=visit.quiz.here)
    return close_question(_answered(visit, visit.open_question, quiz))


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
    return _answered(visit, question, quiz_rules.answer(visit.quiz, questions, question, options))


def take_home(visit: Visit, subject: str, ticket: Ticket) -> Visit:
    """Open the takeaway about a course, a place or the plan, with this code first."""
    return go(visit, Screen.TAKEAWAY, subject)._replace(ticket=ticket)


def choose_ticket(visit: Visit, ticket: Ticket) -> Visit:
    """Show another code."""
    return visit._replace(ticket=ticket)


def _answered(visit: Visit, question: str, quiz: Quiz) -> Visit:
    """Count the question as asked; where its answer is another, show the suggestions from their beginning."""
    if question not in quiz.order:
        quiz = quiz._replace(order=(*quiz.order, question))
    if quiz.answers == visit.quiz.answers:
        return visit._replace(quiz=quiz)
    return visit._replace(quiz=quiz, opened_tier="", tier_pages=0)
