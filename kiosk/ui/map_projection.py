"""The geometry of the map: degrees to pixels, outlines to paths, pins and names that leave each other room.

Pure functions without Qt. Pixels run right and down from the picture's top left corner. A degree of
longitude is shortened by the cosine of the latitude, which is true enough for one county.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, floor, hypot, radians

Point = tuple[float, float]
Ring = Sequence[Point]

# The sky follows the land in steps of this many pixels.
_COLUMN = 12
_ROUNDS = 1000
_LABEL_GAP = 4
# A name may leave the picture by this part of its area: its corners are empty. On a pin it never lies.
_MOST_OVERLAP = 0.03
_LEFT_OUT = 1000
_SIDESTEP = 10
_MOST_STEPS = 20_000


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


def sky_path(rings: Iterable[Ring], projection: Projection, view: Box) -> str:
    """Write the shape of everything above the northernmost known land, column by column.

    What a pack does not draw up there is other land, not water: the sky of the poster has its colour.
    """
    columns = range(int(view.left), int(view.right) + _COLUMN, _COLUMN)
    crest = dict.fromkeys(columns, view.bottom)
    for points in _projected(rings, projection):
        for (x1, y1), (x2, y2) in pairwise((*points, points[0])):
            left, right = sorted((x1, x2))
            first = max(0, ceil((left - view.left) / _COLUMN))
            for x in columns[first : max(first, floor((right - view.left) / _COLUMN) + 1)]:
                y = y1 + (y2 - y1) * (x - x1) / (x2 - x1) if x2 != x1 else min(y1, y2)
                crest[x] = min(crest[x], y)
    edge = [(x, min(max(y, view.top), view.bottom)) for x, y in crest.items()]
    return _outline([(view.left, view.top), *edge, (edge[-1][0], view.top)])


def spread(points: Sequence[Point], gap: float, box: Box) -> tuple[Point, ...]:
    """Move points apart until no two are nearer than the gap, across or down, each a little, within the box.

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
    """A pin that wants its name beside it: its middle and radius, and the size of the name.

    A name that must be shown covers what it must; others are left out where there is no room.
    """

    x: float
    y: float
    radius: float
    width: float
    height: float
    must_show: bool = False

    @property
    def disc(self) -> Box:
        """The square round the disc."""
        return Box(self.x, self.y, self.x, self.y).around(self.radius)

    def sides(self) -> tuple[Box, ...]:
        """The places for the name, the best first: below, right, left, above; then a little to the side."""
        near = self.radius + 2
        middle, level = self.x - self.width / 2, self.y - self.height / 2
        below, above = self.y + near, self.y - near - self.height
        right, left = self.x + near + 6, self.x - near - 6 - self.width
        from_pin, to_pin = self.x - self.radius, self.x + self.radius - self.width
        lower, higher = level + self.radius * 0.8, level - self.radius * 0.8
        sides = [(middle, below), (right, level), (left, level), (middle, above)]
        sides += [(x, y) for y in (below, above) for x in (from_pin, to_pin)]
        sides += [(x, y) for y in (lower, higher) for x in (right - 6, left + 6)]
        return tuple(self._beside(x, y) for x, y in sides)

    def around(self) -> tuple[Box, ...]:
        """More places, the nearest first, for a name that has to be shown where the pins are many."""
        near = self.radius + 2
        steps = [
            _SIDESTEP * n for n in range(-int(self.width / _SIDESTEP) - 6, int(self.width / _SIDESTEP) + 7)
        ]
        levels = [_SIDESTEP * n for n in range(-12, 13)]
        middle = self.x - self.width / 2, self.y - self.height / 2
        boxes = [self._beside(middle[0] + x, middle[1] + y) for y in levels for x in steps]
        own = Box(self.x, self.y, self.x, self.y).around(near)
        return tuple(sorted((box for box in boxes if not box.overlap(own)), key=self._distance))

    def _distance(self, box: Box) -> float:
        """How far the middle of the pin is from the nearest edge of the box."""
        across = max(box.left - self.x, 0.0, self.x - box.right)
        return hypot(across, max(box.top - self.y, 0.0, self.y - box.bottom))

    def _beside(self, left: float, top: float) -> Box:
        return Box(left, top, left + self.width, top + self.height)


