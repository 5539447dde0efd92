"""Looking up courses on the screen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.ui.courses_model import CoursesModel
from kiosk.ui.session import Session
from kiosk.visit.rules import choose_language, go
from kiosk.visit.search import look_at_place
from kiosk.visit.values import Location, Screen
from tests.ui.telling import a_session, follow


def a_courses_screen(folder: Path, today: datetime | None = None) -> tuple[Session, CoursesModel, list[str]]:
    session = a_session(folder, today=today)
    session.apply(go, Screen.COURSES)
    model = CoursesModel(session)
    return session, model, follow(session, model)


def shown(model: CoursesModel) -> list[str]:
    return [row.course for row in model.rows_of("results").rows]


def options(model: CoursesModel) -> list[tuple[str, str, bool]]:
    return [(row.value, row.label, row.chosen) for row in model.rows_of("options").rows]


def test_nothing_asked_shows_everything(tmp_path: Path) -> None:
    _, model, _ = a_courses_screen(tmp_path)

    assert shown(model) == ["vard-1", "bygg-1", "start-1"]
    assert (model._props.found, model._props.found_text) == (3, "3")


def test_the_list_follows_every_letter(tmp_path: Path) -> None:
    _, model, told = a_courses_screen(tmp_path)

    model.typeLetter("v")
    assert (shown(model), set(told)) == (["vard-1"], {"words", "found", "foundText"})

    model.typeLetter("x")
    assert shown(model) == []

    model.eraseLetter()
    assert shown(model) == ["vard-1"]
    model.clearWords()
    assert len(shown(model)) == 3


def test_a_card_says_where_and_when(tmp_path: Path) -> None:
    _, model, _ = a_courses_screen(tmp_path)

    dated, standing, unknown = model.rows_of("results").rows
    assert (dated.title, dated.place, dated.start, dated.day) == (
        "Vård",
        "Campus Prov",
        "dated",
        "11 januari 2027",
    )
    assert (standing.start, standing.day) == ("continuous", "")
    assert (unknown.place, unknown.form, unknown.start) == ("", "mooc", "ask")


def test_a_start_that_has_been_is_not_promised(tmp_path: Path) -> None:
    _, model, _ = a_courses_screen(tmp_path, datetime(2027, 2, 1))

    assert (model.rows_of("results").rows[0].start, model.rows_of("results").rows[0].day) == ("ask", "")


def test_the_keyboard_opens_and_closes(tmp_path: Path) -> None:
    _, model, told = a_courses_screen(tmp_path)

    model.openTool("words")
    model.openTool("words")

    assert told == ["tool", "tool"]


def test_an_area_is_chosen_among_the_packs_areas(tmp_path: Path) -> None:
    _, model, _ = a_courses_screen(tmp_path)
    model.openTool("area")
    assert options(model) == [("care", "Vård", False), ("build", "Bygg", False)]
    assert model._props.all_chosen

    model.choose("care")

    # A course that prepares for anything fits every area.
    assert shown(model) == ["vard-1", "start-1"]
    assert (model._props.area, model._props.tool, options(model)) == ("Vård", "", [])
    model.openTool("area")
    assert options(model)[0] == ("care", "Vård", True)
    assert not model._props.all_chosen


def test_a_place_is_chosen_among_the_municipalities_that_have_courses(tmp_path: Path) -> None:
    _, model, _ = a_courses_screen(tmp_path)
    model.openTool("place")
    assert options(model) == [("0480", "Provstad", False)]

    model.choose("0480")

    assert (shown(model), model._props.place) == (["vard-1", "bygg-1"], "Provstad")


def test_a_form_is_chosen_among_the_forms_that_have_courses(tmp_path: Path) -> None:
    _, model, _ = a_courses_screen(tmp_path)
    model.openTool("form")
    assert [value for value, _, _ in options(model)] == ["komvux", "yrkeshogskola", "mooc"]

    model.choose("mooc")
    assert (shown(model), model._props.form) == (["start-1"], "mooc")

    model.openTool("form")
    model.choose("")
    assert (len(shown(model)), model._props.form) == (3, "")


def test_the_courses_of_one_place_carry_its_name(tmp_path: Path) -> None:
    session, model, _ = a_courses_screen(tmp_path)

    session.apply(look_at_place, "campus")

    assert (shown(model), model._props.place) == (["vard-1", "bygg-1"], "Campus Prov")


def test_the_list_is_turned_page_by_page(tmp_path: Path) -> None:
    _, model, told = a_courses_screen(tmp_path)

    model.showRows(2)
    assert (shown(model), told) == (["vard-1", "bygg-1"], ["lastPage"])

    model.turn(1)
    assert (shown(model), model._props.page, model._props.last_page) == (["start-1"], 1, True)

    model.showRows(6)
    assert (len(shown(model)), model._props.page) == (3, 0)
    model.turn(-1)
    assert model._props.page == 0


@pytest.mark.parametrize("rows", [0, -1])
def test_there_is_always_room_for_a_card(tmp_path: Path, rows: int) -> None:
    _, model, _ = a_courses_screen(tmp_path)

    model.showRows(rows)

    assert len(shown(model)) == 3


def test_all_courses_and_a_person_are_one_tap_away(tmp_path: Path) -> None:
    session, model, _ = a_courses_screen(tmp_path)
    model.typeLetter("x")

    model.showAll()
    assert len(shown(model)) == 3

    model.talk()
    assert session.visit.here == Location(Screen.PLACE, "vaxeln")


def test_a_card_opens_its_course(tmp_path: Path) -> None:
    session, model, _ = a_courses_screen(tmp_path)

    model.openCourse("vard-1")

    assert session.visit.here == Location(Screen.COURSE, "vard-1")


def test_titles_follow_the_language(tmp_path: Path) -> None:
    session, model, _ = a_courses_screen(tmp_path)

    session.apply(choose_language, "en")

    assert [row.title for row in model.rows_of("results").rows] == ["Care", "Building", "Get going"]
    assert model.rows_of("results").rows[0].day == "11 January 2027"
