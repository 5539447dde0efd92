"""How large a pixel of the screen is: from what staff measured, else from what the display says of itself."""

from __future__ import annotations

# Millimetres. A fifteen-inch tablet has 0.18, a screen of 65 inches 0.75. Some displays say nonsense.
_SMALLEST, _LARGEST = 0.1, 1.0
# Pixels are square; sides that say otherwise by more than this share are not the picture's.
_MOST_SKEW = 0.1


def pixel_size(pixels: tuple[int, int], millimetres: tuple[float, float] | None) -> float:
    """Return the millimetres of one pixel, from the sides of a picture; 0 where they cannot be right.

    Sides that were written down for the screen lying down serve for the same screen on end.

    >>> round(pixel_size((1080, 1920), (336, 597)), 3), pixel_size((1920, 1080), (160, 90))
    (0.311, 0.0)
    """
    if millimetres is None or min(*pixels, *millimetres) <= 0:
        return 0.0
    across, down = (side / number for side, number in zip(sorted(millimetres), sorted(pixels), strict=True))
    if abs(across / down - 1) > _MOST_SKEW:
        return 0.0
    size = (across + down) / 2
    return size if _SMALLEST <= size <= _LARGEST else 0.0
