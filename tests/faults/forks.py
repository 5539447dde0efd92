"""One process for each fault, and one for each look at what it left: cheap, because they are forked warm."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

# Seconds after which a process counts as hung; a step takes 0.1.
_PATIENCE = 30
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


@dataclass
class Report:
    """What came of some faults: how many there were, how many ended differently, and what was wrong."""

    name: str
    points: int = 0
    states: int = 0
    seconds: float = 0.0
    violations: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Ended:
    """How a process ended: what it handed back, None when it died first; `status` is below 0 for a signal."""

    result: Any
    status: int


def apart(work: Callable[[], Any]) -> Ended:
    """Run something in a process of its own."""
    return next(iter(all_apart([work])))


def all_apart(works: Iterable[Callable[[], Any]]) -> Iterator[Ended]:
    """Run many things, each in a process of its own, as many at a time as there are cores; in their order."""
    waiting = iter(works)
    under_way: list[_Child] = []
    for work in waiting:
        under_way.append(_Child(work))
        if len(under_way) > CORES:
            yield under_way.pop(0).ended()
    for child in under_way:
        yield child.ended()


class _Child:
    def __init__(self, work: Callable[[], Any]) -> None:
        sys.stdout.flush()
        self._out, into = os.pipe()
        self._pid = os.fork()
        if not self._pid:
            os.close(self._out)
            _run(work, into)
        os.close(into)

    def ended(self) -> Ended:
        data = b""
        with os.fdopen(self._out, "rb") as pipe:
            data = pipe.read()
        _, status = os.waitpid(self._pid, 0)
        return Ended(pickle.loads(data) if data else None, os.waitstatus_to_exitcode(status))


def _run(work: Callable[[], Any], into: int) -> None:
    signal.alarm(_PATIENCE)
    try:
        hand_back(into, work())
    except BaseException:
        import traceback

        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def hand_back(into: int, result: Any) -> None:
    """Write a result whole; a pipe takes less at a time."""
    data = memoryview(pickle.dumps(result))
    while data:
        data = data[_WRITE(into, data) :]


# The layer takes the place of os.write.
_WRITE = os.write
