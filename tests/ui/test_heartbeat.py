"""Signs of life: none without a frame, none from a loop that hangs."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.heartbeat import Heartbeat
from kiosk.watchdog import Watchdog

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")

# Longer than any test takes: only the test beats.
_NEVER = 3600.0


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(100, 100)
    with qtbot.waitSignal(window.frameSwapped):
        window.show()
    yield window
    window.close()


def told(systemd: socket.socket) -> list[bytes]:
    """Read what was told since the last look."""
    signs = []
    while True:
        try:
            signs.append(systemd.recv(64))
        except BlockingIOError:
            return signs


def a_heart(window: QQuickWindow, systemd: socket.socket, period: float | None = _NEVER) -> Heartbeat:
    return Heartbeat(window, Watchdog(systemd.getsockname(), period), window)


def test_a_kiosk_whose_frames_come_lives(window: QQuickWindow, systemd: socket.socket, qtbot: QtBot) -> None:
    heart = a_heart(window, systemd)
    with qtbot.waitSignal(window.frameSwapped):
        heart.begin()
    assert told(systemd) == [b"READY=1"]

    for _ in range(3):
        # Nothing moves in this window: each beat has to ask for the frame itself.
        with qtbot.waitSignal(window.frameSwapped):
            heart.beat()
        assert told(systemd) == [b"WATCHDOG=1"]


def test_a_tick_without_a_frame_is_no_sign_of_life(window: QQuickWindow, systemd: socket.socket) -> None:
    heart = a_heart(window, systemd)
    heart.begin()
    told(systemd)

    # The timer runs, but nothing is drawn in between.
    heart.beat()
    heart.beat()

    assert told(systemd) == []


def test_a_frame_that_comes_late_brings_it_back(
    window: QQuickWindow, systemd: socket.socket, qtbot: QtBot
) -> None:
    heart = a_heart(window, systemd)
    heart.begin()
    heart.beat()
    told(systemd)

    with qtbot.waitSignal(window.frameSwapped):
        pass
    heart.beat()

    assert told(systemd) == [b"WATCHDOG=1"]


def test_a_frame_without_a_tick_is_no_sign_of_life(
    window: QQuickWindow, systemd: socket.socket, qtbot: QtBot
) -> None:
    a_heart(window, systemd).begin()
    for _ in range(3):
        with qtbot.waitSignal(window.frameSwapped):
            window.update()

    assert told(systemd) == [b"READY=1"]


def test_an_event_loop_that_hangs_gives_no_sign_of_life(
    window: QQuickWindow, systemd: socket.socket, qtbot: QtBot
) -> None:
    a_heart(window, systemd, period=0.01).begin()
    told(systemd)
    qtbot.waitUntil(lambda: told(systemd) == [b"WATCHDOG=1"])

    # The thread that draws waits here for ten periods instead of handling events, as in a hang.
    systemd.settimeout(0.1)
    with pytest.raises(TimeoutError):
        systemd.recv(64)
    systemd.setblocking(False)

    # It was the hang that kept it silent: the loop goes on, and so does the heart.
    qtbot.waitUntil(lambda: told(systemd) != [])


def test_without_a_watchdog_only_the_start_is_told(
    window: QQuickWindow, systemd: socket.socket, qtbot: QtBot
) -> None:
    a_heart(window, systemd, period=None).begin()
    with qtbot.waitSignal(window.frameSwapped):
        window.update()

    assert told(systemd) == [b"READY=1"]
