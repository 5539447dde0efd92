"""The drawn parts of a slip, black on white and with little black: sun, hill, road, marks."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

_BLACK, _WHITE = QColor("black"), QColor("white")
_STROKE = 5

# The road over the hill, from the front to the horizon: (middle, height over the ground, half its width) in
# parts of the height. It bends twice, as on the poster.
_ROAD = (
    (-0.40, -0.05, 0.34),
    (0.14, 0.14, 0.23),
    (0.24, 0.27, 0.15),
    (0.06, 0.37, 0.10),
    (0.00, 0.44, 0.07),
    (0.12, 0.51, 0.045),
    (0.34, 0.60, 0.025),
)


def draw_banner(painter: QPainter, width: int, height: int, *, mirrored: bool) -> None:
    """Draw the sun that rises behind a hill, and the road that leads there; at the top of the paper."""
    painter.save()
    if mirrored:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    painter.setClipRect(QRectF(0, 0, width, height))
    sun = QPointF(width * 0.76, height * 0.56)
    radius = height * 0.31
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BLACK)
    painter.drawEllipse(sun, radius, radius)
    _draw_rays(painter, sun, radius, height)
    painter.setClipPath(_draw_hills(painter, width, height), Qt.ClipOperation.IntersectClip)
    _draw_road(painter, width * 0.52, height)
    painter.restore()


def _draw_rays(painter: QPainter, sun: QPointF, radius: float, height: int) -> None:
    painter.setPen(QPen(_BLACK, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    directions = ((-0.95, -0.31), (-0.59, -0.81), (0.0, -1.0), (0.59, -0.81), (0.95, -0.31))
    near, far = radius + height * 0.07, radius + height * 0.16
    for x, y in directions:
        start = QPointF(sun.x() + near * x, sun.y() + near * y)
        painter.drawLine(start, QPointF(sun.x() + far * x, sun.y() + far * y))


def _draw_hills(painter: QPainter, width: int, height: int) -> QPainterPath:
    """Draw two hills and return the nearer, which covers what lies behind it."""
    painter.setPen(QPen(_BLACK, _STROKE))
    painter.setBrush(_WHITE)
    hill = QPainterPath()
    for start, top, end in ((0.90, 0.56, 0.44), (0.86, 0.32, 0.84)):
        hill = QPainterPath(QPointF(-_STROKE, height * start))
        hill.cubicTo(width * 0.30, height * top, width * 0.62, height * top, width + _STROKE, height * end)
        # The ground has no edge on the paper.
        hill.lineTo(width + _STROKE, height * 2)
        hill.lineTo(-_STROKE, height * 2)
        hill.closeSubpath()
        painter.drawPath(hill)
    return hill


def _draw_road(painter: QPainter, middle: float, height: int) -> None:
    knots = [(middle + x * height, height * (1 - y), half * height) for x, y, half in _ROAD]
    left = [QPointF(x - half, y) for x, y, half in knots]
    right = [QPointF(x + half, y) for x, y, half in knots]
    road = _smooth(left)
    road.connectPath(_smooth(right).toReversed())
    road.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BLACK)
    painter.drawPath(road)
    painter.setBrush(_WHITE)
    for (x, y, half), (next_x, next_y, next_half) in pairwise(knots):
        # One dash between two knots, in the middle of the road.
        dash = QPolygonF()
        for t, side in ((0.3, -1), (0.75, -1), (0.75, 1), (0.3, 1)):
            width = 0.16 * (half + (next_half - half) * t)
            dash.append(QPointF(x + (next_x - x) * t + side * width, y + (next_y - y) * t))
        painter.drawPolygon(dash)


def _smooth(points: list[QPointF]) -> QPainterPath:
    """Draw a curve through points (Catmull-Rom)."""
    path = QPainterPath(points[0])
    around = [points[0], *points, points[-1]]
    for before, start, end, after in zip(around, around[1:], around[2:], around[3:], strict=False):
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    return path


def draw_fold(painter: QPainter, width: int, middle: float) -> None:
    """Draw a dashed line across the paper, as between two parts of a ticket."""
    pen = QPen(_BLACK, _STROKE)
    pen.setDashPattern([4, 3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(0, middle), QPointF(width, middle))


def draw_way(painter: QPainter, middle: float, stops: Iterable[float], bottom: float) -> None:
    """Draw the road down the side of the courses, with a stop at the height of each."""
    heights = list(stops)
    painter.setPen(QPen(_BLACK, _STROKE))
    painter.drawLine(QPointF(middle, heights[0]), QPointF(middle, bottom))
    painter.setBrush(_WHITE)
    for height in heights:
        painter.drawEllipse(QPointF(middle, height), 12, 12)


def draw_handset(painter: QPainter, left: float, top: float, side: float, *, mirrored: bool) -> None:
    """Draw a telephone's handset in a square of `side` dots."""
    painter.save()
    painter.translate(left, top)
    painter.scale(side / 24, side / 24)
    if mirrored:
        painter.translate(24, 0)
        painter.scale(-1, 1)
    handset = QPainterPath(QPointF(6.6, 10.8))
    handset.cubicTo(8.1, 13.7, 10.4, 16.0, 13.2, 17.4)
    handset.lineTo(15.4, 15.2)
    handset.cubicTo(15.7, 14.9, 16.1, 14.8, 16.4, 15.0)
    handset.cubicTo(17.6, 15.4, 18.8, 15.6, 20.0, 15.6)
    handset.cubicTo(20.6, 15.6, 21.0, 16.0, 21.0, 16.6)
    handset.lineTo(21.0, 20.0)
    handset.cubicTo(21.0, 20.6, 20.6, 21.0, 20.0, 21.0)
    handset.cubicTo(10.6, 21.0, 3.0, 13.4, 3.0, 4.0)
    handset.cubicTo(3.0, 3.4, 3.5, 3.0, 4.0, 3.0)
    handset.lineTo(7.5, 3.0)
    handset.cubicTo(8.1, 3.0, 8.5, 3.4, 8.5, 4.0)
    handset.cubicTo(8.5, 5.2, 8.7, 6.4, 9.1, 7.6)
    handset.cubicTo(9.2, 7.9, 9.1, 8.3, 8.8, 8.6)
    handset.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(_BLACK))
    painter.drawPath(handset)
    painter.restore()
