"""Collects Python's garbage in the thread that draws, and in no other.

Python collects in whichever thread allocates. In a thread that works it would end objects of Qt that
belong to this one, which Qt does not survive.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MILLISECONDS = 1000


class Collector(QObject):
    """Takes over from Python's own collector until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # What the start made stays and is never searched again.
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.collect_young)
        self._timer.start()

    def collect_young(self) -> None:
        """Collect what is young, when there is enough of it to be worth it; takes a millisecond or two."""
        young, middle, _ = gc.get_count()
        most_young, most_middle, _ = gc.get_threshold()
        if middle > most_middle:
            gc.collect(1)
        elif young > most_young:
            gc.collect(0)

    def collect_all(self) -> None:
        """Collect everything, when nobody looks."""
        gc.collect()

    def close(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()
