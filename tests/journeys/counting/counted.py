"""A visit that is counted, and what stands on the disk then."""

from __future__ import annotations

from kiosk.statistics.database import Row
from kiosk.visit.values import Screen
from tests.journeys.staff_member import StaffMember
from tests.journeys.visitor import Visitor


def written(staff: StaffMember) -> list[Row]:
    """Give what stands on the kiosk's disk, once all of it is there."""
    assert staff.kiosk.housekeeping is not None
    counting = staff.kiosk.housekeeping.counting
    assert counting is not None
    assert counting.counter.wait(20)
    return counting.counter.rows()


def numbers(staff: StaffMember) -> dict[tuple[str, str], int]:
    return {(row.event, row.key): row.n for row in written(staff)}


def a_short_visit(staff: StaffMember) -> None:
    """Wake the kiosk, begin the guide, and end the visit."""
    visitor = Visitor(staff.kiosk)
    visitor.tap("Sign")
    visitor.tap("QuizTile")
    visitor.tap_bar("home")
    visitor.tap_bar("close")
    assert visitor.screen is Screen.ATTRACT
