"""The printer as the screen sees it: how it is, whether a slip may be printed now, and how the last one went.

Printers are slow and may never answer. Each job runs in a thread of its own, which touches nothing of Qt's
objects; its result is fetched from time to time.
"""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import Clock
from kiosk.handout.printing import (
    UNKNOWN,
    Outcome,
    PrinterAddress,
    PrinterState,
    PrinterStatus,
    PrintReport,
    Ration,
    count_print,
    may_print,
    next_visit,
)
from kiosk.handout.values import Slip

Job: TypeAlias = Callable[[], PrinterStatus | PrintReport]

_FETCH_MILLISECONDS = 50
# A roll is changed in a minute; who stands there sees the button come back.
_LOOK_MILLISECONDS = 15_000
# After so long the button is there again, and nothing is said of the last slip any more.
_AFTERWARDS_MILLISECONDS = 6_000


class PrintDesk(QObject):
    """Prints on one printer, a slip at a time."""

    changed = Signal()

    def __init__(self, printer: PrinterAddress, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._clock = clock
        self._ration = Ration()
        self._status = UNKNOWN
        self._outcome: Outcome | None = None
        self._is_printing = False
        self._results: SimpleQueue[PrinterStatus | PrintReport] = SimpleQueue()
        # Most printers talk with one at a time.
        self._line = Lock()
        self._fetching = QTimer(self, interval=_FETCH_MILLISECONDS)
        self._fetching.timeout.connect(self._fetch)
        self._looking = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.look)
        self._afterwards = QTimer(self, singleShot=True, interval=_AFTERWARDS_MILLISECONDS)
        self._afterwards.timeout.connect(self._be_ready)

    @property
    def status(self) -> PrinterStatus:
        """How the printer was when it was last asked."""
        return self._status

    @property
    def progress(self) -> str:
        """ "printing", how the last slip went, or "" when nothing is to be said."""
        return "printing" if self._is_printing else (self._outcome or "")

    @property
    def can_print(self) -> bool:
        """Tell whether a tap would print: a printer that does not say how it is may well be fine."""
        is_free = not self._is_printing and self._outcome is None
        return (
            is_free
            and self._status.state is not PrinterState.OUT
            and may_print(self._ration, self._clock.monotonic())
        )

    def watch(self, *, on: bool) -> None:
        """Keep an eye on the printer while somebody may print, and only then."""
        if on and not self._looking.isActive():
            self._looking.start()
            self.look()
        elif not on:
            self._looking.stop()

    def look(self) -> None:
        """Ask the printer how it is, unless something is asked or printed already."""
        if not self._fetching.isActive():
            printer = self._printer
            self._begin(lambda: _ask(printer), UNKNOWN)

    def print(self, slip: Slip) -> None:
        """Print a slip, when it may be printed now."""
        if not self.can_print:
            return
        self._ration = count_print(self._ration, self._clock.monotonic())
        self._is_printing = True
        printer = self._printer
        self._begin(lambda: _print(slip, printer), PrintReport(Outcome.FAILED, UNKNOWN))
        self.changed.emit()

    def forget(self) -> None:
        """Begin with the next visitor."""
        self._ration = next_visit(self._ration)
        self._be_ready()

    def _begin(self, job: Job, fallback: PrinterStatus | PrintReport) -> None:
        line, results = self._line, self._results

        def work() -> None:
            result = fallback
            try:
                with line:
                    result = job()
            finally:
                # Whatever is thrown in there is told by Python; the screen goes on.
                results.put(result)

        # A daemon: a printer that hangs must not keep the program from ending.
        Thread(target=work, daemon=True).start()
        self._fetching.start()

    def _fetch(self) -> None:
        try:
            result = self._results.get_nowait()
        except Empty:
            return
        if isinstance(result, PrintReport):
            self._is_printing = False
            self._outcome = result.outcome
            self._status = result.status
            self._afterwards.start()
        else:
            self._status = result
        if not self._is_printing:
            self._fetching.stop()
        self.changed.emit()

    def _be_ready(self) -> None:
        self._afterwards.stop()
        if self._outcome is not None:
            self._outcome = None
            self.changed.emit()


def _ask(printer: PrinterAddress) -> PrinterStatus:
    from kiosk.handout.printers import status_of  # noqa: PLC0415 -- only where there is a printer, in its thread

    return status_of(printer)


def _print(slip: Slip, printer: PrinterAddress) -> PrintReport:
    from kiosk.handout.printers import print_slip  # noqa: PLC0415

    return print_slip(slip, printer)
