"""The map: which towns have a pin, which county is shown, which town is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.pack import Pack
from kiosk.content.values import Municipality, Place, PlaceKind
from kiosk.visit.values import Location, Screen, Visit

CAMPUSES = frozenset({PlaceKind.CAMPUS, PlaceKind.UNIVERSITY})


@dataclass(frozen=True, slots=True)
class Town:
    """One pin: all places on the map in one town, those of its first place's municipality and position."""

    name: str
    municipality: str
    position: tuple[float, float]
    places: tuple[Place, ...]

    @property
    def has_campus(self) -> bool:
        """Tell whether higher studies have a house there: then the pin wears a cap."""
        return any(place.kind in CAMPUSES for place in self.places)


@dataclass(frozen=True, slots=True)
class MapView:
    """What the map shows: a county, its towns, and the chosen one of them (None when it has no town)."""

    county: str
    counties: tuple[str, ...]
    towns: tuple[Town, ...]
    chosen: Town | None


def is_on_map(place: Place) -> bool:
    """Tell whether a place has a pin: it wants one, and we know where it belongs."""
    return place.on_map and None not in (place.lat, place.lon, place.municipality)


def towns_of(pack: Pack, county: str) -> tuple[Town, ...]:
    """Gather the places on the map of one county by town, in the pack's order."""
    codes = {each.code for each in pack.municipalities if each.county == county}
    towns: dict[str, list[Place]] = {}
    for place in pack.places:
        if is_on_map(place) and place.municipality in codes:
            towns.setdefault(place.town, []).append(place)
    return tuple(_town(name, places) for name, places in towns.items())


def view_map(visit: Visit, pack: Pack, nearby: str) -> MapView:
    """Derive the map from the visit.

    What the screen was opened for comes first, then what was chosen last, then the place near the
    visitor (`nearby`), then the kiosk's own municipality; without any, the first county and town.
    """
    known = {place.id: place.municipality or "" for place in pack.places}
    subject = visit.here.subject if visit.here.screen is Screen.MAP else ""
    wanted = [(place, known.get(place, "")) for place in (subject, visit.chosen_place, nearby)]
    wanted.append(("", pack.head.site or ""))
    counties = tuple(dict.fromkeys(each.county for each in pack.municipalities))
    county_of = {each.code: each.county for each in pack.municipalities}
    first, *others = (county_of.get(code, "") for _, code in wanted)
    county = next((each for each in (first, visit.county, *others, *counties) if each), "")
    towns = towns_of(pack, county)
    found = (_find_town(towns, place, code) for place, code in wanted)
    return MapView(county, counties, towns, next((town for town in (*found, *towns) if town), None))


def choose_place(visit: Visit, place: str) -> Visit:
    """Choose a pin, or come to the map for a place: the map follows to its county, Back does not count it."""
    here = Location(Screen.MAP, place) if visit.here.screen is Screen.MAP else visit.here
    return visit._replace(here=here, chosen_place=place, county="")


def choose_county(visit: Visit, county: str) -> Visit:
    """Show another county, with nothing chosen in it yet."""
    return visit._replace(here=Location(Screen.MAP), chosen_place="", county=county)


def county_name(county: str) -> str:
    """Give a county's everyday name from its official one.

    >>> county_name("Västmanlands län"), county_name("Södermanlands län")
    ('Västmanland', 'Sörmland')
    """
    land = county.removesuffix(" län").removesuffix("s")
    return {"Södermanland": "Sörmland"}.get(land, land)


def municipality_name(municipalities: Sequence[Municipality], code: str | None) -> str:
    """Give a municipality's name by its code; empty when the map lacks it."""
    return next((each.name for each in municipalities if each.code == code), "")


def _town(name: str, places: list[Place]) -> Town:
    first = places[0]
    return Town(name, first.municipality or "", (first.lon or 0.0, first.lat or 0.0), tuple(places))


def _find_town(towns: Sequence[Town], place: str, code: str) -> Town | None:
    """Find the place's own town, or else the first one of its municipality."""
    at_home = [town for town in towns if code and town.municipality == code]
    return next((town for town in at_home if any(each.id == place for each in town.places)), None) or next(
        iter(at_home), None
    )
