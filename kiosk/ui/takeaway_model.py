"""What the visitor takes home: one QR code at a time, and the same in writing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.values import Course, Place
from kiosk.handout.composing import compose_contact, compose_plan, make_plan
from kiosk.handout.qr import QrPicture, QrTooLong, matrix_path
from kiosk.language import isolate
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.ui.web_link import written
from kiosk.visit.results import choose_ticket
from kiosk.visit.rules import go_home
from kiosk.visit.values import Screen, Ticket

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TicketRow:
    ticket: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PlanRow:
    title: str
    swedish: str
    place: str


@dataclass(frozen=True, slots=True)
class TakeawayProps:
    ticket: str = ""
    title: str = ""
    place: str = ""
    path: str = ""
    modules: int = 0
    address: str = ""
    contact: str = ""
    phone: str = ""
    step: str = ""
    opening_line: str = ""
    tickets: tuple[TicketRow, ...] = ()
    plan: tuple[PlanRow, ...] = ()
