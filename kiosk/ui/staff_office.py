"""The staff's side put together: made when the pad is first opened, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.staff import desk as desks
from kiosk.staff.desk import Page
from kiosk.staff.memory import Memory
from kiosk.ui.background import Background
from kiosk.ui.staff_checkup import Checkup
from kiosk.ui.staff_counts import StaffCounts
from kiosk.ui.staff_deliveries import Deliveries
from kiosk.ui.staff_holdings import StaffHoldings
from kiosk.ui.staff_preferences import Preferences
from kiosk.ui.stick_watch import StickWatch

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.staff.volumes import Volume
    from kiosk.ui.counting import Counting
    from kiosk.ui.staff_door import Door
    from kiosk.ui.staff_session import StaffSession


class Office(QObject):
    """What is behind the pad. Without a memory there is only the pad, which says why."""

    exitWanted = Signal(int)
    contentChanged = Signal()

    def __init__(
        self,
        staff: StaffSession,
        door: Door,
        memory: Memory | str,
        counting: Counting | None,
        list_volumes: Callable[[], tuple[Volume, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.staff = staff
        self.door = door
        self.rooms: Rooms | None = None
        self._sticks: tuple[Volume, ...] = ()
        self._background = Background("staff", self)
        self._watch = StickWatch(list_volumes, self)
        if isinstance(memory, Memory) and counting is not None:
            self.rooms = Rooms(self, memory, counting, self._background)
            self._watch.seen.connect(self._see, Qt.ConnectionType.QueuedConnection)
            self._watch.start()
        door.cameIn.connect(self._begin)

    def go(self, page: Page) -> None:
        """Open one of the staff's screens; some have to look at something first."""
        self.staff.apply(desks.go, page)
        if self.rooms is None or self.staff.desk.page is not page:
            return
        if page in {Page.HOME, Page.HEALTH, Page.CHECK}:
            self.rooms.checkup.look()
        if page is Page.CHECK:
            self.rooms.checkup.begin()
        if page is Page.COUNTS:
            self.rooms.counts.look()

    @property
    def last_stick(self) -> Path | None:
        """The folder of the stick that was put in last, if one is in."""
        return self._sticks[-1].folder if self._sticks else None

    def leave(self) -> None:
        """Give the glass back to visitors."""
        self.staff.apply(desks.leave)

    def close(self) -> None:
        """End all threads; an installation that only copies is given up."""
        self._watch.stop()
        if self.rooms is not None:
            self.rooms.deliveries.stop()
            self.rooms.checkup.close()
        self._background.close()

    def _begin(self) -> None:
        if self.rooms is not None:
            self.rooms.deliveries.begin()
            self.rooms.checkup.look()

    def forget(self) -> None:
        """Let somebody in who does not know the PIN, with the office's permission."""
        self.door.forget(tuple(stick.folder for stick in self._sticks))

    def _see(self, volumes: tuple[Volume, ...]) -> None:
        if self.rooms is None:
            return
        self._sticks = volumes
        new = [each for each in volumes if each.id not in self.staff.desk.sticks.present]
        self.rooms.deliveries.see(volumes)
        for volume in new:
            self.door.take_permission(volume.folder)


class Rooms(QObject):
    """The errands that need the kiosk's memory, one room each."""

    def __init__(self, office: Office, memory: Memory, counting: Counting, background: Background) -> None:
        super().__init__(office)
        staff = office.staff
        self.holdings = StaffHoldings(staff, memory, background, self)
        self.deliveries = Deliveries(
            staff, memory, background, self.holdings, office.contentChanged.emit, self
        )
        self.holdings.wentBack.connect(office.contentChanged)
        self.counts = StaffCounts(staff, counting, background, self)
        self.checkup = Checkup(staff, memory, background, self.counts, self)
        self.preferences = Preferences(staff, memory, background, self)
