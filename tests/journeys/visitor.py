"""A visitor with one finger, who waits as long as the kiosk wants and not longer."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.rehearsal.finger import Finger
from kiosk.visit.values import Screen, Visit

# A layout that has not come to rest by then never does.
_MOST_FRAMES = 20


@dataclass
class Visitor:
    """Taps what can be seen, by kind, place and properties."""

    kiosk: Kiosk
    finger: Finger = field(init=False)

    def __post_init__(self) -> None:
        self.finger = Finger(self.kiosk.window)
        self._device = QTest.createTouchDevice()

    @property
    def visit(self) -> Visit:
        return self.kiosk.session.visit

    @property
    def screen(self) -> Screen:
        return self.visit.here.screen

    def tap(self, kind: str, nth: int = 0, **properties: str) -> None:
        """Tap something once the guard after a change of screen is over."""
        self.finger.wait_for_guard()
        item = self.finger.find(kind, nth, **properties)
        self._wait_until_it_stands(item)
        self.tap_at_once(item)

    def tap_bar(self, icon: str) -> None:
        self.tap("BarItem", icon=icon)

    def _wait_until_it_stands(self, item: QQuickItem) -> None:
        """On a busy machine a layout may still be on its way, and take the item from under the finger."""
        seen = None
        for _ in range(_MOST_FRAMES):
            now = item.mapRectToScene(item.boundingRect())
            if now == seen:
                return
            seen = now
            self.finger.wait_for_frame()

    def tap_at_once(self, item: QQuickItem) -> None:
        self.finger.tap(item)
        settle(self.kiosk)

    def press_and_slide_off(self, item: QQuickItem) -> None:
        """Put the finger on something, slide off it and lift."""
        window = self.kiosk.window
        inside = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        outside = item.mapToScene(QPointF(item.width() / 2, -40)).toPoint()
        QTest.touchEvent(window, self._device).press(0, inside, window).commit()
        QTest.touchEvent(window, self._device).move(0, outside, window).commit()
        QTest.touchEvent(window, self._device).release(0, outside, window).commit()
        settle(self.kiosk)


def settle(kiosk: Kiosk) -> None:
    """Let layouts follow texts, and further layouts those; a picture makes each pass happen."""
    for _ in range(3):
        QCoreApplication.processEvents()
        kiosk.window.grabWindow()
