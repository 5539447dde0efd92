"""How clearly letters stand on their ground: what lies behind them counts, what they are made of does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.rehearsal.pixels import text_contrast

pytestmark = pytest.mark.usefixtures("qapp")

INK = QColor("#000000")
AREA = QRect(10, 10, 60, 20)


def a_word(*behind: tuple[QRect, str]) -> QImage:
    """Draw upright strokes on white, over rectangles of other colours."""
    picture = QImage(80, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    for area, colour in behind:
        painter.fillRect(area, QColor(colour))
    for left in range(14, 70, 8):
        painter.fillRect(QRect(left, 12, 2, 16), INK)
    painter.end()
    return picture


def strokes(width: int) -> list[tuple[QRect, str]]:
    """Lay grey beside each stroke, as a small screen does where a stem ends between two pixels."""
    return [(QRect(left, 12, width, 16), "#606060") for left in range(16, 70, 8)]


def test_letters_on_one_colour() -> None:
    assert text_contrast(a_word(), AREA, INK) == 21.0


@pytest.mark.parametrize("width", [1, 2])
def test_the_edges_of_letters_are_no_ground(width: int) -> None:
    assert text_contrast(a_word(*strokes(width)), AREA, INK) == 21.0


def test_a_ground_is_wider_than_an_edge() -> None:
    found = text_contrast(a_word(*strokes(3)), AREA, INK)

    assert found is not None
    assert found < 4


def test_the_worst_ground_counts() -> None:
    found = text_contrast(a_word((QRect(0, 0, 22, 40), "#444444")), AREA, INK)

    assert found is not None
    assert found < 3


def test_letters_that_cannot_be_seen() -> None:
    assert text_contrast(a_word(), AREA, QColor("#ff0000")) == 1.0


def test_what_is_outside_the_picture_has_no_colours() -> None:
    assert text_contrast(a_word(), QRect(200, 200, 10, 10), INK) is None
