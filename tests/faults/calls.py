"""The same with the kernel: a real process dies, or is refused, at each system call of a step."""

from __future__ import annotations

import mmap
import re
import shutil
import signal
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from kiosk.errors import KnownError
from tests.faults.disk import Tree, read_tree, write_tree
from tests.faults.forks import Report, all_apart, apart
from tests.faults.power import Point, base_of, look_at, warm
from tests.faults.steps import DONE, JUDGED, STEPS, Place, Step
from tests.faults.traced import Traced

# All that changes a disk; a question mark for what not every processor has.
CALLS = (
    *("?open", "openat", "write", "pwrite64", "fsync", "fdatasync", "?rename", "?renameat", "?renameat2"),
    *(
        "?unlink",
        "unlinkat",
        "?mkdir",
        "mkdirat",
        "?rmdir",
        "?symlink",
        "symlinkat",
        "ftruncate",
        "fallocate",
    ),
)
FAULTS = ("signal=SIGKILL", "error=EIO", "error=ENOSPC")
_COUNTED = re.compile(r"(?:(?P<pid>\d+) +)?(?P<call>[a-z0-9_]+)\(")
_NOTED = (JUDGED, DONE)
_OUTCOME = 16


class _Notes:
    """What a process says of itself without any system call: memory that it shares with its parent."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, mmap.PAGESIZE)

    def mark(self, name: str) -> None:
        self._memory[_NOTED.index(name)] = 1

    def marks(self) -> frozenset[str]:
        return frozenset(name for at, name in enumerate(_NOTED) if self._memory[at])

    def end(self, outcome: str) -> None:
        data = outcome.encode()[: mmap.PAGESIZE - _OUTCOME]
        self._memory[_OUTCOME : _OUTCOME + len(data)] = data

    def outcome(self) -> str:
        return self._memory[_OUTCOME:].rstrip(b"\0").decode(errors="replace")


@dataclass(frozen=True)
class _Run:
    """What a traced step left: the disk, how far it had come, how it ended, and whether the fault came."""

    left: Tree
    marks: frozenset[str]
    outcome: str
    hit: bool


def fail_every_call(
    scenes: Path, faults: Sequence[str] = FAULTS, every: int = 1, names: Sequence[str] = tuple(STEPS)
) -> Report:
    """Let each call of every step kill or fail, or each `every`th of them, and look at what is left."""
    report, began = Report("system call"), time.perf_counter()
    warm(scenes)
    for name in names:
        step = STEPS[name]
        counted = apart(partial(_count, scenes, step)).result
        each = [(call, number) for call in sorted(counted) for number in range(1, counted[call] + 1)]
        chosen = [
            (call, f"{fault}:when={number}")
            for turn, fault in enumerate(faults)
            for call, number in each[turn % every :: every]
        ]
        look_at(scenes, list(_after(scenes, step, chosen, report)), report)
    report.seconds = time.perf_counter() - began
    return report


def _after(scenes: Path, step: Step, chosen: Sequence[tuple[str, str]], report: Report) -> Iterator[Point]:
    runs = all_apart(partial(_inject, scenes, step, call, fault) for call, fault in chosen)
    for (call, fault), ended in zip(chosen, runs, strict=True):
        run, name = ended.result, f"{step.name}: {call}:{fault}"
        if not isinstance(run, _Run):
            report.violations.append(f"{name}: ended with {ended.status}")
        # Threads take turns as they like: the last calls of one may not come.
        elif run.hit:
            if run.outcome.startswith("raised"):
                report.violations.append(f"{name}: {run.outcome}")
            yield Point(f"{name} ({run.outcome})", step, run.marks, run.left, had_errors="error" in fault)


def _count(scenes: Path, step: Step) -> Counter[str]:
    """Count a step's calls by name; in its busiest thread, because strace counts for each."""
    with _kiosk(scenes, step) as root, _log(scenes) as log:
        status = Traced(partial(_step, scenes, step, root, _Notes()), _options(CALLS, log)).ended()
        assert status == 0, f"{step.name} ended with {status}"
        found = (_COUNTED.match(line) for line in log.read_text(errors="replace").splitlines())
        threads = Counter((each["pid"], each["call"]) for each in found if each)
    counted: Counter[str] = Counter()
    for (_, call), number in threads.items():
        counted[call] = max(counted[call], number)
    return counted


def _inject(scenes: Path, step: Step, call: str, fault: str) -> _Run:
    notes = _Notes()
    with _kiosk(scenes, step) as root, _log(scenes) as log:
        options = [*_options([call], log), "-e", f"inject={call}:{fault}"]
        status = Traced(partial(_step, scenes, step, root, notes), options).ended()
        hit = status == -signal.SIGKILL or "(INJECTED)" in log.read_text(errors="replace")
        return _Run(read_tree(root), notes.marks(), notes.outcome() or f"status {status}", hit)


def _step(scenes: Path, step: Step, root: Path, notes: _Notes) -> None:
    try:
        step.run(Place(root, scenes / "sticks", notes.mark))
    except KnownError as refused:
        notes.end(f"refused: {refused.message}")
    except Exception as problem:
        notes.end(f"raised {type(problem).__name__}: {problem}")
    else:
        notes.mark(DONE)
        notes.end("done")


def _options(calls: Sequence[str], log: Path) -> list[str]:
    return ["-e", f"trace={','.join(calls)}", "-o", str(log)]


@contextmanager
def _kiosk(scenes: Path, step: Step) -> Iterator[Path]:
    root = Path(mkdtemp(prefix="traced-", dir=scenes))
    write_tree(root, base_of(scenes, step))
    yield root
    shutil.rmtree(root)


@contextmanager
def _log(scenes: Path) -> Iterator[Path]:
    folder = Path(mkdtemp(prefix="log-", dir=scenes))
    yield folder / "strace"
    shutil.rmtree(folder)
