"""What staff set, check, wipe and end at the glass."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent

from kiosk.clock import FixedClock
from kiosk.content.loading import open_source_or_compiled
from kiosk.paths import default_pack
from kiosk.staff.desk import CLEANING_SECONDS, Page
from kiosk.staff.memory import Memory
from kiosk.staff.settings import Profile, Settings
from tests.channel.building import Box
from tests.journeys.staff.conftest import Begin
from tests.journeys.staff_member import NO_SETTINGS, StaffMember, a_staffed_kiosk
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.usefixtures("qapp")


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
    staff.tap("StaffRow", name="Kommun")
    staff.tap("Answer", name="Provstad")
    staff.wait(lambda: staff.desk.settings.municipality == "0480")
    staff.tap("BarItem", name="Visa kiosken")

    visitor = Visitor(staff.kiosk)
    assert staff.kiosk.session.shelf.pack.head.site == "0480"
    visitor.tap("Sign")
    clock = staff.kiosk.session.clock
    assert isinstance(clock, FixedClock)
    clock.advance(90)
    staff.kiosk.idle.tick()
    assert visitor.finger.items("StillThereDialog")

    again = begin()
    assert again.desk.settings == Settings(profile=Profile.BUS, volume=85, municipality="0480")


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

    staff.pass_time(CLEANING_SECONDS)
    assert staff.desk.cleaning_until is None
    assert staff.is_at(Page.HOME)


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
