"""The line below a sentence lies where Qt Quick has set its letters, by what that says of itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.fonts import ALL_FONTS, load_fonts
from kiosk.paths import assets
from kiosk.ui.marking import lines_below

_QML = b"""
import QtQuick
Text {
    property bool turned: false
    width: 420
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    font.family: "Noto Sans"
    font.pixelSize: 40
    lineHeightMode: Text.FixedHeight
    lineHeight: 56
    topPadding: 9
    horizontalAlignment: turned ? Text.AlignRight : Text.AlignLeft
}
"""
_WORDS = "Ring dit i dag. De kopplar dig rätt till en vägledare."
_ARABIC = "اتصل اليوم. سيوصلونك إلى المرشد الصحيح في المدينة."


@pytest.fixture(scope="module")
def engine(qapp: QGuiApplication) -> QQmlEngine:
    load_fonts(assets() / "fonts", ALL_FONTS)
    return QQmlEngine()


def _text(engine: QQmlEngine, **properties: object) -> QQuickItem:
    component = QQmlComponent(engine)
    component.setData(_QML, "")
    text = component.createWithInitialProperties(properties)
    assert isinstance(text, QQuickItem)
    text.setParent(engine)
    return text


def _lines(text: QQuickItem, start: int, end: int, alignment: Qt.AlignmentFlag) -> list[QRectF]:
    return lines_below(text, start, end, wraps=True, alignment=alignment)


@pytest.mark.parametrize("words", [_WORDS, _ARABIC])
@pytest.mark.parametrize("right", [False, True])
def test_a_whole_text_has_a_line_below_each_of_its_lines(engine: QQmlEngine, words: str, right: bool) -> None:
    text = _text(engine, text=words, turned=right)
    alignment = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft

    lines = _lines(text, 0, len(words), alignment)

    assert len(lines) == text.property("lineCount") > 1
    assert max(line.width() for line in lines) == pytest.approx(text.property("contentWidth"), abs=4)
    for line in lines:
        edge = line.right() if right else line.left()
        assert edge == pytest.approx(420 if right else 0, abs=4)
    heights = [after.top() - before.top() for before, after in pairwise(lines)]
    assert heights == pytest.approx([56] * len(heights), abs=6)


def test_only_the_sentence_is_marked_also_over_the_break_of_a_line(engine: QQmlEngine) -> None:
    text = _text(engine, text=_WORDS)
    start = _WORDS.index("De")

    first = _lines(text, 0, start - 1, Qt.AlignmentFlag.AlignLeft)
    second = _lines(text, start, len(_WORDS), Qt.AlignmentFlag.AlignLeft)

    assert len(first) == 1
    assert len(second) == text.property("lineCount")
    assert second[0].top() == first[0].top()
    assert second[0].left() > first[0].right()
    assert all(line.left() == pytest.approx(0, abs=1) for line in second[1:])


def test_the_line_lies_between_the_letters_and_the_next_line(engine: QQmlEngine) -> None:
    text = _text(engine, text=_WORDS)
    baseline = float(text.property("baselineOffset"))

    line = _lines(text, 0, 4, Qt.AlignmentFlag.AlignLeft)[0]

    assert baseline < line.top() < line.bottom() < baseline + 56 - 40 * 0.72


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (0, 999)])
def test_what_is_no_part_of_the_text_is_not_marked(engine: QQmlEngine, start: int, end: int) -> None:
    assert _lines(_text(engine, text=_WORDS), start, end, Qt.AlignmentFlag.AlignLeft) == []
