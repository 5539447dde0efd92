"""The sample desks stand where their names say."""

from __future__ import annotations

import pytest

from kiosk.rehearsal.desks import DESKS, desk_for
from kiosk.rehearsal.visits import NAMES
from kiosk.staff import desk as desks
from kiosk.staff.conditions import Level
from kiosk.staff.delivery import Stage
from kiosk.staff.desk import Asked, Page
from kiosk.staff.sticks import Verdict


def test_every_screen_of_staff_has_a_picture_of_its_own_name() -> None:
    assert {page.value for page in Page if page is not Page.AWAY} <= set(DESKS)
    assert not set(DESKS) & set(NAMES)


@pytest.mark.parametrize("name", DESKS)
def test_a_name_begins_with_its_screen(name: str) -> None:
    page = desk_for(name, 100.0).page

    known = [each.value for each in Page if each.value and name.startswith(each.value)]
    assert page is not Page.AWAY
    assert not known or known == [page.value]


def test_the_states_are_what_they_are_called() -> None:
    assert desks.problems(desk_for("staff-home", 0.0)) == ()
    assert desks.problems(desk_for("staff-home-problems", 0.0))[0].level is Level.BAD
    assert desk_for("staff-packs-foreign", 0.0).delivery.verdict is Verdict.FOREIGN
    assert desk_for("staff-packs-newer", 0.0).delivery.may_install
    assert desk_for("staff-packs-installing", 0.0).delivery.stage is Stage.INSTALLING
    assert desk_for("staff-packs-undo", 0.0).asked is Asked.UNDO
    assert desks.seconds_to_clean(desk_for("staff-cleaning", 40.0), 40.0) == 60


def test_a_picture_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        desk_for("staff-report", 0.0)
