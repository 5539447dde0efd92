"""The hidden way to the staff screens: the four corners in order, so that no visitor gets there by chance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

# Source: RELIABILITY.md section 6: four corners in order within 8 s, without any answer on the glass.
SECONDS = 8.0
# Of the shorter side: 33 mm on a screen of 27 inches, so that a finger need not aim.
CORNER_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Area:
    """Where taps count, in pixels of the window: all of it, or the part that a mode leaves in reach."""

    left: float
    top: float
    width: float
    height: float


class Corner(Enum):
    """A corner of the area, in the order in which they are to be tapped: clockwise from the first."""

    TOP_LEFT = 0
    TOP_RIGHT = 1
    BOTTOM_RIGHT = 2
    BOTTOM_LEFT = 3


_ORDER = tuple(Corner)


@dataclass(frozen=True, slots=True)
class Gesture:
    """How far somebody has come: corners in a row, and the steady second of the first of them."""

    reached: int = 0
    begun: float = 0.0

    @property
    def is_done(self) -> bool:
        """Tell whether the staff's pad may open."""
        return self.reached == len(_ORDER)


def tap(gesture: Gesture, x: float, y: float, area: Area, seconds: float) -> Gesture:
    """Give the gesture after one tap at a pixel, at a second of a clock that never jumps.

    Anything but the next corner in time begins anew; the first corner always counts as a beginning.

    >>> screen = Area(0, 0, 1080, 1920)
    >>> gesture = Gesture()
    >>> for second, (x, y) in enumerate([(5, 5), (1075, 5), (1075, 1915), (5, 1915)]):
    ...     gesture = tap(gesture, x, y, screen, second)
    >>> gesture.is_done
    True
    """
    corner = corner_at(x, y, area)
    going_on = not gesture.is_done and seconds - gesture.begun <= SECONDS
    if gesture.reached and going_on and corner is _ORDER[gesture.reached]:
        return replace(gesture, reached=gesture.reached + 1)
    return Gesture(1, seconds) if corner is _ORDER[0] else Gesture()


def corner_at(x: float, y: float, area: Area) -> Corner | None:
    """Give the corner that a pixel lies in, if any."""
    side = CORNER_SHARE * min(area.width, area.height)
    across, down = x - area.left, y - area.top
    left, right = 0 <= across <= side, area.width - side <= across <= area.width
    top, bottom = 0 <= down <= side, area.height - side <= down <= area.height
    places = {
        Corner.TOP_LEFT: left and top,
        Corner.TOP_RIGHT: right and top,
        Corner.BOTTOM_RIGHT: right and bottom,
        Corner.BOTTOM_LEFT: left and bottom,
    }
    return next((corner for corner, within in places.items() if within), None)
