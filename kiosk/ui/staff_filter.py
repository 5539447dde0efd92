"""Sees every touch of the window before anything else does: for the gesture, for the pad, for wiping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QSinglePointEvent, QTouchEvent

from kiosk.staff.desk import Page
from kiosk.staff.gesture import Area, Gesture, tap

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.staff_session import StaffSession

# Named once: each look-up of one of Qt's enums takes longer than the whole comparison.
_TOUCHES = frozenset(
    (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
)
_PRESSES = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove))
_KEYS = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut)
)
_TOUCH_END, _MOUSE_END = QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease
_POINTERS = _TOUCHES | _PRESSES | {_MOUSE_END, QEvent.Type.Wheel, QEvent.Type.TabletPress}
_SEEN = _POINTERS | _KEYS
_REAL = Qt.MouseEventSource.MouseEventNotSynthesized
# As Theme.reachTop: the share of the window that reach mode leaves empty, in portrait.
REACH_TOP = 0.42


class StaffFilter(QObject):
    """A filter on the window; it answers nothing on the glass."""

    found = Signal()

    def __init__(self, staff: StaffSession, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._window = window
        self._gesture = Gesture()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _SEEN:
            return False
        desk = self._staff.desk
        if desk.cleaning_until is not None or (kind in _KEYS and desk.page is Page.PIN):
            # Nothing that moves on a glass that is wiped is meant. And nobody types a PIN: a stick may be a
            # keyboard. Accepted, or the keypad's shortcuts would be tried next.
            event.accept()
            return True
        if kind is _TOUCH_END and isinstance(event, QTouchEvent):
            if event.pointCount() == 1:
                self._tap(event.point(0).position())
        elif kind is _MOUSE_END and isinstance(event, QSinglePointEvent) and _is_real(event):
            self._tap(event.position())
        return False

    def _tap(self, position: QPointF) -> None:
        if self._staff.desk.page is not Page.AWAY:
            self._gesture = Gesture()
            return
        self._gesture = tap(
            self._gesture, position.x(), position.y(), self._area(), self._staff.session.clock.monotonic()
        )
        if self._gesture.is_done:
            self._gesture = Gesture()
            self.found.emit()

    def _area(self) -> Area:
        width, height = self._window.width(), self._window.height()
        if self._staff.session.visit.modes.reach and height >= width:
            return Area(0, height * REACH_TOP, width, height * (1 - REACH_TOP))
        return Area(0, 0, width, height)


def _is_real(event: QSinglePointEvent) -> bool:
    # A touch that nothing took comes again as a mouse.
    return not isinstance(event, QMouseEvent) or event.source() is _REAL
