"""The monkey over the real kiosk, for a short while; `python -m tests.soak` lets it play for longer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.soak.soaking import slope

ROOT = Path(__file__).resolve().parents[2]


def _soak(*arguments: str) -> Any:
    """Soak in a process of its own: the fence is never taken down again."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


def test_a_monkey_breaks_no_promise() -> None:
    report = _soak("--events", "900", "--seed", "20261123")

    assert report["broken"] == ""
    assert report["visits"] >= 5
    assert report["ways_home_tried"] >= 3
    assert len(report["screens"]) >= 10
    assert len(report["languages"]) >= 4


@pytest.mark.full
@pytest.mark.parametrize("seed", ["1", "2"])
def test_a_monkey_breaks_no_promise_for_half_an_hour(seed: str) -> None:
    report = _soak("--events", "200000", "--seed", seed)

    assert report["broken"] == ""
    assert report["visits"] >= 2000
    assert len(report["screens"]) == 17
    assert report["mb_per_1000_visits"] <= 1


@pytest.mark.full
def test_a_monkey_breaks_no_promise_where_films_play() -> None:
    report = _soak("--events", "3000", "--seed", "3", "--films")

    assert report["broken"] == ""


def test_growth_is_told_from_noise_and_from_the_start() -> None:
    looks = [(visits, 250.0 + visits % 300 / 10) for visits in range(100, 9000, 100)]
    rising = [(visits, weight + visits / 100) for visits, weight in looks]
    begins_high = [(visits, weight if visits > 1000 else 100.0) for visits, weight in looks]

    assert abs(slope(looks) or 0) < 0.5
    assert (slope(rising) or 0) == pytest.approx(10, abs=0.5)
    assert abs(slope(begins_high) or 0) < 0.5
    assert slope(looks[:3]) is None
