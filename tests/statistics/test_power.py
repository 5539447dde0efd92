"""Pulling the plug: the kiosk dies at each call it makes to the system, and the counts stay right."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.statistics.database import open_counts_to_read
from tests.statistics.counting import numbers

# Counts for ever in steps; a line is printed when everything before it is surely on the disk.
PROGRAM = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from kiosk.clock import FixedClock, FloorClock
from kiosk.statistics.counter import Counter
from kiosk.statistics.events import Event

counter = Counter(Path(sys.argv[1]), "bus-1", FloorClock(FixedClock(datetime(2026, 11, 25, 9, tzinfo=UTC))))
for number in range(1, 6):
    counter.count(Event.COURSE_SHOWN, "yh")
    print(f"counted {number}", flush=True)
    if counter.wait(20):
        print(f"written {number}", flush=True)
counter.close()
"""
# Counts for ever without asking for anything to be written, as in one long visit.
VISIT = """
import itertools, sys, time
from pathlib import Path
from datetime import UTC, datetime
from kiosk.clock import FixedClock, FloorClock
from kiosk.statistics.counter import Counter
from kiosk.statistics.events import Event

counter = Counter(Path(sys.argv[1]), "bus-1", FloorClock(FixedClock(datetime(2026, 11, 25, 9, tzinfo=UTC))))
for number in itertools.count(1):
    counter.count(Event.COURSE_SHOWN, "yh")
    print(time.monotonic(), flush=True)
    time.sleep(0.05)
"""
# Seconds. Source: RELIABILITY.md section 10, "Counts".
MOST_LOST = 10.0
SHOWN = ("2026-11-25", "course-shown", "yh")
CALLS = ("pwrite64", "fdatasync", "unlink", "openat")


def run_until(folder: Path, inject: str) -> tuple[int, int, bool]:
    """Run the program with one fault; give what was counted, what was surely written, and if it died."""
    command = ["strace", "-f", "-qq", "-o", "/dev/null", "-P", str(folder / "counts.db")]
    command += ["-P", str(folder / "counts.db-journal"), "-P", str(folder), "-e", f"inject={inject}"]
    done = subprocess.run(
        [*command, sys.executable, "-c", PROGRAM, str(folder)], capture_output=True, text=True, check=False
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    last = {kind: max((int(n) for k, n in lines if k == kind), default=0) for kind in ("counted", "written")}
    return last["counted"], last["written"], done.returncode != 0


def faults(call: str) -> range:
    # Beyond what the program ever makes of each call: the loop ends at the first run that survives.
    return range(1, 200, 1 if call != "openat" else 3)


@pytest.mark.full
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
@pytest.mark.parametrize("call", CALLS)
def test_the_plug_may_be_pulled_at_any_call(tmp_path: Path, call: str) -> None:
    died = 0
    for when in faults(call):
        folder = tmp_path / str(when)
        counted, written, dead = run_until(folder, f"{call}:signal=SIGKILL:when={when}")
        held = numbers(folder).get(SHOWN, 0) if (folder / "counts.db").exists() else 0
        assert written <= held <= counted, when
        file = open_counts_to_read(folder)
        if file is not None:
            file.close()
        if not dead:
            break
        died += 1
    assert died > 2, "the fault never struck"


@pytest.mark.full
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
@pytest.mark.parametrize("call", ["pwrite64", "fdatasync"])
def test_a_disk_that_fails_once_loses_nothing_and_counts_nothing_twice(
    tmp_path: Path, call: str, error: str
) -> None:
    for when in range(1, 30, 2):
        folder = tmp_path / str(when)
        counted, _, dead = run_until(folder, f"{call}:error={error}:when={when}")
        assert not dead
        assert numbers(folder).get(SHOWN, 0) == counted == 5, when


@pytest.mark.full
@pytest.mark.parametrize("seconds", [11.0, 14.0, 17.5])
def test_a_power_cut_takes_ten_seconds_of_a_visit_at_most(tmp_path: Path, seconds: float) -> None:
    command = [sys.executable, "-c", VISIT, str(tmp_path)]
    moments: list[float] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as visit:
        assert visit.stdout is not None
        for line in visit.stdout:
            moments.append(float(line))
            if moments[-1] - moments[0] >= seconds:
                visit.kill()
                break

    held = numbers(tmp_path).get(SHOWN, 0)
    surely = sum(moment <= moments[-1] - MOST_LOST for moment in moments)
    assert 0 < surely <= held <= len(moments) + 1
