"""The map of one county: outlines, pins with their names, and the places of the chosen town."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.map_projection import Box, Pin, Point, Projection, fit, place_labels, sky_path, spread, svg_path
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit import map as rules
from kiosk.visit.map import MapView, Town
from kiosk.visit.results import take_home
from kiosk.visit.rules import go
from kiosk.visit.values import Screen, Ticket

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

PIN_GAP = 16
_CHOSEN_PIN = 108 / 74
_TAG = 44 / 36
_TAG_PADDING = 20


@dataclass(frozen=True, slots=True)
class Canvas:
    """The picture to draw in: its size, the box the county fills, how high a pin may be, letters and pins."""

    width: float = 1080
    height: float = 1190
    box: Box = Box(48, 430, 1032, 1090)  # noqa: RUF009 - frozen
    ceiling: float = 480
    letters: int = 36
    pin: float = 74

    @property
    def chosen_pin(self) -> float:
        return round(self.pin * _CHOSEN_PIN)

    @property
    def view(self) -> Box:
        return Box(0, 0, self.width, self.height)

    @property
    def names(self) -> Box:
        """Where names may stand: below the title, above the hill."""
        sides = max(12, self.box.left - 28), min(self.width - 12, self.box.right + 28)
        return Box(sides[0], self.box.top - 32, sides[1], self.box.bottom + 44)


@dataclass(frozen=True, slots=True)
class Outlines:
    """The county's picture as SVG paths: sky, other land, and the county's municipalities by code."""

    sky: str
    land: str
    municipalities: tuple[tuple[str, str], ...]

    def every_second(self, start: int, but: str) -> str:
        """Join every second municipality, so that neighbours seldom share a shade; one is left out."""
        return " ".join(path for code, path in self.municipalities[start::2] if code != but)


class PinRow(NamedTuple):
    town: str
    place: str
    campus: bool
    chosen: bool
    pin_left: float
    pin_top: float
    pin_size: float
    label_left: float
    label_top: float
    label_width: float
    label_height: float
    labelled: bool


class CountyRow(NamedTuple):
    county: str
    label: str
    chosen: bool


class TownPlaceRow(NamedTuple):
    place: str
    name: str
    kind: str
    about: str


class MapProps(NamedTuple):
    sky: str = ""
    land: str = ""
    light: str = ""
    dark: str = ""
    chosen_area: str = ""
    town: str = ""
    place: str = ""
    pins: tuple[PinRow, ...] = ()
    counties: tuple[CountyRow, ...] = ()
    places: tuple[TownPlaceRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class MapModel(ViewModel):
    skyChanged = Signal()
    landChanged = Signal()
    lightChanged = Signal()
    darkChanged = Signal()
    chosenAreaChanged = Signal()
    townChanged = Signal()
    placeChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(MapProps(), parent, pins=PinRow, counties=CountyRow, places=TownPlaceRow)
        self._session = session
        self._canvas = Canvas()
        self._drawn = lru_cache(maxsize=8)(self._draw)

    def derive(self) -> MapProps:
        session = self._session
        view = rules.view_map(session.visit, session.shelf.pack, session.guidance().this_week.place)
        projection, outlines = self._drawn(view.county, self._canvas)
        chosen = view.chosen
        code = chosen.municipality if chosen else ""
        return MapProps(
            sky=outlines.sky,
            land=outlines.land,
            light=outlines.every_second(0, but=code),
            dark=outlines.every_second(1, but=code),
            chosen_area=dict(outlines.municipalities).get(code, ""),
            town=chosen.name if chosen else "",
            place=chosen.places[0].id if chosen and len(chosen.places) == 1 else "",
            pins=pin_rows(view, projection, self._canvas),
            counties=tuple(CountyRow(c, rules.county_name(c), c == view.county) for c in view.counties),
            places=tuple(
                TownPlaceRow(place.id, place.name, place.kind.value, session.say(place.about))
                for place in (chosen.places if chosen else ())
            ),
        )

    def _draw(self, county: str, canvas: Canvas) -> tuple[Projection, Outlines]:
        pack = self._session.shelf.pack
        inside = [each for each in pack.municipalities if each.county == county]
        outside = [ring for each in pack.municipalities if each.county != county for ring in each.rings]
        if not inside:
            return fit([((0, 0), (1, 1))], canvas.box), Outlines("", "", ())
        projection = fit([ring for each in inside for ring in each.rings], canvas.box)
        areas = tuple((each.code, svg_path(each.rings, projection, canvas.view)) for each in inside)
        known = (*pack.background, *outside)
        sky = sky_path((*known, *(ring for each in inside for ring in each.rings)), projection, canvas.view)
        return projection, Outlines(sky, svg_path(known, projection, canvas.view), areas)

    @Property(str, notify=skyChanged)
    def sky(self) -> str:
        return str(self._props.sky)

    @Property(str, notify=landChanged)
    def land(self) -> str:
        """Other land round about, as an SVG path; what nothing covers is water."""
        return str(self._props.land)

    @Property(str, notify=lightChanged)
    def light(self) -> str:
        return str(self._props.light)

    @Property(str, notify=darkChanged)
    def dark(self) -> str:
        return str(self._props.dark)

    @Property(str, notify=chosenAreaChanged)
    def chosenArea(self) -> str:
        return str(self._props.chosen_area)

    @Property(str, notify=townChanged)
    def town(self) -> str:
        return str(self._props.town)

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """The chosen town's place where it has only one: then its contact can be taken from here."""
        return str(self._props.place)

    @Property(RowsModel, constant=True)
    def pins(self) -> RowsModel:
        return self.rows_of("pins")

    @Property(RowsModel, constant=True)
    def counties(self) -> RowsModel:
        return self.rows_of("counties")

    @Property(RowsModel, constant=True)
    def places(self) -> RowsModel:
        return self.rows_of("places")

    @Slot(QSizeF, QRectF, float, int, float)
    def layOut(self, size: QSizeF, box: QRectF, ceiling: float, letters: int, pin: float) -> None:
        """Tell how large the picture is, which part the county fills, and how large pins and names are."""
        sides = Box(box.left(), box.top(), box.right(), box.bottom())
        canvas = Canvas(size.width(), size.height(), sides, ceiling, letters, pin)
        if canvas != self._canvas and sides.area > 0:
            self._canvas = canvas
            self.refresh()

    @Slot(str)
    def chooseTown(self, place: str) -> None:
        self._session.apply(rules.choose_place, place)

    @Slot(str)
    def chooseCounty(self, county: str) -> None:
        self._session.apply(rules.choose_county, county)

    @Slot(str)
    def openPlace(self, place: str) -> None:
        self._session.apply(go, Screen.PLACE, place)

    @Slot()
    def takeAway(self) -> None:
        self._session.apply(take_home, self._props.place, Ticket.PLACE)


