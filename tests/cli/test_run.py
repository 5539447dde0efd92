"""`kiosk run`: what it takes, and what it says where it cannot."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.run import PROFILES, window_size
from kiosk.visit.idle import POLICIES
from tests.builders import a_changed_pack

ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = [sys.executable, "-m", "kiosk", "run"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program where there is no display."""
    display = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in display}
    return subprocess.run(
        [*_PROGRAM, *arguments],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["--window", "big"],
        ["--window", "1080"],
        ["--window", "10x20"],
        ["--window", "1080x1920x2"],
        ["--profile", "station"],
        ["--dance"],
        ["somewhere"],
        ["--pack"],
    ],
    ids=" ".join,
)
def test_wrong_arguments_are_wrong_usage(arguments: list[str]) -> None:
    answer = run(*arguments)

    assert (answer.returncode, answer.stdout) == (2, "")
    assert "fel i anropet" in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("gone", [{}, {"DISPLAY": ":4711"}], ids=["no display", "a display that is gone"])
def test_without_a_display_it_says_so_in_one_line_and_what_to_do(gone: dict[str, str]) -> None:
    answer = run(**gone)

    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.count("\n") == 1
    assert "ingen skärm" in answer.stderr
    assert "--offscreen" in answer.stderr


def test_a_pack_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    answer = run("--offscreen", "--pack", str(tmp_path / "nowhere"), "--state", str(tmp_path / "state"))

    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.count("\n") == 1
    assert "nowhere" in answer.stderr


def test_a_pack_with_errors_is_told_with_its_file(tmp_path: Path) -> None:
    source = a_changed_pack(tmp_path, "pack.yaml", "fallback_contact: vaxeln", "fallback_contact: ingen")

    answer = run("--offscreen", "--pack", str(source), "--state", str(tmp_path / "state"))

    assert (answer.returncode, answer.stdout) == (1, "")
    assert "pack.yaml" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_it_runs_until_its_window_is_closed(tmp_path: Path) -> None:
    script = (
        "import sys; from PySide6.QtCore import QTimer; from PySide6.QtGui import QGuiApplication;"
        "import kiosk.app as app; begin = app.Kiosk._begin;"
        "app.Kiosk._begin = lambda self: (begin(self), QTimer.singleShot(0, self.window.close));"
        "from kiosk.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["run", "--offscreen", "--window", "1080x1920", "--state", str(tmp_path)]
    environment = {**os.environ, "QT_QUICK_BACKEND": "software"}

    answer = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (answer.returncode, answer.stdout) == (0, ""), answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize(("text", "size"), [("1080x1920", (1080, 1920)), ("1024x768", (1024, 768))])
def test_a_size_is_two_numbers(text: str, size: tuple[int, int]) -> None:
    assert window_size(text) == size


@pytest.mark.parametrize("text", ["", "x", "1080x", "axb", "1080 x 1920", "-100x200"])
def test_anything_else_is_no_size_and_the_answer_shows_one(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="1080x1920"):
        window_size(text)


def test_every_place_has_its_own_patience() -> None:
    assert set(PROFILES) == set(POLICIES) == {"bus", "library"}
