"""What the visitor does in the guide, as changes of the visit."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.question_values import Question
from kiosk.guidance import quiz as quiz_rules
from kiosk.guidance.progress import Quiz
from kiosk.visit.rules import go
from kiosk.visit.values import Screen, Visit


def open_quiz(visit: Visit, questions: Sequence[Question]) -> Visit:
    """Open the guide: at its first question, or where the visitor left it."""
    quiz = visit.quiz if visit.quiz.order else quiz_rules.begin(questions)
    return go(visit._replace(quiz=quiz), Screen.QUIZ)


def change_quiz(visit: Visit, quiz: Quiz) -> Visit:
    """Stand somewhere else in the guide, or with other answers."""
    return visit._replace(quiz=quiz)


def toggle(quiz: Quiz, questions: Sequence[Question], question: str, option: str) -> Quiz:
    """Answer a question as a tap on an option does: chosen, or no longer chosen."""
    before = quiz.answers.get(question, ())
    after = tuple(each for each in before if each != option) if option in before else (*before, option)
    return quiz_rules.answer(quiz, questions, question, after)
