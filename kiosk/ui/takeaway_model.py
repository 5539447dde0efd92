"""What the visitor takes home: one QR code at a time, and the same in writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.handout.printing import Outcome
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.takeaway_props import PlanRow, TakeawayProps, TicketRow, derive_takeaway, visit_slip
from kiosk.ui.view_model import ViewModel
from kiosk.visit.results import choose_ticket
from kiosk.visit.rules import go_home
from kiosk.visit.values import Screen, Ticket, Visit

if TYPE_CHECKING:
    from kiosk.ui.print_desk import PrintDesk

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
    openingLineSwedishChanged = Signal()
    slipWordsChanged = Signal()
    canPrintChanged = Signal()
    printingChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(TakeawayProps(), parent, tickets=TicketRow, plan=PlanRow)
        self._session = session
        self._desk = _desk_of(session, self)
        self._printed: Visit | None = None
        if self._desk is not None:
            self._desk.changed.connect(self.refresh)
            self._desk.changed.connect(self._tell_printed)
            session.changed.connect(self._follow)
            # So that it is known before somebody hopes for a slip.
            self._desk.look()

    def derive(self) -> TakeawayProps:
        props = derive_takeaway(self._session)
        if self._desk is None:
            return props._replace(slip_words="")
        if not props.ticket:
            return props
        return props._replace(can_print=self._desk.can_print, printing=self._desk.progress)

    def close(self) -> None:
        if self._desk is not None:
            self._desk.close()

    def _tell_printed(self) -> None:
        """Say of which visit a slip came out; its visitor may have left meanwhile."""
        if self._desk is None or self._printed is None or self._desk.progress == "printing":
            return
        visit, self._printed = self._printed, None
        if self._desk.progress in {Outcome.DONE, Outcome.SENT}:
            self._session.slipPrinted.emit(visit)

    def _follow(self) -> None:
        """Look after the printer while the screen is shown; the next visitor has slips of their own."""
        screen = self._session.visit.here.screen
        if self._desk is not None:
            self._desk.watch(on=screen is Screen.TAKEAWAY)
            if screen is Screen.ATTRACT:
                self._desk.forget()

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

    @Property(str, notify=openingLineSwedishChanged)
    def openingLineSwedish(self) -> str:
        return str(self._props.opening_line_swedish)

    @Property(str, notify=slipWordsChanged)
    def slipWords(self) -> str:
        """What the slip says, for reading aloud before it is printed."""
        return str(self._props.slip_words)

    @Property(bool, notify=canPrintChanged)
    def canPrint(self) -> bool:
        return bool(self._props.can_print)

    @Property(str, notify=printingChanged)
    def printing(self) -> str:
        """ "printing", "done", "sent", "failed", or "" when nothing is to be said."""
        return str(self._props.printing)

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
    def printSlip(self) -> None:
        if self._desk is not None and self._desk.can_print:
            self._printed = self._session.visit
            self._desk.print(visit_slip(self._session))

    @Slot()
    def finish(self) -> None:
        self._session.apply(go_home)


def _desk_of(session: Session, parent: QObject) -> PrintDesk | None:
    """Return the desk of the printer that staff set; without one nothing of printing is even loaded."""
    if session.handover is None or session.handover.printer is None:
        return None
    from kiosk.ui.print_desk import PrintDesk  # noqa: PLC0415

    return PrintDesk(session.handover.printer, session.clock, parent)
