"""A finger that taps the real kiosk by touch, and a pair of eyes that waits for the frame that shows it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, QPointF, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_PATIENCE_MILLISECONDS = 10_000


class NothingToTapError(LookupError):
    """What should have been on the screen is not there."""


class Finger:
    """One finger on one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        # A device of its own: the window sees a touch screen, whatever the machine has.
        self._device = QTest.createTouchDevice()

    def items(self, kind: str, **properties: str) -> list[QQuickItem]:
        """List what can be seen and pressed of a QML type, from top to bottom as it is built."""
        found = [item for item in walk_items(self._window.contentItem()) if is_a(item, kind)]
        return [
            item
            for item in found
            if item.isVisible()
            and item.isEnabled()
            and item.width() > 0
            and all(item.property(name) == value for name, value in properties.items())
        ]

    def find(self, kind: str, nth: int = 0, **properties: str) -> QQuickItem:
        """Return one item of a kind.

        Raises:
            NothingToTapError: when there are not that many.
        """
        found = self.items(kind, **properties)
        if not -len(found) <= nth < len(found):
            raise NothingToTapError(f"{kind} {nth} is not on the screen ({len(found)} are)")
        return found[nth]

    def tap(self, item: QQuickItem) -> float:
        """Tap the middle of an item and return the milliseconds until the next frame after it."""
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self._window, self._device).press(0, middle, self._window).commit()
        started = time.perf_counter()
        QTest.touchEvent(self._window, self._device).release(0, middle, self._window).commit()
        self.wait_for_frame()
        return (time.perf_counter() - started) * 1000

    def wait_for_guard(self) -> None:
        """Run the event loop until the screen lets a finger through: a new one swallows taps for a while."""
        guard = guard_of(self._window)
        # QML's timers lag behind the clock under load.
        if guard.property("running") and not wait_for(guard, "triggered"):
            raise TimeoutError("the guard lets no finger through")

    def wait_for_frame(self) -> None:
        """Run the event loop until the window has shown one more frame."""
        # Not requestUpdate(): the software renderer swaps no frame where nothing has changed.
        self._window.update()
        wait_for(self._window, "frameSwapped")


def wait_for(sender: QObject, signal: str, patience: int = _PATIENCE_MILLISECONDS) -> bool:
    """Run the event loop until a signal comes; tell whether it came in time."""
    loop, late = QEventLoop(), QTimer(singleShot=True, interval=patience)
    late.timeout.connect(lambda: loop.exit(1))
    connection = getattr(sender, signal).connect(lambda *_: loop.exit(0))
    late.start()
    in_time = loop.exec() == 0
    QObject.disconnect(connection)
    return in_time


def guard_of(window: QQuickWindow) -> QObject:
    """Return the timer that keeps taps from a screen that has only just come."""
    cover = next(item for item in walk_items(window.contentItem()) if is_a(item, "TouchGuard"))
    return next(each for each in cover.children() if each.metaObject().className() == "QQmlTimer")


def pause(milliseconds: int) -> None:
    """Let the kiosk live for a while: for what is defined by time."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def walk_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Walk through an item and all below it, in the order they are painted."""
    yield item
    for child in item.childItems():
        yield from walk_items(child)


def is_a(item: QObject, kind: str) -> bool:
    """Tell whether an item, or what belongs to one, is of a QML type, or of one that is built on it."""
    # QML types without a C++ name are called Name_QMLTYPE_12, or Name_QML_12 for one instance's own type.
    meta: QMetaObject | None = item.metaObject()
    while meta is not None:
        if meta.className().split("_QML")[0] == kind:
            return True
        meta = meta.superClass()
    return False
