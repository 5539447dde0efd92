"""`kiosk selftest`: the main job from end to end, on OpenGL, standing and lying."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.loading import OpenPack

ROOT = Path(__file__).resolve().parents[2]
SIZES = ("1080x1920", "1920x1080")
STEPS = [
    "attract → home",
    "home → quiz",
    "quiz → results",
    "results → course",
    "course → takeaway, QR read",
    "a story",
    "a film with moving frames",
    "language switch",
    "end of the visit",
]
_SECONDS = 240

pytestmark = pytest.mark.journey


@dataclass(frozen=True)
class Outcome:
    """What one run left: its status, its document, and what it complained about."""

    status: int
    report: Mapping[str, Any]
    complaints: list[str]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Outcome]]:
    """Run both sizes side by side: most of a walk is waiting for the touch guard."""
    if sys.platform == "linux" and shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing. Install it: sudo apt install xvfb libgl1-mesa-dri")
    running = {size: _start(size, tmp_path_factory.mktemp(size)) for size in SIZES}
    try:
        yield {size: _outcome(process) for size, process in running.items()}
    finally:
        for process in running.values():
            process.kill()


@pytest.fixture(params=SIZES)
def outcome(request: pytest.FixtureRequest, outcomes: Mapping[str, Outcome]) -> Outcome:
    return outcomes[request.param]


def test_the_whole_way_can_be_walked(outcome: Outcome) -> None:
    steps = outcome.report["steps"]

    assert [step["name"] for step in steps] == STEPS
    assert [step for step in steps if not step["ok"]] == []
    assert (outcome.status, outcome.report["ok"]) == (0, True)


def test_the_code_on_the_screen_leads_to_the_course(outcome: Outcome, pack: OpenPack) -> None:
    course = pack.course(_step(outcome, "results → course")["note"])
    assert course is not None
    places = {place.id: place for place in pack.pack().places}

    link = course.link or places[course.place or ""].url

    assert outcome.report["qr"] == link


def test_the_film_moves(outcome: Outcome) -> None:
    assert re.fullmatch(r"\d+ different frames", _step(outcome, "a film with moving frames")["note"])


def test_nothing_is_complained_about_but_what_the_machine_lacks(outcome: Outcome) -> None:
    assert outcome.complaints == []


def test_the_document_has_the_shape_that_scripts_depend_on(outcome: Outcome) -> None:
    report = outcome.report

    assert set(report) == {"ok", "first_frame_ms", "tap_ms", "memory_mb", "qr", "steps"}
    assert set(report["tap_ms"]) == {"p50", "p99"}
    assert all(set(step) == {"name", "ok", "ms", "note"} for step in report["steps"])
    assert 0 < report["tap_ms"]["p50"] <= report["tap_ms"]["p99"]
    assert report["first_frame_ms"] > 0
    assert sys.platform != "linux" or report["memory_mb"] > 0


def _step(outcome: Outcome, name: str) -> Mapping[str, Any]:
    return next(step for step in outcome.report["steps"] if step["name"] == name)


def _start(size: str, state: Path) -> subprocess.Popen[str]:
    # As on a machine without a display: the command brings its own.
    ours = {"QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "DISPLAY", "WAYLAND_DISPLAY"}
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    command = [sys.executable, "-m", "kiosk", "selftest", "--json", "--window", size, "--state", str(state)]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def _outcome(process: subprocess.Popen[str]) -> Outcome:
    out, err = process.communicate(timeout=_SECONDS)
    complaints = [line for line in err.splitlines() if line.strip() and not _says_what_is_lacking(line)]
    assert out.count("\n") == 1, f"not one JSON document on stdout: {out!r}\n{err}"
    return Outcome(process.returncode, json.loads(out), complaints)


def _says_what_is_lacking(line: str) -> bool:
    # Behind the name of its category stands what pytest knows as well.
    words = re.sub(r"^qt(\.\w+)+: ", "", line)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    named = settings["tool"]["pytest"]["ini_options"]["qt_log_ignore"]
    return any(re.search(pattern, words) for pattern in named)
