"""QR codes are read from a picture as a telephone would read them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.handout.qr import matrix_path
from kiosk.rehearsal.eyes import read_qr

pytestmark = pytest.mark.usefixtures("qapp")


def a_wall(*codes: str, module: int = 6) -> QImage:
    """Draw codes beside each other on white, as the takeaway screen does."""
    wall = QImage(600 * max(1, len(codes)), 600, QImage.Format.Format_RGB32)
    wall.fill(Qt.GlobalColor.white)
    painter = QPainter(wall)
    for place, code in enumerate(codes):
        for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)", matrix_path(code).path):
            left, top = place * 600 + 60 + int(x) * module, 60 + int(y) * module
            painter.fillRect(left, top, int(width) * module, module, Qt.GlobalColor.black)
    painter.end()
    return wall


@pytest.mark.parametrize("text", ["https://www.csn.se/", "https://prov.se/å?ä=ö", "tel:0150-57000"])
def test_our_own_code_is_read_back(text: str) -> None:
    assert read_qr(a_wall(text)) == [text]


def test_several_codes_are_all_read() -> None:
    assert sorted(read_qr(a_wall("https://a.se", "https://b.se"))) == ["https://a.se", "https://b.se"]


def test_where_there_is_no_code_nothing_is_read() -> None:
    assert read_qr(a_wall()) == []


def test_a_code_whose_middle_is_covered_is_not_made_up() -> None:
    wall = a_wall("https://www.csn.se/")
    painter = QPainter(wall)
    painter.fillRect(QRect(60, 60, 90, 200), Qt.GlobalColor.white)
    painter.end()

    assert read_qr(wall) == []
