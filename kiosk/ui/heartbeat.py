"""Signs of life: one only when the event loop ran and a frame reached the glass since the last."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.watchdog import Sign, Watchdog


class Heartbeat(QObject):
    """Beats by a timer of the thread that draws, never by a thread of its own: that would outlive a hang."""

    def __init__(self, window: QQuickWindow, watchdog: Watchdog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._watchdog = watchdog
        self._frame_came = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)

    @Slot()
    def begin(self) -> None:
        """Tell that the kiosk is up, and go on telling that it lives. To be called after the first frame."""
        self._watchdog.tell(Sign.READY)
        if self._watchdog.period is not None:
            self._ask_for_frame()
            self._timer.start(round(self._watchdog.period * 1000))

    @Slot()
    def beat(self) -> None:
        """Give a sign of life if the frame came that was asked for at the last beat, and ask for another."""
        if self._frame_came:
            self._watchdog.tell(Sign.ALIVE)
            self._ask_for_frame()

    def _ask_for_frame(self) -> None:
        # A screen that stands still would send none by itself.
        self._frame_came = False
        self._window.frameSwapped.connect(self._frame)
        self._window.update()

    @Slot()
    def _frame(self) -> None:
        # A rendering thread may have sent more before the first is handled.
        if not self._frame_came:
            self._window.frameSwapped.disconnect(self._frame)
            self._frame_came = True