def place_labels(pins: Sequence[Pin], view: Box) -> tuple[Box | None, ...]:
    """Choose a side for each name so that it lies on no pin and no other name; None where there is no room.

    As many names as possible, then the best sides: the search is complete but for a limit no county
    reaches, and goes through pins and sides in one order, so the same pins always give the same map.
    """
    choices = [_free_sides(index, pins, view) for index in range(len(pins))]
    # The pins with the fewest ways out choose first.
    order = sorted(range(len(pins)), key=lambda n: (not pins[n].must_show, len(choices[n]), n))
    must = sum(pin.must_show for pin in pins)
    chosen = _LabelSearch([choices[index] for index in order], must).best()
    by_pin = dict(zip(order, chosen, strict=True))
    return tuple(by_pin[index] for index in range(len(pins)))


def _free_sides(index: int, pins: Sequence[Pin], view: Box) -> list[tuple[int, Box]]:
    discs = [pin.disc for n, pin in enumerate(pins) if n != index]
    sides = list(enumerate(pins[index].sides()))
    free = [side for side in sides if _is_free(side[1], discs, view)]
    if not free and pins[index].must_show:
        free = [(len(sides), box) for box in pins[index].around() if _is_free(box, discs, view)][:1]
    least = min(sides, key=lambda side: _covered(side[1], discs, view))
    return free or ([least] if pins[index].must_show else [])


def _is_free(box: Box, discs: Sequence[Box], view: Box) -> bool:
    outside = box.area - box.overlap(view)
    return outside <= _MOST_OVERLAP * box.area and not any(box.overlap(disc) for disc in discs)


def _covered(box: Box, discs: Sequence[Box], view: Box) -> float:
    return sum(box.overlap(disc) for disc in discs) + box.area - box.overlap(view)


class _LabelSearch:
    """Depth first through the names' sides; a way that costs as much as the best one found is cut.

    The first `must` names are never left out.
    """

    def __init__(self, choices: Sequence[Sequence[tuple[int, Box]]], must: int) -> None:
        self._choices = choices
        self._must = must
        self._least = [
            sum(min((r for r, _ in each), default=_LEFT_OUT) for each in choices[n:])
            for n in range(len(choices) + 1)
        ]
        self._steps = 0
        self._cost = float("inf")
        self._found: tuple[Box | None, ...] = ()

    def best(self) -> tuple[Box | None, ...]:
        """Return the cheapest way."""
        self._go_on((), 0)
        return self._found

    def _go_on(self, taken: tuple[Box | None, ...], cost: float) -> None:
        self._steps += 1
        depth = len(taken)
        if cost + self._least[depth] >= self._cost or self._steps > _MOST_STEPS:
            return
        if depth == len(self._choices):
            self._cost, self._found = cost, taken
            return
        placed = [box.around(_LABEL_GAP) for box in taken if box is not None]
        for rank, box in self._choices[depth]:
            if not any(box.overlap(other) for other in placed):
                self._go_on((*taken, box), cost + rank)
        if depth >= self._must:
            self._go_on((*taken, None), cost + _LEFT_OUT)


def _part(one: Point, other: Point, gap: float) -> tuple[Point, Point] | None:
    """Push two points apart where they are more apart already; what is tapped is the square round a pin."""
    across, down = other[0] - one[0], other[1] - one[1]
    distance = max(abs(across), abs(down))
    # A hair more than asked, so that rounding cannot bring them back.
    if distance >= gap - 1e-6:
        return None
    push = (gap - distance) / 2 + 0.01
    if abs(across) >= abs(down):
        push_x = push if across >= 0 else -push
        return (one[0] - push_x, one[1]), (other[0] + push_x, other[1])
    push_y = push if down > 0 else -push
    return (one[0], one[1] - push_y), (other[0], other[1] + push_y)


def _within(point: Point, box: Box) -> Point:
    return min(max(point[0], box.left), box.right), min(max(point[1], box.top), box.bottom)


def _projected(rings: Iterable[Ring], projection: Projection) -> Iterable[list[Point]]:
    return ([projection.point(point) for point in ring] for ring in rings)


def _bounds(points: Sequence[Point]) -> Box:
    across, down = [x for x, _ in points], [y for _, y in points]
    return Box(min(across), min(down), max(across), max(down))


def _outline(points: Sequence[Point]) -> str:
    return "M " + " L ".join(f"{x:.1f} {y:.1f}" for x, y in points) + " Z"
