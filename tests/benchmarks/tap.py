"""From the finger leaving the glass to the frame that shows it: the kiosk against an empty button."""

from __future__ import annotations

import json
import statistics
import subprocess

from tests.benchmarks.running import ROOT, compiled_pack, offscreen, python

FRAME = 1000 / 60
TARGET_FRAMES = 2


def measure() -> dict[str, object]:
    """Tap both through the same finger: in the software renderer, and on a display.

    On a machine without a GPU the display's renderer is Mesa's llvmpipe, which paints a whole screen in
    software as well, and slower.
    """
    with offscreen():
        software = _compare()
    return {"software": software, "on_a_display": _compare(), "target_frames_beyond": TARGET_FRAMES}


def _compare() -> dict[str, object]:
    button = _taps("tests.benchmarks.programs.tap_button")
    kiosk = _taps("tests.benchmarks.programs.tap_kiosk", str(compiled_pack()))
    beyond = (_percentile(kiosk, 99) - _percentile(button, 99)) / FRAME
    return {
        "button_ms": {"p50": _percentile(button, 50), "p99": _percentile(button, 99), "taps": len(button)},
        "kiosk_ms": {"p50": _percentile(kiosk, 50), "p99": _percentile(kiosk, 99), "taps": len(kiosk)},
        "frames_beyond": round(beyond, 2),
    }


def _taps(program: str, *arguments: str) -> list[float]:
    done = subprocess.run(
        python(program, *arguments), cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    taps: list[float] = json.loads(done.stdout.splitlines()[-1])
    return taps


def _percentile(values: list[float], percent: int) -> float:
    return round(statistics.quantiles(values, n=100, method="inclusive")[percent - 1], 1)
