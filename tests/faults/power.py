"""Power cuts and dying processes: what one undisturbed run did is cut off after each thing, and looked at.

One run gives the log; every disk that a cut may leave is made from it. That these disks are the real ones is
held by `test_layer`.
"""

from __future__ import annotations

import gc
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from tests.faults.checker import ViolationError, check
from tests.faults.disk import Kind, Loss, Op, Tree, cuts, read_tree, write_tree
from tests.faults.forks import Report, all_apart, apart
from tests.faults.layer import Fault, Layer
from tests.faults.python_layer import PythonLayer
from tests.faults.sqlite_layer import SqliteLayer
from tests.faults.steps import DONE, STEPS, Place, Step

# Disks that one process looks at: a process costs as much as a look.
_BATCH = 8


@dataclass(frozen=True)
class Recorded:
    """What a run did, what it asked for in words, what was on the disk in the end, and how it ended."""

    log: list[Op]
    touches: list[str]
    left: Tree
    outcome: str

    def __str__(self) -> str:
        return self.outcome


@dataclass(frozen=True)
class Point:
    """A disk to look at: what it is called, the step, how far that had come, and what is there.

    `had_errors`: a start may have taken a good pack for a bad one, and gone back to the one before.
    """

    name: str
    step: Step
    marks: frozenset[str]
    tree: Tree
    had_errors: bool = False


def base_of(scenes: Path, step: Step) -> Tree:
    """Read the kiosk that a step begins with."""
    return step.harm(read_tree(scenes / "bases" / step.base))


def run_step(
    scenes: Path,
    step: Step,
    start: Tree,
    fault: Fault | None = None,
    flaw: Callable[[], None] | None = None,
) -> Recorded:
    """Run a step in this process, over a layer. Only for a process that ends afterwards."""
    from kiosk.errors import KnownError

    root = Path(mkdtemp(prefix="run-", dir=scenes))
    write_tree(root, start)
    if flaw:
        flaw()
    layer = Layer(root, fault)
    sqlite = SqliteLayer(layer)
    PythonLayer(layer).take_over()
    place = Place(root, scenes / "sticks", layer.mark)
    try:
        step.run(place)
        layer.mark(DONE)
        outcome = "done"
    except KnownError as refused:
        outcome = f"refused: {refused.message}"
    except Exception as problem:
        outcome = f"raised {type(problem).__name__}: {problem}"
    del sqlite
    # What comes now is not part of the step.
    log, touches = list(layer.log), list(layer.touches)
    layer.rest()
    left = read_tree(root)
    shutil.rmtree(root)
    return Recorded(log, touches, left, outcome)


def recorded(scenes: Path, step: Step, start: Tree, flaw: Callable[[], None] | None = None) -> Recorded:
    """Run a step undisturbed in a process of its own."""
    ended = apart(lambda: run_step(scenes, step, start, flaw=flaw))
    assert isinstance(ended.result, Recorded), f"{step.name} did not end: {ended.status}"
    return ended.result


def points_of(step: Step, start: Tree, log: Sequence[Op], seeds: Sequence[int]) -> Iterator[Point]:
    """Make every disk that a cut during a step may leave."""
    for loss, seed in [(Loss.NOTHING, 0), (Loss.EVERYTHING, 0), *((Loss.SOME, seed) for seed in seeds)]:
        for done, tree in cuts(start, log, loss, 1000 * seed):
            after = str(log[done - 1]) if done else "the beginning"
            name = f"{step.name}: cut {done}/{len(log)} after {after}, loses {loss.name.lower()} {seed or ''}"
            yield Point(name, step, marks_in(log[:done]), tree)


def marks_in(log: Sequence[Op]) -> frozenset[str]:
    """Tell how far a step has come."""
    return frozenset(op.path for op in log if op.kind is Kind.MARK)


def look_at(scenes: Path, points: Sequence[Point], report: Report, offers: int = 1) -> None:
    """Look at each disk that is unlike those before, apart from this process, and add to a report.

    Every `offers`th kiosk is also offered what it must refuse, and what it must be able to install.
    """
    report.points += len(points)
    unlike: dict[object, Point] = {}
    for point in points:
        unlike.setdefault((point.step.name, point.marks, hash(frozenset(point.tree.items()))), point)
    report.states += len(unlike)
    looks = [
        _looking(scenes, each, offer=number % offers == 0) for number, each in enumerate(unlike.values())
    ]
    batches = [looks[at : at + _BATCH] for at in range(0, len(looks), _BATCH)]
    found: list[str | None] = []
    for batch, ended in zip(batches, all_apart(partial(_all_of, batch) for batch in batches), strict=True):
        found += ended.result or [f"one of {len(batch)} ended with {ended.status}"] * len(batch)
    wrong = ((point, text) for point, text in zip(unlike.values(), found, strict=True) if text)
    report.violations += [f"{point.name}: {text}" for point, text in wrong]


def _all_of(looks: Sequence[Callable[[], str | None]]) -> list[str | None]:
    return [look() for look in looks]


def _looking(scenes: Path, point: Point, *, offer: bool) -> Callable[[], str | None]:
    def look() -> str | None:
        root = Path(mkdtemp(prefix="look-", dir=scenes))
        place = Place(root, scenes / "sticks")
        try:
            write_tree(root, point.tree)
            check(place, point.step, point.marks, had_errors=point.had_errors, offer=offer)
        except ViolationError as found:
            return str(found)
        except Exception as problem:
            return f"raised {type(problem).__name__}: {problem}"
        finally:
            shutil.rmtree(root)
        return None

    return look


def warm(scenes: Path) -> None:
    """Load everything that a look loads, once for all processes that are forked from this one."""
    step = STEPS["install"]
    text = _looking(scenes, Point("warm", step, frozenset(), base_of(scenes, step)), offer=True)()
    assert text is None, text
    # Looking for garbage would touch, and so copy, every page that a fork shares with this process.
    gc.freeze()
    gc.disable()


def cut_every_step(
    scenes: Path, seeds: Sequence[int], offers: int = 1, names: Sequence[str] = tuple(STEPS)
) -> Report:
    """Cut every step at every point in every way."""
    report, began = Report("power cut"), time.perf_counter()
    warm(scenes)
    for name in names:
        step = STEPS[name]
        start = base_of(scenes, step)
        run = recorded(scenes, step, start)
        if run.outcome != "done":
            report.violations.append(f"{name}, undisturbed: {run.outcome}")
        look_at(scenes, list(points_of(step, start, run.log, seeds)), report, offers)
    report.seconds = time.perf_counter() - began
    return report
