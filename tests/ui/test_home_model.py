"""The home screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.guidance.progress import Quiz
from kiosk.ui.home_model import HomeModel
from kiosk.ui.session import Session
from kiosk.visit.rules import go, go_home
from kiosk.visit.values import Location, Screen
from tests.ui.telling import a_session, follow

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = a_session(tmp_path)
    session.apply(go_home)
    return session


@pytest.fixture
def model(session: Session) -> HomeModel:
    return HomeModel(session, session)


def test_who_has_answered_something_can_go_on(session: Session, model: HomeModel) -> None:
    told = follow(session, model)

    session.update(session.visit._replace(quiz=Quiz(answers={"hinder": ("time",)})))

    assert told == ["answered"]
    assert model.property("answered")


def test_walking_about_tells_nothing(session: Session, model: HomeModel) -> None:
    told = follow(session, model)

    session.apply(go, Screen.MAP)
    session.apply(go_home)

    assert told == []


@pytest.mark.parametrize(
    "screen", ["stories", "films", "courses", "map", "money", "words", "routes", "about", "quiz"]
)
def test_every_tile_opens_its_screen(session: Session, model: HomeModel, screen: str) -> None:
    model.open(screen)

    assert session.visit.here.screen == screen
    assert session.visit.trail == (Location(Screen.HOME),)


def test_the_guide_begins_with_the_first_question(session: Session, model: HomeModel) -> None:
    model.open("quiz")

    assert session.visit.quiz.order == ("area",)


def test_the_guide_opens_where_one_left_it(session: Session, model: HomeModel) -> None:
    quiz = Quiz(order=("area", "hinder"), here=1, answers={"area": ("care",)})
    session.update(session.visit._replace(quiz=quiz))

    model.open("quiz")

    assert session.visit.quiz == quiz


def test_somebody_to_talk_to_is_the_pack_s_own_contact(session: Session, model: HomeModel) -> None:
    model.talk()

    assert session.visit.here == Location(Screen.PLACE, "vaxeln")
