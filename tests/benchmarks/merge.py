"""A year of 500 kiosks, ten million counters: the report by DuckDB, beside plain Python on the same files.

The counters stand in 1.2 million lines (one for each day and event of a kiosk, as kiosks export them), and
every tenth file is read twice, so that what must not count twice is there, too. Both have two cores.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import tempfile
from datetime import date, timedelta
from pathlib import Path

from kiosk.statistics.database import Row
from kiosk.statistics.events import Event
from kiosk.statistics.export import json_lines
from tests.benchmarks.running import ROOT, python

KIOSKS, DAYS = 500, 334
SECONDS, MEGABYTES = 5.0, 1000.0
_BEGUN = date(2026, 1, 5)
# Sixty counters a day.
_KEYS = {
    Event.DOOR_OPENED: 9,
    Event.AREA_CHOSEN: 10,
    Event.BARRIER_CHOSEN: 10,
    Event.COURSE_SHOWN: 15,
    Event.COURSE_TAKEN_BY_QR: 6,
    Event.PLACE_SHOWN: 6,
    Event.VISIT_ENDED: 4,
}


def measure() -> dict[str, object]:
    """Write the files, and make the report in both ways."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        counters = _write(folder)
        duckdb, plain = (_run(program, folder) for program in ("merge_duckdb", "merge_python"))
        return {
            "counters": counters,
            "megabytes_of_files": round(sum(path.stat().st_size for path in folder.iterdir()) / 1e6),
            "duckdb": duckdb,
            "plain_python": plain,
            "times_faster": round(plain["seconds"] / duckdb["seconds"], 1),
            "same_sum": duckdb["sum"] == plain["sum"],
            "goal": {"seconds": SECONDS, "megabytes": MEGABYTES},
        }


def _write(folder: Path) -> int:
    chance = random.Random(1)
    numbers = [chance.randrange(1, 10) for _ in range(10_007)]
    written = 0
    for kiosk in range(KIOSKS):
        rows = [
            Row(f"kiosk-{kiosk}", _BEGUN.isoformat(), day, event.value, f"{event.value}-{key}", 0)
            for day in ((_BEGUN + timedelta(days=n)).isoformat() for n in range(DAYS))
            for event, keys in _KEYS.items()
            for key in range(keys)
        ]
        counted = [
            row._replace(n=numbers[(written + place) % len(numbers)]) for place, row in enumerate(rows)
        ]
        written += len(counted)
        text = "".join(f"{line}\n" for line in json_lines(counted))
        (folder / f"{kiosk}.jsonl").write_text(text)
        if kiosk % 10 == 0:
            (folder / f"{kiosk}-again.jsonl").write_text(text)
    return written


def _run(program: str, folder: Path) -> dict[str, float]:
    cores = set(list(os.sched_getaffinity(0))[:2])
    done = subprocess.run(
        python(f"tests.benchmarks.programs.{program}", str(folder)),
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        preexec_fn=lambda: os.sched_setaffinity(0, cores),
    )
    measured: dict[str, float] = json.loads(done.stdout)
    return measured
