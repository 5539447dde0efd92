"""Everything that keeps a running kiosk locked and going while nobody looks after it."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.lockdown import allowed_here, put_up
from kiosk.ui.faults import Faults
from kiosk.ui.lock import LinkRefuser, WindowLock
from kiosk.ui.memory_guard import MemoryGuard
from kiosk.ui.screen_watch import ScreenWatch
from kiosk.watchdog import RESTART, socket_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.session import Session

# Who watches the kiosk keeps what it writes to stderr: systemd's journal, or `kiosk keep`.
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Unattended(QObject):
    """Guards one kiosk. `leave` ends the program with a status; a kiosk in a window may be closed."""

    def __init__(
        self, session: Session, window: QQuickWindow, leave: Callable[[int], None], *, full_screen: bool
    ) -> None:
        super().__init__(session)
        self._session = session
        self._leave = leave
        self._leaving = False
        self._screens: ScreenWatch | None = None
        logging.basicConfig(format=_LINE, level=logging.WARNING)
        self._lock = WindowLock(window, stays=full_screen, parent=self)
        self._links = LinkRefuser(self)
        self._faults = Faults(self)
        self._faults.inSlot.connect(self.restart)
        self._faults.inThread.connect(self.restart_when_left)
        self._memory = MemoryGuard(session, self)
        self._memory.restartWanted.connect(self.restart)
        if full_screen:
            self._screens = ScreenWatch(window, self)
            # Millimetres and layout are the start's; it takes two seconds.
            self._screens.sizeChanged.connect(self.restart_when_left)
        put_up(allowed_here(socket_of(os.environ)))

    def close(self) -> None:
        """Let the program end itself."""
        if self._screens is not None:
            self._screens.close()
        self._lock.open()
        self._links.close()
        self._faults.close()

    @Slot()
    def restart(self) -> None:
        """Begin anew at once."""
        self._leave(RESTART)

    @Slot()
    def restart_when_left(self) -> None:
        """Begin anew as soon as the visitor has gone."""
        if not self._leaving:
            self._leaving = True
            self._session.changed.connect(self._look)
            # Not from within what is happening now.
            QTimer.singleShot(0, self, self._look)

    @Slot()
    def _look(self) -> None:
        if self._session.is_untouched and not self._session.is_busy:
            self.restart()
