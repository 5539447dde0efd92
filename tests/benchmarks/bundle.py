"""The bundle against the same program from source: from the start of the process to the first frame, warm.

Both say by themselves when it is on the glass, as they do to systemd.
"""

from __future__ import annotations

import statistics
from tempfile import TemporaryDirectory

from build.bundle import BUNDLE
from tests.benchmarks.running import compiled_pack, python, spread, until_ready

ROUNDS = 11
TARGET = 1.1
_PATIENCE = 60.0


def measure() -> dict[str, object]:
    """Start both in turn, so that a machine that slows down slows both; the first of each only warms up."""
    program = BUNDLE / "kiosk"
    if not program.exists():
        return {"skipped": "there is no bundle; python3 dev.py bundle makes one"}
    arguments = ("run", "--offscreen", "--pack", str(compiled_pack()), "--state")
    bundled, source = [], []
    with TemporaryDirectory() as folder:
        for _ in range(ROUNDS):
            source.append(until_ready([*python("kiosk", *arguments), f"{folder}/source"]))
            bundled.append(until_ready([str(program), *arguments, f"{folder}/bundle"]))
    ratio = statistics.median(b / s for b, s in zip(bundled[1:], source[1:], strict=True))
    return {
        "source_ms": spread(source[1:]),
        "bundle_ms": spread(bundled[1:]),
        "ratio": round(ratio, 2),
        "target_ratio": TARGET,
    }
