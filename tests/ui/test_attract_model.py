"""The start screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.ui.attract_model import AttractModel, LanguageRow
from kiosk.ui.session import Session
from kiosk.visit.rules import choose_language
from kiosk.visit.values import Location, Screen
from tests.builders import a_film, a_film_file
from tests.ui.telling import a_session, follow

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


@pytest.fixture
def model(session: Session) -> AttractModel:
    return AttractModel(session, session)


def languages(model: AttractModel) -> tuple[LanguageRow, ...]:
    return model.rows_of("languages").rows


def test_it_names_the_event_and_every_language_by_its_own_name(session: Session, model: AttractModel) -> None:
    follow(session, model)

    assert model.property("eventName") == "Kom och prata"
    assert languages(model) == (LanguageRow("sv", "Svenska", True), LanguageRow("en", "English", False))


def test_another_language_tells_the_event_and_nothing_else(session: Session, model: AttractModel) -> None:
    told = follow(session, model)

    session.apply(choose_language, "en")

    assert told == ["eventName"]
    assert [row.chosen for row in languages(model)] == [False, True]


def test_the_start_leads_home(session: Session, model: AttractModel) -> None:
    model.start()

    assert session.visit.here == Location(Screen.HOME)
    assert session.visit.trail == ()


def test_a_language_leads_home_in_that_language(session: Session, model: AttractModel) -> None:
    model.chooseLanguage("en")

    assert (session.visit.here.screen, session.visit.language) == (Screen.HOME, "en")


def test_a_pack_without_films_has_none_to_show(model: AttractModel) -> None:
    assert model.countFilms() == 0


@pytest.fixture
def films(tmp_path: Path) -> AttractModel:
    film = a_film_file(tmp_path / "film.webm").read_bytes()
    files: dict[str, str | bytes | None] = {
        "media/film.webm": film,
        "films/hidden.yaml": a_film(title="Gömd", attract="false"),
        "films/shown.yaml": a_film(attract="true", cues="[{start: 0.2, end: 0.8, text: Hej du}]"),
    }
    session = a_session(tmp_path, files)
    return AttractModel(session, session)


def test_only_films_that_are_marked_so_are_shown(films: AttractModel) -> None:
    assert films.countFilms() == 1
    assert Path(films.filmOf(0).toLocalFile()).is_file()


def test_a_film_without_a_poster_has_an_empty_address(films: AttractModel) -> None:
    assert films.posterOf(0) == QUrl()


@pytest.mark.parametrize(("milliseconds", "caption"), [(0, ""), (200, "Hej du"), (799, "Hej du")])
def test_a_film_has_the_caption_of_the_moment(films: AttractModel, milliseconds: int, caption: str) -> None:
    assert films.captionOf(0, milliseconds) == caption
