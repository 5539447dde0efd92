"""Sticks are noticed by themselves, also where no kernel tells of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.staff.volumes import Volume
from kiosk.ui import stick_watch
from kiosk.ui.stick_watch import StickWatch

pytestmark = pytest.mark.usefixtures("qapp")
STICK = Volume("1:/media/NY", Path("/media/NY"))


@pytest.mark.parametrize("has_table", [True, False])
def test_each_change_is_told_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, has_table: bool) -> None:
    if not has_table:
        # As on Windows.
        monkeypatch.setattr(stick_watch, "_mount_table", lambda: None)
    monkeypatch.setattr(stick_watch, "_EVERY", 0.01)
    monkeypatch.setattr(stick_watch, "_PATIENCE", 0.01)
    sticks: list[Volume] = []
    seen: list[tuple[Volume, ...]] = []
    watch = StickWatch(lambda: tuple(sticks))
    watch.seen.connect(seen.append)

    watch.start()
    watch.start()
    qtbot.waitUntil(lambda: len(seen) == 1)
    sticks.append(STICK)
    qtbot.waitUntil(lambda: len(seen) == 2)
    sticks.clear()
    qtbot.waitUntil(lambda: len(seen) == 3)
    watch.stop()

    assert seen == [(), (STICK,), ()]


def test_a_watch_that_never_began_can_be_stopped() -> None:
    StickWatch(tuple).stop()
