"""The municipalities and outlines of the map, from GeoJSON in WGS84; the reason why not otherwise."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from kiosk.content.draft import Rings
from kiosk.content.values import Municipality
from kiosk.content.yaml_tree import Fault

Ring = tuple[tuple[float, float], ...]


class _MapError(Exception):
    """What is wrong, in Swedish; never leaves this module."""


def read_municipalities(text: str) -> tuple[tuple[Municipality, ...], tuple[Fault, ...]]:
    """Read `map/municipalities.geojson`; a feature that is wrong is left out and named."""
    found: list[Municipality] = []
    faults: list[Fault] = []
    try:
        for number, feature in enumerate(_features(text), start=1):
            try:
                found.append(_municipality(feature))
            except _MapError as wrong:
                faults.append(Fault(None, f"Område {number} i kartan: {wrong}"))
    except _MapError as wrong:
        faults.append(Fault(None, str(wrong)))
    return tuple(found), tuple(faults)


def read_background(text: str) -> tuple[Rings, tuple[Fault, ...]]:
    """Read the rings of `map/background.geojson`."""
    try:
        return tuple(ring for feature in _features(text) for ring in _rings(feature)), ()
    except _MapError as wrong:
        return (), (Fault(None, str(wrong)),)


def _features(text: str) -> Iterator[dict[str, object]]:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as problem:
        raise _MapError(f"Filen är ingen JSON (rad {problem.lineno}). Hämta kartan på nytt.") from problem
    except (RecursionError, ValueError) as problem:
        raise _MapError("Filen går inte att läsa. Hämta kartan på nytt.") from problem
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise _MapError("Filen är ingen GeoJSON med ”features”. Hämta kartan på nytt.")
    for feature in features:
        if not isinstance(feature, dict):
            raise _MapError("Ett område är inte rätt skrivet. Hämta kartan på nytt.")
        yield feature


def _municipality(feature: dict[str, object]) -> Municipality:
    properties = feature.get("properties")
    if not isinstance(properties, dict):
        raise _MapError("”properties” saknas.")
    code, name, county = (properties.get(key) for key in ("kommunkod", "kommun", "lan"))
    if not (isinstance(code, str) and re.fullmatch(r"\d{4}", code)):
        raise _MapError("”kommunkod” ska vara fyra siffror inom citattecken.")
    if not (isinstance(name, str) and name and isinstance(county, str)):
        raise _MapError("”kommun” och ”lan” ska vara text.")
    label = _number(properties.get("label_lon")), _number(properties.get("label_lat"))
    return Municipality(code, name, county, label, tuple(_rings(feature)))


def _rings(feature: dict[str, object]) -> Iterator[Ring]:
    geometry = feature.get("geometry")
    if not isinstance(geometry, dict):
        raise _MapError("”geometry” saknas.")
    coordinates = geometry.get("coordinates")
    match geometry.get("type"):
        case "Polygon":
            polygons: object = [coordinates]
        case "MultiPolygon":
            polygons = coordinates
        case _:
            raise _MapError("Bara Polygon och MultiPolygon kan ritas.")
    for polygon in _list(polygons):
        for ring in _list(polygon):
            yield tuple(_point(point) for point in _list(ring))


def _list(value: object) -> list[object]:
    if not isinstance(value, list) or not value:
        raise _MapError("”coordinates” är inte rätt skrivna.")
    return value


def _point(value: object) -> tuple[float, float]:
    pair = _list(value)
    if len(pair) < 2:
        raise _MapError("En punkt saknar longitud eller latitud.")
    longitude, latitude = _number(pair[0]), _number(pair[1])
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
        raise _MapError("En punkt är inte i WGS84 (longitud, latitud).")
    return longitude, latitude


def _number(value: object) -> float:
    # The bound also keeps out numbers too large for a float.
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e6 < value < 1e6:
        raise _MapError("En koordinat är inget tal.")
    return float(value)
