"""Headphones that come and go."""

from __future__ import annotations

import pytest
from PySide6.QtMultimedia import QMediaDevices
from pytestqt.qtbot import QtBot

from kiosk.ui.loudspeakers import Loudspeakers, watch_loudspeakers

pytestmark = pytest.mark.usefixtures("qapp")


class Machine:
    """A machine with outputs that a test plugs in and out."""

    def __init__(self) -> None:
        self.output = b"speaker"
        self.told: list[str] = []
        self.loudspeakers = Loudspeakers(lambda: self.output)
        self.loudspeakers.came.connect(lambda: self.told.append("came"))
        self.loudspeakers.went.connect(lambda: self.told.append("went"))

    def plug(self, output: bytes) -> None:
        self.output = output
        self.loudspeakers.look_soon()


def test_headphones_that_come_are_told_once_and_so_is_that_they_went(qtbot: QtBot) -> None:
    machine = Machine()

    machine.plug(b"headphones")
    machine.loudspeakers.look_soon()
    qtbot.waitUntil(lambda: machine.told == ["came"])

    machine.plug(b"speaker")
    qtbot.waitUntil(lambda: machine.told == ["came", "went"])


def test_an_output_that_is_gone_is_no_headphones(qtbot: QtBot) -> None:
    machine = Machine()

    machine.plug(b"")

    qtbot.waitUntil(lambda: machine.told == ["went"])


def test_what_comes_and_goes_again_at_once_is_not_told(qtbot: QtBot) -> None:
    machine = Machine()

    machine.plug(b"headphones")
    machine.plug(b"speaker")

    qtbot.wait(300)
    assert machine.told == []


def test_the_machine_s_own_outputs_are_followed(qtbot: QtBot) -> None:
    parent = QMediaDevices()

    loudspeakers = watch_loudspeakers(parent)

    parent.findChildren(QMediaDevices)[0].audioOutputsChanged.emit()
    with qtbot.assertNotEmitted(loudspeakers.came, wait=300):
        pass
