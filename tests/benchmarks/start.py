"""From the start of the process to the first frame: the kiosk, an empty window, Chromium where it is."""

from __future__ import annotations

import os
import statistics
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.cli.display import some_display
from tests.benchmarks import chromium
from tests.benchmarks.running import compiled_pack, offscreen, python, spread, until_line, until_ready

ROUNDS = 9
TARGET = 1.5


def measure() -> dict[str, object]:
    """Measure offscreen against an empty window, and on a display against Chromium."""
    pack = compiled_pack()
    with offscreen():
        report = _against_empty_window(pack)
    with some_display():
        return report | {"on_a_display": _against_chromium(pack)}


def _against_empty_window(pack: Path) -> dict[str, object]:
    """Start both in turn, so that a machine that slows down slows both."""
    empty, kiosk = [], []
    for _ in range(ROUNDS):
        empty.append(until_ready(python("tests.benchmarks.programs.empty_window")))
        kiosk.append(_start_kiosk(pack))
    ratio = statistics.median(k / e for k, e in zip(kiosk[1:], empty[1:], strict=True))
    return {
        "empty_window_ms": spread(empty[1:]),
        "kiosk_ms": spread(kiosk[1:]),
        "ratio": round(ratio, 2),
        "target_ratio": TARGET,
    }


def _against_chromium(pack: Path) -> dict[str, object]:
    rounds = range(ROUNDS // 2 + 1)
    empty = [until_ready(python("tests.benchmarks.programs.empty_window")) for _ in rounds]
    kiosk = [_start_kiosk(pack) for _ in rounds]
    report: dict[str, object] = {
        "platform": os.environ.get("QT_QPA_PLATFORM", "the display's own"),
        "empty_window_ms": spread(empty[1:]),
        "kiosk_ms": spread(kiosk[1:]),
    }
    if chromium.is_installed():
        browser = []
        for _ in rounds:
            # A browser that does not come up this time is not counted.
            with chromium.command(watched=True) as command, suppress(RuntimeError):
                browser.append(until_line(command, "frame"))
        report["chromium_ms"] = spread(browser[1:]) if len(browser) > 1 else None
    return report


def _start_kiosk(pack: Path) -> float:
    with TemporaryDirectory() as state:
        return until_ready(
            python("kiosk", "run", "--window", "1080x1920", "--pack", str(pack), "--state", state)
        )
