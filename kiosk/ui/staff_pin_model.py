"""The pad as QML sees it: how many figures are typed, never which."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import pad as pads
from kiosk.staff.pin import SHORTEST
from kiosk.ui.staff_office import Office
from kiosk.ui.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class StaffPinProps(NamedTuple):
    """What the pad shows; `waits` are seconds."""

    purpose: str = "enter"
    typed: int = 0
    least: int = SHORTEST
    busy: bool = False
    open: bool = False
    may_submit: bool = False
    waits: int = 0
    said: str = ""
    unlock_code: str = ""


@QmlElement
@QmlUncreatable("made when the pad is opened")
class StaffPinModel(StaffViewModel):
    purposeChanged = Signal()
    typedChanged = Signal()
    leastChanged = Signal()
    busyChanged = Signal()
    openChanged = Signal()
    maySubmitChanged = Signal()
    waitsChanged = Signal()
    saidChanged = Signal()
    unlockCodeChanged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office, StaffPinProps())

    def derive(self) -> StaffPinProps:
        staff = self._office.staff
        pad, now = staff.desk.pad, staff.now()
        return StaffPinProps(
            purpose=pad.purpose.value,
            typed=len(pad.typed),
            busy=pad.busy,
            open=pad.takes_figures and not pads.is_shut(pad, now),
            may_submit=pads.may_submit(pad, now),
            waits=pads.seconds_left(pad, now),
            said=pad.said,
            unlock_code=pad.unlock_code,
        )

    @Property(str, notify=purposeChanged)
    def purpose(self) -> str:
        return str(self._props.purpose)

    @Property(int, notify=typedChanged)
    def typed(self) -> int:
        return int(self._props.typed)

    @Property(int, notify=leastChanged)
    def least(self) -> int:
        return int(self._props.least)

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return bool(self._props.busy)

    @Property(bool, notify=openChanged)
    def open(self) -> bool:
        return bool(self._props.open)

    @Property(bool, notify=maySubmitChanged)
    def maySubmit(self) -> bool:
        return bool(self._props.may_submit)

    @Property(int, notify=waitsChanged)
    def waits(self) -> int:
        return int(self._props.waits)

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return str(self._props.said)

    @Property(str, notify=unlockCodeChanged)
    def unlockCode(self) -> str:
        return str(self._props.unlock_code)

    @Slot(str)
    def press(self, figure: str) -> None:
        self._office.door.press(figure)

    @Slot()
    def erase(self) -> None:
        self._office.door.erase()

    @Slot()
    def submit(self) -> None:
        self._office.door.submit()

    @Slot()
    def forget(self) -> None:
        self._office.forget()
