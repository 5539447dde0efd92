"""What the visitor does in the guide, as changes of the visit."""

from __future__ import annotations

import pytest

from kiosk.content.head import Text
from kiosk.content.question_values import Choice, Look, Option, Question
from kiosk.guidance.progress import Quiz
from kiosk.visit.quiz import change_quiz, open_quiz
from kiosk.visit.rules import fresh_visit, go_home
from kiosk.visit.values import Location, Screen


def a_question(name: str) -> Question:
    text = Text(name, name)
    option = Option(id="yes", say=text, chip=text, icon="check")
    return Question(
        id=name, ask=text, why=text, choice=Choice.ONE, look=Look.ANSWERS, most=1, options=(option,)
    )


QUESTIONS = (a_question("first"), a_question("second"))


def test_the_guide_opens_at_the_first_question() -> None:
    visit = open_quiz(go_home(fresh_visit("sv")), QUESTIONS)

    assert visit.here == Location(Screen.QUIZ)
    assert visit.quiz == Quiz(order=("first",))


def test_it_opens_where_the_visitor_left_it() -> None:
    quiz = Quiz(order=("first", "second"), here=1, answers={"first": ("yes",)})

    visit = open_quiz(go_home(fresh_visit("sv"))._replace(quiz=quiz), QUESTIONS)

    assert visit.quiz == quiz


def test_opening_it_twice_leaves_one_step_on_the_way() -> None:
    once = open_quiz(go_home(fresh_visit("sv")), QUESTIONS)

    assert open_quiz(once, QUESTIONS) == once


@pytest.mark.parametrize("here", [0, 1])
def test_standing_elsewhere_in_the_guide_changes_nothing_else(here: int) -> None:
    visit = open_quiz(go_home(fresh_visit("sv")), QUESTIONS)
    quiz = Quiz(order=("first", "second"), here=here)

    assert change_quiz(visit, quiz) == visit._replace(quiz=quiz)


def test_a_pack_without_questions_opens_an_empty_guide() -> None:
    assert open_quiz(go_home(fresh_visit("sv")), ()).quiz == Quiz()
