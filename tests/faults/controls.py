"""Protocols with one mistake each: a suite that does not catch them proves nothing about ours.

A case is a disk on which the mistake can show: after the activation, or in the gap that the mistake opens.
"""

from __future__ import annotations

import errno
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from kiosk import durable
from kiosk.channel import files, install, trusted, writing
from kiosk.channel.values import InstalledPack
from kiosk.channel.verifying import Verified
from kiosk.state import copies, database
from kiosk.state.database import State
from tests.faults.disk import Disk, Kind, Loss, Op, cuts
from tests.faults.forks import Report, all_apart
from tests.faults.layer import Fault
from tests.faults.power import Point, Recorded, base_of, look_at, marks_in, recorded, run_step, warm
from tests.faults.steps import BOX, STEPS

_STEP = STEPS["install"]
_COMMIT = f"{BOX}/state.db-journal"


def no_fsync_of_files() -> None:
    """Objects and copies get their names, and nobody waits for their bytes."""
    _put({files: {"sync": _nothing}, durable: {"sync_file": _nothing}})


def no_fsync_of_folders() -> None:
    """Objects are written through, and nobody waits for their names."""
    _put({module: {"sync_folder": _nothing} for module in (durable, writing, copies)})


def no_fsync_by_sqlite() -> None:
    """The memory is committed, and nobody waits for the disk."""
    connect = database._connect

    def careless(folder: Path) -> sqlite3.Connection:
        connection = connect(folder)
        connection.execute("PRAGMA synchronous = OFF")
        return connection

    _put({database: {"_connect": careless}})


def fsync_tried_again() -> None:
    """An fsync that failed is tried again, and the second one is believed."""
    sync = files.sync

    def stubborn(descriptor: int) -> None:
        try:
            sync(descriptor)
        except OSError:
            sync(descriptor)

    _put({files: {"sync": stubborn}})


def trust_after_activation() -> None:
    """What tuf verified is kept in a second transaction."""
    activate, write = install._activate, trusted.write
    later: list[tuple[Any, ...]] = []

    def in_two(state: State, pack: InstalledPack, found: Verified, *rest: Any) -> bool:
        switched = activate(state, pack, found, *rest)
        with state.change() as connection:
            write(connection, *later[0])
        return switched

    _put({trusted: {"write": lambda _, *what: later.append(what)}, install: {"_activate": in_two}})


def catch_all(scenes: Path) -> Iterator[Report]:
    """Look at the cases of each mistake; what the check finds are the violations of a report."""
    warm(scenes)
    for name, cases in _CASES.items():
        report, began = Report(name), time.perf_counter()
        look_at(scenes, list(cases(scenes)), report)
        report.seconds = time.perf_counter() - began
        yield report


def _cut_after_activation(flaw: Callable[[], None], loss: Loss, scenes: Path) -> Iterator[Point]:
    start = base_of(scenes, _STEP)
    log = recorded(scenes, _STEP, start, flaw).log
    memory = f"{BOX}/state.db"
    whole = {start[memory], cuts(start, log, Loss.NOTHING)[-1][1][memory]}
    for done, tree in cuts(start, log, loss, 1000)[_commits(log)[-1] :]:
        # Chance may also take nothing of a memory, or all of a change: no harm was done then.
        if loss is Loss.EVERYTHING or tree[memory] not in whole:
            yield Point(f"{loss.name} {done}/{len(log)}", _STEP, marks_in(log[:done]), tree)


def _cut_between_transactions(flaw: Callable[[], None], scenes: Path) -> Iterator[Point]:
    start = base_of(scenes, _STEP)
    log = recorded(scenes, _STEP, start, flaw).log
    first, second = _commits(log)
    for loss in (Loss.NOTHING, Loss.EVERYTHING):
        # The second one holds when its journal is gone for good.
        for done, tree in cuts(start, log, loss)[first : second - 1]:
            yield Point(f"{loss.name} {done}/{len(log)}", _STEP, marks_in(log[:done]), tree)


def _fail_each_fsync(flaw: Callable[[], None], scenes: Path) -> Iterator[Point]:
    start = base_of(scenes, _STEP)
    touches = recorded(scenes, _STEP, start, flaw).touches
    parts = [
        at for at, touch in enumerate(touches) if touch.startswith("sync") and touch.endswith(files.PART)
    ]
    faults = [Fault(at, errno.EIO) for at in parts]
    for ended in all_apart(partial(run_step, scenes, _STEP, start, fault, flaw) for fault in faults):
        assert isinstance(ended.result, Recorded)
        disk = Disk(start)
        for op in ended.result.log:
            disk.do(op)
        yield Point("fsync", _STEP, marks_in(ended.result.log), disk.left(Loss.EVERYTHING))


def _commits(log: list[Op]) -> list[int]:
    """Tell after which things of a log a change of the memory was committed for good."""
    gone = [at for at, op in enumerate(log) if op.kind is Kind.REMOVE and op.path == _COMMIT]
    return [at + 2 for at in gone]


_CASES: Mapping[str, Callable[[Path], Iterator[Point]]] = {
    "no fsync of files": partial(_cut_after_activation, no_fsync_of_files, Loss.EVERYTHING),
    "no fsync of folders": partial(_cut_after_activation, no_fsync_of_folders, Loss.EVERYTHING),
    "no fsync by SQLite": partial(_cut_after_activation, no_fsync_by_sqlite, Loss.SOME),
    "fsync tried again": partial(_fail_each_fsync, fsync_tried_again),
    "trust after activation": partial(_cut_between_transactions, trust_after_activation),
}


def _nothing(_: object) -> None:
    pass


def _put(changes: Mapping[Any, Mapping[str, Any]]) -> None:
    for module, names in changes.items():
        for name, value in names.items():
            assert hasattr(module, name), name
            setattr(module, name, value)
