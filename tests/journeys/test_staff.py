"""Staff at the glass: in by the gesture and the PIN, content from a stick and back, settings, and out."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.channel import recovery
from kiosk.channel.keys import load_signers
from kiosk.clock import FixedClock
from kiosk.content.loading import OpenPack, open_source_or_compiled
from kiosk.paths import default_pack
from kiosk.staff.delivery import Stage
from kiosk.staff.desk import CLEANING_SECONDS, DESK_SECONDS, PAD_SECONDS, Desk, Page
from kiosk.staff.keeping import load_settings
from kiosk.staff.memory import ON_TRIAL, Memory
from kiosk.staff.pad import Purpose
from kiosk.staff.permission import FILE, grant
from kiosk.staff.settings import Profile, Settings
from kiosk.staff.sticks import Verdict
from kiosk.visit.rules import change_modes, fresh_visit, go_home
from kiosk.visit.values import Modes, Screen
from tests.channel.building import Box, Publisher, a_box, a_copy, a_publisher
from tests.journeys.staff_member import NO_SETTINGS, PIN, StaffMember, a_staffed_kiosk
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.usefixtures("qapp")
Begin = Callable[[], StaffMember]


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return a_publisher(tmp_path / "office")


@pytest.fixture
def box(tmp_path: Path, publisher: Publisher) -> Box:
    """A kiosk's folder in which the first release is installed."""
    box = a_box(tmp_path / "kiosk")
    box.begin_with(publisher)
    return box


@pytest.fixture
def begin(box: Box) -> Iterator[Begin]:
    """Start the kiosk of the box, as often as a test likes; one at a time."""
    opened: list[tuple[StaffMember, Memory]] = []

    def end() -> None:
        for member, memory in opened:
            member.kiosk.close()
            memory.state.close()
        opened.clear()

    def start() -> StaffMember:
        end()
        found = recovery.begin(box.folder, box.clock.now())
        assert found.state is not None
        recovery.settle(found.state)
        pack = found.opened or open_source_or_compiled(default_pack(), box.folder / "cache")
        memory = Memory(found.state, found.installed, load_settings(found.state).settings)
        opened.append((a_staffed_kiosk(pack, box.clock, memory), memory))
        return opened[-1][0]

    yield start
    end()


@pytest.fixture
def staff(begin: Begin) -> StaffMember:
    return begin()


def pass_time(staff: StaffMember, seconds: float) -> None:
    """Let nobody touch anything for a while."""
    clock = staff.kiosk.session.clock
    assert isinstance(clock, FixedClock)
    assert staff.kiosk.gate.staff is not None
    clock.advance(seconds)
    staff.kiosk.gate.staff.tick()
    QGuiApplication.processEvents()


def test_from_the_gesture_to_the_new_content_and_back(staff: StaffMember, publisher: Publisher) -> None:
    staff.gesture()
    assert staff.sees("Välj en kod för personal")
    staff.type(PIN)
    assert staff.sees("Skriv koden en gång till")
    staff.type(PIN)
    assert staff.is_at(Page.HOME)

    publisher.release("Två")
    staff.tap("StaffRow", icon="courses")
    staff.plug_in(publisher.channel)
    staff.wait(lambda: staff.desk.delivery.stage is Stage.FOUND)
    assert staff.sees("USB-minnet har nytt innehåll: Två")
    staff.tap("OutlineButton", name="Se vad som ändras")
    assert staff.sees("Det här ändras")
    staff.tap("Sign", name="Installera")
    staff.wait(lambda: staff.desk.delivery.stage is Stage.DONE)
    staff.wait(lambda: staff.shown == "Två")
    assert staff.sees("Klart. Kiosken visar nu Två")
    staff.wait(lambda: staff.desk.delivery.reported)
    (report,) = publisher.channel.glob("kiosk-rapport-*.txt")
    assert "Klart. Kiosken visar nu Två" in report.read_text("utf-8-sig")

    staff.tap("BarItem", name="Visa kiosken")
    assert staff.is_at(Page.AWAY)
    assert staff.kiosk.session.visit == fresh_visit("sv")

    staff.come_in()
    staff.tap("StaffRow", icon="courses")
    staff.tap("StaffRow", icon="undo")
    staff.tap("Sign", name="Ja, gå tillbaka")
    staff.wait(lambda: staff.shown == "Ett")
    assert staff.sees("Kiosken visar nu Ett")


def test_what_is_installed_is_there_after_a_restart(begin: Begin, publisher: Publisher) -> None:
    staff = begin()
    staff.come_in()
    publisher.release("Två")
    staff.tap("StaffRow", icon="courses")
    staff.plug_in(publisher.channel)
    staff.tap("Sign", name="Installera")
    staff.wait(lambda: staff.shown == "Två")

    assert begin().shown == "Två"


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
        pass_time(staff, 14)
    staff.touch(540, 1000)
    pass_time(staff, 2)
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


