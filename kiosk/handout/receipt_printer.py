"""Prints rasters on a receipt printer, and asks it how it is. Everything ends within its time."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass

from kiosk.handout.printing import (
    GONE,
    UNKNOWN,
    Answers,
    Outcome,
    PrinterAddress,
    PrinterState,
    PrinterStatus,
    PrintReport,
    is_status,
    judge,
)
from kiosk.handout.receipt import ASK_END, ASK_OFFLINE, ASK_PAPER, ASK_PRINTER, FORGET, job_strips
from kiosk.handout.values import Raster
from kiosk.handout.wires import Wire, connected


@dataclass(frozen=True, slots=True)
class Patience:
    """How long things may take, in seconds. Source: UX.md P3 to P5; `connect` and `end` are ours."""

    connect: float = 2.0
    answer: float = 0.5
    job: float = 10.0
    pause: float = 0.03


PATIENCE = Patience()


def ask_status(address: PrinterAddress, patience: Patience = PATIENCE) -> PrinterStatus:
    """Ask a receipt printer how it is; one that cannot be reached is OUT."""
    try:
        with connected(address, patience.connect) as wire:
            return _Talk(wire, patience).ask()
    except OSError:
        return GONE


def print_raster(address: PrinterAddress, raster: Raster, patience: Patience = PATIENCE) -> PrintReport:
    """Print a raster, unless the printer says that it cannot."""
    try:
        with connected(address, patience.connect) as wire:
            talk = _Talk(wire, patience)
            before = talk.ask()
            if before.state is PrinterState.OUT:
                return PrintReport(Outcome.FAILED, before)
            return _print(talk, raster, answers=before != UNKNOWN)
    except OSError:
        return PrintReport(Outcome.FAILED, GONE)


def _print(talk: _Talk, raster: Raster, *, answers: bool) -> PrintReport:
    until = time.monotonic() + talk.patience.job
    try:
        for strip in job_strips(raster):
            talk.wire.send(strip, until - time.monotonic())
            time.sleep(talk.patience.pause)
    except TimeoutError:
        return PrintReport(Outcome.FAILED, talk.ask_after_stop())
    if not answers:
        # Nothing is learned by waiting for one that never answers.
        return PrintReport(Outcome.SENT, UNKNOWN)
    if talk.wait_for_end(until):
        return PrintReport(Outcome.DONE, talk.ask())
    after = talk.ask_after_stop()
    # One that is well but does not know this question has taken everything.
    well = after.state in {PrinterState.OK, PrinterState.LOW}
    return PrintReport(Outcome.SENT if well else Outcome.FAILED, after)


class _Talk:
    """What is said to a printer, and what it says: answers of two kinds come mixed."""

    def __init__(self, wire: Wire, patience: Patience) -> None:
        self.wire = wire
        self.patience = patience
        self._has_ended = False

    def ask(self) -> PrinterStatus:
        """Ask the three questions; after the first that is not answered no more is asked."""
        got: list[int | None] = []
        for question in (ASK_PRINTER, ASK_OFFLINE, ASK_PAPER):
            got.append(self._answer_to(question))
            if got[-1] is None:
                break
        return judge(Answers(*got))

    def ask_after_stop(self) -> PrinterStatus:
        """Ask a printer that may have stopped how it is, and tell it to forget what it has not printed."""
        status = self.ask()
        if status.state in {PrinterState.OUT, PrinterState.UNKNOWN}:
            with suppress(OSError):
                self.wire.send(FORGET, self.patience.answer)
        return status

    def wait_for_end(self, until: float) -> bool:
        """Wait until the printer says that all is printed; False when it says that it cannot, or nothing."""
        self._has_ended = False
        self.wire.send(ASK_END, self.patience.answer)
        while (left := until - time.monotonic()) > 0:
            self._hear(min(left, self.patience.answer))
            goes_on = self._has_ended or self.ask().state in {PrinterState.OK, PrinterState.LOW}
            # The answer may have come while it was asked how it is.
            if self._has_ended or not goes_on:
                break
        return self._has_ended

    def _answer_to(self, question: bytes) -> int | None:
        until = time.monotonic() + self.patience.answer
        try:
            self.wire.send(question, self.patience.answer)
        except TimeoutError:
            return None
        while (left := until - time.monotonic()) > 0:
            statuses = self._hear(left)
            if statuses:
                return statuses[-1]
        return None

    def _hear(self, seconds: float) -> list[int]:
        """Take in what comes: that the end was reached is kept, statuses are given."""
        data = self.wire.receive(seconds)
        # GS r is answered by 0xx0xxxx.
        self._has_ended = self._has_ended or any(byte & 0x90 == 0 for byte in data)
        return [byte for byte in data if is_status(byte)]
