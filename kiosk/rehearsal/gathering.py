"""Gathers from a window the facts that the rules of access judge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.access.values import Area, Glance, Look, Target, Unnamed, Words
from kiosk.rehearsal.finger import is_a, walk_items
from kiosk.rehearsal.keypad import Keypad
from kiosk.rehearsal.pixels import text_contrast
from kiosk.rehearsal.sight import Seen, Spoken, asked, glass_of, heard, key_of, look

# What is not mirrored where one reads from the right: Swedish letters, and the land.
_UNMIRRORED = ("Keyboard", "MapPicture")
# A text of which less is seen than this share is too far scrolled away to measure its colours.
_SEEN = 0.7
# The outline of a target, in millimetres; in high contrast it is widest.
_OUTLINE = 1.6
_PLAIN_TEXT, _RIGHT, _CENTRE, _FIXED = 0, 2, 4, 1
_GESTURES = ("QQuickDragHandler", "QQuickPinchHandler", "QQuickMultiPointTouchArea", "QQuickPinchArea")
_PRESSABLE = ("Button", "CheckBox", "RadioButton", "EditableText", "Link")


def gather(
    window: QQuickWindow,
    pitch: float,
    taken: Look,
    keypad: Keypad | None = None,
    untranslated: frozenset[str] = frozenset(),
) -> Glance:
    """Look at a window once, and last step through it with the keypad: that may scroll it.

    `pitch` is millimetres per pixel; `untranslated` are texts that no translation was found for.
    """
    seen, spoken = look(window, pitch), heard(window)
    tapped = [each for each in seen if is_a(each.item, "Tappable")]
    targets = tuple(_target(each, spoken) for each in tapped)
    numbers = {each.key: number for number, each in enumerate(tapped)}
    picture = window.grabWindow()
    texts = [each for each in seen if is_a(each.item, "QQuickText") and each.item.property("text")]
    words = tuple(_words(each, pitch, picture, spoken, numbers, targets) for each in texts)
    glance = Glance(
        look=taken,
        glass=glass_of(window, pitch),
        targets=targets,
        words=words,
        pictures=tuple(_unnamed(each) for each in seen if _is_unnamed_picture(each, spoken)),
        hits=tuple(_unnamed(each) for each in seen if _is_unnamed_hit(each, spoken, targets)),
        gestures=tuple(_unnamed(each) for each in seen if _wants_a_gesture(each.item)),
        hidden_scrolls=tuple(_unnamed(each) for each in seen if _scrolls_without_buttons(each, seen)),
        untranslated=untranslated,
    )
    return glance if keypad is None else _stepped(glance, tapped, keypad.order())


def _stepped(glance: Glance, tapped: Sequence[Seen], order: Mapping[int, int]) -> Glance:
    places = [
        replace(
            target, place=order.get(seen.key), usable=target.usable and not _scrolls_by_itself(seen, order)
        )
        for target, seen in zip(glance.targets, tapped, strict=True)
    ]
    return replace(glance, targets=tuple(places), by_keypad=True)


def _scrolls_by_itself(seen: Seen, order: Mapping[int, int]) -> bool:
    """Tell whether this scrolls a list that has followed the keypad to its end: there it is switched off."""
    area = seen.holder("ScrollArea") if is_a(seen.item, "ScrollButton") else None
    return area is not None and any(
        key_of(item) in order and not is_a(item, "ScrollButton") for item in walk_items(area.item)
    )


def _target(seen: Seen, spoken: Mapping[int, Spoken]) -> Target:
    says = spoken.get(seen.key, Spoken("", ""))
    return Target(
        kind=seen.kind,
        name=says.name,
        role=says.role,
        area=seen.area,
        visible=seen.visible,
        usable=seen.item.isEnabled(),
        scrolls=seen.holder("QQuickFlickable") is not None,
        stays=seen.in_bar or seen.holder("HillDialog") is not None,
        in_bar=seen.in_bar,
        mirrored=not any(seen.holder(kind) for kind in _UNMIRRORED),
    )


def _words(
    seen: Seen,
    pitch: float,
    picture: QImage,
    spoken: Mapping[int, Spoken],
    numbers: Mapping[int, int],
    targets: Sequence[Target],
) -> Words:
    item, text = seen.item, str(seen.item.property("text"))
    size = _height_of(seen, pitch) / item.height()
    letters = _letters(seen, size)
    font = item.property("font")
    held_by = tuple(numbers[parent.key] for parent in seen.parents if parent.key in numbers)
    visible = letters.common(seen.clip)
    room = _inside(targets[held_by[-1]].area) if held_by else seen.clip
    own = spoken.get(seen.key, Spoken("", "")).name
    said = (own, *(targets[number].name for number in held_by))
    return Words(
        kind=seen.kind,
        text=text,
        letters=letters,
        visible=visible,
        clip=seen.clip,
        capital=QFontMetricsF(font).capHeight() * size,
        contrast=text_contrast(picture, _around(visible, room, pitch), QColor(item.property("color")))
        if visible.height > letters.height * _SEEN
        else None,
        plain=_number(item, "textFormat") == _PLAIN_TEXT,
        truncated=bool(item.property("truncated")),
        scrolls=seen.holder("QQuickFlickable") is not None,
        said=_is_said_otherwise(seen, spoken) or any(_flat(text) in _flat(name) for name in said),
        quiet=any(not targets[number].usable for number in held_by),
        held_by=held_by,
    )


def _is_said_otherwise(seen: Seen, spoken: Mapping[int, Spoken]) -> bool:
    # Figures in a picture stand in words beside it; what is Swedish below a translation says the same.
    if seen.holder("Picture") is not None or is_a(seen.item, "SwedishBeside"):
        return True
    # The number of a stop begins what is said of it.
    number = f"{seen.item.property('text')}. "
    stop = seen.holder("StopDisc") is not None
    return stop and any(each.name.startswith(number) for each in spoken.values())


def _height_of(seen: Seen, pitch: float) -> float:
    # Of the item as it is on the glass, whatever it is scaled by; lying down it may be the width.
    down = seen.item.mapToScene(QPointF(0, seen.item.height())) - seen.item.mapToScene(QPointF(0, 0))
    return float(QPointF.dotProduct(down, down) ** 0.5 * pitch)


def _letters(seen: Seen, size: float) -> Area:
    """Return where the ink of a text is; its item is as high as the script's highest letters."""
    item, area = seen.item, seen.area
    width, middle = item.property("contentWidth") * size, (area.left + area.right) / 2
    across = _number(item, "effectiveHorizontalAlignment")
    left = {_RIGHT: area.right - width, _CENTRE: middle - width / 2}.get(across, area.left)
    ink = QFontMetricsF(item.property("font")).tightBoundingRect(item.property("text"))
    lines = item.property("lineCount") - 1
    fixed = _number(item, "lineHeightMode") == _FIXED
    line = item.property("lineHeight") if fixed else item.property("contentHeight") / (lines + 1)
    first = area.top + item.baselineOffset() * size
    return Area(left, first + ink.top() * size, left + width, first + (lines * line + ink.bottom()) * size)