def test_a_stick_of_somebody_else_is_refused_once_until_it_is_pulled_out(
    staff: StaffMember, tmp_path: Path
) -> None:
    stranger = a_publisher(tmp_path / "stranger")
    stranger.release("Annat")
    staff.come_in()
    staff.tap("StaffRow", icon="courses")

    staff.plug_in(stranger.channel)
    staff.wait(lambda: staff.desk.delivery.reported)
    assert staff.desk.delivery.verdict is Verdict.FOREIGN
    assert staff.sees("inte signerat med nycklar som kiosken litar på")
    assert staff.sees("Det gamla innehållet finns kvar")
    assert staff.finger.items("Sign") == []
    staff.tap("BarItem", name="Visa kiosken")
    staff.come_in()
    assert staff.desk.delivery.verdict is Verdict.FOREIGN
    assert len(list(stranger.channel.glob("kiosk-rapport-*.txt"))) == 1

    staff.pull_out()
    assert staff.desk.delivery.stage is Stage.NONE
    staff.plug_in(stranger.channel)
    staff.wait(lambda: len(list(stranger.channel.glob("kiosk-rapport-*.txt"))) == 2)
    assert staff.shown == "Ett"


def test_an_older_and_the_same_stick_get_their_sentence(staff: StaffMember, publisher: Publisher) -> None:
    same = a_copy(publisher.channel, "same")
    staff.come_in()
    staff.plug_in(same)
    staff.wait(lambda: staff.desk.delivery.stage is Stage.FOUND)

    assert staff.desk.delivery.verdict is Verdict.SAME
    assert staff.sees("Kiosken har redan Ett")


def test_a_stick_that_is_pulled_out_while_it_copies_changes_nothing(
    staff: StaffMember, publisher: Publisher
) -> None:
    publisher.release("Två")
    stick = a_copy(publisher.channel, "stick")
    staff.come_in()
    staff.tap("StaffRow", icon="courses")
    staff.plug_in(stick)
    staff.wait(lambda: staff.desk.delivery.may_install)
    for path in (stick / "targets").rglob("*.sqlite"):
        path.unlink()

    staff.tap("Sign", name="Installera")
    staff.wait(lambda: staff.desk.delivery.stage is Stage.FAILED)

    assert staff.sees("Det gamla innehållet finns kvar")
    assert staff.shown == "Ett"


def test_an_installation_that_copies_can_be_stopped(staff: StaffMember, publisher: Publisher) -> None:
    publisher.release("Två", {f"{n}.webm": bytes([n]) * 3_000_000 for n in range(20)})
    staff.come_in()
    staff.tap("StaffRow", icon="courses")
    staff.plug_in(publisher.channel)
    staff.wait(lambda: staff.desk.delivery.may_install)
    assert staff.kiosk.gate.office is not None
    rooms = staff.kiosk.gate.office.rooms
    assert rooms is not None

    rooms.deliveries.install()
    rooms.deliveries.cancel()
    staff.wait(lambda: staff.desk.delivery.stage is Stage.FOUND)

    assert staff.sees("Du avbröt")
    assert staff.shown == "Ett"
    assert staff.desk.delivery.may_install


def test_a_first_sender_is_believed_after_its_code_was_compared(tmp_path: Path, publisher: Publisher) -> None:
    box = a_box(tmp_path / "new")
    state = box.open()
    pack = open_source_or_compiled(default_pack(), box.folder / "cache")
    staff = a_staffed_kiosk(pack, box.clock, Memory(state, None, NO_SETTINGS))
    publisher.release("Ett")
    staff.come_in()
    staff.tap("StaffRow", icon="courses")
    staff.plug_in(publisher.channel)
    staff.wait(lambda: staff.desk.delivery.stage is Stage.FOUND)
    assert staff.desk.delivery.verdict is Verdict.NOT_TRUSTED

    staff.tap("Sign", name="Godkänn avsändaren")
    staff.wait(lambda: staff.sees("Är koderna lika?"))
    assert staff.sees(staff.desk.delivery.fingerprint)
    staff.tap("Sign", name="Ja, de är lika")
    staff.wait(lambda: staff.desk.delivery.may_install)
    staff.tap("Sign", name="Installera")
    staff.wait(lambda: staff.shown == "Ett")

    staff.kiosk.close()
    state.close()


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


def test_what_was_mended_at_the_start_is_told_to_staff(box: Box) -> None:
    state = box.open()
    pack = open_source_or_compiled(default_pack(), box.folder / "cache")
    repairs = ("Innehållet Ett är skadat. Installera det på nytt.",)
    staff = a_staffed_kiosk(pack, box.clock, Memory(state, None, NO_SETTINGS, repairs))

    staff.come_in()

    assert staff.sees("Innehållet Ett är skadat.")
    assert staff.sees("Installera det på nytt.")
    staff.kiosk.close()
    state.close()


