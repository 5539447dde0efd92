"""The layer under the faults is right: it writes down what happens, and takes away what nobody waited for."""

from __future__ import annotations

import pickle
import re
from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from tests.faults.calls import CALLS
from tests.faults.disk import Disk, Kind, Loss, Op, Tree, cuts, read_tree, write_tree
from tests.faults.forks import apart
from tests.faults.layer import DIED, Fault, Layer
from tests.faults.power import Recorded, base_of, recorded, run_step
from tests.faults.python_layer import PythonLayer
from tests.faults.sqlite_layer import SqliteLayer
from tests.faults.steps import STEPS, Place
from tests.faults.traced import Traced


def _left(start: Tree, ops: list[Op], loss: Loss) -> Tree:
    return cuts(start, ops, loss)[-1][1]


def _a_file(*more: Op) -> list[Op]:
    return [Op(Kind.CREATE, "a", 9), Op(Kind.WRITE, "a", 9, 0, b"bytes"), *more]


_SYNC, _SYNC_FOLDER = Op(Kind.SYNC, "a", 9), Op(Kind.SYNC_FOLDER, "")


def test_what_nobody_waited_for_is_gone_after_a_cut() -> None:
    assert _left({}, _a_file(), Loss.EVERYTHING) == {}
    assert _left({}, _a_file(_SYNC), Loss.EVERYTHING) == {}
    assert _left({}, _a_file(_SYNC_FOLDER), Loss.EVERYTHING) == {"a": b""}
    assert _left({}, _a_file(_SYNC, _SYNC_FOLDER), Loss.EVERYTHING) == {"a": b"bytes"}
    assert _left({}, _a_file(), Loss.NOTHING) == {"a": b"bytes"}


def test_a_rename_happens_whole_or_not_at_all() -> None:
    ops = _a_file(_SYNC, _SYNC_FOLDER, Op(Kind.RENAME, "a", to="b"))

    assert _left({}, ops, Loss.EVERYTHING) == {"a": b"bytes"}
    assert _left({}, [*ops, _SYNC_FOLDER], Loss.EVERYTHING) == {"b": b"bytes"}
    assert {tuple(Disk.left(_done({}, ops), Loss.SOME, seed)) for seed in range(20)} == {("a",), ("b",)}


def test_what_lies_in_a_lost_folder_is_lost() -> None:
    ops = [
        Op(Kind.FOLDER, "d"),
        Op(Kind.CREATE, "d/a", 9),
        Op(Kind.SYNC, "d/a", 9),
        Op(Kind.SYNC_FOLDER, "d"),
    ]

    assert _left({}, ops, Loss.EVERYTHING) == {}
    assert _left({}, [*ops, _SYNC_FOLDER], Loss.EVERYTHING) == {"d": None, "d/a": b""}


def test_an_fsync_that_failed_has_lost_what_waited() -> None:
    failed = Op(Kind.SYNC_FAILED, "a", 9)

    assert _left({}, _a_file(_SYNC_FOLDER, failed, _SYNC), Loss.EVERYTHING) == {"a": b""}
    assert _left({}, _a_file(failed, _SYNC), Loss.NOTHING) == {"a": b"bytes"}


def test_a_torn_write_ends_between_two_sectors() -> None:
    ops = [Op(Kind.WRITE, "a", 1, 0, b"n" * 2000)]
    found = [_done({"a": b"o" * 2000}, ops).left(Loss.SOME, seed)["a"] for seed in range(40)]

    assert {len(data) for data in found if isinstance(data, bytes)} == {2000}
    assert {data.count(b"n") for data in found if isinstance(data, bytes)} == {0, 512, 1024, 1536, 2000}


