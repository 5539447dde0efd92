"""The pad takes figures, asks twice for a new PIN, and waits where somebody has to wait."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import pad as pads
from kiosk.staff.access import Refused
from kiosk.staff.pad import Pad, Purpose
from kiosk.staff.pin import LONGEST

GOOD = "580274"


def _typed(pad: Pad, figures: str, now: float = 0.0) -> Pad:
    for figure in figures:
        pad = pads.press(pad, figure, now)
    return pad


def test_figures_are_typed_and_taken_away() -> None:
    assert _typed(Pad(), "5802").typed == "5802"
    assert pads.erase(_typed(Pad(), "5802")).typed == "580"
    assert pads.erase(Pad()).typed == ""


@pytest.mark.parametrize("key", ["", "a", "12", "٣", "-"])
def test_nothing_but_one_figure_is_taken(key: str) -> None:
    assert pads.press(Pad(), key, 0.0) == Pad()


def test_a_pin_is_not_longer_than_any_may_be() -> None:
    assert len(_typed(Pad(), "7" * 40).typed) == LONGEST


def test_five_figures_are_not_enough_to_be_judged() -> None:
    assert pads.submit(_typed(Pad(), GOOD[:5]), 0.0) == _typed(Pad(), GOOD[:5])
    assert pads.submit(_typed(Pad(), GOOD), 0.0).busy


def test_while_it_is_judged_nothing_can_be_typed() -> None:
    judged = pads.submit(_typed(Pad(), GOOD), 0.0)

    assert _typed(judged, "1") == judged
    assert pads.erase(judged) == judged
    assert pads.submit(judged, 0.0) == judged


def test_a_wrong_pin_is_told_and_forgotten() -> None:
    pad = pads.refused(Refused(0.0, looked=True), 100.0)

    assert (pad.typed, pad.said, pads.is_shut(pad, 100.0)) == ("", pads.WRONG, False)


def test_who_has_to_wait_sees_the_seconds_and_can_type_when_they_are_over() -> None:
    pad = pads.refused(Refused(30.0, looked=True), 100.0)

    assert [pads.seconds_left(pad, now) for now in (100.0, 100.5, 129.9, 130.0, 200.0)] == [30, 30, 1, 0, 0]
    assert _typed(pad, GOOD, 129.9).typed == ""
    assert _typed(pad, GOOD, 130.0).typed == GOOD


def test_a_pin_that_was_not_looked_at_is_not_called_wrong() -> None:
    assert pads.refused(Refused(12.0, looked=False), 0.0).said == ""


def test_after_too_many_only_a_permission_opens() -> None:
    pad = pads.refused(Refused(None, looked=False), 0.0)

    assert pad.said == pads.SHUT
    assert pads.is_shut(pad, 1e9)
    assert _typed(pad, GOOD, 1e9).typed == ""


def test_a_new_pin_is_asked_for_twice() -> None:
    once = pads.submit(_typed(Pad(Purpose.CHOOSE), GOOD), 0.0)
    assert (once.purpose, once.typed, once.busy) == (Purpose.REPEAT, "", False)

    twice = pads.submit(_typed(once, GOOD), 0.0)
    assert twice.busy
    assert twice.typed == GOOD


def test_two_different_new_pins_begin_anew() -> None:
    once = pads.submit(_typed(Pad(Purpose.CHOOSE), GOOD), 0.0)

    assert pads.submit(_typed(once, "580275"), 0.0) == Pad(Purpose.CHOOSE, said=pads.DIFFERENT)


@pytest.mark.parametrize("weak", ["000000", "123456", "840229", "121212"])
def test_a_weak_new_pin_is_refused_with_its_reason(weak: str) -> None:
    pad = pads.submit(_typed(Pad(Purpose.CHOOSE), weak), 0.0)

    assert pad.purpose is Purpose.CHOOSE
    assert pad.said.endswith("Välj andra siffror.")
    assert pad.typed == ""


@pytest.mark.parametrize("purpose", [Purpose.FORGOTTEN, Purpose.CLOSED])
def test_where_no_pin_is_asked_for_none_is_taken(purpose: Purpose) -> None:
    assert pads.submit(_typed(Pad(purpose), GOOD), 0.0) == Pad(purpose)


@given(st.text("0123456789", min_size=1, max_size=LONGEST))
def test_no_figure_is_ever_shown(typed: str) -> None:
    pad = replace(_typed(Pad(), typed), chosen=typed)

    assert "typed" not in repr(pad)
    assert f"'{typed}'" not in repr(pad)
