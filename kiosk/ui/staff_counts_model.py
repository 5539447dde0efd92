"""The counts as staff see them: this week, the last export, what is never counted, and the way to a stick."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.counts import OFF
from kiosk.staff.desk import Page
from kiosk.statistics.glance import NOT_COUNTED
from kiosk.ui.rows import RowsModel
from kiosk.ui.staff_office import Office, Rooms
from kiosk.ui.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class GroupRow(NamedTuple):
    """One kind of thing that was counted this week, and about how often."""

    group: str
    says: str


class LineRow(NamedTuple):
    """One sentence."""

    line: str


_NOT_COUNTED = tuple(LineRow(each) for each in NOT_COUNTED)


class StaffCountsProps(NamedTuple):
    """`warnings` are what is wrong with counting, or that it is off; `outcome` is how an errand ended."""

    warnings: tuple[LineRow, ...] = ()
    groups: tuple[GroupRow, ...] = ()
    looking: bool = True
    last_export: str = ""
    not_counted: tuple[LineRow, ...] = _NOT_COUNTED
    counting: bool = True
    can_write: bool = False
    writing: bool = False
    outcome: str = ""
    failed: bool = False


@QmlElement
@QmlUncreatable("made when the pad is opened")
class StaffCountsModel(StaffViewModel):
    lookingChanged = Signal()
    lastExportChanged = Signal()
    countingChanged = Signal()
    canWriteChanged = Signal()
    writingChanged = Signal()
    outcomeChanged = Signal()
    failedChanged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office, StaffCountsProps(), warnings=LineRow, groups=GroupRow, not_counted=LineRow)

    def derive(self) -> StaffCountsProps:
        desk = self._office.staff.desk
        counts, on = desk.counts, desk.settings.counting
        # What reading ended with is told already.
        troubles = tuple(each for each in self._troubles() if each != counts.said)
        return StaffCountsProps(
            warnings=tuple(LineRow(each) for each in (*troubles, *(() if on else (OFF,)))),
            groups=tuple(GroupRow(each.name, each.says) for each in counts.glance.groups)
            if counts.glance
            else (),
            looking=counts.glance is None and not counts.failed,
            last_export=counts.glance.last_export if counts.glance else "",
            counting=on,
            can_write=bool(desk.sticks.present) and not counts.writing,
            writing=counts.writing,
            outcome=counts.said,
            failed=counts.failed,
        )

    @Property(RowsModel, constant=True)
    def warnings(self) -> RowsModel:
        return self.rows_of("warnings")

    @Property(RowsModel, constant=True)
    def groups(self) -> RowsModel:
        return self.rows_of("groups")

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        return bool(self._props.looking)

    @Property(str, notify=lastExportChanged)
    def lastExport(self) -> str:
        return str(self._props.last_export)

    @Property(RowsModel, constant=True)
    def notCounted(self) -> RowsModel:
        return self.rows_of("not_counted")

    @Property(bool, notify=countingChanged)
    def counting(self) -> bool:
        return bool(self._props.counting)

    @Property(bool, notify=canWriteChanged)
    def canWrite(self) -> bool:
        return bool(self._props.can_write)

    @Property(bool, notify=writingChanged)
    def writing(self) -> bool:
        return bool(self._props.writing)

    @Property(str, notify=outcomeChanged)
    def outcome(self) -> str:
        return str(self._props.outcome)

    @Property(bool, notify=failedChanged)
    def failed(self) -> bool:
        return bool(self._props.failed)

    @Slot()
    def write(self) -> None:
        """Write everything on the stick that was put in last."""
        stick = self._office.last_stick
        if self._rooms is not None and stick is not None:
            self._rooms.counts.write(stick)

    @Slot()
    def openSwitch(self) -> None:
        """Go to the setting that turns counting on and off."""
        if self._rooms is not None:
            self._office.go(Page.SETTINGS)
            self._rooms.preferences.open("counting")

    def _troubles(self) -> tuple[str, ...]:
        return self._rooms.counts.troubles if self._rooms else ()

    @property
    def _rooms(self) -> Rooms | None:
        return self._office.rooms
