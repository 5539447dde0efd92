"""What the kiosk holds after the whole journey and over 200 visits; Chromium beside it where there is one."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

from kiosk.cli.display import some_display
from tests.benchmarks import chromium
from tests.benchmarks.running import ROOT, compiled_pack, offscreen, python

TARGET = 0.6
# Chromium in kiosk mode with one button, measured on such a machine; used where it is not installed.
KNOWN_CHROMIUM = 376.0


def measure() -> dict[str, object]:
    """Run the kiosk through everything and weigh it: in the software renderer, and on a display.

    On a machine without a GPU the display's renderer is Mesa's llvmpipe, whose own weight (its compiler and
    what a graphics card would hold) is in the figure.
    """
    measured = _chromium()
    browser = measured or KNOWN_CHROMIUM
    with offscreen():
        software = _weigh(browser)
    return {
        "software": software,
        "on_a_display": _weigh(browser),
        "chromium_mb": round(browser, 1),
        "chromium_measured_here": measured is not None,
        "target_ratio": TARGET,
    }


def _weigh(browser: float) -> dict[str, float]:
    done = subprocess.run(
        python("tests.benchmarks.programs.memory_kiosk", str(compiled_pack())),
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    kiosk: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {
        **kiosk,
        "ratio": round(kiosk["after_journey_mb"] / browser, 2),
        "growth_over_180_visits": round(kiosk["visit_200_mb"] / kiosk["visit_20_mb"], 3),
    }


def _chromium() -> float | None:
    if not chromium.is_installed():
        return None
    with (
        some_display(),
        chromium.command(watched=False) as command,
        subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        ) as process,
    ):
        time.sleep(5)  # the browser is at rest; a benchmark, not a test
        weight = sum(_proportional_megabytes(pid) for pid in _family(process.pid))
        os.killpg(process.pid, signal.SIGTERM)
    return weight


def _family(root: int) -> list[int]:
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    family = [root]
    for pid in family:
        family += [child for child, parent in parents.items() if parent == pid]
    return family


def _proportional_megabytes(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)
