"""Text in the kiosk's own fonts: shaped, wrapped, in its own direction."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from kiosk.fonts import FAMILIES
from kiosk.handout.sheet import Sheet
from kiosk.handout.values import Line, Style
from kiosk.language import isolate

_WEIGHTS = {
    Style.HEADING: QFont.Weight.Black,
    Style.LABEL: QFont.Weight.ExtraBold,
    Style.LEAD: QFont.Weight.Bold,
    Style.NAME: QFont.Weight.ExtraBold,
    Style.PHONE: QFont.Weight.ExtraBold,
    Style.ADDRESS: QFont.Weight.DemiBold,
    Style.STOP: QFont.Weight.Bold,
}
# Of the size, from line to line. Arabic and Ethiopic letters reach further up and down (UX.md section 14).
_LEADING, _TALL_LEADING = 1.14, 1.3
_TALL_LANGUAGES = frozenset({"ar", "fa", "ti"})
# Letters may be drawn this much narrower before a word is broken, or a title takes a second line.
_NARROWEST, _NARROWEST_TITLE = 70, 80
_TITLES = frozenset({Style.HEADING, Style.NAME, Style.STOP, Style.PHONE, Style.ADDRESS})
_NO_BREAK, _MAY_BREAK = "\u00a0", "\u200b"


class Lettering:
    """One line of a slip, wrapped to a width; drawn at its top left corner."""

    def __init__(self, line: Line, sheet: Sheet, width: int, language: str, *, right_to_left: bool) -> None:
        self.width = width
        font = _font(line, sheet, width)
        self.breaks_words = _longest_word(line, font) > width
        self._layout = QTextLayout(_shown(line), font)
        option = QTextOption()
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        tall = language in _TALL_LANGUAGES and not line.plain
        leading = round(sheet.sizes[line.style] * (_TALL_LEADING if tall else _LEADING))
        self.height = self._wrap(leading)

    def _wrap(self, leading: int) -> int:
        self._layout.beginLayout()
        bottom = 0
        while (each := self._layout.createLine()).isValid():
            each.setLineWidth(self.width)
            # All scripts of a chain share one line: it is as high as the style says.
            each.setPosition(QPointF(0, bottom + (leading - each.height()) / 2))
            bottom += leading
        self._layout.endLayout()
        return bottom

    @property
    def natural_width(self) -> float:
        """How wide the widest line of it is, in dots."""
        lines = (self._layout.lineAt(number) for number in range(self._layout.lineCount()))
        return max((line.naturalTextWidth() for line in lines), default=0.0)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it in black."""
        self._layout.draw(painter, QPointF(left, top))


def font_of(style: Style, size: int) -> QFont:
    """Give the font of a style, `size` dots high."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(size)
    font.setWeight(_WEIGHTS.get(style, QFont.Weight.DemiBold))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _font(line: Line, sheet: Sheet, width: int) -> QFont:
    font = font_of(line.style, sheet.sizes[line.style])
    whole = width / max(1.0, QFontMetricsF(font).horizontalAdvance(_shown(line).replace(_MAY_BREAK, "")))
    word = width / max(1.0, _longest_word(line, font))
    if line.style in _TITLES and _NARROWEST_TITLE / 100 <= whole < 1:
        font.setStretch(int(100 * whole))
    elif word < 1:
        font.setStretch(max(_NARROWEST, int(100 * word)))
    return font


def _longest_word(line: Line, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max(metrics.horizontalAdvance(word) for word in _shown(line).replace(_MAY_BREAK, " ").split(" "))


def _shown(line: Line) -> str:
    words = line.words
    if line.style is Style.PHONE:
        words = words.replace(" ", _NO_BREAK)
    elif line.style is Style.ADDRESS:
        for mark in (".", "/", "-"):
            words = words.replace(mark, mark + _MAY_BREAK)
    return isolate(words) if line.plain else words
