"""Which view model serves which screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.screens import MODELS, Screens
from kiosk.ui.view_model import ViewModel
from kiosk.visit.rules import go
from kiosk.visit.values import Screen
from tests.ui.telling import a_session

pytestmark = pytest.mark.usefixtures("qapp")

QML = Path(__file__).parents[2] / "kiosk" / "ui" / "qml" / "Kiosk" / "Screens"


@pytest.mark.parametrize("screen", Screen)
def test_every_screen_has_a_model_and_a_qml_file(tmp_path: Path, screen: Screen) -> None:
    model = Screens(a_session(tmp_path)).model_of(screen)

    assert isinstance(model, ViewModel)
    assert (QML / f"{screen.value.capitalize()}Screen.qml").is_file()


def test_no_model_and_no_qml_file_is_without_a_screen() -> None:
    assert set(MODELS) == set(Screen)
    assert {path.stem for path in QML.glob("*Screen.qml")} == {
        f"{s.value.capitalize()}Screen" for s in Screen
    }


def test_a_model_is_made_once_and_kept(tmp_path: Path) -> None:
    screens = Screens(a_session(tmp_path))

    assert screens.model_of(Screen.HOME) is screens.model_of(Screen.HOME)


def test_a_model_says_the_right_thing_from_the_first_moment(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    session.apply(go, Screen.COURSE, "bygg-1")

    assert Screens(session).model_of(Screen.COURSE).property("title") == "Bygg"
