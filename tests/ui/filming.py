"""Runs a program that shows a film of the pack that comes with it, on a screen that draws films."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_PACK = _ROOT / "content" / "sormland"
FILM = "kostar"

on_a_screen = pytest.mark.skipif(
    sys.platform == "linux" and not os.environ.get("DISPLAY") and shutil.which("Xvfb") is None,
    reason="films need a screen, or Xvfb",
)


def filmed(program: str, cache: Path, *arguments: object, seconds: float) -> dict[str, Any]:
    """Show `FILM` with a program of `tests.ui` in a process of its own, and give what it noted."""
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("QT_QPA", "QT_QUICK"))
    }
    command = [sys.executable, "-m", f"tests.ui.{program}", _PACK, cache, FILM, *arguments]
    done = subprocess.run(
        [str(word) for word in command],
        cwd=_ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    notes: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert notes["drawn"], "this machine draws no films"
    return notes
