"""Watches what the kiosk holds of the memory: films go first, then it starts again with nobody there."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ceiling import Measure, Weight, next_measure, read_weight
from kiosk.ui.session import Session

LOG = logging.getLogger("kiosk.memory")

# Between two looks the kiosk tidies up behind a visit, and a player that was let go gives back what it held.
_LOOK_MILLISECONDS = 10_000


class MemoryGuard(QObject):
    """Looks every ten seconds. The first look tells what this machine's kiosk holds by itself."""

    restartWanted = Signal()

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        read: Callable[[], int | None] = read_weight,
        interval: int = _LOOK_MILLISECONDS,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._read = read
        self._at_start: int | None = None
        self.measure = Measure.NONE
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look once and act on it."""
        now = self._read()
        if now is None:
            return
        if self._at_start is None:
            self._at_start = now
        weight = Weight(now, self._at_start)
        before, self.measure = (
            self.measure,
            next_measure(
                self.measure,
                weight,
                nobody_there=self._session.is_untouched and not self._session.is_busy,
            ),
        )
        if self.measure is before:
            return
        held, most = now // 1_000_000, weight.ceiling // 1_000_000
        LOG.warning("memory: %d MB, at most %d; measure: %s", held, most, self.measure)
        self._session.spare_memory(self.measure is not Measure.NONE)
        if self.measure is Measure.RESTART:
            self.restartWanted.emit()
