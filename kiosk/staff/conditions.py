"""One thing about the kiosk that was looked at: how it is, in words for staff and in one line for the log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How a thing is: well, worth a look, or keeping visitors from being served as they should."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


_RISING = tuple(Level)


@dataclass(frozen=True, slots=True)
class Condition:
    """How one thing is. `says` and `do` are Swedish sentences for staff (no `do` where all is well).

    `log` is one English line with the figures.
    """

    id: str
    level: Level
    says: str
    do: str
    log: str


def well(name: str, says: str, log: str) -> Condition:
    """Tell that all is well with something."""
    return Condition(name, Level.OK, says, "", log)


def worst(conditions: Iterable[Condition]) -> Level:
    """Give the worst level among them.

    >>> str(worst([well("disk", "Det finns plats.", "disk 40 GB free")]))
    'ok'
    """
    return max((each.level for each in conditions), key=_RISING.index, default=Level.OK)
