"""Content from a stick and back again, as staff do it at the glass."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.loading import open_source_or_compiled
from kiosk.paths import default_pack
from kiosk.staff.delivery import Stage
from kiosk.staff.desk import Page
from kiosk.staff.memory import Memory
from kiosk.staff.sticks import Verdict
from kiosk.visit.rules import fresh_visit
from kiosk.visit.values import Screen
from tests.channel.building import Box, Publisher, a_box, a_copy, a_publisher
from tests.journeys.staff.conftest import Begin
from tests.journeys.staff_member import NO_SETTINGS, PIN, StaffMember, a_staffed_kiosk
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.usefixtures("qapp")


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
