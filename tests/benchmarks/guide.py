"""What the guide costs after each answer on catalogues up to the country's, beside a scan and plain SQL."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from pathlib import Path

from kiosk.content.schema import DATABASE
from tests.benchmarks.running import ROOT, python

SIZES = (10_000, 100_000, 340_000)
# One frame at 60 Hz, two for the whole country.
TARGETS_MS = {10_000: 16, 100_000: 16, 340_000: 33}
OPEN_TARGETS = {"ms": 50, "mb": 40}


def measure() -> dict[str, object]:
    """Make a catalogue of each size and answer the guide's questions on it; each is removed again."""
    sizes = {str(size): _measure(size) for size in SIZES}
    return {"target_p99_ms": TARGETS_MS, "target_open": OPEN_TARGETS, "courses": sizes}


def _measure(size: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "pack")
        started = time.perf_counter()
        command = python("tests.benchmarks.national", str(size), str(folder))
        subprocess.run(command, cwd=ROOT, check=True)
        compiled = time.perf_counter() - started
        return {
            "make_and_compile_s": round(compiled, 1),
            "file_mb": round((folder / DATABASE).stat().st_size / 1e6, 1),
            **_run("tests.benchmarks.programs.national_guide", folder),
            "compared": _run("tests.benchmarks.programs.national_compared", folder),
        }


def _run(program: str, folder: Path) -> dict[str, object]:
    done = subprocess.run(python(program, str(folder)), cwd=ROOT, check=True, stdout=subprocess.PIPE)
    report: dict[str, object] = json.loads(done.stdout)
    return report
