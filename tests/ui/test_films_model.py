"""The list of films."""

from __future__ import annotations

from pathlib import Path

from kiosk.ui.films_model import FilmsModel
from kiosk.visit.rules import choose_language
from kiosk.visit.values import Location, Screen
from tests.builders import a_film, a_film_file
from tests.ui.telling import a_session, follow


def test_every_film_has_its_title_poster_and_length(tmp_path: Path) -> None:
    film = a_film_file(tmp_path / "film.webm").read_bytes()
    files: dict[str, str | bytes | None] = {"films/kort.yaml": a_film(), "media/film.webm": film}
    model = FilmsModel(a_session(tmp_path, files))
    model.refresh()

    (row,) = model.films.rows  # type: ignore[attr-defined]

    assert (row.film, row.title, row.seconds) == ("kort", "En kort film", "1")
    assert row.poster.isEmpty(), "this film has no poster"


def test_a_film_that_is_chosen_opens(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    model = FilmsModel(session)
    told = follow(session, model)

    model.open("kort")

    assert session.visit.here == Location(Screen.FILM, "kort")
    assert told == []


def test_lengths_are_written_in_the_digits_of_the_language(tmp_path: Path) -> None:
    film = a_film_file(tmp_path / "film.webm").read_bytes()
    files: dict[str, str | bytes | None] = {"films/kort.yaml": a_film(), "media/film.webm": film}
    session = a_session(tmp_path, files)
    model = FilmsModel(session)
    follow(session, model)

    session.apply(choose_language, "ar")

    assert [row.seconds for row in model.films.rows] == ["١"]  # type: ignore[attr-defined]
