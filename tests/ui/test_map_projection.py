"""From degrees to pixels: true, inside the picture, and never one thing on top of another."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.ui.map_projection import Box, Pin, fit, place_labels, sky_path, spread, svg_path

VIEW = Box(0, 0, 1000, 1000)
SQUARE = ((16.0, 59.0), (17.0, 59.0), (17.0, 60.0), (16.0, 60.0), (16.0, 59.0))


def test_the_county_fills_the_box_and_stands_in_its_middle() -> None:
    projection = fit([SQUARE], Box(100, 200, 900, 1000))

    # At 59.5 degrees a degree of longitude is about half a degree of latitude.
    left, top = projection.point((16.0, 60.0))
    right, bottom = projection.point((17.0, 59.0))
    assert (top, bottom) == pytest.approx((200, 1000))
    assert (right - left) == pytest.approx(800 * 0.5075, abs=1)
    assert (left + right) / 2 == pytest.approx(500)


def test_north_is_up_and_east_is_right() -> None:
    projection = fit([SQUARE], VIEW)

    assert projection.point((16.2, 59.8))[1] < projection.point((16.2, 59.2))[1]
    assert projection.point((16.2, 59.2))[0] < projection.point((16.8, 59.2))[0]


def test_a_wide_county_is_limited_by_its_width() -> None:
    wide = ((10.0, 59.0), (20.0, 59.0), (20.0, 59.5), (10.0, 59.5))
    projection = fit([wide], VIEW)

    assert projection.point((10.0, 59.25)) == pytest.approx((0, 500))
    assert projection.point((20.0, 59.25)) == pytest.approx((1000, 500))


def test_outlines_are_closed_paths() -> None:
    path = svg_path([((0, 1), (1, 1), (1, 0))], fit([((0, 0), (1, 1))], VIEW), VIEW)

    assert path == "M 0.0 0.0 L 1000.0 0.0 L 1000.0 1000.0 Z"


def test_land_outside_the_picture_is_left_out() -> None:
    projection = fit([SQUARE], VIEW)
    far = ((30.0, 50.0), (31.0, 50.0), (31.0, 51.0))

    assert svg_path([far], projection, VIEW) == ""
    assert svg_path([far, SQUARE], projection, VIEW) == svg_path([SQUARE], projection, VIEW)


def test_the_sky_reaches_down_to_the_land() -> None:
    land = ((15.0, 58.0), (18.0, 58.0), (18.0, 59.5), (15.0, 59.5))
    path = sky_path([land], fit([SQUARE], VIEW), VIEW)

    depths = {round(float(y)) for y in path.replace("M", "").replace("L", "").replace("Z", "").split()[1::2]}
    assert depths == {0, 500}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(100, 900), st.floats(100, 900)), max_size=10))
@example([(100.0, 100.0)] * 5)
def test_pins_never_come_nearer_than_the_gap_and_stay_in_the_picture(
    points: list[tuple[float, float]],
) -> None:
    moved = spread(points, 100, VIEW)

    assert all(dist(one, other) >= 100 - 0.1 for one, other in combinations(moved, 2))
    assert all(0 <= x <= 1000 and 0 <= y <= 1000 for x, y in moved)
    assert spread(points, 100, VIEW) == moved


def test_pins_with_room_stay_where_they_are() -> None:
    assert spread([(100, 100), (300, 100)], 100, VIEW) == ((100, 100), (300, 100))


def test_pins_in_the_same_place_part_sideways() -> None:
    (left, _), (right, _) = spread([(500, 500), (500, 500)], 100, VIEW)

    assert right - left == pytest.approx(100, abs=0.1)


def test_a_name_stands_below_its_pin_where_nothing_hinders() -> None:
    (label,) = place_labels([Pin(500, 500, 37, 200, 50)], VIEW)

    assert label is not None
    assert (label.left, label.top) == (400, 539)


def test_a_name_gives_way_to_another_pin() -> None:
    pins = [Pin(500, 500, 37, 200, 50), Pin(500, 590, 37, 200, 50)]
    labels = place_labels(pins, VIEW)

    _clear(pins, labels)
    assert labels[0] is not None
    assert labels[0].top < 590 - 37


def test_names_keep_inside_the_picture() -> None:
    labels = place_labels([Pin(60, 960, 37, 200, 50)], VIEW)

    assert labels[0] is not None
    assert labels[0].overlap(VIEW) >= 0.97 * labels[0].area


def test_a_name_without_room_is_left_out_unless_it_must_be_shown() -> None:
    room = Box(0, 0, 100, 100)

    assert place_labels([Pin(50, 50, 37, 200, 50)], room) == (None,)
    assert place_labels([Pin(50, 50, 37, 200, 50, must_show=True)], room) != (None,)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(100, 900), st.floats(100, 900)), min_size=1, max_size=9))
def test_no_name_lies_on_a_pin_or_on_another_name(points: list[tuple[float, float]]) -> None:
    pins = [Pin(x, y, 37, 180, 50) for x, y in spread(points, 107, VIEW)]
    labels = place_labels(pins, VIEW)

    _clear(pins, labels)
    assert place_labels(pins, VIEW) == labels


def _clear(pins: list[Pin], labels: tuple[Box | None, ...]) -> None:
    shown = [label for label in labels if label is not None]
    assert not any(one.overlap(other) for one, other in combinations(shown, 2))
    for index, label in enumerate(labels):
        if label is not None:
            others = [pin.disc for n, pin in enumerate(pins) if n != index]
            assert sum(label.overlap(disc) for disc in others) <= 0.03 * label.area
