"""The ways to study, as a list; or one of them as a road."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.values import Route
from kiosk.language import count, isolate
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.ui.web_link import written
from kiosk.visit.rules import go
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ARABIC_THEN_LATIN = re.compile(r"(?<=[\u0600-\u06ff]) (?=\(?[^\W\d_\u0600-\u06ff])")


class RouteRow(NamedTuple):
    route: str
    title: str
    summary: str
    length: str
    icon: str


class StepRow(NamedTuple):
    number: str
    title: str
    text: str


class RoutesProps(NamedTuple):
    opened: str = ""
    title: str = ""
    summary: str = ""
    goal: str = ""
    length: str = ""
    cost: str = ""
    source: str = ""
    address: str = ""
    routes: tuple[RouteRow, ...] = ()
    steps: tuple[StepRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class RoutesModel(ViewModel):
    openedChanged = Signal()
    titleChanged = Signal()
    summaryChanged = Signal()
    goalChanged = Signal()
    lengthChanged = Signal()
    costChanged = Signal()
    sourceChanged = Signal()
    addressChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(RoutesProps(), parent, routes=RouteRow, steps=StepRow)
        self._session = session

    def derive(self) -> RoutesProps:
        shelf, say = self._session.shelf, self._session.say
        route = shelf.routes.get(self._session.visit.here.subject)
        rows = tuple(
            RouteRow(each.id, _held_together(say(each.title)), say(each.summary), say(each.length), each.icon)
            for each in shelf.pack.routes
        )
        if route is None:
            return RoutesProps(routes=rows)
        return RoutesProps(
            opened=route.id,
            title=_held_together(say(route.title)),
            summary=say(route.summary),
            goal=say(route.goal),
            length=say(route.length),
            cost=say(route.cost),
            source=isolate(f"{route.source.name}, {route.source.date}"),
            address=written(route.link),
            routes=rows,
            steps=self._steps(route),
        )

    def _steps(self, route: Route) -> tuple[StepRow, ...]:
        language, say = self._session.visit.language, self._session.say
        return tuple(
            StepRow(count(number, language), say(step.title), say(step.text))
            for number, step in enumerate(route.steps, start=1)
        )

    @Property(str, notify=openedChanged)
    def opened(self) -> str:
        return str(self._props.opened)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return str(self._props.title)

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return str(self._props.summary)

    @Property(str, notify=goalChanged)
    def goal(self) -> str:
        return str(self._props.goal)

    @Property(str, notify=lengthChanged)
    def length(self) -> str:
        return str(self._props.length)

    @Property(str, notify=costChanged)
    def cost(self) -> str:
        return str(self._props.cost)

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        return str(self._props.source)

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        return str(self._props.address)

    @Property(RowsModel, constant=True)
    def routes(self) -> RowsModel:
        return self.rows_of("routes")

    @Property(RowsModel, constant=True)
    def steps(self) -> RowsModel:
        return self.rows_of("steps")

    @Slot(str)
    def open(self, route: str) -> None:
        self._session.apply(go, Screen.ROUTES, route)

    @Slot()
    def talk(self) -> None:
        """Somebody to talk to: the pack's own contact."""
        self._session.apply(go, Screen.PLACE, self._session.open_pack.head.fallback_contact)


def _held_together(title: str) -> str:
    """Keep a Swedish word on the line of the Arabic before it.

    Qt sets a line without Arabic letters higher than others: alone on its line the word would touch
    the one above.
    """
    return _ARABIC_THEN_LATIN.sub("\u00a0", title)
