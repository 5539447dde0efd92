"""Screens come and go; the window fills what is there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.screen_watch import ScreenWatch

_FULL = QWindow.Visibility.FullScreen


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.showFullScreen()
    qtbot.waitUntil(lambda: window.visibility() is _FULL)
    yield window
    window.close()


@pytest.fixture
def watch(window: QQuickWindow) -> Iterator[ScreenWatch]:
    watch = ScreenWatch(window)
    yield watch
    watch.close()


@pytest.mark.parametrize("taken_down", ["showNormal", "showMinimized", "hide"])
def test_a_window_that_was_taken_down_fills_the_screen_again(
    window: QQuickWindow, watch: ScreenWatch, qtbot: QtBot, taken_down: str
) -> None:
    getattr(window, taken_down)()

    qtbot.waitUntil(lambda: window.visibility() is _FULL)
    assert window.isVisible()


@pytest.mark.parametrize("what", ["screenAdded", "screenRemoved", "primaryScreenChanged"])
def test_a_screen_that_comes_or_goes_is_noticed(
    window: QQuickWindow, watch: ScreenWatch, qtbot: QtBot, qapp: QGuiApplication, what: str
) -> None:
    # The system left the window small without telling: as some do when a cable is pulled.
    window.blockSignals(True)
    window.showNormal()
    window.blockSignals(False)

    getattr(qapp, what).emit(QGuiApplication.primaryScreen())

    qtbot.waitUntil(lambda: window.visibility() is _FULL)


def test_the_same_screen_again_is_no_news(
    window: QQuickWindow, watch: ScreenWatch, qtbot: QtBot, qapp: QGuiApplication
) -> None:
    with qtbot.assertNotEmitted(watch.sizeChanged):
        watch.fit()


def test_a_screen_of_another_size_is_told_once(window: QQuickWindow, watch: ScreenWatch) -> None:
    told: list[bool] = []
    watch.sizeChanged.connect(lambda: told.append(True))
    # As if the kiosk had been built for another.
    watch._size = QSize(1, 1)

    watch.fit()
    watch.fit()

    assert told == [True]
