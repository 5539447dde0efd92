"""The world around the monkey: a real kiosk with a virtual clock, whose complaints and memory are watched."""

from __future__ import annotations

import faulthandler
import logging
import re
import statistics
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import PySide6.QtMultimedia  # noqa: F401 -- before any QML loads it, as in kiosk/app.py
from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from kiosk.app import Kiosk, Options, make_application
from kiosk.ceiling import read_weight
from kiosk.clock import FixedClock
from kiosk.content.loading import open_source_or_compiled
from kiosk.paths import assets, default_pack
from kiosk.rehearsal.photographer import wait_until_built
from tests.soak.monkey import BrokenPromiseError, Monkey

_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
_NOON = datetime(2026, 11, 23, 12, 0)
# Visits between two looks at the memory; before the first, what lags behind a visit may end.
_LOOK_EVERY = 100
_TIDYING_MILLISECONDS = 700
# Seconds that a visit or the end may take on a busy machine; what hangs says where, and ends with status 1.
_HANG = 120
# The share of a soak after which everything has been loaded once.
_WARM = 1 / 3
_COMPLAINTS = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


def soak(events: int, seed: int, size: tuple[int, int]) -> dict[str, object]:
    """Let the monkey play until it has done so many events, or until a promise is broken."""
    faults: list[str] = []
    broken = ""
    with _kiosk(size, faults) as (kiosk, clock), _watched(faults):
        monkey = Monkey(kiosk, clock, seed, lambda: faults)
        weights: list[tuple[int, float]] = []
        started = time.perf_counter()
        try:
            faulthandler.dump_traceback_later(_HANG, exit=True)
            for tally in monkey.visits():
                faulthandler.dump_traceback_later(_HANG, exit=True)
                if tally.visits % _LOOK_EVERY == 0:
                    weights.append((tally.visits, _weigh()))
                    _tell(tally.events, time.perf_counter() - started, weights)
                if tally.events >= events:
                    break
        except BrokenPromiseError as promise:
            broken = str(promise)
        seconds = time.perf_counter() - started
        tally = monkey.tally
    faulthandler.cancel_dump_traceback_later()
    return {
        "events": tally.events,
        "visits": tally.visits,
        "seconds": round(seconds),
        "events_per_second": round(tally.events / seconds),
        "seed": seed,
        "ways_home_tried": tally.homes,
        "pads_opened": tally.pads,
        "kinds": dict(tally.kinds.most_common()),
        "screens": dict(tally.screens.most_common()),
        "languages": dict(tally.languages.most_common()),
        "memory_mb": {"first": weights[0][1], "last": weights[-1][1]} if weights else None,
        "mb_per_1000_visits": slope(weights),
        "broken": broken,
    }


def slope(weights: list[tuple[int, float]]) -> float | None:
    """Give the growth in MB per 1 000 visits after warm-up, by least squares; None with too few looks."""
    warm = weights[int(len(weights) * _WARM) :]
    if len(warm) < 3:
        return None
    line = statistics.linear_regression([visits for visits, _ in warm], [weight for _, weight in warm])
    return round(line.slope * 1000, 2)


@contextmanager
def _kiosk(size: tuple[int, int], faults: list[str]) -> Iterator[tuple[Kiosk, FixedClock]]:
    application = make_application()
    clock = FixedClock(_NOON)
    with tempfile.TemporaryDirectory() as cache:
        pack = open_source_or_compiled(default_pack(), Path(cache))
        kiosk = Kiosk(pack, clock, assets() / "fonts", Options(size=size, still=True))
        try:
            wait_until_built(kiosk)

            # As `kiosk run` does: locked, fenced, and with whatever is thrown ending it.
            def end(status: int) -> None:
                faults.append(f"the kiosk ended with {status}")

            kiosk.stand_guard(end, end)
            yield kiosk, clock
        finally:
            kiosk.close()
            del application


@contextmanager
def _watched(faults: list[str]) -> Iterator[None]:
    """Gather what Qt complains of, and what the log says: of what was thrown, refused, or grew too large."""
    excused = _excused()

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in _COMPLAINTS and not excused(message):
            faults.append(f"Qt: {message}")

    class Hearing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            faults.append(f"log: {record.getMessage()}")

    hearing = Hearing(logging.WARNING)
    before = qInstallMessageHandler(hear)
    logging.getLogger("kiosk").addHandler(hearing)
    try:
        yield
    finally:
        logging.getLogger("kiosk").removeHandler(hearing)
        qInstallMessageHandler(before)


def _excused() -> Callable[[str], bool]:
    """Excuse what says only what the machine lacks: the same messages as in all other tests."""
    settings = tomllib.loads(_PROJECT.read_text("utf-8"))["tool"]["pytest"]["ini_options"]
    known = [re.compile(pattern) for pattern in settings["qt_log_ignore"]]
    return lambda message: any(pattern.search(message) for pattern in known)


def _weigh() -> float:
    """Give the megabytes of the process once the kiosk has tidied up behind the visitor."""
    loop = QEventLoop()
    QTimer.singleShot(_TIDYING_MILLISECONDS, loop.quit)
    loop.exec()
    # The resident set: what is shared with others (proportional) goes up and down with them.
    return round((read_weight() or 0) / 1_000_000, 1)


def _tell(events: int, seconds: float, weights: list[tuple[int, float]]) -> None:
    visits, weight = weights[-1]
    print(f"{events} events, {visits} visits, {seconds:.0f} s, {weight} MB", file=sys.stderr)