def test_settings_hold_at_once_and_after_a_restart(begin: Begin) -> None:
    staff = begin()
    staff.come_in()
    staff.tap("Tile", icon="settings")
    staff.tap("StaffRow", name="Kiosken står")
    staff.tap("Answer", name="På en buss")
    staff.wait(lambda: staff.desk.settings.profile is Profile.BUS)
    staff.tap("StaffRow", name="Volym")
    for key in ("Sudda", "Sudda", "8", "5", "Spara"):
        staff.tap("StaffKey", name=key)
    staff.wait(lambda: staff.desk.settings.volume == 85)
    staff.tap("BarItem", name="Visa kiosken")

    visitor = Visitor(staff.kiosk)
    visitor.tap("Sign")
    clock = staff.kiosk.session.clock
    assert isinstance(clock, FixedClock)
    clock.advance(90)
    staff.kiosk.idle.tick()
    assert visitor.finger.items("StillThereDialog")

    again = begin()
    assert again.desk.settings == Settings(profile=Profile.BUS, volume=85)


def test_a_setting_that_may_not_be_is_told_on_the_glass(staff: StaffMember) -> None:
    staff.come_in()
    staff.tap("Tile", icon="settings")
    staff.tap("StaffRow", name="Volym")
    staff.tap("StaffKey", name="9")
    staff.tap("StaffKey", name="Spara")

    assert staff.sees("Volymen ska vara 0 till 100.")
    assert staff.desk.settings.volume == 50


def test_the_opening_check_is_walked_through_to_its_result(staff: StaffMember) -> None:
    staff.come_in()
    staff.tap("Sign", name="Gör öppningskontrollen")
    staff.wait(lambda: staff.desk.check is not None)
    staff.tap("Sign", name="Ja")
    for number in range(1, 10):
        staff.tap("StaffField", name=f"Ruta {number}")
    staff.tap("OutlineButton", name="Nej")
    staff.tap("Sign", name="Ja")

    assert staff.desk.check is not None
    assert staff.desk.check.step is None
    assert staff.sees("Kiosken är inte klar")
    assert staff.sees("Höj volymen i inställningarna")
    staff.tap("Sign", name="Klar")
    assert staff.is_at(Page.HOME)


def test_while_the_glass_is_wiped_nothing_can_be_touched(staff: StaffMember) -> None:
    staff.come_in()
    staff.tap("BarItem", name="Torka skärmen")
    wiping = staff.desk

    for x, y in ((540, 1850), (900, 1850), (540, 1000), (200, 700)):
        staff.touch(x, y)
    assert staff.desk == wiping
    assert staff.sees("60 sekunder kvar")

    pass_time(staff, CLEANING_SECONDS)
    assert staff.desk.cleaning_until is None
    assert staff.is_at(Page.HOME)


def test_the_pad_and_the_screens_close_when_nobody_touches_them(staff: StaffMember) -> None:
    staff.gesture()
    pass_time(staff, PAD_SECONDS)
    assert staff.is_at(Page.AWAY)

    staff.come_in()
    pass_time(staff, DESK_SECONDS - 1)
    assert staff.is_at(Page.HOME)
    staff.touch(540, 1200)
    pass_time(staff, DESK_SECONDS - 1)
    assert staff.is_at(Page.HOME)
    pass_time(staff, 2)
    assert staff.is_at(Page.AWAY)


def test_the_pad_ends_the_visit_and_visitors_are_not_asked_meanwhile(staff: StaffMember) -> None:
    staff.kiosk.session.apply(go_home)
    staff.kiosk.session.apply(change_modes, Modes(contrast=True))

    staff.gesture()
    assert staff.kiosk.session.visit == fresh_visit("sv")
    pass_time(staff, 15)
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


def test_the_kiosk_switches_by_itself_and_never_in_front_of_a_visitor(
    staff: StaffMember, box: Box, publisher: Publisher
) -> None:
    visitor = Visitor(staff.kiosk)
    visitor.tap("Sign")
    publisher.release("Två")
    box.install(publisher.channel)
    for _ in range(4):
        staff.kiosk.switch.look()
        QGuiApplication.processEvents()
    assert (staff.shown, visitor.screen) == ("Ett", Screen.HOME)

    visitor.tap_bar("close")
    staff.wait(lambda: staff.shown == "Två")

    assert visitor.visit == fresh_visit("sv")
    visitor.tap("Sign")
    assert visitor.screen is Screen.HOME
    assert len(visitor.finger.items("QuizTile")) == 1


@pytest.mark.parametrize(
    ("icon", "yes", "status"), [("power", "Ja, stäng av", 0), ("replay", "Ja, starta om", 10)]
)
def test_staff_end_the_kiosk_with_the_status_that_the_watchdog_knows(
    staff: StaffMember, icon: str, yes: str, status: int
) -> None:
    wanted: list[int] = []
    staff.kiosk.gate.exitWanted.connect(wanted.append)
    staff.come_in()

    staff.tap("Tile", icon=icon)
    assert wanted == []
    staff.tap("OutlineButton", name="Nej")
    assert wanted == []
    staff.tap("Tile", icon=icon)
    staff.tap("Sign", name=yes)

    assert wanted == [status]


def test_events_of_the_window_are_still_seen_by_the_kiosk(staff: StaffMember) -> None:
    assert staff.kiosk.gate._filter is not None
    assert not staff.kiosk.gate._filter.eventFilter(staff.kiosk.window, QEvent(QEvent.Type.UpdateRequest))
