"""Runs of `kiosk selftest` beside the tests: most of such a walk is waiting for the touch guard."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SIZES = ("1080x1920", "1920x1080")
_SECONDS = 240


@dataclass(frozen=True)
class Outcome:
    """What one run left: its status, its document, and what it complained about."""

    status: int
    report: Mapping[str, Any]
    complaints: list[str]


@dataclass
class Walks:
    """The runs under way, one for each size, and what became of them."""

    folder: Path
    _running: dict[str, subprocess.Popen[str]] = field(default_factory=dict)
    _outcomes: dict[str, Outcome] = field(default_factory=dict)

    def begin(self) -> None:
        if not _has_a_display_to_bring():
            return
        for size in SIZES:
            self._running[size] = _start(size, self.folder / size)

    def outcome(self, size: str) -> Outcome:
        if not self._running:
            pytest.fail("Xvfb is missing. Install it: sudo apt install xvfb libgl1-mesa-dri")
        if size not in self._outcomes:
            self._outcomes[size] = _outcome(self._running[size])
        return self._outcomes[size]

    def end(self) -> None:
        for process in self._running.values():
            process.kill()
            process.communicate()


def _has_a_display_to_bring() -> bool:
    return sys.platform != "linux" or shutil.which("Xvfb") is not None


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
