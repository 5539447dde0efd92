"""`python -m tests.faults.mounts full|readonly SCENES STEP`: a kiosk on real disks; for `unshare -rm`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from kiosk.channel import recovery, store
from kiosk.errors import KnownError
from tests.faults.checker import check_whole
from tests.faults.disk import write_tree
from tests.faults.forks import apart
from tests.faults.power import base_of
from tests.faults.steps import NOW, STEPS, Place

# What a disk may lack, in bytes, of what the new pack and the memory's copies need.
_MOST = 700_000


def main(kind: str, scenes: Path, step: int) -> int:
    """Try all disks of a kind; one line for each thing tried."""
    disk = scenes / "disk"
    disk.mkdir(exist_ok=True)
    if kind == "full":
        _fill(disk, scenes, step)
    else:
        _protect(disk, scenes)
    return 0


def _fill(disk: Path, scenes: Path, step: int) -> None:
    # The disk fills up after the kiosk has looked how much is free.
    store.SPARE_BYTES = -(1 << 40)
    base = base_of(scenes, STEPS["install"])
    used = sum(len(data) + 4096 for data in base.values() if isinstance(data, bytes))
    for room in range(step, _MOST, step):
        _call("mount", "-t", "tmpfs", "-o", f"size={used + room}", "none", str(disk))
        write_tree(disk, base)
        outcome = apart(partial(_tried, "install", disk, scenes)).result
        print(f"{outcome}: {apart(partial(_shown, disk)).result}")
        _call("umount", str(disk))


def _protect(disk: Path, scenes: Path) -> None:
    write_tree(disk, base_of(scenes, STEPS["install"]))
    _call("mount", "-o", "bind", str(disk), str(disk))
    _call("mount", "-o", "remount,bind,ro", str(disk))
    print(f"start: {apart(partial(_shown, disk)).result}")
    print(*apart(partial(_notes, disk)).result)
    for name in ("install", "roll back", "trust", "right code", "tidy"):
        print(f"{name}: {apart(partial(_tried, name, disk, scenes)).result}")
    print(f"start: {apart(partial(_shown, disk)).result}")
    _call("umount", str(disk))
    shutil.rmtree(disk)


def _tried(name: str, disk: Path, scenes: Path) -> str:
    try:
        STEPS[name].run(Place(disk, scenes / "sticks"))
    except KnownError:
        return "refused"
    return "done"


def _notes(disk: Path) -> list[str]:
    return [note.repair.name for note in recovery.begin(disk / "kiosk", NOW).notes]


def _shown(disk: Path) -> str | None:
    begun = recovery.begin(disk / "kiosk", NOW)
    if begun.installed:
        check_whole(disk / "kiosk", begun.installed)
    if begun.state:
        # A read-only disk says no.
        with closing(begun.state), suppress(KnownError):
            recovery.settle(begun.state)
    return begun.installed.title if begun.installed else None


def _call(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
