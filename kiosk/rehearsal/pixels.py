"""What a picture of the window shows: how clearly letters stand out, what differs between two pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import reduce
from operator import and_

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

# A colour that fills less of a text's rectangle is the edge of a letter, not its ground.
_LEAST_SHARE = 0.06
# So is one that is nowhere as wide and as high: on a small screen a whole stem may be half its colour.
_LEAST_BREADTH = 3
# Thin letters fill about a tenth of the band they stand in; of their full colour there is less.
_LEAST_INK = 0.004
_COARSE = 0xF0F0F0
# Two colours closer than this, in each of red, green and blue, are one.
_ALIKE = 24


def contrast(one: QColor | int, other: QColor | int) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2.2 defines it.

    >>> contrast(0x000000, 0xFFFFFF)
    21.0
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return round((lighter + 0.05) / (darker + 0.05), 2)


def text_contrast(picture: QImage, area: QRect, ink: QColor) -> float | None:
    """Measure how clearly letters of a colour stand on the ground that the picture has in an area.

    Where the ground has several colours the worst counts. 1 where nothing of the colour is to be seen; None
    where the area is outside the picture.
    """
    if not area.intersects(picture.rect()):
        return None
    counted = _colours(picture, area)
    total = sum(counted.values())
    ours = ink.rgb()
    inked = sum(number for colour, number in counted.items() if _is_alike(colour, ours))
    if inked < total * _LEAST_INK:
        return 1.0
    coarse: Counter[int] = Counter()
    for colour, number in counted.items():
        if not _is_alike(colour, ours):
            coarse[colour & _COARSE] += number
    common, _ = max(coarse.items(), key=lambda each: each[1], default=(0, 0))
    grounds = [
        colour
        for colour, number in coarse.items()
        if number >= total * _LEAST_SHARE and (colour == common or _is_broad(picture, area, colour))
    ]
    return min((_clearest_in(counted, ground, ours) for ground in grounds), default=1.0)


def difference(before: QImage, after: QImage, areas: Iterable[QRect], least: float) -> tuple[int, float]:
    """Count the pixels of some areas that changed by at least a contrast, and give their median contrast."""
    pairs: Counter[tuple[int, int]] = Counter()
    for area in areas:
        pairs.update(zip(_pixels(before, area), _pixels(after, area), strict=True))
    changed = {pair: found for pair in pairs if pair[0] != pair[1] and (found := contrast(*pair)) >= least}
    number = sum(pairs[pair] for pair in changed)
    middle = number // 2
    for pair, found in sorted(changed.items(), key=lambda each: each[1]):
        middle -= pairs[pair]
        if middle < 0:
            return number, found
    return number, 1.0


def _clearest_in(counted: Counter[int], ground: int, ink: int) -> float:
    # The commonest exact colour stands for the coarse one.
    exact = max(
        (colour for colour in counted if colour & _COARSE == ground and not _is_alike(colour, ink)),
        key=lambda colour: counted[colour],
    )
    return contrast(exact, ink)


def _is_broad(picture: QImage, area: QRect, ground: int) -> bool:
    """Tell whether a coarse colour fills a square somewhere: a ground does, the edge of a letter does not."""
    width = (area & picture.rect()).width()
    here = bytes(colour & _COARSE == ground for colour in _pixels(picture, area))
    rows = [int.from_bytes(here[start : start + width], "big") for start in range(0, len(here), width)]
    for together in zip(*(rows[down:] for down in range(_LEAST_BREADTH)), strict=False):
        column = reduce(and_, together)
        if reduce(and_, (column >> 8 * right for right in range(_LEAST_BREADTH))):
            return True
    return False


def _colours(picture: QImage, area: QRect) -> Counter[int]:
    return Counter(_pixels(picture, area))


def _pixels(picture: QImage, area: QRect) -> memoryview[int]:
    part = picture.copy(area & picture.rect()).convertToFormat(QImage.Format.Format_RGB32)
    # A pixel has four bytes, so a line has no padding: 0xFF, red, green, blue.
    return memoryview(bytes(part.constBits())).cast("I")


def _is_alike(one: int, other: int) -> bool:
    return all(abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) < _ALIKE for shift in (16, 8, 0))


def _luminance(colour: QColor | int) -> float:
    rgb = colour.rgb() if isinstance(colour, QColor) else colour
    parts = []
    for shift in (16, 8, 0):
        part = (rgb >> shift & 0xFF) / 255
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
