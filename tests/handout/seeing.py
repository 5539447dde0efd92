"""What is on a drawn slip: its dots as an array, and its codes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter, Qt
from PySide6.QtPdf import QPdfDocument

from kiosk.handout.values import Raster

Dots = NDArray[np.bool_]


def ink_of(picture: QImage) -> Dots:
    """True where a picture is dark."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(bytes(grey.constBits()), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] < 128


def dots_of(raster: Raster) -> Dots:
    """True where a raster has a dot."""
    rows = np.frombuffer(raster.rows, np.uint8).reshape(raster.height, raster.bytes_per_row)
    return np.unpackbits(rows, axis=1)[:, : raster.width].astype(bool)


def codes_in(ink: Dots) -> list[str]:
    """Read every code, with the white paper round it."""
    paper = np.pad(np.where(ink, 0, 255).astype(np.uint8), 32, constant_values=255)
    return [found.text for found in zxingcpp.read_barcodes(paper)]


def page_of(pdf: Path) -> QImage:
    """Draw the one page of a PDF at 144 dpi, on white."""
    pages = QPdfDocument()
    assert pages.load(str(pdf)) is QPdfDocument.Error.None_
    assert pages.pageCount() == 1
    drawn = pages.render(0, (pages.pagePointSize(0) * 2).toSize())
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