def test_a_new_process_goes_on_with_what_still_waits() -> None:
    disk = _done({"z": b"old"}, _a_file(_SYNC))

    seen = disk.again()
    disk.do(Op(Kind.WRITE, "z", 2, 0, b"new"))
    disk.do(Op(Kind.SYNC, "z", 2))

    assert seen == {"a": b"bytes", "z": b"old"}
    assert disk.left(Loss.EVERYTHING) == {"z": b"new"}
    assert disk.left(Loss.NOTHING) == {"a": b"bytes", "z": b"new"}


@pytest.mark.parametrize("name", STEPS)
def test_doing_again_what_was_written_down_gives_the_same_disk(scenes: Path, name: str) -> None:
    step = STEPS[name]
    start = base_of(scenes, step)

    run = recorded(scenes, step, start)

    assert run.outcome == "done"
    assert _left(start, run.log, Loss.NOTHING) == run.left
    assert len(run.touches) > len(run.log) > 10


@pytest.mark.parametrize("at", range(0, 200, 23))
def test_a_process_that_dies_leaves_what_was_written_down(scenes: Path, tmp_path: Path, at: int) -> None:
    start = _an_install(scenes, tmp_path)

    assert apart(partial(_install, scenes, tmp_path, Fault(at, 0))).status == DIED

    assert _left(start, _written_down(tmp_path), Loss.NOTHING) == read_tree(tmp_path)


def test_the_kernel_sees_what_was_written_down(scenes: Path, tmp_path: Path, tracing: None) -> None:
    _an_install(scenes, tmp_path)
    seen = tmp_path.with_suffix(".seen")
    options = ["-y", "-s", "0", "-e", f"trace={','.join(CALLS)}", "-o", str(seen)]

    assert Traced(partial(_install, scenes, tmp_path), options).ended() == 0

    kinds = (op.kind.name.lower() for op in _written_down(tmp_path) if op.kind is not Kind.CREATE)
    said = Counter("sync" if kind.startswith("sync") else kind for kind in kinds)
    assert said["write"] > 50
    assert _calls_below(f"{tmp_path}/", seen.read_text()) == said


def _an_install(scenes: Path, root: Path) -> Tree:
    start = base_of(scenes, STEPS["install"])
    write_tree(root, start)
    return start


def _install(scenes: Path, root: Path, fault: Fault | None = None) -> None:
    """Install in this process, which ends afterwards; what was done is kept beside the kiosk."""

    def keep() -> None:
        root.with_suffix(".log").write_bytes(pickle.dumps(layer.log))

    layer = Layer(root, fault, keep)
    alive = SqliteLayer(layer)
    PythonLayer(layer).take_over()
    STEPS["install"].run(Place(root, scenes / "sticks"))
    keep()
    del alive


def _written_down(root: Path) -> list[Op]:
    log: list[Op] = pickle.loads(root.with_suffix(".log").read_bytes())
    return log


_NAMES = {"pwrite64": "write", "fsync": "sync", "fdatasync": "sync", "mkdir": "folder", "mkdirat": "folder"}
_NAMES |= {
    "unlink": "remove",
    "unlinkat": "remove",
    "rmdir": "remove",
    "symlink": "link",
    "symlinkat": "link",
}


def _calls_below(folder: str, trace: str) -> Counter[str]:
    """Count the calls that did something below a folder."""
    found: Counter[str] = Counter()
    for line in trace.splitlines():
        call = re.match(r"(?:\d+ +)?([a-z0-9_]+)\(", line)
        if call is None or folder not in line or "ENOENT" in line or call[1] in {"open", "openat"}:
            continue
        found[_NAMES.get(call[1], "rename" if call[1].startswith("rename") else call[1])] += 1
    return found


def test_a_run_that_fails_says_how(scenes: Path) -> None:
    step = STEPS["install"]
    start = base_of(scenes, step)

    failed = apart(partial(run_step, scenes, step, start, Fault(0, 5, lasting=True))).result

    assert isinstance(failed, Recorded)
    assert failed.outcome.startswith("refused: ")


def _done(start: Tree, ops: list[Op]) -> Disk:
    disk = Disk(start)
    for op in ops:
        disk.do(op)
    return disk
