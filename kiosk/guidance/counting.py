"""Counts how many of some sets each course is in, for all courses at once.

The counts are kept as one set for each binary digit, lowest first: a course's count is read across the sets.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce


def count_sets(sets: Iterable[int]) -> tuple[int, ...]:
    """Count in how many of the sets each course is.

    >>> count_sets([0b011, 0b001, 0b101])
    (7, 1)
    """
    return reduce(add_one, sets, ())


def add_one(digits: Sequence[int], courses: int) -> tuple[int, ...]:
    """Add one to the count of these courses."""
    counted, carry = [], courses
    for digit in digits:
        counted.append(digit ^ carry)
        carry &= digit
    return (*counted, carry) if carry else tuple(counted)