def _is_unnamed_picture(seen: Seen, spoken: Mapping[int, Spoken]) -> bool:
    if not is_a(seen.item, "QQuickImage") or asked(seen.item, "Accessible.ignored"):
        return False
    return not spoken.get(seen.key, Spoken("", "")).name


def _is_unnamed_hit(seen: Seen, spoken: Mapping[int, Spoken], targets: Sequence[Target]) -> bool:
    """Tell whether taps do something here that no screen reader would know of."""
    if not _takes_taps(seen.item) or is_a(seen.item, "Tappable"):
        return False
    said = spoken.get(seen.key, Spoken("", ""))
    if said.name and said.role in _PRESSABLE:
        return False
    # A second way to do what a target of the same name does, such as a town's name beside its pin.
    written = {str(each.property("text")) for each in seen.item.childItems() if is_a(each, "QQuickText")}
    return not written & {target.name for target in targets}


def _takes_taps(item: QQuickItem) -> bool:
    if not item.isEnabled():
        return False
    if is_a(item, "QQuickMouseArea"):
        # One that nobody listens to only keeps taps from what lies below it.
        return any(_is_heard(item, signal) for signal in ("clicked", "pressed", "released", "pressAndHold"))
    return any(_is_a_handler(each, "QQuickTapHandler") for each in item.children())


def _is_heard(item: QQuickItem, signal: str) -> bool:
    return item.receivers(f"2{signal}(QQuickMouseEvent*)") > 0


def _is_a_handler(child: QObject, kind: str) -> bool:
    """Tell whether something that belongs to an item is a pointer handler of a kind, switched on."""
    return is_a(child, kind) and bool(child.property("enabled"))


def _wants_a_gesture(item: QQuickItem) -> bool:
    if any(is_a(item, kind) for kind in _GESTURES):
        return item.isEnabled()
    if is_a(item, "QQuickMouseArea"):
        return asked(item, "drag.target !== null") is True
    return any(_is_a_handler(each, kind) for each in item.children() for kind in _GESTURES)


def _scrolls_without_buttons(seen: Seen, everything: Sequence[Seen]) -> bool:
    item = seen.item
    if not is_a(item, "QQuickFlickable") or not item.property("interactive"):
        return False
    beyond = item.property("contentHeight") - item.height(), item.property("contentWidth") - item.width()
    if max(beyond) <= 1:
        return False
    area = seen.holder("ScrollArea")
    return area is None or not any(
        is_a(each.item, "ScrollButton") and area in each.parents for each in everything
    )


def _unnamed(seen: Seen) -> Unnamed:
    return Unnamed(seen.kind, seen.visible)


def _number(item: QQuickItem, name: str) -> int:
    value = asked(item, name)
    assert isinstance(value, int | float)
    return int(value)


def _around(letters: Area, room: Area, pitch: float) -> QRect:
    """Return the pixels of letters, with a little ground on both sides: an "l" has none between its edges.

    What outlines the target that they stand in is no ground of theirs, unless they run into it.
    """
    side = letters.height / 4
    left = min(letters.left, max(letters.left - side, room.left))
    right = max(letters.right, min(letters.right + side, room.right))
    width, height = (right - left) / pitch, letters.height / pitch
    return QRectF(left / pitch, letters.top / pitch, width, height).toRect()


def _inside(target: Area) -> Area:
    return Area(target.left + _OUTLINE, target.top, target.right - _OUTLINE, target.bottom)


def _flat(words: str) -> str:
    # Letters and figures only: a cursor, a quotation mark or a full stop is not said.
    return "".join(filter(str.isalnum, words)).casefold()
