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
    """Guards one kiosk; one in a window may be closed.

    `leave` ends the program with a status, in good order. `crash` ends the process: a start after which
    something of ours fell over must not count as a good one, or content that fells the kiosk would stay.
    """

    def __init__(
        self,
        session: Session,
        window: QQuickWindow,
        leave: Callable[[int], object],
        crash: Callable[[int], object],
        *,
        full_screen: bool,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._leave = leave
        self._end_when_left: Callable[[], object] | None = None
        self._screens: ScreenWatch | None = None
        logging.basicConfig(format=_LINE, level=logging.WARNING)
        self._lock = WindowLock(window, stays=full_screen, parent=self)
        self._links = LinkRefuser(self)
        self._faults = Faults(self)
        self._faults.inSlot.connect(lambda: crash(RESTART))
        self._faults.inThread.connect(lambda: self.when_left(lambda: crash(RESTART)))
        self._memory = MemoryGuard(session, self)
        self._memory.restartWanted.connect(self.restart)
        if full_screen:
            self._screens = ScreenWatch(window, self)
            # Millimetres and layout are the start's; it takes two seconds.
            self._screens.sizeChanged.connect(lambda: self.when_left(self.restart))
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

    def when_left(self, end: Callable[[], object]) -> None:
        """End in this way as soon as the visitor has gone."""
        if self._end_when_left is None:
            self._session.changed.connect(self._look)
            self._session.busyChanged.connect(self._look)
            # Not from within what is happening now.
            QTimer.singleShot(0, self, self._look)
        self._end_when_left = end

    @Slot()
    def _look(self) -> None:
        if self._end_when_left is not None and self._session.is_untouched and not self._session.is_busy:
            self._end_when_left()
