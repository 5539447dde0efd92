"""What a careful eye finds wrong with a screen: words that are cut, targets too small or too close."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.rehearsal.finger import is_a

# In design pixels of 0.311 mm.
LEAST_HEIGHT = 60
LEAST_GAP = 8
_ROUNDING = 1.5
# The box of a line reaches so much farther than its letters, above and below, as a share of the size.
_LEADING, _ARABIC_LEADING = 0.15, 0.27
_ARABIC = re.compile("[\u0600-\u06ff]")
_PLAIN_TEXT, _RIGHT, _CENTRE, _BOTTOM, _MIDDLE = 0, 2, 4, 0x40, 0x80


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """An item on the glass: where it is, how much of the glass it may paint on, and what it lies in.

    (Not to be asked for `item.window()`: in PySide 6.11.3 the window dies with the Python side of the item.)
    """

    item: QQuickItem
    area: QRectF
    clip: QRectF
    parents: tuple[Seen, ...]

    @property
    def visible(self) -> QRectF:
        return self.area & self.clip

    def lies_in(self, kind: str) -> bool:
        return any(is_a(parent.item, kind) for parent in self.parents)

    @property
    def name(self) -> str:
        kind = self.item.metaObject().className().split("_QML")[0]
        words = str(self.item.property("name") or self.item.property("text") or "").replace("\n", " ")
        return f"{kind} ”{words[:40]}”"


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """Something that can be tapped."""

    seen: Seen
    is_fixed: bool = field(init=False)
    scrolls: bool = field(init=False)

    def __post_init__(self) -> None:
        in_bar = self.seen.lies_in("Bar")
        object.__setattr__(self, "is_fixed", in_bar or self.seen.lies_in("HillDialog"))
        object.__setattr__(self, "scrolls", self.seen.lies_in("QQuickFlickable"))


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A text and where its letters are, which is not always where its item is."""

    seen: Seen
    letters: QRectF
    scrolls: bool
    holder: Seen | None

    @property
    def visible(self) -> QRectF:
        return self.letters & self.seen.clip


def look(window: QQuickWindow) -> list[Seen]:
    """List what is on the glass and not under a dialog, where it waits and cannot be tapped."""
    seen = list(_seen(window))
    if any(is_a(each.item, "HillDialog") for each in seen):
        return [each for each in seen if each.lies_in("HillDialog") or each.lies_in("Bar")]
    return seen


def flaws(window: QQuickWindow) -> list[str]:
    """List in words what is wrong with what the window shows."""
    seen = look(window)
    texts = [_words(s) for s in seen if is_a(s.item, "QQuickText") and s.item.property("text")]
    targets = [Target(s) for s in seen if is_a(s.item, "Tappable")]
    glass = _glass(window)
    return [
        *_flaws_of_texts(texts, glass),
        *_texts_on_others(texts, targets),
        *_flaws_of_targets(targets, glass),
        *_targets_too_close(targets),
        *_too_many_signs(targets),
    ]


def _flaws_of_texts(texts: Sequence[Words], glass: QRectF) -> Iterator[str]:
    for text in texts:
        name, letters = text.seen.name, text.letters
        if _enum(text.seen.item, "textFormat") != _PLAIN_TEXT:
            yield f"{name} is not plain text"
        if text.seen.item.property("truncated"):
            yield f"{name} is truncated"
        if not _is_inside(letters, glass, text.scrolls):
            yield f"{name} is painted outside the window"
        elif not text.scrolls and not _is_inside(letters, text.seen.clip, False):
            yield f"{name} is cut off"
        if text.holder is not None and not _is_inside(letters, text.holder.area, False):
            yield f"{name} does not fit in what is tapped"


def _texts_on_others(texts: Sequence[Words], targets: Sequence[Target]) -> Iterator[str]:
    for one, other in combinations(texts, 2):
        if _is_more_than_a_touch(one.visible & other.visible):
            yield f"{one.seen.name} lies over {other.seen.name}"
    for text in texts:
        for target in targets:
            on_it = _is_more_than_a_touch(text.visible & target.seen.visible)
            if on_it and target.seen not in text.seen.parents:
                yield f"{text.seen.name} lies over {target.seen.name}"


