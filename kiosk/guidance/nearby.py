"""Which place is meant: the nearest that can help, seen from where the visitor lives."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import cos, hypot, radians

from kiosk.content.pack import Pack
from kiosk.content.values import Municipality, Place, PlaceKind


def nearest_place(pack: Pack, kind: PlaceKind, homes: Collection[str]) -> Place | None:
    """Find the nearest place of a kind, None when the pack has no such place.

    In a home municipality first, a lärcentrum before others there. Otherwise the shortest way from the middle
    of the first home, or of the kiosk's own municipality, for places whose position is known; otherwise the
    first in the pack.
    """
    of_kind = [place for place in pack.places if place.kind is kind]
    at_home = [place for home in homes for place in of_kind if place.municipality == home]
    if at_home:
        return min(at_home, key=lambda place: not place.learning_centre)
    centre = _centre(pack, homes)
    if centre is not None:
        located = [
            (_distance(centre, place.lat, place.lon), place)
            for place in of_kind
            if place.lat is not None and place.lon is not None
        ]
        if located:
            return min(located, key=lambda pair: pair[0])[1]
    return of_kind[0] if of_kind else None


def place_to_begin(pack: Pack, homes: Collection[str]) -> Place | None:
    """Find the place for a first talk: the home municipality's lärcentrum, or komvux, or the pack's contact.

    None only when the pack's fallback contact is not among its places, which the pack check refuses.
    """
    at_home = [place for home in homes for place in pack.places if place.municipality == home]
    for place in at_home:
        if place.learning_centre:
            return place
    for place in at_home:
        if place.kind is PlaceKind.KOMVUX:
            return place
    return find_place(pack.places, pack.head.fallback_contact)


def place_to_study(pack: Pack, homes: Collection[str]) -> Place | None:
    """Find the place to read what is missing: komvux at home, or where a first talk is held."""
    for home in homes:
        for place in pack.places:
            if place.municipality == home and place.kind is PlaceKind.KOMVUX:
                return place
    return place_to_begin(pack, homes)


def town_distances(pack: Pack, homes: Collection[str]) -> Mapping[str, float]:
    """Measure how far each municipality of the map is from home, or from the kiosk's own municipality.

    A home is at 0, whether the map knows it or not. Without a home and a kiosk's municipality: no distances.
    """
    distances: dict[str, float] = {}
    centre = _centre(pack, homes)
    if centre is not None:
        for each in pack.municipalities:
            longitude, latitude = each.label
            distances[each.code] = _distance(centre, latitude, longitude)
    return distances | dict.fromkeys(homes, 0.0)


def find_place(places: Sequence[Place], wanted: str | None) -> Place | None:
    """Find a place by its id."""
    return next((place for place in places if place.id == wanted), None)


def _centre(pack: Pack, homes: Collection[str]) -> tuple[float, float] | None:
    by_code: dict[str, Municipality] = {each.code: each for each in pack.municipalities}
    for code in (*homes, pack.head.site):
        if code in by_code:
            return by_code[code].label
    return None


def _distance(centre: tuple[float, float], latitude: float, longitude: float) -> float:
    """Measure in degrees of latitude, flat: within a county the error is far below the length of any trip."""
    return hypot(latitude - centre[1], (longitude - centre[0]) * cos(radians(centre[1])))
