"""`python -m tests.faults NAME [--full]`: hit a kiosk with faults; prints one JSON line for each report.

In a process of its own, because it is forked thousands of times: a small one, with no thread but the first.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.faults.calls import fail_every_call
from tests.faults.compound import cut_twice
from tests.faults.controls import catch_all
from tests.faults.errors import ERRORS, fail_every_step
from tests.faults.forks import Report
from tests.faults.power import cut_every_step
from tests.faults.scenes import prepared


def _cuts(scenes: Path, full: bool) -> Iterable[Report]:
    return [cut_every_step(scenes, range(1, 6) if full else [1], 1 if full else 3)]


def _errors(scenes: Path, full: bool) -> Iterable[Report]:
    kinds = list(ERRORS) if full else list(ERRORS)[:3]
    return [fail_every_step(scenes, kinds, 1 if full else 16, 1 if full else 3)]


def _second(scenes: Path, full: bool) -> Iterable[Report]:
    return [cut_twice(scenes, 11 if full else 131, 1 if full else 3)]


def _calls(scenes: Path, full: bool) -> Iterable[Report]:
    return [fail_every_call(scenes, every=1 if full else 47)]


def _controls(scenes: Path, _full: bool) -> Iterable[Report]:
    return catch_all(scenes)


REPORTS: dict[str, Callable[[Path, bool], Iterable[Report]]] = {
    "cuts": _cuts,
    "errors": _errors,
    "second": _second,
    "calls": _calls,
    "controls": _controls,
}


def main(arguments: list[str]) -> int:
    """Run one kind, or all."""
    logging.disable()
    full = "--full" in arguments
    names = [name for name in arguments if name != "--full"] or list(REPORTS)
    with prepared() as scenes:
        for name in names:
            for report in REPORTS[name](scenes, full):
                sys.stdout.write(json.dumps(vars(report), ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
