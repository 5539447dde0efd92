"""Whole disks that are full, read-only, or have lost a sector: real ones where this machine lets us mount."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.faults.forks import apart
from tests.faults.layer import Fault
from tests.faults.power import Recorded, base_of, run_step
from tests.faults.steps import BOX, STEPS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts, and forks a process for each disk")
_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def mounting(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skip where nobody may mount a disk of their own."""
    folder = tmp_path_factory.mktemp("disk")
    command = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", str(folder)]
    tried = subprocess.run(command, capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"this machine lets nobody mount: {tried.stderr.strip()}")


def _mounted(scenes: Path, kind: str, step: int) -> list[str]:
    """Try a kiosk on disks of a kind; give one line for each: how it ended and what a start shows then."""
    command = ["unshare", "-rm", sys.executable, "-m", "tests.faults.mounts", kind, str(scenes), str(step)]
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    done = subprocess.run(command, env=environment, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def _assert_full_at_any_point(scenes: Path, step: int) -> int:
    found = _mounted(scenes, "full", step)
    endings = {line.partition(":")[0] for line in found}
    assert endings == {"refused", "done"}, "from a disk that is too small to one that is large enough"
    assert [line for line in found if not line.endswith((": Ett", ": Två"))] == []
    assert [line for line in found if line.startswith("done") and not line.endswith(": Två")] == []
    return len(found)


def test_a_disk_of_any_size_shows_the_old_or_the_new(scenes: Path, mounting: None) -> None:
    assert _assert_full_at_any_point(scenes, 65_536) >= 8


@pytest.mark.full
def test_a_disk_of_any_size_to_the_page_shows_the_old_or_the_new(scenes: Path, mounting: None) -> None:
    assert _assert_full_at_any_point(scenes, 4096) >= 100


def test_a_read_only_disk_shows_what_is_there_and_refuses_the_rest_in_words(
    scenes: Path, mounting: None
) -> None:
    assert _mounted(scenes, "readonly", 0) == [
        "start: Ett",
        "NOT_WRITABLE",
        "install: refused",
        "roll back: refused",
        "trust: refused",
        "right code: refused",
        "tidy: done",
        "start: Ett",
    ]


def test_a_memory_with_a_dead_sector_gives_way_to_its_copy(scenes: Path) -> None:
    step = STEPS["start"]
    dead = Fault(0, errno.EIO, unreadable=f"{BOX}/state.db")

    run = apart(partial(run_step, scenes, step, base_of(scenes, step), dead)).result

    assert isinstance(run, Recorded)
    assert run.outcome == "done"
    assert f"{BOX}/state.db.bad-1" in run.left
    assert f"{BOX}/state.db" in run.left


def test_a_memory_that_is_read_wrongly_once_is_left_alone(scenes: Path) -> None:
    step = STEPS["start"]
    for at in range(30):
        once = Fault(at, errno.EIO)

        run = apart(partial(run_step, scenes, step, base_of(scenes, step), once)).result

        assert isinstance(run, Recorded)
        assert f"{BOX}/state.db.bad-1" not in run.left, run.touches[at]
