"""The geometry of the map: degrees to pixels, outlines to paths, pins and names that leave each other room.

Pure functions without Qt. Pixels run right and down from the picture's top left corner. A degree of
longitude is shortened by the cosine of the latitude, which is true enough for one county.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, hypot, radians

Point = tuple[float, float]
Ring = Sequence[Point]

_ROUNDS = 60
_LABEL_ROUNDS = 3
# A name that would lie on something for more than this part of its area is left out.
_MOST_OVERLAP = 0.04


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """The size in square pixels; nothing when the sides have crossed."""
        return max(0.0, self.right - self.left) * max(0.0, self.bottom - self.top)

    def overlap(self, other: Box) -> float:
        """Return the area that both cover."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Box(left, top, min(self.right, other.right), min(self.bottom, other.bottom)).area

    def around(self, margin: float) -> Box:
        """Return the box with a margin added on all sides."""
        return Box(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)


@dataclass(frozen=True, slots=True)
class Projection:
    """Degrees to pixels."""

    west: float
    north: float
    shrink: float
    scale: float
    left: float
    top: float

    def point(self, degrees: Point) -> Point:
        """Place (longitude, latitude) in the picture."""
        x = self.left + (degrees[0] - self.west) * self.shrink * self.scale
        return x, self.top + (self.north - degrees[1]) * self.scale


def fit(rings: Iterable[Ring], box: Box) -> Projection:
    """Make the projection that shows the rings as large as the box allows, in its middle."""
    points = [point for ring in rings for point in ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    shrink = cos(radians((south + north) / 2))
    width, height = max((east - west) * shrink, 1e-9), max(north - south, 1e-9)
    scale = min((box.right - box.left) / width, (box.bottom - box.top) / height)
    left = (box.left + box.right - width * scale) / 2
    top = (box.top + box.bottom - height * scale) / 2
    return Projection(west, north, shrink, scale, left, top)


def svg_path(rings: Iterable[Ring], projection: Projection, view: Box) -> str:
    """Write rings as one SVG path; rings that lie wholly outside the view are left out."""
    return " ".join(
        _outline(points) for points in _projected(rings, projection) if _bounds(points).overlap(view)
    )


def spread(points: Sequence[Point], gap: float, box: Box) -> tuple[Point, ...]:
    """Move points apart until no two are nearer than the gap, each as little as it takes, within the box.

    Points in the same place part sideways, in their order, so that the outcome is always the same.
    """
    moved = [_within(point, box) for point in points]
    for _ in range(_ROUNDS):
        still = True
        for second in range(len(moved)):
            for first in range(second):
                pair = _part(moved[first], moved[second], gap)
                if pair is not None:
                    still = False
                    moved[first], moved[second] = _within(pair[0], box), _within(pair[1], box)
        if still:
            break
    return tuple(moved)


@dataclass(frozen=True, slots=True)
class Pin:
    """A pin that wants its name beside it: its middle and radius, and the size of the name."""

    x: float
    y: float
    radius: float
    width: float
    height: float
    below_only: bool = False

    @property
    def disc(self) -> Box:
        """The square round the disc."""
        return Box(self.x, self.y, self.x, self.y).around(self.radius)

    def sides(self) -> tuple[Box, ...]:
        """The places for the name, the best first: below, right, left, above."""
        half, gap = self.width / 2, self.radius + 8
        below = Box(
            self.x - half, self.y + self.radius + 2, self.x + half, self.y + self.radius + 2 + self.height
        )
        above = Box(below.left, self.y - self.radius - 2 - self.height, below.right, self.y - self.radius - 2)
        if self.below_only:
            return below, above
        top, bottom = self.y - self.height / 2, self.y + self.height / 2
        right = Box(self.x + gap, top, self.x + gap + self.width, bottom)
        return below, right, Box(self.x - gap - self.width, top, self.x - gap, bottom), above


def place_labels(pins: Sequence[Pin], view: Box) -> tuple[Box | None, ...]:
    """Choose a side for each name so that it lies on no pin and no other name; None where there is no room.

    Each name takes the best side given all others, a few rounds in the same order: always the same.
    """
    chosen = [pin.sides()[0] for pin in pins]
    for _ in range(_LABEL_ROUNDS):
        for index, pin in enumerate(pins):
            others = [box for n, box in enumerate(chosen) if n != index]
            discs = [each.disc for n, each in enumerate(pins) if n != index]
            chosen[index] = min(pin.sides(), key=lambda side: _cost(side, others, discs, view))
    kept: list[Box | None] = []
    for index, box in enumerate(chosen):
        placed = [each for each in kept if each is not None]
        discs = [each.disc for n, each in enumerate(pins) if n != index]
        crowded = not pins[index].below_only and _cost(box, placed, discs, view) > _MOST_OVERLAP * box.area
        kept.append(None if crowded else box)
    return tuple(kept)


def _cost(box: Box, labels: Sequence[Box], discs: Sequence[Box], view: Box) -> float:
    outside = box.area - box.overlap(view)
    return (
        outside * 2
        + sum(box.overlap(each) for each in discs)
        + sum(box.overlap(each.around(4)) for each in labels)
    )


def _part(one: Point, other: Point, gap: float) -> tuple[Point, Point] | None:
    across, down = other[0] - one[0], other[1] - one[1]
    distance = hypot(across, down)
    # A hair more than asked, so that rounding cannot bring them back.
    if distance >= gap - 1e-6:
        return None
    push = (gap - distance) / 2 + 0.01
    if distance < 1e-6:
        return (one[0] - push, one[1]), (other[0] + push, other[1])
    step_x, step_y = across / distance * push, down / distance * push
    return (one[0] - step_x, one[1] - step_y), (other[0] + step_x, other[1] + step_y)


def _within(point: Point, box: Box) -> Point:
    return min(max(point[0], box.left), box.right), min(max(point[1], box.top), box.bottom)


def _projected(rings: Iterable[Ring], projection: Projection) -> Iterable[list[Point]]:
    return ([projection.point(point) for point in ring] for ring in rings)


def _bounds(points: Sequence[Point]) -> Box:
    across, down = [x for x, _ in points], [y for _, y in points]
    return Box(min(across), min(down), max(across), max(down))


def _outline(points: Sequence[Point]) -> str:
    return "M " + " L ".join(f"{x:.1f} {y:.1f}" for x, y in points) + " Z"
