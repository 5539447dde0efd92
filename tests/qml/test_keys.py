"""What QML's own test case cannot send: a key that is held down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from tests.qml.running import QML

_BUTTON = """
import QtQuick
import Kiosk.Controls

Tappable {
    property int taps: 0
    name: "Nästa"
    width: 200
    height: 100
    focus: true
    onTapped: taps += 1
}
"""


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickView]:
    file = tmp_path / "Button.qml"
    file.write_text(_BUTTON, encoding="utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setSource(file.as_uri())
    with qtbot.waitActive(view):
        view.show()
    yield view
    shiboken6.delete(view)


def test_a_key_that_is_held_presses_once(view: QQuickView) -> None:
    _press(view, Qt.Key.Key_Return)
    for _ in range(20):
        _press(view, Qt.Key.Key_Return, held=True)

    assert view.rootObject().property("taps") == 1


def test_a_key_that_is_pressed_twice_presses_twice(view: QQuickView) -> None:
    for _ in range(2):
        _press(view, Qt.Key.Key_Space)

    assert view.rootObject().property("taps") == 2


def _press(view: QQuickView, key: Qt.Key, *, held: bool = False) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", held)
    QCoreApplication.sendEvent(view, event)
