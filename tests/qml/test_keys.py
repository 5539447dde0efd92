"""What QML's own test case cannot send: a key that is held down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.qml.running import QML

_SCENE = """
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    property int taps: 0
    property int steps: 0
    readonly property int guarded: Theme.keyGuard

    width: 400
    height: 200

    Tappable {
        name: "Nästa"
        width: 200
        height: 100
        onTapped: root.taps += 1
    }

    FocusGuide {
        anchors.fill: parent
        scene: root
        onPressed: root.steps += 1
    }
}
"""


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickView]:
    file = tmp_path / "Scene.qml"
    file.write_text(_SCENE, encoding="utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setSource(file.as_uri())
    with qtbot.waitActive(view):
        view.show()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    yield view
    shiboken6.delete(view)


def test_a_key_that_is_held_presses_once_however_long(view: QQuickView, qtbot: QtBot) -> None:
    _press(view)
    qtbot.wait(view.rootObject().property("guarded") + 50)
    for _ in range(20):
        _press(view, held=True)

    assert view.rootObject().property("taps") == 1


def test_the_same_key_pressed_again_after_the_guard_presses_again(view: QQuickView, qtbot: QtBot) -> None:
    _press(view)
    qtbot.wait(view.rootObject().property("guarded") + 50)
    _press(view)

    assert view.rootObject().property("taps") == 2


def _press(view: QQuickView, *, held: bool = False) -> None:
    QTest.simulateEvent(view, True, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", held)
