"""The bundle against the same program from source: from the start of the process to the first frame, warm.

Both say by themselves when it is on the glass, as they do to systemd.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from build.bundle import BUNDLE
from tests.benchmarks.running import ROOT, compiled_pack, spread

ROUNDS = 11
TARGET = 1.1
_PATIENCE = 60.0


def measure() -> dict[str, object]:
    """Start both in turn, so that a machine that slows down slows both; the first of each only warms up."""
    program = BUNDLE / "kiosk"
    if not program.exists():
        return {"skipped": "there is no bundle; python3 dev.py bundle makes one"}
    arguments = ("run", "--offscreen", "--pack", str(compiled_pack()), "--state")
    checkout = (sys.executable, "-m", "kiosk")
    bundled, source = [], []
    with TemporaryDirectory() as folder:
        for _ in range(ROUNDS):
            source.append(until_ready([*checkout, *arguments, f"{folder}/source"], folder))
            bundled.append(until_ready([str(program), *arguments, f"{folder}/bundle"], folder))
    ratio = statistics.median(b / s for b, s in zip(bundled[1:], source[1:], strict=True))
    return {
        "source_ms": spread(source[1:]),
        "bundle_ms": spread(bundled[1:]),
        "ratio": round(ratio, 2),
        "target_ratio": TARGET,
    }


def until_ready(command: Sequence[str], folder: str) -> float:
    """Start a kiosk and give the milliseconds until it says that its first frame is there."""
    name = Path(folder) / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(name))
        listening.settimeout(_PATIENCE)
        environment = {**os.environ, "NOTIFY_SOCKET": str(name)}
        started = time.perf_counter()
        with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as process:
            try:
                told = listening.recv(64)
                taken = (time.perf_counter() - started) * 1000
            finally:
                process.kill()
    name.unlink()
    if told != b"READY=1":
        raise RuntimeError(f"{command[0]} said {told!r}")
    return taken
