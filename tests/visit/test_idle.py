"""When a visit ends by itself."""

from __future__ import annotations

import pytest

from kiosk.visit.idle import POLICIES, IdlePolicy, Phase, phase, seconds_left

POLICY = IdlePolicy(idle=90, warning=30, more_time=900)


@pytest.mark.parametrize(
    ("quiet", "more_time", "expected"),
    [
        (0, False, Phase.ACTIVE),
        (89.9, False, Phase.ACTIVE),
        (90, False, Phase.WARNING),
        (119.9, False, Phase.WARNING),
        (120, False, Phase.OVER),
        (899, True, Phase.ACTIVE),
        (900, True, Phase.WARNING),
        (930, True, Phase.OVER),
    ],
)
def test_quiet_seconds_mean(quiet: float, more_time: bool, expected: Phase) -> None:
    assert phase(quiet, POLICY, more_time) is expected


def test_the_count_down_starts_at_the_whole_warning_and_ends_at_nothing() -> None:
    assert seconds_left(90, POLICY, more_time=False) == 30
    assert seconds_left(119.6, POLICY, more_time=False) == 0
    assert seconds_left(500, POLICY, more_time=False) == 0


def test_every_profile_warns_for_at_least_the_twenty_seconds_that_wcag_asks_for() -> None:
    assert {name: policy.idle for name, policy in POLICIES.items()} == {"bus": 90, "library": 120}
    assert all(policy.warning >= 20 for policy in POLICIES.values())
