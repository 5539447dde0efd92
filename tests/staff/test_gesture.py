"""Four corners in order within eight seconds, and nothing else, open the staff's pad."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.gesture import SECONDS, Area, Corner, Gesture, corner_at, tap

SCREEN = Area(0, 0, 1080, 1920)
# One tap in the middle of each corner, in order, and one in the middle of the screen.
POINTS = {
    Corner.TOP_LEFT: (40.0, 40.0),
    Corner.TOP_RIGHT: (1040.0, 40.0),
    Corner.BOTTOM_RIGHT: (1040.0, 1880.0),
    Corner.BOTTOM_LEFT: (40.0, 1880.0),
    None: (540.0, 960.0),
}
PLACES = st.sampled_from([*Corner, None])


def _after(taps: list[tuple[Corner | None, float]], area: Area = SCREEN) -> Gesture:
    gesture = Gesture()
    for corner, second in taps:
        x, y = POINTS[corner]
        gesture = tap(gesture, x, y, area, second)
    return gesture


def test_the_four_corners_in_order_open() -> None:
    assert _after([(corner, n * 2.0) for n, corner in enumerate(Corner)]).is_done


def test_a_tap_anywhere_else_begins_anew() -> None:
    taps = [(Corner.TOP_LEFT, 0.0), (Corner.TOP_RIGHT, 1.0), (None, 2.0)]

    assert _after(taps) == Gesture()
    assert not _after([*taps, (Corner.BOTTOM_RIGHT, 3.0), (Corner.BOTTOM_LEFT, 4.0)]).is_done


@pytest.mark.parametrize(("last", "done"), [(SECONDS, True), (SECONDS + 0.1, False)])
def test_the_last_corner_has_to_come_within_eight_seconds_of_the_first(last: float, done: bool) -> None:
    taps = [(corner, float(n)) for n, corner in enumerate(Corner)]

    assert _after([*taps[:3], (Corner.BOTTOM_LEFT, last)]).is_done is done


def test_what_opened_once_does_not_open_again_with_one_tap_more() -> None:
    opened = [(corner, float(n)) for n, corner in enumerate(Corner)]

    assert not _after([*opened, (Corner.BOTTOM_LEFT, 5.0)]).is_done
    assert _after([*opened, *((corner, 10.0 + n) for n, corner in enumerate(Corner))]).is_done


def test_corners_follow_the_area_that_is_in_reach() -> None:
    lower = Area(0, 800, 1080, 1120)

    assert corner_at(40, 840, lower) is Corner.TOP_LEFT
    assert corner_at(40, 40, lower) is None


@given(st.lists(st.tuples(PLACES, st.floats(0, 4)), max_size=24))
def test_only_the_sequence_in_time_opens(steps: list[tuple[Corner | None, float]]) -> None:
    seconds = 0.0
    taps: list[tuple[Corner | None, float]] = []
    last_opened = 0
    gesture = Gesture()
    for corner, pause in steps:
        seconds += pause
        taps.append((corner, seconds))
        gesture = tap(gesture, *POINTS[corner], SCREEN, seconds)
        recent = taps[last_opened:][-4:]
        expected = [place for place, _ in recent] == list(Corner) and seconds - recent[0][1] <= SECONDS
        assert gesture.is_done is expected
        if expected:
            last_opened = len(taps)


def test_two_hundred_thousand_taps_at_random_open_nothing() -> None:
    chance = random.Random(20261123)
    gesture, opened = Gesture(), 0
    for number in range(200_000):
        x, y = chance.uniform(0, 1080), chance.uniform(0, 1920)
        gesture = tap(gesture, x, y, SCREEN, number * 0.2)
        opened += gesture.is_done

    assert opened == 0
