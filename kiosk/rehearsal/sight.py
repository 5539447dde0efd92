"""Walks what a window shows: every item on the glass, where it is, what it lies in, what is seen of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.access.values import Area
from kiosk.rehearsal.finger import is_a

_BARS = ("Bar", "StaffBar")


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """An item on the glass: where it is, how much of the glass it may paint on, and what it lies in.

    (Not to be asked for `item.window()`: in PySide 6.11.3 the window dies with the Python side of the item.)
    """

    item: QQuickItem
    area: Area
    clip: Area
    parents: tuple[Seen, ...]

    @property
    def visible(self) -> Area:
        """What is not cut away of it."""
        return self.area.common(self.clip)

    @property
    def kind(self) -> str:
        """The name of its QML type."""
        return str(self.item.metaObject().className()).split("_QML")[0]

    @property
    def key(self) -> int:
        """What it is known by, here and in the accessibility tree."""
        return key_of(self.item)

    def holder(self, kind: str) -> Seen | None:
        """Return the nearest thing of a type that it lies in."""
        return next((parent for parent in reversed(self.parents) if is_a(parent.item, kind)), None)

    @property
    def in_bar(self) -> bool:
        """Whether it lies in the row at the bottom: the visitors' or the staff's."""
        return any(self.holder(kind) is not None for kind in _BARS)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a screen reader says of an item."""

    name: str
    role: str


def look(window: QQuickWindow, pitch: float) -> list[Seen]:
    """List what is on the glass and not under a dialog, where it waits and cannot be tapped.

    `pitch` is millimetres per pixel of the window.
    """
    seen = list(_seen(window, pitch))
    if any(is_a(each.item, "HillDialog") for each in seen):
        return [each for each in seen if each.holder("HillDialog") or each.in_bar]
    return seen


def glass_of(window: QQuickWindow, pitch: float) -> Area:
    """Return the window in millimetres."""
    return Area(0, 0, window.width() * pitch, window.height() * pitch)


def heard(window: QQuickWindow) -> Mapping[int, Spoken]:
    """Walk the accessibility tree and return what it says of each visible item, by the item's key."""
    QAccessible.setActive(True)
    return dict(_heard_below(QAccessible.queryAccessibleInterface(window)))


def key_of(item: QQuickItem) -> int:
    """Return what tells an item from any other as long as it lives."""
    return int(shiboken6.getCppPointer(item)[0])


def asked(item: QQuickItem, expression: str) -> object:
    """Return what an expression says in an item's QML: enums and attached values are unknown to Python."""
    value, _undefined = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return value


def _heard_below(interface: QAccessibleInterface) -> Iterator[tuple[int, Spoken]]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        item = child.object()
        if isinstance(item, QQuickItem) and not child.state().invisible:
            yield key_of(item), Spoken(child.text(QAccessible.Text.Name), child.role().name)
        yield from _heard_below(child)


def _seen(window: QQuickWindow, pitch: float) -> Iterator[Seen]:
    def below(item: QQuickItem, clip: Area, parents: tuple[Seen, ...]) -> Iterator[Seen]:
        # The letters that are drawn beforehand lie behind the screen.
        if not item.isVisible() or item.opacity() == 0 or is_a(item, "GlyphWarmer"):
            return
        here = Seen(item, _area(item, pitch), clip, parents)
        if here.visible.width and here.visible.height:
            yield here
        inner = here.visible if item.clip() else clip
        for child in item.childItems():
            yield from below(child, inner, (*parents, here))

    return below(window.contentItem(), glass_of(window, pitch), ())


def _area(item: QQuickItem, pitch: float) -> Area:
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Area(area.left() * pitch, area.top() * pitch, area.right() * pitch, area.bottom() * pitch)
