"""The map on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF

from kiosk.ui.map_model import MapModel
from kiosk.ui.session import Session
from kiosk.visit.rules import choose_language, go
from kiosk.visit.values import Location, Screen, Ticket
from tests import sample_pack
from tests.ui.telling import a_session, follow

# Names are measured with their font.
pytestmark = pytest.mark.usefixtures("qapp")

PLACES = (
    sample_pack.PLACES
    + """\
- id: skolan
  name: Skolan
  kind: folkhogskola
  town: Provstad
  municipality: "0480"
  about: En skola för vuxna.
  lat: 58.75
  lon: 17.01
  source: {name: Kommunen, date: 2026-11}
- id: norra
  name: Norra komvux
  kind: komvux
  town: Norrby
  municipality: "1980"
  about: Här kan du läsa.
  lat: 59.75
  lon: 17.01
  source: {name: Kommunen, date: 2026-11}
"""
)

MAP = """\
{"type": "FeatureCollection", "features": [{"type": "Feature",
 "properties": {"kommunkod": "0480", "kommun": "Provstad", "lan": "Provlän",
  "label_lon": 17.0, "label_lat": 58.7},
 "geometry": {"type": "Polygon", "coordinates": [[[16.9, 58.6], [17.1, 58.6], [17.1, 58.8], [16.9, 58.6]]]}},
 {"type": "Feature",
 "properties": {"kommunkod": "1980", "kommun": "Norrby", "lan": "Norra län",
  "label_lon": 17.0, "label_lat": 59.7},
 "geometry": {"type": "Polygon", "coordinates": [[[16.9, 59.6], [17.1, 59.6], [17.1, 59.8], [16.9, 59.6]]]}}]}
"""


def a_map_screen(folder: Path) -> tuple[Session, MapModel, list[str]]:
    session = a_session(folder, {"places.yaml": PLACES, "map/municipalities.geojson": MAP})
    session.apply(go, Screen.MAP)
    model = MapModel(session)
    return session, model, follow(session, model)


def test_a_town_is_one_pin_and_its_places_a_list(tmp_path: Path) -> None:
    _, model, _ = a_map_screen(tmp_path)

    (pin,) = model.rows_of("pins").rows
    assert (pin.town, pin.place, pin.campus, pin.chosen, pin.labelled) == (
        "Provstad",
        "campus",
        True,
        True,
        True,
    )
    assert [(row.place, row.kind) for row in model.rows_of("places").rows] == [
        ("campus", "campus"),
        ("skolan", "folkhogskola"),
    ]
    assert model._props.place == ""


def test_the_chosen_pin_is_the_large_one_and_stands_below_the_top_quarter(tmp_path: Path) -> None:
    _, model, _ = a_map_screen(tmp_path)

    (pin,) = model.rows_of("pins").rows
    assert pin.pin_size == 108
    assert pin.pin_top >= 480


def test_the_chosen_municipality_has_a_shape_of_its_own(tmp_path: Path) -> None:
    _, model, _ = a_map_screen(tmp_path)

    assert model._props.chosen_area.startswith("M ")
    assert (model._props.light, model._props.dark) == ("", "")


def test_another_county_is_another_map(tmp_path: Path) -> None:
    _, model, told = a_map_screen(tmp_path)
    assert [(row.label, row.chosen) for row in model.rows_of("counties").rows] == [
        ("Provlän", True),
        ("Norra", False),
    ]

    model.chooseCounty("Norra län")

    assert [row.town for row in model.rows_of("pins").rows] == ["Norrby"]
    assert model._props.place == "norra"
    assert {"land", "town", "place"} <= set(told) <= {"sky", "land", "chosenArea", "town", "place"}


def test_a_pin_chooses_and_tells_only_what_differs(tmp_path: Path) -> None:
    session, model, told = a_map_screen(tmp_path)

    model.chooseTown("campus")

    assert (session.visit.here, told) == (Location(Screen.MAP, "campus"), [])


def test_a_new_size_is_a_new_drawing_and_the_same_size_is_not(tmp_path: Path) -> None:
    _, model, told = a_map_screen(tmp_path)
    size, box = QSizeF(1100, 948), QRectF(36, 270, 968, 640)

    model.layOut(size, box, 0, 36, 74)
    assert "chosenArea" in told
    told.clear()

    model.layOut(size, box, 0, 36, 74)
    assert told == []


def test_a_size_that_is_not_known_yet_draws_nothing_new(tmp_path: Path) -> None:
    _, model, told = a_map_screen(tmp_path)

    model.layOut(QSizeF(100, 100), QRectF(50, 50, 0, 0), 0, 36, 74)

    assert told == []


def test_the_texts_follow_the_language_and_the_land_does_not(tmp_path: Path) -> None:
    session, model, told = a_map_screen(tmp_path)

    session.apply(choose_language, "en")

    assert model.rows_of("places").rows[0].about == "Here you can study at a school far away."
    assert told == []


def test_the_only_place_of_a_town_can_be_taken_along(tmp_path: Path) -> None:
    session, model, _ = a_map_screen(tmp_path)
    model.chooseCounty("Norra län")

    model.takeAway()

    assert (session.visit.here, session.visit.ticket) == (Location(Screen.TAKEAWAY, "norra"), Ticket.PLACE)


def test_a_place_opens_its_screen(tmp_path: Path) -> None:
    session, model, _ = a_map_screen(tmp_path)

    model.openPlace("skolan")

    assert session.visit.here == Location(Screen.PLACE, "skolan")
