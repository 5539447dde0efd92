"""How large a pixel is, and what displays say that cannot be."""

from __future__ import annotations

import pytest

from kiosk.ui.glass import pixel_size


@pytest.mark.parametrize(
    ("pixels", "millimetres", "expected"),
    [
        ((1080, 1920), (336, 598), 0.311),
        ((1920, 1080), (476, 268), 0.248),
        ((1920, 1080), (344, 194), 0.180),
        ((1080, 1920), (535, 952), 0.496),
    ],
)
def test_a_pixel_is_as_large_as_the_picture_says(
    pixels: tuple[int, int], millimetres: tuple[float, float], expected: float
) -> None:
    assert pixel_size(pixels, millimetres) == pytest.approx(expected, abs=0.001)


def test_sides_measured_lying_down_serve_for_the_screen_on_end() -> None:
    assert pixel_size((1080, 1920), (598, 336)) == pixel_size((1080, 1920), (336, 598))


@pytest.mark.parametrize(
    "millimetres",
    [None, (0, 0), (336, 0), (-1, 598), (160, 90), (336, 336), (33.6, 59.8), (3360, 5980)],
    ids=lambda sides: f"{sides}",
)
def test_what_cannot_be_right_is_taken_for_unknown(millimetres: tuple[float, float] | None) -> None:
    assert pixel_size((1080, 1920), millimetres) == 0
