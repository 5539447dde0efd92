"""A screen that is unplugged and plugged in again: the window fills the one that is there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

LOG = logging.getLogger("kiosk.screen")

# Screens come and go in several steps, and the system places windows in between.
_SETTLING_MILLISECONDS = 300


class ScreenWatch(QObject):
    """Fits a full-screen window to the first screen whenever screens change or somebody takes it down."""

    # The first screen is not of the size that the kiosk was built for.
    sizeChanged = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._size = window.screen().size()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MILLISECONDS)
        self._settling.timeout.connect(self.fit)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._come)
            application.screenRemoved.connect(self._go)
            application.primaryScreenChanged.connect(self._settle)
        window.screenChanged.connect(self._settle)
        window.visibilityChanged.connect(self._settle)

    def close(self) -> None:
        """Let the window go where it likes."""
        self._settling.stop()
        self._window.visibilityChanged.disconnect(self._settle)
        self._window.screenChanged.disconnect(self._settle)

    @Slot()
    def fit(self) -> None:
        """Fill the first screen, where there is one."""
        # Without any screen there is none, whatever the stubs say.
        screen: QScreen | None = QGuiApplication.primaryScreen()
        if screen is None:
            return
        if self._window.screen() is not screen:
            self._window.setScreen(screen)
        if self._window.visibility() is not QWindow.Visibility.FullScreen:
            self._window.showFullScreen()
        if screen.size() != self._size:
            self._size = screen.size()
            self.sizeChanged.emit()

    @Slot()
    def _settle(self) -> None:
        self._settling.start()

    def _come(self, screen: QScreen) -> None:
        LOG.warning("a screen came: %s", screen.name())
        self._settle()

    def _go(self, screen: QScreen) -> None:
        LOG.warning("a screen went: %s", screen.name())
        self._settle()
