"""Which desk it is now: the staff's side has a value of its own, held here as the visit is by the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.staff import desk as desks
from kiosk.staff.desk import Desk, Page
from kiosk.ui.idle_watch import TICK_MILLISECONDS

if TYPE_CHECKING:
    from kiosk.ui.session import Session


class StaffSession(QObject):
    """Holds the desk, and closes it when nobody touches it."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._desk = Desk()
        self._touched = self.now()
        self._waited = False
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)

    @property
    def desk(self) -> Desk:
        """The desk as it is now."""
        return self._desk

    def now(self) -> float:
        """Tell the second of the steady clock."""
        return self.session.clock.monotonic()

    def update(self, desk: Desk) -> None:
        """Make this the desk and tell the views, unless nothing differs."""
        if desk == self._desk:
            return
        opens, self._desk = self._desk.page is Page.AWAY, desk
        if opens or desk.page is Page.AWAY:
            self._change_hands()
        self.changed.emit()

    def apply(self, rule: Callable[..., Desk], *arguments: object) -> None:
        """Let a rule make the next desk from the present one."""
        self.update(rule(self._desk, *arguments))

    def touch(self) -> None:
        """Note that somebody is there."""
        self._touched = self.now()

    def stand_still(self) -> None:
        """Look at the clock only when told to: for pictures and rehearsals."""
        self._timer.setInterval(2**31 - 1)

    def tick(self) -> None:
        """Let time pass."""
        now = self.now()
        waiting = desks.is_waiting(self._desk, now)
        cleaning = self._desk.cleaning_until is not None
        self.apply(desks.tick, now, now - self._touched)
        if cleaning:
            # Nobody could touch anything.
            self.touch()
        if waiting or self._waited:
            # Once more when it is over.
            self.changed.emit()
        self._waited = waiting

    def _change_hands(self) -> None:
        """Staff and visitors never have the glass together."""
        staff = self._desk.page is not Page.AWAY
        self.touch()
        if staff:
            self._timer.start()
            self.session.restart()
        else:
            self._timer.stop()
        # Somebody is there: the visitors' watch has nothing to ask.
        self.session.set_busy("staff", staff)