def pin_rows(view: MapView, projection: Projection, canvas: Canvas) -> tuple[PinRow, ...]:
    """Place the pins of a county and their names."""
    reach = canvas.chosen_pin / 2
    room = Box(reach, canvas.ceiling + reach, canvas.width - reach, canvas.box.bottom)
    # As if any of them were the chosen one, so that none moves when another is chosen.
    gap = (canvas.pin + canvas.chosen_pin) / 2 + PIN_GAP
    middles = spread([projection.point(town.position) for town in view.towns], gap, room)
    pins = [
        _pin(town, view.chosen == town, point, canvas)
        for town, point in zip(view.towns, middles, strict=True)
    ]
    return _rows(view, pins, place_labels(pins, canvas.names))


def _pin(town: Town, chosen: bool, point: Point, canvas: Canvas) -> Pin:
    letters = canvas.letters * _TAG if chosen else canvas.letters
    font = QFont("Noto Sans")
    font.setPixelSize(round(letters))
    font.setWeight(QFont.Weight.ExtraBold if chosen else QFont.Weight.Bold)
    width = QFontMetricsF(font).horizontalAdvance(town.name) + 4 + (2 * _TAG_PADDING if chosen else 0)
    size = canvas.chosen_pin if chosen else canvas.pin
    return Pin(*point, size / 2, width, letters * 1.4, must_show=chosen)


def _rows(view: MapView, pins: Sequence[Pin], labels: Sequence[Box | None]) -> tuple[PinRow, ...]:
    rows: list[PinRow] = []
    for town, pin, label in zip(view.towns, pins, labels, strict=True):
        box = label or Box(0, 0, 0, 0)
        first = town.places[0].id
        across, down = box.right - box.left, box.bottom - box.top
        rows.append(
            PinRow(
                *(
                    town.name,
                    first,
                    town.has_campus,
                    town == view.chosen,
                    pin.x - pin.radius,
                    pin.y - pin.radius,
                ),
                *(pin.radius * 2, box.left, box.top, across, down, label is not None),
            )
        )
    return tuple(rows)
