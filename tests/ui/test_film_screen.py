"""A film on a screen that draws films: it moves; one that cannot be played is its picture and its words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

import kiosk.ui.film_file  # noqa: F401 -- FilmPlayer.qml hands its film over with FilmFile
from tests.builders import a_film_file
from tests.qml.running import QML
from tests.ui.filming import filmed, on_a_screen


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def screened(cache: Path, patience: int = 4000, breaks: Path | str = "") -> dict[str, object]:
    return filmed("screening", cache, patience, breaks, seconds=60)


def test_a_film_from_which_nothing_comes_is_given_up_after_its_patience(qtbot: QtBot) -> None:
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setInitialProperties({"patience": 50})
    with qtbot.waitSignal(view.statusChanged):
        view.setSource(QUrl.fromLocalFile(str(QML / "Kiosk" / "Screens" / "FilmPlayer.qml")))

    with qtbot.waitSignal(view.rootObject().failed, timeout=5000):  # type: ignore[attr-defined]
        pass

    shiboken6.delete(view)


@on_a_screen
@pytest.mark.journey
def test_a_film_plays_at_once_moves_and_lets_go_when_left(cache: Path) -> None:
    notes = screened(cache)

    assert notes["played"]
    assert notes["moved"]
    assert not notes["pictured"]
    assert not notes["busy_after"], "a film that is left no longer keeps the visit"


@on_a_screen
@pytest.mark.journey
@pytest.mark.parametrize("kind", ["text", "empty", "a codec without decoder"])
def test_a_film_that_cannot_be_played_is_its_picture_and_words(kind: str, tmp_path: Path) -> None:
    broken = tmp_path / "broken.webm"
    if kind == "a codec without decoder":
        a_film_file(broken, seconds=30, codec="libsvtav1")
    else:
        broken.write_bytes(b"" if kind == "empty" else b"Det var en film.")
    started = time.monotonic()

    notes = screened(tmp_path / "cache", patience=300, breaks=broken)

    assert notes["pictured"]
    assert "Komvux är gratis." in str(notes["said"])
    assert not notes["busy_after"]
    assert time.monotonic() - started < 15, "well before the screening's own deadline"
