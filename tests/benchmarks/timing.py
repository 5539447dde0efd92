"""Times of things that happen often, and the weight of this process."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


class Times:
    """Milliseconds by the clock, and those that this process really ran.

    On a machine with other work the clock also counts what the others took; the two tell that apart.
    """

    def __init__(self) -> None:
        self._clock: list[float] = []
        self._own: list[float] = []

    @contextmanager
    def one(self) -> Iterator[None]:
        """Measure one time what happens inside."""
        clock, own = time.perf_counter(), time.thread_time()
        yield
        self._own.append((time.thread_time() - own) * 1000)
        self._clock.append((time.perf_counter() - clock) * 1000)

    def report(self) -> dict[str, float]:
        """Return how often, and the median, the 99th percentile and the largest."""
        return {
            "times": len(self._clock),
            "p50": percentile(self._clock, 0.5),
            "p99": percentile(self._clock, 0.99),
            "max": percentile(self._clock, 1),
            "own_p50": percentile(self._own, 0.5),
            "own_p99": percentile(self._own, 0.99),
            "own_max": percentile(self._own, 1),
        }


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that this share of all does not exceed.

    >>> percentile([3.0, 1.0, 2.0], 0.5)
    2.0
    """
    return round(sorted(values)[max(0, -int(-len(values) * share // 1) - 1)], 2)


def megabytes() -> float:
    """Return how much of this process lies in memory."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Rss:"))
