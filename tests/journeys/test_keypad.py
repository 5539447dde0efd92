"""Without touch: what the keypad alone reaches on the whole kiosk, and that it never holds anybody."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.app import Kiosk
from kiosk.clock import FixedClock
from kiosk.rehearsal.finger import is_a
from kiosk.rehearsal.keypad import BACK, DOWN, ENTER, HOME, NEXT, PREVIOUS, UP, Keypad
from kiosk.visit.rules import LONGEST_TRAIL, fresh_visit
from kiosk.visit.values import Dialog, Screen
from tests.journeys.conftest import KioskAt
from tests.journeys.visitor import Visitor, settle

SEED = 2026
# How often a wanderer presses which key: mostly on, often in.
_KEYS = {NEXT: 34, PREVIOUS: 6, DOWN: 14, UP: 6, ENTER: 36, BACK: 3, HOME: 1}
_MOST_QUESTIONS = 8


def wander(kiosk: Kiosk, steps: int) -> Counter[str]:
    """Press keys at random; come home by Back alone now and then. Return the screens and dialogs seen."""
    keypad, chance, seen = Keypad(kiosk.window), random.Random(SEED), Counter[str]()
    for step in range(steps):
        keypad.press(chance.choices(list(_KEYS), list(_KEYS.values()))[0])
        visit = kiosk.session.visit
        seen[visit.here.screen.value] += 1
        seen[visit.dialog.value] += 1
        if step % 200 == 199:
            assert comes_home(kiosk, keypad), f"step {step}: held at {kiosk.session.visit.here}"
    return seen


def comes_home(kiosk: Kiosk, keypad: Keypad) -> bool:
    for _ in range(LONGEST_TRAIL + _MOST_QUESTIONS + 3):
        if kiosk.session.visit.here.screen in (Screen.HOME, Screen.ATTRACT):
            return True
        keypad.press(BACK)
    return False


def the_end(kiosk: Kiosk, keypad: Keypad) -> None:
    """End the visit by the keypad: home, then the first place of the bar."""
    keypad.press(HOME)
    QCoreApplication.processEvents()
    for item in keypad.step_through():
        if item.property("icon") == "close":
            keypad.press(ENTER)
            return


def test_a_thousand_keys_come_far_and_always_home(kiosk_at: KioskAt) -> None:
    kiosk = kiosk_at("library")

    seen = wander(kiosk, 1000)

    assert len([screen for screen in Screen if seen[screen]]) >= 9
    the_end(kiosk, Keypad(kiosk.window))
    assert kiosk.session.visit == fresh_visit("sv")


@pytest.mark.full
def test_ten_thousand_keys_reach_every_screen_and_always_come_home(kiosk_at: KioskAt) -> None:
    kiosk = kiosk_at("library")

    seen = wander(kiosk, 10_000)

    assert {screen.value for screen in Screen} <= seen.keys()
    assert {Dialog.LANGUAGE.value, Dialog.HELP.value} <= seen.keys()
    the_end(kiosk, Keypad(kiosk.window))
    assert kiosk.session.visit == fresh_visit("sv")


def test_from_the_start_to_a_course_to_take_along_by_the_keypad_alone(kiosk_at: KioskAt) -> None:
    kiosk = kiosk_at("library")
    keypad = Keypad(kiosk.window)

    press(kiosk, keypad, "Sign")
    press(kiosk, keypad, "QuizTile")
    press(kiosk, keypad, "Answer")
    press(kiosk, keypad, "Sign")
    assert Visitor(kiosk).screen is Screen.RESULTS
    assert kiosk.session.visit.quiz.answers

    press(kiosk, keypad, "ResultBest")
    press(kiosk, keypad, "Sign")
    assert Visitor(kiosk).screen is Screen.TAKEAWAY


def test_the_ring_comes_with_the_first_key_and_goes_with_a_touch(kiosk_at: KioskAt) -> None:
    kiosk = kiosk_at("library")
    keypad, visitor = Keypad(kiosk.window), Visitor(kiosk)

    visitor.tap("Sign")
    assert not is_marked(keypad)

    keypad.press(NEXT)
    assert is_marked(keypad)

    visitor.tap_bar("contrast")
    assert not is_marked(keypad)


def test_a_key_says_that_somebody_is_there(kiosk_at: KioskAt) -> None:
    kiosk = kiosk_at("library")
    keypad, clock = Keypad(kiosk.window), kiosk.session.clock
    assert isinstance(clock, FixedClock)
    press(kiosk, keypad, "Sign")

    for _ in range(5):
        clock.advance(100)
        keypad.press(NEXT)
        kiosk.idle.tick()

    assert kiosk.session.visit.dialog is Dialog.NONE


def test_the_question_if_somebody_is_there_is_answered_by_the_keypad(kiosk_at: KioskAt) -> None:
    kiosk = kiosk_at("library")
    keypad, clock = Keypad(kiosk.window), kiosk.session.clock
    assert isinstance(clock, FixedClock)
    press(kiosk, keypad, "Sign")
    before = kiosk.session.visit
    clock.advance(121)
    kiosk.idle.tick()
    assert kiosk.session.visit.dialog is Dialog.STILL_THERE

    press(kiosk, keypad, "Sign")

    assert kiosk.session.visit == before


def is_marked(keypad: Keypad) -> bool:
    return keypad.here is not None


def press(kiosk: Kiosk, keypad: Keypad, kind: str) -> None:
    """Step to the first thing of a kind and press it."""
    settle(kiosk)
    for item in keypad.step_through():
        if is_a(item, kind):
            keypad.press(ENTER)
            break
    settle(kiosk)
