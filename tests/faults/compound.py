"""A second fault before the first is mended: in the start that follows, or while the step is done again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.channel.recovery import Repair
from tests.faults.disk import Disk, Loss, Op, Tree
from tests.faults.errors import ERRORS
from tests.faults.forks import Report, all_apart, apart
from tests.faults.layer import Fault
from tests.faults.power import (
    Point,
    Recorded,
    base_of,
    look_at,
    marks_in,
    points_of,
    recorded,
    run_step,
    warm,
)
from tests.faults.steps import DONE, STEPS, Step

# Steps whose cut leaves something to mend.
_CHANGING = ("first install", "install", "roll back", "mend memory", "step back", "tidy", "new code")
_STARTING = {"start", "mend memory", "step back", "tidy"}


def cut_twice(scenes: Path, every: int, offers: int = 1, names: Sequence[str] = _CHANGING) -> Report:
    """Cut a step at every `every`th point, start, and cut that start at every point, or let its disk fail.

    And: let a step die there, do it again, and then cut the power.
    """
    report, began = Report("second fault"), time.perf_counter()
    warm(scenes)
    for name in names:
        step = STEPS[name]
        start = base_of(scenes, step)
        log = recorded(scenes, step, start).log
        first = list(points_of(step, start, log, [7]))[::every]
        look_at(scenes, list(_in_the_start(scenes, first, report)), report, offers)
        # Going back twice is not the same as once.
        if name != "roll back":
            look_at(scenes, list(_in_the_next_try(scenes, step, start, log, every, report)), report, offers)
    report.seconds = time.perf_counter() - began
    return report


def _in_the_start(scenes: Path, first: Sequence[Point], report: Report) -> Iterator[Point]:
    begin = STEPS["start"]
    runs = all_apart(_running(scenes, begin, point.tree, None) for point in first)
    for number, (point, ended) in enumerate(zip(first, runs, strict=True)):
        if not isinstance(ended.result, Recorded) or ended.result.outcome != "done":
            report.violations.append(f"{point.name}: the start ended with {ended.result or ended.status}")
            continue
        run = ended.result
        # The third start that did not last goes back to the pack before: that is what it is for.
        again = point.step.name in _STARTING
        step = replace(
            point.step, repairs=point.step.repairs | {Repair.PACK_CRASHES} if again else point.step.repairs
        )
        for cut in points_of(point.step, point.tree, run.log, []):
            yield Point(f"{point.name}, then {cut.name}", step, point.marks, cut.tree, had_errors=again)
        at = number % len(run.touches)
        fault = Fault(at, *list(ERRORS.values())[number % len(ERRORS)])
        failed = apart(_running(scenes, begin, point.tree, fault)).result
        name = f"{point.name}, then {fault} {run.touches[at]}"
        if isinstance(failed, Recorded) and not failed.outcome.startswith("raised"):
            yield Point(name, step, point.marks, failed.left, had_errors=True)
        else:
            report.violations.append(f"{name}: the start ended with {failed}")


def _in_the_next_try(
    scenes: Path, step: Step, start: Tree, log: Sequence[Op], every: int, report: Report
) -> Iterator[Point]:
    done = next(at for at, op in enumerate(log) if op.path == DONE)
    for died in range(0, done, every):
        disk = Disk(start)
        for op in log[:died]:
            disk.do(op)
        seen = disk.again()
        ended = apart(_running(scenes, step, seen, None)).result
        name = f"{step.name}: died after {died}/{len(log)}, done again, power cut at the end"
        if not isinstance(ended, Recorded) or ended.outcome.startswith("raised"):
            report.violations.append(f"{name}: {ended or 'did not end'}")
            continue
        for op in ended.log:
            disk.do(op)
        for seed in (None, died):
            tree = disk.left(Loss.EVERYTHING) if seed is None else disk.left(Loss.SOME, seed)
            yield Point(f"{name} {seed}", step, marks_in(ended.log), tree)


def _running(scenes: Path, step: Step, start: Tree, fault: Fault | None) -> Callable[[], Recorded]:
    return lambda: run_step(scenes, step, start, fault)
