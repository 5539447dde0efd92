"""A disk that answers with an error, once or from then on: at every touch of every step, the real run."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.faults.disk import Disk, Loss
from tests.faults.forks import Report, all_apart
from tests.faults.layer import Fault
from tests.faults.power import Point, Recorded, base_of, look_at, marks_in, recorded, run_step, warm
from tests.faults.steps import STEPS, Step

# A worn disk says no once and goes on; a full one, or one that was mounted read-only, stays so.
ERRORS = {
    "EIO once": (errno.EIO, False),
    "ENOSPC from then on": (errno.ENOSPC, True),
    "EIO from then on": (errno.EIO, True),
    "ENOSPC once": (errno.ENOSPC, False),
    "EROFS from then on": (errno.EROFS, True),
}


def fail_every_step(
    scenes: Path, kinds: Sequence[str], every: int = 1, offers: int = 1, names: Sequence[str] = tuple(STEPS)
) -> Report:
    """Let the disk fail at touches of every step: each one, or each `every`th, another one for each kind."""
    report, began = Report("disk error"), time.perf_counter()
    warm(scenes)
    for name in names:
        step = STEPS[name]
        touches = recorded(scenes, step, base_of(scenes, step)).touches
        faults = [
            (kind, Fault(at, *ERRORS[kind]))
            for turn, kind in enumerate(kinds)
            for at in range(turn % every, len(touches), every)
        ]
        points = list(_after(scenes, step, touches, faults, report))
        look_at(scenes, points, report, offers)
    report.seconds = time.perf_counter() - began
    return report


def _after(
    scenes: Path, step: Step, touches: Sequence[str], faults: Sequence[tuple[str, Fault]], report: Report
) -> Iterator[Point]:
    """Run a step once for each fault; give the disk as it is then, and as it would be after a power cut."""
    start = base_of(scenes, step)
    ended = all_apart(_running(scenes, step, fault) for _, fault in faults)
    for (kind, fault), run in zip(faults, ended, strict=True):
        name = f"{step.name}: {kind} at {fault.at}/{len(touches)} {touches[fault.at]}"
        if not isinstance(run.result, Recorded):
            report.violations.append(f"{name}: ended with {run.status}")
            continue
        done = run.result
        if done.outcome.startswith("raised"):
            report.violations.append(f"{name}: {done.outcome}")
        disk = Disk(start)
        for op in done.log:
            disk.do(op)
        for loss in (Loss.NOTHING, Loss.EVERYTHING):
            tree = done.left if loss is Loss.NOTHING else disk.left(loss)
            label = f"{name} ({done.outcome}), loses {loss.name.lower()}"
            yield Point(label, step, marks_in(done.log), tree, had_errors=True)


def _running(scenes: Path, step: Step, fault: Fault) -> Callable[[], Recorded]:
    return lambda: run_step(scenes, step, base_of(scenes, step), fault)
