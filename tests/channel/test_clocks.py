"""Clocks that jump anywhere, at any time: content is shown, installed and refused as by the right time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from kiosk.channel.messages import Failure
from kiosk.clock import FixedClock
from kiosk.staff.timekeeping import floor_clock, keep_floor
from tests.channel.building import NOON, Box, Publisher, a_copy, shown

_RIGHT = NOON + timedelta(days=1)
_WRONG = [
    *(datetime(year, 1, 1, tzinfo=UTC) for year in (1970, 2000, 2038, 2100)),
    *(_RIGHT - timedelta(days=30), _RIGHT + timedelta(days=390), _RIGHT + timedelta(days=410)),
    # The hour that a machine with local time jumps twice a year.
    _RIGHT + timedelta(hours=1),
]


def _start(box: Box, moment: datetime) -> str | None:
    """Start at a time, as `kiosk run` does: with the floor of the clock kept."""
    box.clock.moment = moment
    title = shown(box)
    state = box.open()
    keep_floor(state, floor_clock(state, FixedClock(moment)))
    state.close()
    return title


@pytest.mark.parametrize(("first", "then"), list(product(_WRONG, _WRONG)))
def test_whatever_the_clock_says_content_is_shown_and_only_newer_content_installs(
    showing: Box, publisher: Publisher, first: datetime, then: datetime
) -> None:
    old = a_copy(publisher.channel, "old")
    publisher.release("Två")

    assert _start(showing, first) == "Ett"
    showing.clock.moment = then
    showing.install(publisher.channel)

    assert _start(showing, first) == "Två"
    showing.refuses(old, Failure.OLDER)


def test_after_any_jump_the_right_time_installs_again(showing: Box, publisher: Publisher) -> None:
    for wrong in _WRONG:
        assert _start(showing, wrong) == "Ett"
    publisher.release("Två")
    showing.clock.moment = _RIGHT

    showing.install(publisher.channel)

    assert shown(showing) == "Två"
