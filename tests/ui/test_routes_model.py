"""The ways to study."""

from __future__ import annotations

from pathlib import Path

from kiosk.ui.routes_model import RoutesModel
from kiosk.visit.rules import go, go_back
from kiosk.visit.values import Location, Screen
from tests.ui.telling import a_session, follow


def test_the_list_tells_what_each_way_is(tmp_path: Path) -> None:
    model = RoutesModel(a_session(tmp_path))
    model.refresh()

    (row,) = model.rows_of("routes").rows
    assert (row.route, row.title, row.summary, row.length) == (
        "komvux",
        "Komvux",
        "Läs en kurs i taget.",
        "1 år",
    )
    assert model._props.opened == ""


def test_an_opened_way_is_its_steps_its_goal_and_where_that_comes_from(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    session.apply(go, Screen.ROUTES)
    model = RoutesModel(session)
    told = follow(session, model)

    model.open("komvux")

    steps = model.rows_of("steps").rows
    assert [(step.number, step.title) for step in steps] == [("1", "Ring"), ("2", "Sök")]
    assert model._props.source[1:-1] == "Kommunen, 2026-11"
    assert model._props.address[1:-1] == "prov.se/komvux"
    assert sorted(told) == ["address", "cost", "goal", "length", "opened", "source", "summary", "title"]


def test_back_leads_from_the_opened_way_to_the_list(tmp_path: Path) -> None:
    session = a_session(tmp_path)
    session.apply(go, Screen.ROUTES)
    model = RoutesModel(session)
    follow(session, model)
    model.open("komvux")

    session.apply(go_back)

    assert session.visit.here == Location(Screen.ROUTES)
    assert (model._props.opened, model.rows_of("steps").rows) == ("", ())


def test_talking_leads_to_the_packs_contact(tmp_path: Path) -> None:
    session = a_session(tmp_path)

    RoutesModel(session).talk()

    assert session.visit.here == Location(Screen.PLACE, "vaxeln")
