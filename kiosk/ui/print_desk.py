"""The printer as the screen sees it: how it is, whether a slip may be printed now, and how the last one went.

Printers are slow and may never answer, so each job is a process of its own (`kiosk printer`). Not a thread:
Python collects garbage in whichever thread allocates, and there it would end Qt's objects of this one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.clock import Clock
from kiosk.handout.printing import (
    UNKNOWN,
    Outcome,
    PrinterAddress,
    PrinterState,
    PrinterStatus,
    Ration,
    Trouble,
    count_print,
    may_print,
    next_visit,
    write_address,
)
from kiosk.handout.values import Slip
from kiosk.paths import assets, own_command

# A roll is changed in a minute; who stands there sees the button come back.
_LOOK_MILLISECONDS = 20_000
# After so long the button is there again, and nothing is said of the last slip any more.
_AFTERWARDS_MILLISECONDS = 6_000
# RELIABILITY.md section 8; a job has its own, shorter limits, and this one is for a driver that hangs.
_JOB_MILLISECONDS = 20_000


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done: ask the printer how it is, or print this document."""

    document: bytes = b""

    @property
    def prints(self) -> bool:
        """Tell whether it is a slip."""
        return bool(self.document)


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
        self._doing: Job | None = None
        self._waiting: Job | None = None
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(assets().parent))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        self._late = QTimer(self, singleShot=True, interval=_JOB_MILLISECONDS)
        self._late.timeout.connect(self._process.kill)
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
        if self._is_printing or self._outcome is not None or self._status.state is PrinterState.OUT:
            return False
        return may_print(self._ration, self._clock.monotonic())

    @property
    def is_busy(self) -> bool:
        """Tell whether the printer is talked to."""
        return self._doing is not None

    def watch(self, *, on: bool) -> None:
        """Keep an eye on the printer while somebody may print, and only then."""
        if on and not self._looking.isActive():
            self._looking.start()
            self.look()
        elif not on:
            self._looking.stop()

    def look(self) -> None:
        """Ask the printer how it is, unless it is talked to already."""
        if self._doing is None:
            self._begin(Job())

    def print(self, slip: Slip) -> None:
        """Print a slip, when it may be printed now."""
        if not self.can_print:
            return
        self._ration = count_print(self._ration, self._clock.monotonic())
        self._is_printing = True
        job = Job(msgspec.json.encode(slip))
        if self._doing is None:
            self._begin(job)
        else:
            # Most printers talk with one at a time, and a slip does not wait for a look.
            self._waiting = job
            self._process.kill()
        self.changed.emit()

    def forget(self) -> None:
        """Begin with the next visitor."""
        self._ration = next_visit(self._ration)
        self._be_ready()

    def close(self) -> None:
        """Leave the printer alone, and wait until nothing talks to it any more."""
        self._looking.stop()
        self._waiting = None
        if self._doing is not None:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _begin(self, job: Job) -> None:
        program, *arguments = own_command()
        asked = [*arguments, "printer", write_address(self._printer), "--json"]
        self._doing = job
        self._late.start()
        self._process.start(program, [*asked, "--slip"] if job.prints else asked)
        self._process.write(job.document)
        self._process.closeWriteChannel()

    def _fail(self, error: QProcess.ProcessError) -> None:
        # Whatever else goes wrong ends the process, which is told by `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            self._end()

    def _end(self) -> None:
        job, self._doing = self._doing, None
        self._late.stop()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._begin(waiting)
            return
        outcome, self._status = _read(bytes(self._process.readAllStandardOutput().data()))
        if job is not None and job.prints:
            self._is_printing = False
            self._outcome = outcome
            self._afterwards.start()
        self.changed.emit()

    def _be_ready(self) -> None:
        self._afterwards.stop()
        if self._outcome is not None:
            self._outcome = None
            self.changed.emit()


def _read(document: bytes) -> tuple[Outcome, PrinterStatus]:
    """Read what a job told; one that told nothing was ended, and nothing is known."""
    try:
        told = json.loads(document)
        outcome = Outcome(told["outcome"]) if told["outcome"] else Outcome.FAILED
        return outcome, PrinterStatus(PrinterState(told["state"]), Trouble(told["trouble"]))
    except (ValueError, KeyError, TypeError):
        return Outcome.FAILED, UNKNOWN
