"""Where a sentence stands within a text on the screen: set once more as Qt Quick has set it, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption
from PySide6.QtQuick import QQuickItem

# Of the size of the letters: the line below them touches neither them nor the next ones.
_BELOW, _THICK = 0.14, 0.09
_THINNEST = 3.0


def lines_below(
    text: QQuickItem, start: int, end: int, *, wraps: bool, alignment: Qt.AlignmentFlag
) -> list[QRectF]:
    """Give the lines to draw below some characters of a QML Text of plain text, in its own coordinates.

    How it wraps and aligns is told, because Python cannot read those properties of a Text.
    """
    font, words = text.property("font"), str(text.property("text"))
    if not isinstance(font, QFont) or not start < end <= len(words):
        return []
    layout = QTextLayout(words.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap if wraps else QTextOption.WrapMode.ManualWrap)
    # Qt Quick draws letters from outlines that are not fitted to pixels.
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    thick = max(_THINNEST, font.pixelSize() * _THICK)
    found = []
    for line, baseline in _set(layout, text):
        first = max(start, line.textStart())
        # Without the space that the line was broken at.
        last = line.textStart() + len(words[line.textStart() : line.textStart() + line.textLength()].rstrip())
        if first < (last := min(end, last)):
            left, right = sorted((_x(line, first), _x(line, last)))
            shift = _shift(text.width() - line.naturalTextWidth(), alignment)
            found.append(QRectF(left + shift, baseline + font.pixelSize() * _BELOW, right - left, thick))
    return found


def _set(layout: QTextLayout, text: QQuickItem) -> Iterator[tuple[QTextLine, float]]:
    """Break the lines as the text does, and give each with its baseline."""
    above = float(text.property("topPadding"))
    height = float(text.property("lineHeight"))
    layout.beginLayout()
    lines: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(ceil(text.width()))
        line.setPosition(QPointF(0, len(lines) * height))
        lines.append(line)
    layout.endLayout()
    # Letters of another font than the first may stand lower.
    yield from ((line, above + number * height + line.ascent()) for number, line in enumerate(lines))


def _x(line: QTextLine, character: int) -> float:
    # The binding gives the character back beside the place; its stubs know only one of them.
    place, _ = cast("tuple[float, int]", line.cursorToX(character))
    return place


def _shift(room: float, alignment: Qt.AlignmentFlag) -> float:
    match alignment:
        case Qt.AlignmentFlag.AlignHCenter:
            return room / 2
        case Qt.AlignmentFlag.AlignRight:
            return room
    return 0.0
