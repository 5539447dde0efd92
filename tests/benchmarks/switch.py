"""Other content while the kiosk runs: from its activation to the frame that shows it."""

from __future__ import annotations

import json
import subprocess

from tests.benchmarks.running import ROOT, compiled_pack, offscreen, python, spread

TARGET_MS = 500


def measure() -> dict[str, object]:
    """Switch to and fro on the attract screen: in the software renderer, and on a display.

    `noticed_ms` is all of it; `still_ms` is how long the thread that draws did nothing else, while the old
    picture stayed on the glass.
    """
    with offscreen():
        software = _switches()
    return {"software": software, "on_a_display": _switches(), "target_ms": TARGET_MS}


def _switches() -> dict[str, object]:
    program = python("tests.benchmarks.programs.switch_kiosk", str(compiled_pack()))
    done = subprocess.run(
        program, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=300
    )
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return {name: spread(values) for name, values in found.items()}
