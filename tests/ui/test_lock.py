"""Nothing that a hand or a keyboard can send leads out of the window."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.lock import KEYPAD, SCHEMES, LinkRefuser, WindowLock, is_for_keypad

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
META = Qt.KeyboardModifier.MetaModifier
HELD = (NONE, SHIFT, CONTROL, ALT, META, CONTROL | ALT, CONTROL | SHIFT, ALT | SHIFT, META | SHIFT)
FOREIGN = (
    *(getattr(Qt.Key, f"Key_F{number}") for number in range(1, 25)),
    *(Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_SysReq, Qt.Key.Key_Help, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Super_L, Qt.Key.Key_Meta, Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_PowerOff),
    *(Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_P, Qt.Key.Key_1),
    *(Qt.Key.Key_LaunchMail, Qt.Key.Key_Search, Qt.Key.Key_Close, Qt.Key.Key_Context1, Qt.Key.Key_CapsLock),
)


class Watched(QQuickWindow):
    """A window that notes what reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.reached: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        self.reached.append(event.type())
        return super().event(event)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Watched]:
    window = Watched()
    window.resize(100, 100)
    window.show()
    qtbot.waitUntil(window.isVisible)
    yield window
    window.close()
    window.destroy()


@pytest.fixture
def lock(window: Watched) -> Iterator[WindowLock]:
    lock = WindowLock(window, stays=True, parent=window)
    yield lock
    lock.open()


@pytest.mark.parametrize("held", HELD, ids=str)
def test_a_chord_that_is_not_the_keypads_reaches_nothing(
    window: Watched, lock: WindowLock, held: Qt.KeyboardModifier
) -> None:
    kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    for key, kind in product(FOREIGN, kinds):
        event = QKeyEvent(kind, key, held)
        QCoreApplication.sendEvent(window, event)
        # An override that nobody accepts would go on to the shortcuts.
        assert event.isAccepted(), key
        assert kind not in window.reached, key

    assert window.isVisible()


@pytest.mark.parametrize("key", sorted(KEYPAD), ids=lambda key: key.name)
def test_the_keypads_own_keys_count_alone(key: Qt.Key) -> None:
    assert is_for_keypad(key, NONE)
    assert is_for_keypad(key, Qt.KeyboardModifier.KeypadModifier)
    assert not any(is_for_keypad(key, held) for held in (CONTROL, ALT, META, CONTROL | ALT))


def test_the_keypads_keys_go_through(window: Watched, lock: WindowLock) -> None:
    QTest.keyClick(window, Qt.Key.Key_Tab)

    assert QEvent.Type.KeyPress in window.reached


def test_shift_goes_with_tab_and_with_nothing_else() -> None:
    assert is_for_keypad(Qt.Key.Key_Backtab, SHIFT)
    assert is_for_keypad(Qt.Key.Key_Tab, SHIFT)
    assert not is_for_keypad(Qt.Key.Key_Escape, SHIFT)
    assert not is_for_keypad(Qt.Key.Key_F10, SHIFT)


def test_the_window_refuses_to_be_closed(window: Watched, lock: WindowLock) -> None:
    assert not window.close()
    assert window.isVisible()


def test_the_program_itself_may_close_it(window: Watched, lock: WindowLock) -> None:
    lock.open()

    assert window.close()


def test_a_window_on_a_desktop_can_be_closed(window: Watched) -> None:
    lock = WindowLock(window, stays=False, parent=window)

    assert window.close()
    lock.open()


def _event(name: str, mime: QMimeData) -> QEvent:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    match name:
        case "menu":
            return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
        case "drag":
            return QDragEnterEvent(QPoint(5, 5), copy, mime, left, NONE)
        case "drop":
            return QDropEvent(QPointF(5, 5), copy, mime, left, NONE)
    return QInputMethodEvent()


@pytest.mark.parametrize("name", ["menu", "drag", "drop", "words of an input method"])
def test_what_would_open_a_menu_or_bring_something_in_reaches_nothing(
    window: Watched, lock: WindowLock, name: str
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("file:///etc/passwd")])
    event = _event(name, mime)

    QCoreApplication.sendEvent(window, event)

    assert event.type() not in window.reached
    assert not event.isAccepted()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_link_is_opened_and_the_log_tells_of_it(scheme: str, caplog: pytest.LogCaptureFixture) -> None:
    refuser = LinkRefuser()
    with caplog.at_level(logging.ERROR, "kiosk.lockdown"):
        QDesktopServices.openUrl(QUrl(f"{scheme}:somewhere"))
    refuser.close()

    assert [record.getMessage() for record in caplog.records] == [f"refused to open {scheme}:somewhere"]
