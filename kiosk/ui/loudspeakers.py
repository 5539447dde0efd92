"""Notices headphones: that the machine's sound goes somewhere else than when the kiosk began."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QMediaDevices

# A plug that goes in is told several times over (KIOSKS.md, section 7.3).
_SETTLE_MILLISECONDS = 200


class Loudspeakers(QObject):
    """Follows the machine's default output. What was there at first is the kiosk's own loudspeaker."""

    came = Signal()
    went = Signal()

    def __init__(self, default_output: Callable[[], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._default_output = default_output
        self._own = self._now = default_output()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settling.timeout.connect(self._look)

    def look_soon(self) -> None:
        """Look as soon as no more changes are told."""
        self._settling.start()

    def _look(self) -> None:
        before, self._now = self._now, self._default_output()
        if self._now == before:
            return
        # Nothing at all is no headphones either.
        if self._now in {self._own, b""}:
            self.went.emit()
        else:
            self.came.emit()


def watch_loudspeakers(parent: QObject) -> Loudspeakers:
    """Begin to follow the machine's outputs."""
    devices = QMediaDevices(parent)
    found = Loudspeakers(lambda: bytes(QMediaDevices.defaultAudioOutput().id().data()), parent)
    devices.audioOutputsChanged.connect(found.look_soon)
    return found
