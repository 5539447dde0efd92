"""Who is told what they did not ask for, and whether aloud."""

from __future__ import annotations

import pytest

from kiosk.visit.announcing import is_anybody_told, is_said_aloud
from kiosk.visit.rules import fresh_visit, go_home
from kiosk.visit.values import Modes, Visit

HOME = go_home(fresh_visit("sv"))


def _with(*, listening: bool = False, silent: bool = False) -> Visit:
    return HOME._replace(modes=Modes(listening=listening, silent=silent))


@pytest.mark.parametrize(
    ("visit", "failure", "change"),
    [
        (_with(), True, False),
        (_with(listening=True), True, True),
        (_with(silent=True), False, False),
        (_with(listening=True, silent=True), False, False),
    ],
)
def test_what_has_gone_wrong_is_said_where_there_is_sound_and_changes_to_those_who_listen(
    visit: Visit, failure: bool, change: bool
) -> None:
    assert is_anybody_told(visit)
    assert is_said_aloud(visit, urgent=True) is failure
    assert is_said_aloud(visit, urgent=False) is change


@pytest.mark.parametrize("modes", [Modes(), Modes(listening=True)])
def test_nobody_is_told_anything_on_the_attract_screen(modes: Modes) -> None:
    visit = fresh_visit("sv")._replace(modes=modes)

    assert not is_anybody_told(visit)
    assert not is_said_aloud(visit, urgent=True)
