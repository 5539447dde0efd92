"""How much memory the kiosk may hold, and what is done when it holds more.

Source: KIOSKS.md section 6, row 17 (a ceiling, a restart while nobody is there), and section 7.3 (films go
first; 500 MB in the best of the comparable kiosks). Ours: half of what kiosk.service allows.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

# Bytes. The whole journey holds about 300 MB.
CEILING = 512_000_000
# A graphics driver may hold much from the start: then growth counts, not the figure.
_MOST_GROWTH = 1.6
# Films come back only well below the ceiling, or they would come and go.
_WELL_BELOW = 0.9


class Measure(StrEnum):
    """What is done about memory, from nothing to the last."""

    NONE = "none"
    NO_FILMS = "no films"
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class Weight:
    """What the kiosk holds now, and what it held soon after its start; in bytes."""

    now: int
    at_start: int

    @property
    def ceiling(self) -> int:
        """What this kiosk may hold on this machine."""
        return max(CEILING, int(self.at_start * _MOST_GROWTH))


def next_measure(present: Measure, weight: Weight, *, nobody_there: bool) -> Measure:
    """Say what is done about memory from now on.

    Films go first. If that did not help, the kiosk starts again, but never under a visitor's hands.

    >>> high, fine = Weight(900_000_000, 250_000_000), Weight(300_000_000, 250_000_000)
    >>> [str(next_measure(Measure.NONE, weight, nobody_there=True)) for weight in (fine, high)]
    ['none', 'no films']
    >>> str(next_measure(Measure.NO_FILMS, high, nobody_there=True))
    'restart'
    """
    if weight.now <= weight.ceiling * _WELL_BELOW:
        return Measure.NONE
    if weight.now <= weight.ceiling:
        return present
    if present is Measure.NONE:
        return Measure.NO_FILMS
    return Measure.RESTART if nobody_there else present


def read_weight() -> int | None:
    """Read how many bytes of memory this process holds (resident set); None where nobody can tell.

    Source: man 5 proc_pid_statm; on Windows GetProcessMemoryInfo, written from Microsoft's documentation.
    """
    if sys.platform == "win32":
        return _windows_weight()
    import resource  # noqa: PLC0415 -- not on Windows

    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * resource.getpagesize()


def _windows_weight() -> int | None:
    import ctypes  # noqa: PLC0415 -- only there

    class Counters(ctypes.Structure):
        # PROCESS_MEMORY_COUNTERS, psapi.h.
        _fields_ = (
            ("size", ctypes.c_uint32),
            ("faults", ctypes.c_uint32),
            *((name, ctypes.c_size_t) for name in ("peak", "held", "pool_peak", "pool", "unpaged_peak")),
            *((name, ctypes.c_size_t) for name in ("unpaged", "paged", "paged_peak")),
        )

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.K32GetProcessMemoryInfo.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
    counters = Counters(size=ctypes.sizeof(Counters))
    told = kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.size)
    return int(counters.held) if told else None
