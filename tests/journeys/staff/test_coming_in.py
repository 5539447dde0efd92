"""In by the gesture and the PIN, by nothing else, and out again."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.channel.keys import load_signers
from kiosk.clock import FixedClock
from kiosk.content.loading import OpenPack
from kiosk.staff.desk import DESK_SECONDS, PAD_SECONDS, Desk, Page
from kiosk.staff.memory import ON_TRIAL
from kiosk.staff.pad import Purpose
from kiosk.staff.permission import FILE, grant
from kiosk.visit.rules import change_modes, fresh_visit, go_home
from kiosk.visit.values import Modes
from tests.channel.building import Publisher, a_box
from tests.journeys.staff.conftest import Begin
from tests.journeys.staff_member import PIN, StaffMember, a_staffed_kiosk

pytestmark = pytest.mark.usefixtures("qapp")


def test_wrong_pins_make_everybody_wait_and_the_right_one_opens_then(staff: StaffMember) -> None:
    staff.come_in()
    staff.tap("BarItem", name="Visa kiosken")
    staff.gesture()
    for _ in range(5):
        staff.type("111222")

    assert staff.sees("Vänta 30 sekunder.")
    assert staff.finger.items("StaffKey") == []
    for _ in range(2):
        staff.touch(540, 1000)
        staff.pass_time(14)
    staff.touch(540, 1000)
    staff.pass_time(2)
    staff.type(PIN)

    assert staff.is_at(Page.HOME)


def test_a_wait_outlives_a_restart_of_the_kiosk(begin: Begin) -> None:
    staff = begin()
    staff.come_in()
    staff.tap("BarItem", name="Visa kiosken")
    staff.gesture()
    for _ in range(5):
        staff.type("111222")

    staff = begin()
    staff.gesture()

    assert staff.sees("Vänta 30 sekunder.")


@pytest.mark.parametrize("is_in_already", [False, True])
def test_who_forgot_the_pin_is_let_in_by_a_permission_of_the_office(
    staff: StaffMember, publisher: Publisher, tmp_path: Path, is_in_already: bool
) -> None:
    staff.come_in()
    staff.tap("BarItem", name="Visa kiosken")
    staff.gesture()
    staff.tap("OutlineButton", name="Glömt koden?")
    staff.wait(lambda: staff.desk.pad.purpose is Purpose.FORGOTTEN)
    stick = tmp_path / "stick"
    stick.mkdir()
    signers = load_signers(publisher.keys)
    (stick / FILE).write_text(grant(staff.desk.pad.unlock_code, signers), "utf-8")
    if is_in_already:
        staff.tap("BarItem", name="Stäng")
        staff.plug_in(stick)
        staff.gesture()
        staff.tap("OutlineButton", name="Glömt koden?")
    else:
        staff.plug_in(stick)

    staff.wait(lambda: staff.desk.pad.purpose is Purpose.CHOOSE)
    staff.type("739518")
    staff.type("739518")
    assert staff.is_at(Page.HOME)


def test_a_stick_without_a_permission_is_told(staff: StaffMember, tmp_path: Path) -> None:
    staff.come_in()
    staff.tap("BarItem", name="Visa kiosken")
    staff.gesture()
    staff.tap("OutlineButton", name="Glömt koden?")
    staff.wait(lambda: staff.desk.pad.purpose is Purpose.FORGOTTEN)

    staff.plug_in(tmp_path)

    staff.wait(lambda: staff.sees("inget tillstånd för den här koden"))


def test_the_pad_and_the_screens_close_when_nobody_touches_them(staff: StaffMember) -> None:
    staff.gesture()
    staff.pass_time(PAD_SECONDS)
    assert staff.is_at(Page.AWAY)

    staff.come_in()
    staff.pass_time(DESK_SECONDS - 1)
    assert staff.is_at(Page.HOME)
    staff.touch(540, 1200)
    staff.pass_time(DESK_SECONDS - 1)
    assert staff.is_at(Page.HOME)
    staff.pass_time(2)
    assert staff.is_at(Page.AWAY)


def test_the_pad_ends_the_visit_and_visitors_are_not_asked_meanwhile(staff: StaffMember) -> None:
    staff.kiosk.session.apply(go_home)
    staff.kiosk.session.apply(change_modes, Modes(contrast=True))

    staff.gesture()
    assert staff.kiosk.session.visit == fresh_visit("sv")
    staff.pass_time(15)
    staff.kiosk.idle.tick()

    assert staff.kiosk.session.is_busy
    assert staff.kiosk.session.visit == fresh_visit("sv")


def test_a_keyboard_types_no_pin(staff: StaffMember) -> None:
    staff.gesture()

    for key in (Qt.Key.Key_5, Qt.Key.Key_8, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(staff.kiosk.window, key)

    assert staff.desk.pad.typed == ""
    assert staff.is_at(Page.PIN)


def test_in_reach_mode_the_gesture_is_in_the_lower_part(staff: StaffMember) -> None:
    staff.kiosk.session.apply(change_modes, Modes(reach=True))
    top = 1920 * 0.42

    for x, y in ((5, top + 5), (1075, top + 5), (1075, 1915), (5, 1915)):
        staff.touch(x, y)
    staff.wait(lambda: staff.desk.page is Page.PIN)


def test_a_finger_that_is_taken_for_a_mouse_counts_once(staff: StaffMember) -> None:
    for point in (QPoint(5, 5), QPoint(1075, 5), QPoint(1075, 1915), QPoint(5, 1915)):
        QTest.mouseClick(staff.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    staff.wait(lambda: staff.desk.page is Page.PIN)


def test_four_corners_too_slowly_open_nothing(staff: StaffMember) -> None:
    clock = staff.kiosk.session.clock
    assert isinstance(clock, FixedClock)
    for x, y in ((5, 5), (1075, 5), (1075, 1915), (5, 1915)):
        staff.touch(x, y)
        clock.advance(3)

    assert staff.desk == Desk(settings=staff.desk.settings)
    assert staff.kiosk.gate.office is None


@pytest.mark.parametrize("taps", [3_000, pytest.param(100_000, marks=pytest.mark.full)])
def test_random_taps_never_get_to_the_pad(staff: StaffMember, taps: int) -> None:
    chance = random.Random(20261123)
    window = staff.kiosk.window
    opened: list[bool] = []
    staff.kiosk.gate.openChanged.connect(lambda: opened.append(True))

    for number in range(taps):
        point = QPoint(chance.randrange(1080), chance.randrange(1920))
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        if number % 50 == 0:
            QGuiApplication.processEvents()

    assert opened == []
    assert staff.kiosk.gate.office is None


def test_on_trial_the_pad_says_why_it_is_closed(pack: OpenPack) -> None:
    staff = a_staffed_kiosk(pack, FixedClock(a_box(Path()).clock.now()), ON_TRIAL)
    staff.gesture()

    assert staff.sees("Kiosken visar innehåll på prov")
    assert staff.finger.items("StaffKey") == []
    staff.tap("BarItem", name="Stäng")
    assert staff.is_at(Page.AWAY)
    staff.kiosk.close(keep_pack=True)
