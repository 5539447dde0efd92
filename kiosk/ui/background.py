"""One thread for what takes long: things are done in order, and told in the thread that draws."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import KnownError

Result = TypeVar("Result")
LOG = logging.getLogger("kiosk.staff")
LOG.addHandler(logging.NullHandler())
# Seconds that a closing kiosk waits for work that cannot be stopped.
_PATIENCE = 5.0


class Background(QObject):
    """Does one thing at a time; the thread begins with the first of them."""

    _told = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def do(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None],
        refused: Callable[[KnownError], None],
    ) -> None:
        """Do some work in the thread, then tell what came of it, or why it was refused, in the caller's."""
        if self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._waiting.put(lambda: self._carry_out(work, then, refused))

    def tell(self, told: Callable[[], None]) -> None:
        """Have something said in the thread that draws; for work that tells how far it has come."""
        if not self._closed:
            self._told.emit(told)

    def close(self) -> None:
        """Take no more work, and wait a while for what is being done."""
        self._closed = True
        self._waiting.put(None)
        if self._thread is not None:
            self._thread.join(_PATIENCE)

    def _work(self) -> None:
        while (work := self._waiting.get()) is not None:
            work()

    def _carry_out(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None],
        refused: Callable[[KnownError], None],
    ) -> None:
        try:
            result = work()
        except KnownError as problem:
            LOG.warning("%s: refused: %r", self._name, problem.__cause__ or problem)
            # The name of an exception is gone after its block.
            known = problem
            self.tell(lambda: refused(known))
        except Exception as problem:
            # A fault of ours belongs to the thread whose log and tests see it.
            fault = problem
            self.tell(lambda: _raise(fault))
        else:
            self.tell(lambda: then(result))

    def _deliver(self, told: Callable[[], None]) -> None:
        if not self._closed:
            told()


def _raise(fault: Exception) -> None:
    raise fault
