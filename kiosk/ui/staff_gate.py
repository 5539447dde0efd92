"""The hidden way in: the four corners. Until somebody finds it nothing of the staff's side is loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.memory import NONE, Memory

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.staff.volumes import Volume
    from kiosk.ui.counting import Counting
    from kiosk.ui.session import Session
    from kiosk.ui.staff_door import Door
    from kiosk.ui.staff_filter import StaffFilter
    from kiosk.ui.staff_model import StaffModel
    from kiosk.ui.staff_office import Office
    from kiosk.ui.staff_session import StaffSession

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the composition root")
class StaffGate(QObject):
    """Closed until the gesture; then it has an office behind it, which is kept."""

    openChanged = Signal()
    settingsChanged = Signal(object)
    contentChanged = Signal()
    exitWanted = Signal(int)

    def __init__(
        self,
        session: Session,
        memory: Memory | str = NONE,
        list_volumes: Callable[[], tuple[Volume, ...]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._list_volumes = list_volumes
        self._still = False
        self._open = False
        self._door: Door | None = None
        self._filter: StaffFilter | None = None
        self._model: StaffModel | None = None
        # What counts, where anything is counted; there after the first frame.
        self.counting: Counting | None = None
        self.staff: StaffSession | None = None
        self.office: Office | None = None

    @Property(bool, notify=openChanged)
    def open(self) -> bool:
        """Whether anything of the staff's side is on the glass."""
        return self._open

    @Slot(result=QObject)
    def model(self) -> StaffModel | None:
        return self._model

    def stand_still(self) -> None:
        """Let no time pass by itself: for pictures and rehearsals."""
        self._still = True

    def watch(self, window: QQuickWindow) -> None:
        """Begin to watch for the gesture; after the first frame."""
        from PySide6.QtCore import Qt  # noqa: PLC0415

        from kiosk.ui.staff_door import Door  # noqa: PLC0415
        from kiosk.ui.staff_filter import StaffFilter  # noqa: PLC0415
        from kiosk.ui.staff_session import StaffSession  # noqa: PLC0415

        self.staff = StaffSession(self._session, self)
        if self._still:
            self.staff.stand_still()
        if isinstance(self._memory, Memory):
            self.staff.update(replace(self.staff.desk, settings=self._memory.settings))
        self.staff.changed.connect(self._follow)
        self._door = Door(self.staff, self._memory, self)
        self._filter = StaffFilter(self.staff, window, self)
        # Later: the tap that completes the gesture belongs to what it was on.
        self._filter.found.connect(self.knock, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def knock(self) -> None:
        """Open the pad."""
        if self._door is not None:
            self.enter_office()
            self._door.open()

    def enter_office(self) -> Office:
        """Give the office, made now where there is none."""
        if self.office is None:
            from kiosk.staff.volumes import volumes  # noqa: PLC0415
            from kiosk.ui.staff_model import StaffModel  # noqa: PLC0415
            from kiosk.ui.staff_office import Office  # noqa: PLC0415

            if self.staff is None or self._door is None:
                raise RuntimeError("nobody watches the gate yet")
            listed = self._list_volumes or volumes
            self.office = Office(self.staff, self._door, self._memory, self.counting, listed, self)
            self.office.exitWanted.connect(self.exitWanted)
            self.office.contentChanged.connect(self.contentChanged)
            if self.office.rooms is not None:
                self.office.rooms.preferences.saved.connect(self.settingsChanged)
            self._model = StaffModel(self.office)
        return self.office

    def close(self) -> None:
        """End what works behind the gate."""
        if self._door is not None:
            self._door.close()
        if self.office is not None:
            self.office.close()

    def _follow(self) -> None:
        now = self.staff is not None and bool(self.staff.desk.page)
        if now != self._open:
            self._open = now
            self.openChanged.emit()
