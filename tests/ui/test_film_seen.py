"""A film counts as seen when it came to its end, and not when it was left or broke off."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import a_film_file
from tests.ui.filming import FILM, filmed, on_a_screen

pytestmark = [pytest.mark.journey, on_a_screen]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def watched(cache: Path, file: Path, seconds: float) -> list[str]:
    return list(filmed("watching", cache, file, seconds, seconds=90)["seen"])


def test_a_film_that_came_to_its_end_was_seen_once(cache: Path, tmp_path: Path) -> None:
    assert watched(cache, a_film_file(tmp_path / "short.webm", seconds=1), 30) == [FILM]


def test_a_film_that_was_left_before_its_end_was_not_seen(cache: Path, tmp_path: Path) -> None:
    assert watched(cache, a_film_file(tmp_path / "long.webm", seconds=60), 4) == []


def test_a_film_that_cannot_be_played_was_not_seen(cache: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.webm"
    broken.write_bytes(b"Det var en film.")

    assert watched(cache, broken, 6) == []
