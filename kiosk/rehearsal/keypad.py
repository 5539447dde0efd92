"""A keypad on the real kiosk: arrows, Enter, Back, Home, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QMetaObject, QRect, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.access.limits import LEAST_RING_CONTRAST
from kiosk.access.values import Ring
from kiosk.rehearsal.finger import is_a, walk_items
from kiosk.rehearsal.pixels import difference
from kiosk.rehearsal.sight import key_of

NEXT, PREVIOUS, UP, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down
ENTER, BACK, HOME = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Home
_MOST_STEPS = 250
# How far into what it marks a ring may reach, in pixels of the design.
_STRIP = 24


class Keypad:
    """Presses keys on one window that has a FocusGuide."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._guide = next(item for item in walk_items(window.contentItem()) if is_a(item, "FocusGuide"))
        self._ring = self._guide.childItems()[0]
        # They live as long as the window; to look for them at every key would take longer than the key.
        guards = (item for item in walk_items(window.contentItem()) if is_a(item, "TouchGuard"))
        self._guards = [
            child for item in (self._guide, *guards) for child in item.children() if is_a(child, "QQmlTimer")
        ]

    @property
    def here(self) -> QQuickItem | None:
        """What the ring marks."""
        target = self._guide.property("target")
        return target if isinstance(target, QQuickItem) else None

    def press(self, key: Qt.Key) -> None:
        """Press and release a key, as slowly as a careful hand: no guard takes it for a second press."""
        if not self._window.isActive():
            self._window.requestActivate()
            QTest.qWaitForWindowActive(self._window)
        # What the key before set going has come to rest.
        QCoreApplication.processEvents()
        for timer in self._guards:
            QMetaObject.invokeMethod(timer, "stop")
        modifier = Qt.KeyboardModifier.ShiftModifier if key is PREVIOUS else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._window, key, modifier)

    def rest(self) -> None:
        """Take the ring away, as a touch would."""
        QMetaObject.invokeMethod(self._guide, "hide")

    def step_through(self) -> Iterator[QQuickItem]:
        """Step once through everything that the keypad leads to."""
        self.rest()
        known: list[int] = []
        for _ in range(_MOST_STEPS):
            self.press(NEXT)
            here = self.here
            if here is None or known[:1] == [key_of(here)]:
                break
            # What is switched off under the ring sends it back to what lies nearest.
            if key_of(here) not in known:
                known.append(key_of(here))
                yield here
        self.rest()

    def order(self) -> Mapping[int, int]:
        """Return at which step the keypad comes to each item, by the item's key."""
        return {key_of(item): place for place, item in enumerate(self.step_through())}

    def rings(self, pitch: float) -> Iterator[Ring]:
        """Step once through everything and measure the ring on each; `pitch` is millimetres per pixel."""
        for item in self.step_through():
            QCoreApplication.processEvents()
            QMetaObject.invokeMethod(self._guide, "follow")
            marked = self._window.grabWindow()
            self._ring.setOpacity(0)
            plain = self._window.grabWindow()
            self._ring.setOpacity(1)
            changed, contrast = difference(plain, marked, _edges(self._ring), LEAST_RING_CONTRAST)
            area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            yield Ring(
                target=f"{item.metaObject().className().split('_QML')[0]} ”{item.property('name')}”",
                perimeter=2 * (area.width() + area.height()) * pitch,
                changed=changed * pitch**2,
                contrast=contrast,
            )


def _edges(ring: QQuickItem) -> list[QRect]:
    """Return the four strips that a ring is painted on, in pixels of the window."""
    whole = ring.mapRectToScene(QRectF(0, 0, ring.width(), ring.height()))
    outer = whole.toAlignedRect()
    wide = round(_STRIP * whole.width() / ring.width())
    inner = outer.adjusted(wide, wide, -wide, -wide)
    if inner.isEmpty():
        return [outer]
    top = QRect(outer.left(), outer.top(), outer.width(), wide)
    left = QRect(outer.left(), inner.top(), wide, inner.height())
    return [top, top.translated(0, outer.height() - wide), left, left.translated(outer.width() - wide, 0)]
