"""Which county the map shows, which towns have pins, and which is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.head import PackHead, Text
from kiosk.content.pack import Pack
from kiosk.content.values import Municipality, Place, PlaceKind, Source
from kiosk.visit.map import (
    choose_county,
    choose_place,
    county_name,
    is_on_map,
    municipality_name,
    towns_of,
    view_map,
)
from kiosk.visit.rules import fresh_visit, go, go_back
from kiosk.visit.values import Location, Screen, Visit

SOUTH, NORTH = "Söderlän", "Norrlän"


def a_place(place: str, town: str, code: str | None, kind: PlaceKind = PlaceKind.KOMVUX) -> Place:
    about = Text(f"places.{place}", "Här kan du läsa.")
    return Place(place, place, kind, town, about, Source("x", "2026"), municipality=code, lat=58.0, lon=17.0)


def a_municipality(code: str, county: str) -> Municipality:
    return Municipality(
        code, f"Ort {code}", county, (17.0, 58.0), (((17.0, 58.0), (17.1, 58.0), (17.0, 58.1)),)
    )


PLACES = (
    a_place("first", "Aby", "01"),
    a_place("second", "Bo", "02", PlaceKind.CAMPUS),
    a_place("third", "Bo", "02"),
    a_place("village", "Byn", "02"),
    a_place("far", "Norra", "11"),
    replace(a_place("hidden", "Aby", "01"), on_map=False),
    replace(a_place("nowhere", "Aby", "01"), lat=None),
)


def a_pack(site: str | None = None) -> Pack:
    text = Text("t", "t")
    head = PackHead("p", text, "1", (), "sv", date(2030, 1, 1), "first", site=site)
    land = (a_municipality("01", SOUTH), a_municipality("02", SOUTH), a_municipality("11", NORTH))
    return Pack(head, PLACES, (), (), (), (), (), (), (), (), land)


def at_map(subject: str = "") -> Visit:
    return go(fresh_visit("sv"), Screen.MAP, subject)


def chosen(visit: Visit, nearby: str = "", site: str | None = None) -> str:
    town = view_map(visit, a_pack(site), nearby).chosen
    return town.name if town else ""


def test_a_town_has_one_pin_for_all_its_places() -> None:
    towns = towns_of(a_pack(), SOUTH)

    assert [(town.name, len(town.places), town.has_campus) for town in towns] == [
        ("Aby", 1, False),
        ("Bo", 2, True),
        ("Byn", 1, False),
    ]


@pytest.mark.parametrize(("place", "shown"), [("first", True), ("hidden", False), ("nowhere", False)])
def test_only_what_we_can_place_is_on_the_map(place: str, shown: bool) -> None:
    assert is_on_map(next(each for each in PLACES if each.id == place)) is shown


@pytest.mark.parametrize(
    ("visit", "nearby", "site", "town"),
    [
        (at_map(), "", None, "Aby"),
        (at_map(), "", "02", "Bo"),
        (at_map(), "far", "02", "Norra"),
        (at_map()._replace(chosen_place="village"), "far", "01", "Byn"),
        (at_map("third")._replace(chosen_place="village"), "far", "01", "Bo"),
        (at_map("hidden"), "far", None, "Aby"),
        (at_map("no such place"), "", None, "Aby"),
    ],
)
def test_the_nearest_reason_chooses_the_town(visit: Visit, nearby: str, site: str | None, town: str) -> None:
    assert chosen(visit, nearby, site) == town


def test_another_county_shows_its_own_first_town() -> None:
    view = view_map(choose_county(at_map("third"), NORTH), a_pack(), "first")

    assert (view.county, view.counties) == (NORTH, (SOUTH, NORTH))
    assert view.chosen is not None
    assert view.chosen.name == "Norra"


def test_opening_the_map_for_a_place_shows_its_county_whatever_was_looked_at_before() -> None:
    visit = go(go(choose_county(at_map(), NORTH), Screen.COURSE, "x"), Screen.MAP, "second")

    assert view_map(visit, a_pack(), "").county == SOUTH


def test_choosing_pins_does_not_lengthen_the_way_back() -> None:
    visit = choose_place(choose_place(go(go(fresh_visit("sv"), Screen.HOME), Screen.MAP), "first"), "far")

    assert visit.here == Location(Screen.MAP, "far")
    assert go_back(visit).here == Location(Screen.HOME)


def test_what_was_chosen_is_remembered_when_the_map_is_opened_again() -> None:
    visit = go(go(choose_place(at_map(), "far"), Screen.HOME), Screen.MAP)

    assert chosen(visit) == "Norra"


def test_a_pack_without_a_map_has_no_towns() -> None:
    view = view_map(at_map(), replace(a_pack(), municipalities=()), "")

    assert (view.county, view.towns, view.chosen) == ("", (), None)


def test_names_are_the_everyday_ones() -> None:
    assert county_name("Södermanlands län") == "Sörmland"
    assert county_name("Uppsala län") == "Uppsala"
    assert municipality_name(a_pack().municipalities, "02") == "Ort 02"
    assert municipality_name(a_pack().municipalities, None) == ""
