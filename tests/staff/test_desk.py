"""The staff's side as a value: nobody is in without the pad, and it gives the glass back by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import desk as desks
from kiosk.staff.conditions import Condition, Level, well
from kiosk.staff.delivery import Delivery, Stage
from kiosk.staff.desk import CLEANING_SECONDS, DESK_SECONDS, PAD_SECONDS, Asked, Desk, Page
from kiosk.staff.forms import Form
from kiosk.staff.pad import Pad, Purpose
from kiosk.staff.settings import Settings
from kiosk.staff.sticks import Sticks

KNOWN = {"settings": Settings(volume=80), "sticks": Sticks(frozenset({"a"}), frozenset({"a"}))}
IN = Desk(page=Page.HOME, **KNOWN)  # type: ignore[arg-type]
BUSY = replace(IN, page=Page.PACKS, delivery=Delivery(Stage.INSTALLING))


@pytest.mark.parametrize("page", [Page.AWAY, Page.PIN])
@pytest.mark.parametrize("wanted", list(Page))
def test_without_the_pin_no_screen_opens(page: Page, wanted: Page) -> None:
    desk = Desk(page=page)

    assert desks.go(desk, wanted) == desk
    assert desks.change_pin(desk) == desk
    assert desks.clean(desk, 0.0) == desk
    assert desks.ask(desk, Asked.STOP) == desk


def test_nothing_of_the_pad_is_left_behind_it() -> None:
    desk = desks.come_in(Desk(page=Page.PIN, pad=Pad(typed="580274", chosen="580274")))

    assert (desk.page, desk.pad) == (Page.HOME, Pad())


def test_the_pad_shows_nothing_of_what_staff_did_before() -> None:
    desk = desks.show_pad(replace(IN, conditions=(), form=Form("volume", "80"), said="Klart."), Pad())

    assert desk == Desk(page=Page.PIN, **KNOWN)  # type: ignore[arg-type]


def test_another_screen_closes_what_lay_open() -> None:
    desk = replace(IN, asked=Asked.STOP, form=Form("volume", "80"), preview=True, said="Klart.")

    assert desks.go(desk, Page.HEALTH) == replace(IN, page=Page.HEALTH)


def test_who_leaves_leaves_only_what_the_kiosk_has_to_know() -> None:
    desk = replace(IN, conditions=(), form=Form("volume", "80"), cleaning_until=9.0)

    assert desks.leave(desk) == Desk(**KNOWN)  # type: ignore[arg-type]


def test_an_installation_is_not_left() -> None:
    for desk in (desks.leave(BUSY), desks.go(BUSY, Page.HOME), desks.clean(BUSY, 0.0)):
        assert desk == BUSY
    assert desks.tick(BUSY, 1e6, 1e6) == BUSY


def test_the_pad_closes_after_twenty_seconds() -> None:
    pad = Desk(page=Page.PIN)

    assert desks.tick(pad, 100.0, PAD_SECONDS - 0.1) == pad
    assert desks.tick(pad, 100.0, PAD_SECONDS).page is Page.AWAY


def test_who_forgot_the_pin_has_time_to_call() -> None:
    pad = Desk(page=Page.PIN, pad=Pad(Purpose.FORGOTTEN, unlock_code="ABCD"))

    assert desks.tick(pad, 0.0, DESK_SECONDS - 0.1) == pad
    assert desks.tick(pad, 0.0, DESK_SECONDS).page is Page.AWAY


def test_the_staff_s_screens_close_after_three_minutes() -> None:
    assert desks.tick(IN, 0.0, DESK_SECONDS - 0.1) == IN
    assert desks.tick(IN, 0.0, DESK_SECONDS).page is Page.AWAY


def test_wiping_takes_a_minute_in_which_nothing_closes() -> None:
    wiping = desks.clean(IN, 100.0)

    assert desks.seconds_to_clean(wiping, 100.0) == CLEANING_SECONDS
    assert desks.seconds_to_clean(wiping, 159.2) == 1
    assert desks.tick(wiping, 159.9, 1e6) == wiping
    assert desks.tick(wiping, 160.0, 1e6) == IN


def test_a_new_pin_may_be_chosen_by_who_is_in() -> None:
    desk = desks.change_pin(replace(IN, page=Page.SETTINGS))

    assert (desk.page, desk.pad.purpose) == (Page.PIN, Purpose.CHOOSE)


def test_the_status_says_how_many_things_to_look_at_the_worst_first() -> None:
    warn = Condition("touch", Level.WARN, "Ingen pekskärm.", "Titta.", "touch")
    bad = Condition("disk", Level.BAD, "Disken är full.", "Ring.", "disk")
    fine = well("sound", "Det finns en högtalare.", "sound")

    assert desks.status(replace(IN, conditions=None)) == "Tittar på kiosken …"
    assert desks.status(replace(IN, conditions=(fine,))) == "Allt är bra"
    assert desks.status(replace(IN, conditions=(fine, warn))) == "1 sak att titta på"
    assert desks.status(replace(IN, conditions=(warn, fine, bad))) == "2 saker att titta på"
    assert desks.problems(replace(IN, conditions=(warn, fine, bad))) == (bad, warn)


@given(st.lists(st.sampled_from([*Page, "leave", "clean", "ask", "tick", "pin"]), max_size=30))
def test_whatever_is_pressed_away_stays_away_until_the_pad(steps: list[str]) -> None:
    desk, now = Desk(), 0.0
    for step in steps:
        now += 7.0
        match step:
            case "leave":
                desk = desks.leave(desk)
            case "clean":
                desk = desks.clean(desk, now)
            case "ask":
                desk = desks.ask(desk, Asked.RESTART)
            case "tick":
                desk = desks.tick(desk, now, 7.0)
            case "pin":
                desk = desks.change_pin(desk)
            case _:
                desk = desks.go(desk, Page(step))

    assert desk == Desk()
