"""One question of the guide on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.guidance.progress import Quiz
from kiosk.ui.quiz_model import QuizModel
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.visit.quiz import open_quiz
from kiosk.visit.rules import change_modes, choose_language, go_back, go_home
from kiosk.visit.values import Modes, Screen
from tests.ui.telling import a_session, follow

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = a_session(tmp_path)
    session.apply(go_home)
    session.apply(open_quiz, session.shelf.pack.questions)
    return session


@pytest.fixture
def model(session: Session) -> QuizModel:
    return QuizModel(session, session)


def options(model: QuizModel) -> RowsModel:
    return model.rows_of("options")


def chosen(model: QuizModel) -> list[str]:
    return [row.option for row in options(model).rows if row.chosen]


def test_it_shows_the_first_question_of_the_pack(session: Session, model: QuizModel) -> None:
    follow(session, model)

    assert model.property("question") == "area"
    assert model.property("ask") == "Vad lockar dig?"
    assert model.property("why") == "Då visar vi rätt kurser."
    assert (model.property("number"), model.property("total")) == (1, 3)
    assert model.property("stops") == ["1", "2", "3"]
    assert model.property("tiles")
    assert model.property("many")
    assert [row.say for row in options(model).rows] == ["Att hjälpa andra", "Att bygga"]


def test_an_answer_tells_of_itself_and_changes_one_row(session: Session, model: QuizModel) -> None:
    told = follow(session, model)
    rows: list[int] = []
    options(model).dataChanged.connect(lambda first, _last, _roles: rows.append(first.row()))

    model.choose("build")

    assert told == ["answered"]
    assert rows == [1]
    assert session.visit.quiz.answers == {"area": ("build",)}


def test_a_second_answer_is_added_where_several_are_taken(session: Session, model: QuizModel) -> None:
    follow(session, model)

    model.choose("build")
    model.choose("care")

    assert chosen(model) == ["care", "build"]


def test_a_second_tap_takes_an_answer_back(session: Session, model: QuizModel) -> None:
    told = follow(session, model)

    model.choose("build")
    model.choose("build")

    assert told == ["answered", "answered"]
    assert session.visit.quiz.answers == {}


def test_the_next_question_tells_exactly_what_differs(session: Session, model: QuizModel) -> None:
    model.choose("care")
    told = follow(session, model)

    model.goOn()

    assert model.property("question") != "area"
    assert sorted(told) == sorted(["question", "ask", "why", "number", "sure", "tiles", "many", "answered"])


def test_it_says_how_many_answers_would_make_it_surer(session: Session, model: QuizModel) -> None:
    follow(session, model)
    assert model.property("sure") == ""

    # A first answer moves nothing on the screen; from the next question on it is said.
    model.choose("care")
    assert model.property("sure") == ""
    model.goOn()
    assert model.property("sure") == "Två frågor till gör förslagen säkrare."

    # A question that is passed over would still make it surer.
    model.skip()
    assert model.property("sure") == "Två frågor till gör förslagen säkrare."


def test_it_says_when_it_is_enough(session: Session, model: QuizModel) -> None:
    follow(session, model)
    while session.visit.here.screen is Screen.QUIZ:
        model.choose(options(model).rows[0].option)
        model.goOn()

    assert model.property("sure") == "Nu räcker det för bra förslag."


def test_where_one_answer_is_taken_the_newest_counts(session: Session, model: QuizModel) -> None:
    model.skip()
    follow(session, model)
    assert not model.property("many")
    first, second, *_ = [row.option for row in options(model).rows]

    model.choose(first)
    model.choose(second)

    assert chosen(model) == [second]


def test_a_skip_goes_on_and_is_no_answer(session: Session, model: QuizModel) -> None:
    follow(session, model)

    model.skip()

    assert session.visit.quiz.skipped == {"area"}
    assert session.visit.quiz.answers == {}
    assert model.property("number") == 2


def test_a_skip_takes_an_answer_back(session: Session, model: QuizModel) -> None:
    model.choose("care")

    model.skip()

    assert session.visit.quiz.answers == {}


def test_after_the_last_question_come_the_suggestions(session: Session, model: QuizModel) -> None:
    for _ in range(3):
        assert session.visit.here.screen is Screen.QUIZ
        model.skip()

    assert session.visit.here.screen is Screen.RESULTS


def test_back_from_the_suggestions_leads_to_the_last_question(session: Session, model: QuizModel) -> None:
    model.skip()
    model.showResults()

    session.apply(go_back)

    assert session.visit.here.screen is Screen.QUIZ
    assert session.visit.quiz.here == 1


def test_the_suggestions_can_be_seen_at_once(session: Session, model: QuizModel) -> None:
    model.showResults()

    assert session.visit.here.screen is Screen.RESULTS


def test_another_language_keeps_the_place_and_the_answers(session: Session, model: QuizModel) -> None:
    model.choose("care")
    model.goOn()
    number = session.visit.quiz.here
    told = follow(session, model)

    session.apply(choose_language, "en")

    assert sorted(told) == ["ask", "why"]
    assert session.visit.quiz.here == number
    assert session.visit.quiz.answers == {"area": ("care",)}


@pytest.mark.parametrize("modes", [Modes(large=True), Modes(listening=True)])
def test_who_needs_time_goes_on_by_hand(session: Session, model: QuizModel, modes: Modes) -> None:
    told = follow(session, model)

    session.apply(change_modes, modes)

    assert told == ["goesOn"]
    assert not model.property("goesOn")


def test_without_a_question_there_is_nothing_to_choose(session: Session, model: QuizModel) -> None:
    session.update(session.visit._replace(quiz=Quiz()))
    follow(session, model)

    model.choose("care")

    assert model.property("question") == ""
    assert options(model).rows == ()
    assert session.visit.quiz.answers == {}
