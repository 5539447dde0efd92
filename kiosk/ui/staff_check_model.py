"""The opening check as QML sees it: one step after the other, and the result."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import opening_check
from kiosk.staff.desk import Page
from kiosk.staff.opening_check import FIELDS, STEPS, OpeningCheck
from kiosk.ui.rows import RowsModel
from kiosk.ui.staff_checkup import Checkup
from kiosk.ui.staff_office import Office
from kiosk.ui.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class FieldRow(NamedTuple):
    """One of the nine fields."""

    touched: bool


class LineRow(NamedTuple):
    """What came of a step: good, bad, skipped, or nothing where it was not tried."""

    title: str
    result: str
    says: str
    advice: str


class StaffCheckProps(NamedTuple):
    """`step` is empty while the kiosk is looked at, and "done" at the end."""

    step: str = ""
    number: int = 0
    steps: int = len(STEPS)
    title: str = ""
    question: str = ""
    time: str = ""
    day: str = ""
    fields: tuple[FieldRow, ...] = ()
    lines: tuple[LineRow, ...] = ()
    good: bool = False
    begun: str = ""
    place: str = ""
    can_print: bool = False
    said: str = ""


@QmlElement
@QmlUncreatable("made when the pad is opened")
class StaffCheckModel(StaffViewModel):
    stepChanged = Signal()
    numberChanged = Signal()
    stepsChanged = Signal()
    titleChanged = Signal()
    questionChanged = Signal()
    timeChanged = Signal()
    dayChanged = Signal()
    goodChanged = Signal()
    begunChanged = Signal()
    placeChanged = Signal()
    canPrintChanged = Signal()
    saidChanged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office, StaffCheckProps(), fields=FieldRow, lines=LineRow)

    def derive(self) -> StaffCheckProps:
        staff = self._office.staff
        check = staff.desk.check
        if check is None:
            return StaffCheckProps()
        now = staff.session.clock.now()
        step = check.step
        return StaffCheckProps(
            step=step.value if step else "done",
            number=min(len(check.results) + 1, len(STEPS)),
            title=opening_check.title(step) if step else opening_check.verdict(check),
            question=opening_check.question(check),
            time=f"{now:%H:%M}",
            day=f"{now:%Y-%m-%d}",
            fields=tuple(FieldRow(field in check.touched) for field in range(FIELDS)),
            lines=_lines(check) if step is None else (),
            good=check.is_good,
            begun=f"{check.begun:%Y-%m-%d %H:%M}",
            place=self._place(),
            can_print=check.known.printer is not None,
            said=staff.desk.said,
        )

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return str(self._props.step)

    @Property(int, notify=numberChanged)
    def number(self) -> int:
        return int(self._props.number)

    @Property(int, notify=stepsChanged)
    def steps(self) -> int:
        return int(self._props.steps)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return str(self._props.title)

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        return str(self._props.question)

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        return str(self._props.time)

    @Property(str, notify=dayChanged)
    def day(self) -> str:
        return str(self._props.day)

    @Property(RowsModel, constant=True)
    def fields(self) -> RowsModel:
        return self.rows_of("fields")

    @Property(RowsModel, constant=True)
    def lines(self) -> RowsModel:
        return self.rows_of("lines")

    @Property(bool, notify=goodChanged)
    def good(self) -> bool:
        return bool(self._props.good)

    @Property(str, notify=begunChanged)
    def begun(self) -> str:
        return str(self._props.begun)

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return str(self._props.place)

    @Property(bool, notify=canPrintChanged)
    def canPrint(self) -> bool:
        return bool(self._props.can_print)

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return str(self._props.said)

    @Slot(int)
    def touch(self, field: int) -> None:
        if (checkup := self._checkup) is not None:
            checkup.touch(field)

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        if (checkup := self._checkup) is not None:
            checkup.answer(yes)

    @Slot()
    def ring(self) -> None:
        if (checkup := self._checkup) is not None:
            checkup.ring()

    @Slot()
    def printTrial(self) -> None:
        if (checkup := self._checkup) is not None:
            checkup.print_trial()

    @Slot()
    def printResult(self) -> None:
        if (checkup := self._checkup) is not None:
            checkup.print_result()

    @Slot()
    def again(self) -> None:
        self._office.go(Page.CHECK)

    def _place(self) -> str:
        staff = self._office.staff
        place = staff.session.shelf.places.get(staff.desk.settings.place)
        return place.name if place else ""

    @property
    def _checkup(self) -> Checkup | None:
        return self._office.rooms.checkup if self._office.rooms else None


def _lines(check: OpeningCheck) -> tuple[LineRow, ...]:
    return tuple(
        LineRow(line.title, line.result.value if line.result else "", line.says, line.do)
        for line in opening_check.lines(check)
    )
