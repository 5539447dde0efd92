"""When a visit ends by itself: pure arithmetic on seconds of a monotonic clock."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class IdlePolicy(NamedTuple):
    """Seconds without a touch until the question "are you still there", and to answer it.

    Source: DESIGN: 90 + 30 on the bus, 120 + 30 in a library; WCAG 2.2.1 asks for at least 20 s.
    """

    idle: float = 120.0
    warning: float = 30.0
    more_time: float = 900.0


POLICIES = {"bus": IdlePolicy(idle=90.0), "library": IdlePolicy(idle=120.0)}


class Phase(StrEnum):
    """What the time since the last touch means."""

    ACTIVE = "active"
    WARNING = "warning"
    OVER = "over"


def phase(quiet: float, policy: IdlePolicy, more_time: bool) -> Phase:
    """Return what `quiet` seconds without a touch mean under a policy."""
    limit = policy.more_time if more_time else policy.idle
    if quiet < limit:
        return Phase.ACTIVE
    return Phase.WARNING if quiet < limit + policy.warning else Phase.OVER


def seconds_left(quiet: float, policy: IdlePolicy, more_time: bool) -> int:
    """Return the whole seconds until the visit ends, never below 0."""
    limit = policy.more_time if more_time else policy.idle
    return max(0, round(limit + policy.warning - quiet))
