"""`kiosk selftest`: what it takes, and what it says. That it walks is held by tests/journeys."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import selftest
from kiosk.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
REPORT: dict[str, Any] = {
    "ok": True,
    "first_frame_ms": 812.5,
    "tap_ms": {"p50": 12.0, "p99": 40.0},
    "memory_mb": 201.0,
    "qr": "https://prov.se",
    "steps": [
        {"name": "home → quiz", "ok": True, "ms": 40.0, "note": ""},
        {"name": "a story", "ok": True, "ms": 55.5, "note": "two slides"},
    ],
}


@pytest.mark.parametrize(
    "arguments", [["--window", "big"], ["--json", "yes"], ["--pack"], ["--profile", "bus"]], ids=" ".join
)
def test_wrong_arguments_are_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selftest", *arguments]) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "fel i anropet" in captured.err


def test_a_pack_that_is_not_there_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--pack", str(tmp_path / "nowhere"), "--state", str(tmp_path / "state")]

    assert main(["selftest", "--json", *arguments]) == 1

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "nowhere" in captured.err


def test_in_words_it_says_what_went_well() -> None:
    said = selftest._in_words(REPORT)

    assert "812.5 ms" in said
    assert "home → quiz" in said
    assert "(two slides)" in said
    assert said.endswith("Allt gick bra.\n")


def test_in_words_it_says_what_went_wrong() -> None:
    steps = [{"name": "a film", "ok": False, "ms": 1.0, "note": "the film stands still"}]

    said = selftest._in_words({**REPORT, "ok": False, "steps": steps})

    assert "FEL" in said
    assert "the film stands still" in said
    assert "Allt gick bra" not in said


@pytest.mark.parametrize(
    ("values", "percent", "expected"),
    [
        ([], 50, 0.0),
        ([7.04], 99, 7.0),
        ([1.0, 2.0, 3.0], 50, 2.0),
        ([float(n) for n in range(101)], 99, 99.0),
    ],
)
def test_a_percentile_is_found_in_any_number_of_taps(
    values: list[float], percent: int, expected: float
) -> None:
    assert selftest._percentile(values, percent) == expected


@pytest.mark.full
@pytest.mark.journey
def test_where_films_cannot_be_drawn_it_says_so_and_walks_on(tmp_path: Path) -> None:
    report = _offscreen(tmp_path)

    notes = {step["name"]: step["note"] for step in report["steps"]}
    assert "no OpenGL" in notes["a film with moving frames"]
    assert report["ok"], report["steps"]


def _offscreen(state: Path) -> Mapping[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    answer = subprocess.run(
        [sys.executable, "-m", "kiosk", "selftest", "--json", "--state", str(state)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    report = json.loads(answer.stdout)
    assert isinstance(report, dict)
    return report
