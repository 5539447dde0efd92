"""What is thrown and caught by nobody: it goes into the log, and the kiosk starts again."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

LOG = logging.getLogger("kiosk.faults")


class Faults(QObject):
    """Python's hooks, for as long as the kiosk runs. PySide hands what a slot throws to `sys.excepthook`.

    A slot that threw leaves a screen that nobody can vouch for: the kiosk ends at once. A thread that threw
    is missed by nobody at the glass: the kiosk ends when its visitor has left.
    """

    inSlot = Signal()
    inThread = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._slot_threw
        threading.excepthook = self._thread_threw

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _slot_threw(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        LOG.critical("thrown in a slot; the kiosk starts again", exc_info=(kind, problem, trace))
        self.inSlot.emit()

    def _thread_threw(self, thrown: threading.ExceptHookArgs) -> None:
        name = thrown.thread.name if thrown.thread is not None else "?"
        problem = thrown.exc_value or thrown.exc_type()
        LOG.critical(
            "thrown in the thread %s; the kiosk starts again when nobody is there",
            name,
            exc_info=(thrown.exc_type, problem, thrown.exc_traceback),
        )
        # Queued by Qt: this is not the thread that draws.
        self.inThread.emit()
