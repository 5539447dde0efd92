"""What the visitor takes home: one QR code at a time, and the same in writing."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.takeaway_props import PlanRow, TakeawayProps, TicketRow, derive_takeaway
from kiosk.ui.view_model import ViewModel
from kiosk.visit.results import choose_ticket
from kiosk.visit.rules import go_home
from kiosk.visit.values import Ticket

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the composition root")
class TakeawayModel(ViewModel):
    ticketChanged = Signal()
    titleChanged = Signal()
    placeChanged = Signal()
    pathChanged = Signal()
    modulesChanged = Signal()
    addressChanged = Signal()
    contactChanged = Signal()
    phoneChanged = Signal()
    stepChanged = Signal()
    openingLineChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(TakeawayProps(), parent, tickets=TicketRow, plan=PlanRow)
        self._session = session

    def derive(self) -> TakeawayProps:
        return derive_takeaway(self._session)

    @Property(str, notify=ticketChanged)
    def ticket(self) -> str:
        return str(self._props.ticket)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return str(self._props.title)

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return str(self._props.place)

    @Property(str, notify=pathChanged)
    def path(self) -> str:
        return str(self._props.path)

    @Property(int, notify=modulesChanged)
    def modules(self) -> int:
        return int(self._props.modules)

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        return str(self._props.address)

    @Property(str, notify=contactChanged)
    def contact(self) -> str:
        return str(self._props.contact)

    @Property(str, notify=phoneChanged)
    def phone(self) -> str:
        return str(self._props.phone)

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return str(self._props.step)

    @Property(str, notify=openingLineChanged)
    def openingLine(self) -> str:
        return str(self._props.opening_line)

    @Property(RowsModel, constant=True)
    def tickets(self) -> RowsModel:
        return self.rows_of("tickets")

    @Property(RowsModel, constant=True)
    def plan(self) -> RowsModel:
        return self.rows_of("plan")

    @Slot(str)
    def choose(self, ticket: str) -> None:
        self._session.apply(choose_ticket, Ticket(ticket))

    @Slot()
    def finish(self) -> None:
        self._session.apply(go_home)
