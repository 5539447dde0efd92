"""Keeps the process small between visits where the C library can be told to; elsewhere nothing happens.

A film's decoder frees megabytes on several threads, and glibc by itself keeps them for each thread: after one
journey 20 to 40 MB that nobody uses (measured with `dev.py bench memory`).
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import CDLL

# <malloc.h> of glibc.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_LARGE = 256 * 1024
_ARENAS = 2


def keep_small() -> None:
    """Let freed blocks of 256 kB and more go back to the system at once, and share two arenas."""
    libc = _libc()
    if libc is not None:
        libc.mallopt(_M_MMAP_THRESHOLD, _LARGE)
        libc.mallopt(_M_TRIM_THRESHOLD, _LARGE)
        libc.mallopt(_M_ARENA_MAX, _ARENAS)


def give_back() -> None:
    """Give what is free back to the system; takes some milliseconds."""
    libc = _libc()
    if libc is not None:
        libc.malloc_trim(0)


def _libc() -> CDLL | None:
    if sys.platform != "linux":
        return None
    import ctypes  # noqa: PLC0415 -- not before the first frame

    try:
        return ctypes.CDLL("libc.so.6")
    except OSError:
        # Another C library than glibc.
        return None
