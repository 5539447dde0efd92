"""One course."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.guidance.progress import Quiz
from kiosk.ui.course_model import CourseModel
from kiosk.ui.session import Session
from kiosk.visit.rules import go
from kiosk.visit.values import Location, Screen, Ticket
from tests.ui.telling import a_session, follow


def a_course_screen(folder: Path, course: str) -> tuple[Session, CourseModel, list[str]]:
    session = a_session(folder)
    session.apply(go, Screen.COURSE, course)
    model = CourseModel(session)
    return session, model, follow(session, model)


def test_a_course_says_its_facts(tmp_path: Path) -> None:
    _, model, _ = a_course_screen(tmp_path, "vard-1")

    props = model._props
    assert (props.title, props.place, props.cost, props.student_aid) == ("Vård", "Campus Prov", "0 kr", "yes")
    assert (props.start, props.start_day, props.apply_by) == ("dated", "11 januari 2027", "15 december 2026")
    assert (props.source[1:-1], props.source_date[1:-1]) == ("Kommunen", "2026-11")


@pytest.mark.parametrize(
    ("course", "length", "cost", "student_aid", "start"),
    [("bygg-1", "", "", "no", "continuous"), ("start-1", "", "0 kr", "", "ask")],
)
def test_what_nobody_knows_is_left_open(
    tmp_path: Path, course: str, length: str, cost: str, student_aid: str, start: str
) -> None:
    _, model, _ = a_course_screen(tmp_path, course)

    props = model._props
    assert (props.length, props.cost, props.student_aid, props.start) == (length, cost, student_aid, start)


def test_the_way_there_is_the_first_step_and_then_the_route(tmp_path: Path) -> None:
    _, model, _ = a_course_screen(tmp_path, "bygg-1")

    (step,) = model.rows_of("steps").rows
    assert (step.number, step.title) == ("1", "Läs klart gymnasiet först.")
    assert (step.course, step.course_title, step.course_place) == ("vard-1", "Vård", "Campus Prov")


def test_a_first_step_that_no_course_gives_says_where_to_ask(tmp_path: Path) -> None:
    session, model, _ = a_course_screen(tmp_path, "vard-1")
    session.update(session.visit._replace(quiz=Quiz(order=("area",), answers={"area": ("care",)})))

    first = model.rows_of("steps").rows[0]
    assert (first.course, first.place, first.place_name) == ("", "vaxeln", "Kommunens växel")

    model.openStepPlace(first.place)
    assert session.visit.here == Location(Screen.PLACE, "vaxeln")


def test_a_visitor_who_can_begin_now_gets_no_first_step_but_the_reasons(tmp_path: Path) -> None:
    session, model, told = a_course_screen(tmp_path, "vard-1")
    assert model._props.because == ()

    answers = {"area": ("care",), "school": ("basic",)}
    session.update(session.visit._replace(quiz=Quiz(order=tuple(answers), answers=answers)))

    assert model._props.because == ("Du vill hjälpa andra.",)
    assert [step.title for step in model.rows_of("steps").rows] == ["Ring", "Sök"]
    assert told == ["because"]


def test_a_course_without_a_place_leads_to_no_map(tmp_path: Path) -> None:
    _, model, _ = a_course_screen(tmp_path, "start-1")

    assert (model._props.on_map, model._props.has_place) == (False, False)


def test_the_buttons_lead_to_the_map_the_school_and_the_money(tmp_path: Path) -> None:
    session, model, _ = a_course_screen(tmp_path, "vard-1")
    assert model._props.on_map

    model.openMap()
    assert session.visit.here == Location(Screen.MAP, "campus")

    session.apply(go, Screen.COURSE, "vard-1")
    model.openPlace()
    assert session.visit.here == Location(Screen.PLACE, "campus")

    model.openMoney()
    assert session.visit.here.screen is Screen.MONEY


def test_the_course_is_taken_home_with_its_own_code_first(tmp_path: Path) -> None:
    session, model, _ = a_course_screen(tmp_path, "vard-1")

    model.takeHome()

    assert session.visit.here == Location(Screen.TAKEAWAY, "vard-1")
    assert session.visit.ticket is Ticket.COURSE


def test_a_course_that_the_pack_lacks_shows_nothing_and_breaks_nothing(tmp_path: Path) -> None:
    _, model, _ = a_course_screen(tmp_path, "gone")

    assert model._props.title == ""
    assert model.rows_of("steps").rows == ()
