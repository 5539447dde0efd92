"""What cannot be read or written disturbs no visitor and is told to staff."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.statistics.database import DATABASE
from kiosk.statistics.events import Event
from kiosk.statistics.problems import BEGAN_ANEW, READ_ONLY
from tests.journeys.counting.conftest import Begin
from tests.journeys.counting.counted import a_short_visit, numbers

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_damaged_file_disturbs_no_visitor_and_is_told_to_staff(begin: Begin, folder: Path) -> None:
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"this is no database" * 100)
    staff = begin()

    a_short_visit(staff)

    assert numbers(staff)[Event.DOOR_OPENED, "quiz"] == 1
    assert (folder / f"{DATABASE}.bad-1").exists()
    staff.come_in()
    staff.tap("Tile", icon="group")
    staff.wait(lambda: staff.sees(BEGAN_ANEW))
    staff.tap("BarItem", name="Start")
    staff.tap("Tile", icon="heart")
    staff.wait(lambda: staff.sees("Filen med räkningen var skadad."))


def test_a_disk_that_cannot_be_written_disturbs_no_visitor_and_is_told_to_staff(
    begin: Begin, folder: Path
) -> None:
    folder.mkdir()
    # As where the disk is read-only: SQLite cannot open it.
    (folder / DATABASE).mkdir()
    staff = begin()
    a_short_visit(staff)
    a_short_visit(staff)
    assert staff.kiosk.housekeeping is not None
    counting = staff.kiosk.housekeeping.counting
    assert counting is not None
    assert not counting.counter.wait(20)

    staff.come_in()
    assert staff.desk.conditions is not None
    assert [each.says for each in staff.desk.conditions if each.id == "counts"] == [
        "Räkningen kan inte sparas på kioskens disk."
    ]
    staff.tap("Tile", icon="group")
    staff.wait(lambda: staff.sees(READ_ONLY))

    (folder / DATABASE).rmdir()
    assert numbers(staff)[Event.DOOR_OPENED, "quiz"] == 2


def test_a_stick_that_cannot_be_written_is_told_and_may_be_tried_again(begin: Begin, tmp_path: Path) -> None:
    staff = begin()
    staff.come_in()
    staff.tap("Tile", icon="group")
    staff.plug_in(tmp_path / "gone")
    staff.tap("Sign", name="Skriv till USB-minnet")
    staff.wait(lambda: staff.sees("Räkningen kunde inte skrivas till USB-minnet."))

    (tmp_path / "gone").mkdir()
    staff.tap("Sign", name="Skriv till USB-minnet")
    staff.wait(lambda: staff.sees("Du kan ta ut USB-minnet"))
