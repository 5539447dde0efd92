"""What reading the default pack costs: compiling it on an office PC, opening it on a kiosk."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from kiosk.content.loading import open_pack
from tests.benchmarks.running import ROOT, compiled_pack, python, spread

ROUNDS = 15


def measure() -> dict[str, object]:
    """Open, read and compile the default pack."""
    folder = compiled_pack()
    opened, read = [], []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        pack = open_pack(folder)
        opened.append((time.perf_counter() - started) * 1000)
        pack.pack()
        pack.courses()
        read.append((time.perf_counter() - started) * 1000)
        pack.close()
    return {"open_ms": spread(opened), "open_and_read_all_ms": spread(read), "compile_ms": spread(_compile())}


def _compile() -> list[float]:
    import subprocess

    taken = []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as scratch:
            out = Path(scratch) / "pack"
            started = time.perf_counter()
            command = python("kiosk", "pack", "compile", "content/sormland", "--out", str(out))
            subprocess.run(
                command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            taken.append((time.perf_counter() - started) * 1000)
            shutil.rmtree(out)
    return taken
