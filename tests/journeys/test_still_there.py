"""The question whether anybody is there, on the glass."""

from __future__ import annotations

import pytest

from kiosk.clock import FixedClock
from kiosk.visit.rules import fresh_visit
from kiosk.visit.values import Dialog, Screen
from tests.journeys.conftest import KioskAt
from tests.journeys.visitor import Visitor, settle


def wait(visitor: Visitor, seconds: float) -> None:
    """Let nobody touch the kiosk for some seconds."""
    clock = visitor.kiosk.session.clock
    assert isinstance(clock, FixedClock)
    clock.advance(seconds)
    visitor.kiosk.idle.tick()
    settle(visitor.kiosk)


def a_visitor(kiosk_at: KioskAt, profile: str = "library") -> Visitor:
    visitor = Visitor(kiosk_at(profile))
    visitor.tap("Sign")
    return visitor


def asks(visitor: Visitor) -> bool:
    return bool(visitor.finger.items("StillThereDialog"))


def words(visitor: Visitor) -> str:
    dialog = visitor.finger.find("StillThereDialog")
    return str(dialog.property("sentence"))


@pytest.mark.parametrize(("profile", "seconds"), [("library", 120), ("bus", 90)])
def test_it_is_asked_after_the_time_of_the_place(kiosk_at: KioskAt, profile: str, seconds: float) -> None:
    visitor = a_visitor(kiosk_at, profile)

    wait(visitor, seconds - 0.5)
    assert not asks(visitor)

    wait(visitor, 0.5)
    assert asks(visitor)


def test_it_counts_down_and_then_begins_anew(kiosk_at: KioskAt) -> None:
    visitor = a_visitor(kiosk_at)

    wait(visitor, 120)
    assert " 30 " in words(visitor)
    wait(visitor, 13)
    assert " 17 " in words(visitor)
    wait(visitor, 17)

    assert not asks(visitor)
    assert visitor.visit == fresh_visit("sv")


def test_who_says_so_stays_where_they_were_as_often_as_they_like(kiosk_at: KioskAt) -> None:
    visitor = a_visitor(kiosk_at)
    visitor.tap("PictureTile")
    before = visitor.visit

    for _ in range(14):
        wait(visitor, 125)
        assert asks(visitor)
        visitor.tap("Sign")
        assert not asks(visitor)
        assert visitor.visit == before


def test_who_goes_says_so_and_leaves_nothing(kiosk_at: KioskAt) -> None:
    visitor = a_visitor(kiosk_at)
    wait(visitor, 125)

    visitor.tap("OutlineButton", -1)

    assert visitor.visit == fresh_visit("sv")


def test_a_touch_anywhere_says_that_somebody_is_there(kiosk_at: KioskAt) -> None:
    visitor = a_visitor(kiosk_at)
    wait(visitor, 125)

    visitor.tap("TouchGuard")
    wait(visitor, 0.5)

    assert not asks(visitor)
    assert visitor.screen is Screen.HOME


def test_a_touch_in_time_and_it_is_not_asked(kiosk_at: KioskAt) -> None:
    visitor = a_visitor(kiosk_at)

    for _ in range(5):
        wait(visitor, 100)
        visitor.tap("TouchGuard")

    assert visitor.visit.dialog is not Dialog.STILL_THERE


def test_the_start_screen_never_asks(kiosk_at: KioskAt) -> None:
    visitor = Visitor(kiosk_at("library"))
    visitor.tap_bar("contrast")

    for _ in range(20):
        wait(visitor, 10)
        assert not asks(visitor)

    assert visitor.visit == fresh_visit("sv")


@pytest.mark.parametrize("what", ["film", "voice"])
def test_it_is_not_asked_while_something_plays(kiosk_at: KioskAt, what: str) -> None:
    visitor = a_visitor(kiosk_at)
    visitor.kiosk.session.set_busy(what, True)

    wait(visitor, 600)
    assert not asks(visitor)

    visitor.kiosk.session.set_busy(what, False)
    wait(visitor, 119)
    assert not asks(visitor)
    wait(visitor, 1)
    assert asks(visitor)
