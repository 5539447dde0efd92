"""Whatever goes wrong, and whenever: the kiosk starts, and shows the old pack or the new one, whole.

What is looked at after each fault stands in `checker`. How many faults there are is part of what is tested.
"""

from __future__ import annotations

import os

import pytest

from tests.faults.conftest import Faults

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks a process for each fault")


def test_a_cut_at_any_point_of_anything_leaves_the_old_or_the_new(faults: Faults) -> None:
    (report,) = faults("cuts")

    assert report.violations == []
    assert report.points > 2000


def test_a_disk_that_fails_or_fills_up_leaves_the_old_or_the_new(faults: Faults) -> None:
    (report,) = faults("errors")

    assert report.violations == []
    assert report.points > 400


def test_a_second_fault_before_the_first_is_mended_changes_nothing(faults: Faults) -> None:
    (report,) = faults("second")

    assert report.violations == []
    assert report.points > 800


def test_real_processes_that_die_or_are_refused_by_the_kernel_leave_the_old_or_the_new(
    faults: Faults, tracing: None
) -> None:
    (report,) = faults("calls")

    assert report.violations == []
    assert report.points > 50


def test_protocols_with_a_mistake_are_caught(faults: Faults) -> None:
    reports = faults("controls")

    assert len(reports) == 5
    for report in reports:
        assert report.states > 0, report.name
        assert len(report.violations) >= 0.8 * report.states, report.name


@pytest.mark.full
@pytest.mark.parametrize(
    ("kind", "points"), [("cuts", 5000), ("errors", 10_000), ("second", 10_000), ("calls", 2500)]
)
def test_every_fault_leaves_the_old_or_the_new(
    faults: Faults, request: pytest.FixtureRequest, kind: str, points: int
) -> None:
    if kind == "calls":
        request.getfixturevalue("tracing")

    (report,) = faults(kind, full=True)

    assert report.violations == []
    assert report.points > points
