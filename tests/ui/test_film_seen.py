"""A film counts as seen when it came to its end, and not when it was left or broke off."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import a_film_file

ROOT = Path(__file__).resolve().parents[2]
PACK = ROOT / "content" / "sormland"

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(
        sys.platform == "linux" and not os.environ.get("DISPLAY") and shutil.which("Xvfb") is None,
        reason="films need a screen, or Xvfb",
    ),
]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def watched(cache: Path, file: Path, seconds: float) -> list[str]:
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("QT_QPA", "QT_QUICK"))
    }
    command = [sys.executable, "-m", "tests.ui.watching", PACK, cache, "kostar", file, seconds]
    done = subprocess.run(
        [str(word) for word in command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    notes = json.loads(done.stdout.splitlines()[-1])
    assert notes["drawn"], "this machine draws no films"
    return list(notes["seen"])


def test_a_film_that_came_to_its_end_was_seen_once(cache: Path, tmp_path: Path) -> None:
    assert watched(cache, a_film_file(tmp_path / "short.webm", seconds=1), 30) == ["kostar"]


def test_a_film_that_was_left_before_its_end_was_not_seen(cache: Path, tmp_path: Path) -> None:
    assert watched(cache, a_film_file(tmp_path / "long.webm", seconds=60), 4) == []


def test_a_film_that_cannot_be_played_was_not_seen(cache: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.webm"
    broken.write_bytes(b"Det var en film.")

    assert watched(cache, broken, 6) == []