def _flaws_of_targets(targets: Sequence[Target], glass: QRectF) -> Iterator[str]:
    portrait = glass.height() >= glass.width()
    for target in targets:
        seen = target.seen
        if not str(seen.item.property("name")).strip():
            yield f"{seen.name} has no name"
        if seen.area.height() < LEAST_HEIGHT - _ROUNDING:
            yield f"{seen.name} is only {seen.area.height():.0f} high"
        if not _is_inside(seen.area, glass, target.scrolls):
            yield f"{seen.name} is outside the window"
        if portrait and not target.is_fixed and seen.visible.top() < glass.height() / 4:
            yield f"{seen.name} is in the top quarter"


def _targets_too_close(targets: Sequence[Target]) -> Iterator[str]:
    for one, other in combinations(targets, 2):
        # The places of the bar divide it among themselves, edge to edge.
        if is_a(one.seen.item, "BarItem") and is_a(other.seen.item, "BarItem"):
            continue
        gap = _gap(one.seen.visible, other.seen.visible)
        if gap < 0:
            yield f"{one.seen.name} overlaps {other.seen.name}"
        elif gap < LEAST_GAP - 0.01:
            yield f"{one.seen.name} is only {gap:.1f} from {other.seen.name}"


def _too_many_signs(targets: Sequence[Target]) -> Iterator[str]:
    signs = [target.seen.name for target in targets if is_a(target.seen.item, "Sign")]
    if len(signs) > 1:
        yield f"there is more than one sign: {', '.join(signs)}"


def _seen(window: QQuickWindow) -> Iterator[Seen]:
    glass = _glass(window)
    scale = window.width() / glass.width()

    def below(item: QQuickItem, clip: QRectF, parents: tuple[Seen, ...]) -> Iterator[Seen]:
        # The letters that are drawn beforehand lie behind the screen.
        if not item.isVisible() or item.opacity() == 0 or is_a(item, "GlyphWarmer"):
            return
        here = Seen(item, _area(item, scale), clip, parents)
        if not here.visible.isEmpty():
            yield here
        inner = here.visible if item.clip() else clip
        for child in item.childItems():
            yield from below(child, inner, (*parents, here))

    return below(window.contentItem(), glass, ())


def _glass(window: QQuickWindow) -> QRectF:
    """Return the window in design pixels: 1080 × 1920 or 1920 × 1080, longer where the window is."""
    width, height = window.width(), window.height()
    design = (1080, 1920) if height >= width else (1920, 1080)
    scale = min(width / design[0], height / design[1])
    return QRectF(0, 0, width / scale, height / scale)


def _area(item: QQuickItem, scale: float) -> QRectF:
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return QRectF(area.x() / scale, area.y() / scale, area.width() / scale, area.height() / scale)


def _words(seen: Seen) -> Words:
    item, area = seen.item, seen.area
    width, height = item.property("contentWidth"), item.property("contentHeight")
    across, down = _enum(item, "effectiveHorizontalAlignment"), _enum(item, "verticalAlignment")
    left = {_RIGHT: area.right() - width, _CENTRE: area.center().x() - width / 2}.get(across, area.left())
    top = area.top() + item.property("topPadding")
    if down in (_BOTTOM, _MIDDLE):
        room = area.height() - height
        top = area.top() + (room if down == _BOTTOM else room / 2)
    share = _ARABIC_LEADING if _ARABIC.search(item.property("text")) else _LEADING
    leading = share * item.property("font").pixelSize()
    letters = QRectF(left, top, width, height).adjusted(0, leading, 0, -leading)
    holder = next((parent for parent in reversed(seen.parents) if is_a(parent.item, "Tappable")), None)
    return Words(seen, letters, seen.lies_in("QQuickFlickable"), holder)


def _enum(item: QQuickItem, name: str) -> int:
    # QQuickText's enums are unknown to Python, not to QML.
    value, _undefined = QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()
    return int(value)


def _is_inside(inner: QRectF, outer: QRectF, scrolls: bool) -> bool:
    wide = inner.left() >= outer.left() - _ROUNDING and inner.right() <= outer.right() + _ROUNDING
    high = inner.top() >= outer.top() - _ROUNDING and inner.bottom() <= outer.bottom() + _ROUNDING
    return wide and (high or scrolls)


def _is_more_than_a_touch(common: QRectF) -> bool:
    return common.width() > _ROUNDING and common.height() > 2 * _ROUNDING


def _gap(one: QRectF, other: QRectF) -> float:
    """Return the distance between two areas, below 0 where they overlap."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    if across > 0 and down > 0:
        return float((across**2 + down**2) ** 0.5)
    return float(max(across, down))
