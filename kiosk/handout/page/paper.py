"""A slip as a page of A5 or A4, for printers of the system. Everything is drawn as lines, nothing as dots."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, Qt

from kiosk.handout.page.layout import lay_out
from kiosk.handout.sheet import PAGE, PAGE_HEIGHT, PAGE_WIDTH
from kiosk.handout.values import Slip

# Printers leave this much of the paper white anyway, in millimetres of A5; A4 is the same page √2 as large.
_MARGIN = 12.0
_A5 = QSizeF(148, 210)


def prepare_page(device: QPagedPaintDevice) -> None:
    """Stand the page upright, with margins that suit its size; to be called before drawing begins."""
    layout = device.pageLayout()
    paper = layout.pageSize() if layout.pageSize().isValid() else QPageSize(QPageSize.PageSizeId.A5)
    margin = _MARGIN * paper.size(QPageSize.Unit.Millimeter).width() / _A5.width()
    margins = QMarginsF(margin, margin, margin, margin)
    device.setPageLayout(
        QPageLayout(paper, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )


def draw_page(slip: Slip, device: QPagedPaintDevice) -> bool:
    """Draw a slip on the one page of a printer or a PDF; False when the device could not begin."""
    drawing = lay_out(slip, PAGE)
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(Qt.GlobalColor.black)
    room = painter.viewport()
    # As large as the page allows; what is longer than a page gets smaller, never cut.
    scale = min(room.width() / PAGE_WIDTH, room.height() / max(PAGE_HEIGHT, drawing.height))
    painter.translate((room.width() - PAGE_WIDTH * scale) / 2, 0)
    painter.scale(scale, scale)
    drawing.draw(painter)
    return painter.end()
