"""The one mutable thing: which visit it is now."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.clock import FixedClock
from kiosk.guidance.progress import Quiz
from kiosk.ui.session import Session
from kiosk.visit.rules import choose_language, fresh_visit, go, go_home
from kiosk.visit.values import Screen
from tests.builders import a_translation_file, pack_files
from tests.ui.telling import a_session

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


def answering(session: Session, **answers: str) -> None:
    given = {question: (option,) for question, option in answers.items()}
    session.update(session.visit._replace(quiz=Quiz(answers=given)))


def test_it_begins_with_a_fresh_visit_in_the_pack_s_own_language(session: Session) -> None:
    assert session.visit == fresh_visit("sv")


def test_another_visit_is_told_once(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignals([session.changed], check_params_cbs=None):
        session.apply(go, Screen.MAP)

    assert session.visit.here.screen is Screen.MAP


def test_the_same_visit_is_not_told(session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.changed):
        session.update(fresh_visit("sv"))


def test_a_restart_forgets_everything(session: Session) -> None:
    session.apply(go_home)
    session.apply(choose_language, "en")
    answering(session, hinder="time")

    session.restart()

    assert session.visit == fresh_visit("sv")


def test_a_text_is_said_in_the_visitor_s_language(session: Session) -> None:
    title = session.open_pack.head.title

    assert session.say(title) == "Plugga här"
    session.apply(choose_language, "en")
    assert session.say(title) == "Study here"


def test_what_a_language_lacks_is_said_in_swedish_and_remembered(tmp_path: Path) -> None:
    session = a_session(tmp_path, {"texts/en.yaml": a_translation_file({"pack.title": None})})
    title = session.open_pack.head.title
    session.apply(choose_language, "en")
    assert not session.fell_back

    assert session.say(title) == "Plugga här"

    assert session.fell_back


def test_beside_a_translation_that_nobody_has_read_stand_the_swedish_words(session: Session) -> None:
    title = session.open_pack.head.title
    assert session.swedish(title) == ""

    session.apply(choose_language, "en")

    assert session.swedish(title) == "Plugga här"


@pytest.mark.parametrize("status", ["human", "reviewed"])
def test_beside_a_translation_that_somebody_has_read_nothing_has_to_stand(
    tmp_path: Path, status: str
) -> None:
    read = pack_files()["pack.yaml"].replace("code: en, status: machine", f"code: en, status: {status}")
    session = a_session(tmp_path, {"pack.yaml": read})

    session.apply(choose_language, "en")

    assert session.swedish(session.open_pack.head.title) == ""


def test_what_is_said_in_swedish_anyway_is_not_said_twice(tmp_path: Path) -> None:
    files = {"texts/en.yaml": a_translation_file({"pack.title": "Plugga här", "pack.event": None})}
    session = a_session(tmp_path, files)
    session.apply(choose_language, "en")

    assert session.swedish(session.open_pack.head.title) == ""
    assert session.swedish(session.open_pack.head.event) == ""


def test_no_text_is_said_as_nothing(session: Session) -> None:
    assert session.say(None) == ""


def test_the_words_of_a_language_are_read_once(session: Session) -> None:
    session.apply(choose_language, "en")
    english = session.phrases
    session.apply(choose_language, "sv")
    session.apply(choose_language, "en")

    assert session.phrases is english


def test_what_the_guide_said_is_remembered_while_the_answers_are_the_same(session: Session) -> None:
    answering(session, hinder="time")
    said = session.guidance()

    session.apply(go, Screen.MAP)
    session.apply(choose_language, "en")

    assert session.guidance() is said


@pytest.mark.parametrize(
    "change",
    [
        {"quiz": Quiz(answers={"school": ("upper",)})},
        {"quiz": Quiz(answers={"hinder": ("time",)}, skipped=frozenset({"school"}))},
        {"hidden": frozenset({"vard-1"})},
    ],
)
def test_the_guide_is_asked_anew_when_the_visitor_says_something_else(
    session: Session, change: dict[str, object]
) -> None:
    answering(session, hinder="time")
    said = session.guidance()

    session.update(session.visit._replace(**change))  # type: ignore[arg-type]

    assert session.guidance() is not said


def test_after_a_restart_nothing_of_what_was_said_is_kept(session: Session) -> None:
    answering(session, hinder="time")
    said = session.guidance()

    session.restart()
    answering(session, hinder="time")

    assert session.guidance() is not said
    assert session.guidance() == said


def test_what_was_said_yesterday_is_not_said_today(session: Session) -> None:
    answering(session, hinder="time")
    said, survey = session.guidance(), session.survey
    assert isinstance(session.clock, FixedClock)

    session.clock.advance(timedelta(days=1).total_seconds())

    assert session.guidance() is not said
    assert session.survey.today == survey.today + timedelta(days=1)


def test_a_restart_keeps_the_courses_that_were_read(session: Session) -> None:
    survey, shelf = session.survey, session.shelf

    session.restart()

    assert session.survey is survey
    assert session.shelf is shelf


def test_something_plays_until_everything_has_stopped(session: Session) -> None:
    told: list[bool] = []
    session.busyChanged.connect(told.append)

    session.set_busy("film", True)
    session.set_busy("film", True)
    session.set_busy("voice", True)
    session.set_busy("film", False)
    session.set_busy("voice", False)

    assert told == [True, True, True, False]
    assert not session.is_busy


def test_another_municipality_makes_what_was_made_before_out_of_date_once(session: Session) -> None:
    before = session.shelf

    assert session.stand_in(None, "0484")
    assert session.shelf is not before
    assert not session.stand_in(None, "0484")
