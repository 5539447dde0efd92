"""Which PIN staff may choose, and how long a wrong one makes everybody wait; no clock, no database."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

SHORTEST, LONGEST = 6, 12
# After the fifth wrong attempt in a row and those that follow. Source: RELIABILITY.md section 6.
_DELAYS = (0.0, 0.0, 0.0, 0.0, 30.0, 60.0, 300.0, 900.0, 3600.0)
# NIST SP 800-63B allows at most 100 in a row; from here on only a signed permission opens.
MOST_FAILURES = 100

_AS_DATES = ("ymd", "dmy", "mdy")


def refusal(pin: str) -> str | None:
    """Say in one Swedish sentence why a PIN may not be chosen; None when it may.

    >>> refusal("000000")
    'Koden är för lätt att gissa. Välj andra siffror.'
    >>> refusal("580274") is None
    True
    """
    if not (pin.isascii() and pin.isdigit()):
        return "Koden får bara ha siffror."
    if len(pin) < SHORTEST:
        return f"Koden är för kort. Välj minst {SHORTEST} siffror."
    if len(pin) > LONGEST:
        return f"Koden är för lång. Välj högst {LONGEST} siffror."
    if _repeats(pin) or _counts(pin):
        return "Koden är för lätt att gissa. Välj andra siffror."
    if _is_date(pin):
        return "Koden ser ut som ett datum. Välj andra siffror."
    return None


def delay_after(failures: int) -> float | None:
    """Give the seconds to wait after so many wrong attempts in a row; None when no wait is enough.

    >>> [delay_after(n) for n in (4, 5, 9, 99, 100)]
    [0.0, 30.0, 3600.0, 3600.0, None]
    """
    if failures <= 0:
        return 0.0
    if failures >= MOST_FAILURES:
        return None
    return _DELAYS[min(failures, len(_DELAYS)) - 1]


def _repeats(pin: str) -> bool:
    # 000000, 121212, 123123: one piece again and again.
    return any(
        pin == pin[:length] * (len(pin) // length)
        for length in range(1, len(pin) // 2 + 1)
        if len(pin) % length == 0
    )


def _counts(pin: str) -> bool:
    # 123456, 987654 and round the corner: 890123.
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return steps in ({1}, {9})


def _is_date(pin: str) -> bool:
    # A date alone, or one with the four figures that make it a personal identity number.
    days = pin[:-4] if len(pin) in {10, 12} else pin
    if len(days) not in {6, 8}:
        return False
    return any(_reads_as(days, order) for order in _AS_DATES)


def _reads_as(days: str, order: str) -> bool:
    year = len(days) - 4
    lengths = {"y": year, "m": 2, "d": 2}
    parts: dict[str, int] = {}
    at = 0
    for name in order:
        parts[name] = int(days[at : at + lengths[name]])
        at += lengths[name]
    # 2000 was a leap year: whatever the century, 29 February is a date.
    full = parts["y"] if year == 4 else 2000 + parts["y"] % 4
    if year == 4 and not 1900 <= full <= 2099:
        return False
    try:
        date(full, parts["m"], parts["d"])
    except ValueError:
        return False
    return True
