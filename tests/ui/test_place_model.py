"""One place, or a person to talk to."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.guidance.progress import Quiz
from kiosk.language import isolate
from kiosk.ui.place_model import PlaceModel
from kiosk.ui.session import Session
from kiosk.visit.rules import choose_language, go
from kiosk.visit.values import CourseSearch, Location, Screen, Ticket
from tests import sample_pack
from tests.ui.telling import a_session, follow

HOME = """
- id: home
  ask: Var bor du?
  why: Då vet vi vad som är nära.
  choice: one
  look: answers
  options:
    - id: provstad
      say: Provstad
      chip: Provstad
      icon: home
      wishes: [{field: municipality, values: ["0480"], because: Du bor där.}]
    - {id: elsewhere, say: Någon annanstans, chip: Annanstans, icon: check, neutral: true}
"""


def a_place_screen(
    folder: Path, place: str, came_from: Screen = Screen.MAP
) -> tuple[Session, PlaceModel, list[str]]:
    session = a_session(folder, {"quiz.yaml": sample_pack.QUIZ + HOME.lstrip()})
    session.apply(go, came_from)
    session.apply(go, Screen.PLACE, place)
    model = PlaceModel(session)
    return session, model, follow(session, model)


def test_a_place_says_what_is_known_of_it(tmp_path: Path) -> None:
    _, model, _ = a_place_screen(tmp_path, "campus")

    props = model._props
    assert (props.name, props.kind, props.town) == ("Campus Prov", "campus", "Provstad")
    assert (props.phone, props.about) == (isolate("0155-24 80 00"), "Här kan du läsa på en skola långt bort.")
    assert (props.source, props.source_date) == ("Kommunen", isolate("2026-11"))
    assert (props.on_map, props.approximate, props.talking) == (True, True, False)


def test_what_is_not_known_is_empty(tmp_path: Path) -> None:
    _, model, _ = a_place_screen(tmp_path, "campus")

    props = model._props
    assert (props.contact, props.email, props.address, props.web) == ("", "", "", "")


def test_a_place_without_a_pin_has_no_position_to_be_unsure_of(tmp_path: Path) -> None:
    _, model, _ = a_place_screen(tmp_path, "vaxeln")

    assert (model._props.on_map, model._props.approximate) == (False, False)


def test_the_first_line_to_say_follows_what_holds_the_visitor_back(tmp_path: Path) -> None:
    session, model, told = a_place_screen(tmp_path, "campus")
    before = model._props.opening_line

    answers = {"hinder": ("time",)}
    session.update(session.visit._replace(quiz=Quiz(order=("hinder",), answers=answers)))

    assert before != model._props.opening_line == "Hej! Kan man läsa på kvällen?"
    assert told == ["openingLine"]


def test_the_first_courses_of_the_place_are_named(tmp_path: Path) -> None:
    _, model, _ = a_place_screen(tmp_path, "campus")

    assert [(row.course, row.form) for row in model.rows_of("courses").rows] == [
        ("vard-1", "komvux"),
        ("bygg-1", "yrkeshogskola"),
    ]
    assert (model._props.course_count, model._props.more_courses) == ("2", False)


@pytest.mark.parametrize(
    ("came_from", "talking"),
    [(Screen.HOME, True), (Screen.STORY, True), (Screen.COURSE, False), (Screen.MAP, False)],
)
def test_the_packs_contact_is_a_person_unless_it_was_asked_for_by_name(
    tmp_path: Path, came_from: Screen, talking: bool
) -> None:
    _, model, _ = a_place_screen(tmp_path, "vaxeln", came_from)

    assert model._props.talking is talking


def test_another_place_is_never_just_a_person(tmp_path: Path) -> None:
    _, model, _ = a_place_screen(tmp_path, "campus", Screen.HOME)

    assert (model._props.talking, model._props.near) == (False, "")


def test_a_visitor_who_said_where_home_is_gets_the_place_there_first(tmp_path: Path) -> None:
    session, model, told = a_place_screen(tmp_path, "vaxeln", Screen.HOME)
    assert model._props.near == ""

    session.update(session.visit._replace(quiz=Quiz(order=("home",), answers={"home": ("provstad",)})))

    props = model._props
    assert (props.near, props.near_name, props.near_phone) == (
        "campus",
        "Campus Prov",
        isolate("0155-24 80 00"),
    )
    assert set(told) == {"near", "nearName", "nearPhone"}


def test_an_unknown_place_is_the_packs_contact(tmp_path: Path) -> None:
    _, model, _ = a_place_screen(tmp_path, "no such place")

    assert model._props.place == "vaxeln"


def test_texts_follow_the_language_and_names_do_not(tmp_path: Path) -> None:
    session, model, told = a_place_screen(tmp_path, "campus")

    session.apply(choose_language, "en")

    assert model._props.about == "Here you can study at a school far away."
    assert model._props.name == "Campus Prov"
    assert set(told) <= {"about", "aboutSwedish", "openingLine", "openingLineSwedish"}


def test_the_ways_on(tmp_path: Path) -> None:
    session, model, _ = a_place_screen(tmp_path, "campus")
    start = session.visit

    model.takeAway()
    assert (session.visit.here, session.visit.ticket) == (Location(Screen.TAKEAWAY, "campus"), Ticket.PLACE)

    session.update(start)
    model.showMap()
    assert (session.visit.here, session.visit.chosen_place) == (Location(Screen.MAP, "campus"), "campus")

    session.update(start)
    model.showCourses()
    assert (session.visit.here.screen, session.visit.search) == (Screen.COURSES, CourseSearch(place="campus"))

    session.update(start)
    model.openCourse("vard-1")
    assert session.visit.here == Location(Screen.COURSE, "vard-1")

    session.update(start)
    model.talk()
    assert session.visit.here == Location(Screen.PLACE, "vaxeln")
