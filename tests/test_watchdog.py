"""What systemd is told, over a socket that stands in for its own."""

from __future__ import annotations

import doctest
import socket
import sys
from pathlib import Path

import pytest

from kiosk import watchdog as module
from kiosk.watchdog import Sign, Watchdog, watchdog

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")


def test_the_signs_are_what_systemd_reads(systemd: socket.socket) -> None:
    told = Watchdog(systemd.getsockname(), None)

    told.tell(Sign.READY)
    told.tell(Sign.ALIVE)

    assert [systemd.recv(64), systemd.recv(64)] == [b"READY=1", b"WATCHDOG=1"]


def test_a_socket_in_no_folder_is_reached() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
        # The kernel picks a free name.
        end.bind("")
        end.setblocking(False)
        name = end.getsockname()
        assert isinstance(name, bytes)

        Watchdog(f"@{name[1:].decode('ascii')}", None).tell(Sign.READY)

        assert end.recv(64) == b"READY=1"


def test_nobody_listening_is_no_reason_to_fall_over(tmp_path: Path) -> None:
    Watchdog(str(tmp_path / "gone"), None).tell(Sign.READY)


@pytest.mark.parametrize("address", ["", "vsock:2:1234", "run/systemd/notify"])
def test_without_a_unix_socket_nobody_listens(address: str) -> None:
    assert watchdog({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "15000000"}) is None
    assert watchdog({}) is None


@pytest.mark.parametrize("microseconds", ["", "0", "-1", "soon", "1e6", "²"])
def test_a_time_that_is_none_asks_for_no_signs_of_life(microseconds: str) -> None:
    told = watchdog({"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": microseconds})

    assert told == Watchdog("/run/notify", None)


def test_the_examples_in_its_words_hold() -> None:
    assert doctest.testmod(module).failed == 0
