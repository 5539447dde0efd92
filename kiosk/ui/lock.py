"""Keeps visitors inside the one window: no keys but the keypad's, no closing, menus, drops or links."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

LOG = logging.getLogger("kiosk.lockdown")

# What FocusGuide.qml listens to. Everything else that a keyboard may send is for somebody who is not meant.
KEYPAD = frozenset(
    (
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select),
        *(Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Back),
        *(Qt.Key.Key_Home, Qt.Key.Key_HomePage),
    )
)
_WITH_SHIFT = frozenset((Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_KEYPAD_MODIFIER = Qt.KeyboardModifier.KeypadModifier

_KEYS = frozenset((QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride))
_CLOSE = QEvent.Type.Close
_DROPS = frozenset((QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop))
_EATEN = _DROPS | {QEvent.Type.ContextMenu, QEvent.Type.InputMethod}
_SEEN = _KEYS | _EATEN | {_CLOSE}

# Qt asks by scheme. One that is not here would go to the system; no QML of ours opens any (tests/rules).
SCHEMES = (
    *("http", "https", "ftp", "file", "mailto", "tel", "sms", "data", "javascript", "about", "help"),
    *("shell", "ms-settings", "ms-windows-store", "microsoft-edge", "search-ms", "smb", "ssh", "x-apple"),
)


def is_for_keypad(key: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Tell whether a key with what is held beside it belongs to the keypad."""
    held = modifiers & ~_KEYPAD_MODIFIER
    return key in KEYPAD and (held == _NONE or (held == _SHIFT and key in _WITH_SHIFT))


class WindowLock(QObject):
    """A filter on the window, for as long as the kiosk runs. `stays` says whether the window stays open."""

    def __init__(self, window: QQuickWindow, *, stays: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._stays = stays
        window.installEventFilter(self)

    def open(self) -> None:
        """Let the program itself close its window."""
        self._window.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _SEEN:
            return False
        if kind in _KEYS and isinstance(event, QKeyEvent):
            if is_for_keypad(event.key(), event.modifiers()):
                return False
            # Accepted, or shortcuts would be tried next.
            event.accept()
            return True
        if kind is _CLOSE and not self._stays:
            return False
        event.ignore()
        return True


class LinkRefuser(QObject):
    """What Qt asks to open an address with: it opens none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        for scheme in SCHEMES:
            # The stubs want bytes, which PySide refuses.
            QDesktopServices.setUrlHandler(scheme, self, "refuse")  # type: ignore[arg-type]

    def close(self) -> None:
        """Give the schemes back to the system."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def refuse(self, address: QUrl) -> None:
        LOG.error("refused to open %s", address.toString())
