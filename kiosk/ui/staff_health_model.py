"""Everything that was looked at, the worst first: what `kiosk doctor` says, on the glass."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import desk as desks
from kiosk.staff.conditions import Level
from kiosk.ui.rows import RowsModel
from kiosk.ui.staff_office import Office
from kiosk.ui.staff_rows import ConditionRow, condition_row
from kiosk.ui.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class StaffHealthProps(NamedTuple):
    """What is not well stands apart from what is."""

    status: str = ""
    looking: bool = True
    problems: tuple[ConditionRow, ...] = ()
    well: tuple[ConditionRow, ...] = ()


@QmlElement
@QmlUncreatable("made when the pad is opened")
class StaffHealthModel(StaffViewModel):
    statusChanged = Signal()
    lookingChanged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office, StaffHealthProps(), problems=ConditionRow, well=ConditionRow)

    def derive(self) -> StaffHealthProps:
        desk = self._office.staff.desk
        return StaffHealthProps(
            status=desks.status(desk),
            looking=desk.conditions is None,
            problems=tuple(condition_row(each) for each in desks.problems(desk)),
            well=tuple(condition_row(each) for each in desk.conditions or () if each.level is Level.OK),
        )

    @Property(str, notify=statusChanged)
    def status(self) -> str:
        return str(self._props.status)

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        return bool(self._props.looking)

    @Property(RowsModel, constant=True)
    def problems(self) -> RowsModel:
        return self.rows_of("problems")

    @Property(RowsModel, constant=True)
    def well(self) -> RowsModel:
        return self.rows_of("well")

    @Slot()
    def lookAgain(self) -> None:
        if self._office.rooms is not None:
            self._office.rooms.checkup.look()
