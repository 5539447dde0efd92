"""A bar for long work, on a terminal and nowhere else."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

_WIDTH = 30
# Seconds: a stick on a slow port would else spend its time on drawing.
_PAUSE = 0.1


class _Told(Protocol):
    def __call__(self, done: int, total: int) -> None: ...


def in_megabytes(done: int, total: int) -> str:
    """Say how many bytes of how many.

    >>> in_megabytes(500_000, 2_000_000)
    '0,5 av 2,0 MB'
    """
    return f"{_megabytes(done)} av {_megabytes(total)} MB"


def in_pieces(done: int, total: int) -> str:
    """Say how many things of how many.

    >>> in_pieces(3, 12)
    '3 av 12'
    """
    return f"{done} av {total}"


@contextmanager
def bar(label: str, amount: Callable[[int, int], str] = in_megabytes) -> Iterator[_Told]:
    """Give what is to be called with how much is done and how much there is; the bar ends with the block."""
    drawn = [0.0]
    is_terminal = sys.stderr.isatty()

    def told(done: int, total: int) -> None:
        now = time.monotonic()
        if is_terminal and (done >= total or now - drawn[0] > _PAUSE):
            drawn[0] = now
            sys.stderr.write(f"\r{line(label, done, total, amount)}")
            sys.stderr.flush()

    try:
        yield told
    finally:
        if drawn[0]:
            sys.stderr.write("\n")


def line(label: str, done: int, total: int, amount: Callable[[int, int], str] = in_megabytes) -> str:
    """Write one state of the bar.

    >>> line("Kopierar", 500_000, 2_000_000)
    'Kopierar ███████░░░░░░░░░░░░░░░░░░░░░░░  25 %  0,5 av 2,0 MB'
    """
    share = min(1.0, done / total) if total else 1.0
    full = int(share * _WIDTH)
    drawn = f"{label} {'█' * full}{'░' * (_WIDTH - full)} {share:4.0%}".replace("%", " %")
    return f"{drawn}  {amount(done, total)}"


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:.1f}".replace(".", ",")
