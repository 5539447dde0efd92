"""Tells systemd that the kiosk is up and that it lives, where a unit of systemd started it.

Source: man 3 sd_notify and man 3 sd_watchdog_enabled, both of which are no more than a line of text sent to
a Unix socket. WATCHDOG_PID is not compared: it names the process that systemd started, which is the
compositor, and the kiosk is its child.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

# Three chances before time is up; systemd recommends at least two.
_CHANCES = 3

# What the kiosk's process ends with. Staff end it for good; after anything else it is started again.
STAFF_EXIT, RESTART = 0, 10


class Sign(StrEnum):
    """What systemd is told, in its own words."""

    READY = "READY=1"
    ALIVE = "WATCHDOG=1"


@dataclass(frozen=True, slots=True)
class Watchdog:
    """Where to tell it, and every how many seconds; without seconds nobody waits for signs of life."""

    address: str
    period: float | None

    def tell(self, sign: Sign) -> None:
        """Send one sign. Where it does not arrive, systemd will miss it and restart the kiosk."""
        # Not at the start: only a kiosk under systemd pays for it, after its first frame.
        import socket  # noqa: PLC0415

        # A name that begins with @ lies in no folder: man 7 unix.
        address = f"\0{self.address[1:]}" if self.address.startswith("@") else self.address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
            end.sendto(sign.encode("ascii"), address)


def watchdog(environment: Mapping[str, str]) -> Watchdog | None:
    """Find out from the environment whether systemd listens; None where nobody does.

    >>> watchdog({"NOTIFY_SOCKET": "/run/systemd/notify", "WATCHDOG_USEC": "15000000"})
    Watchdog(address='/run/systemd/notify', period=5.0)
    >>> watchdog({"NOTIFY_SOCKET": "@notify"})
    Watchdog(address='@notify', period=None)
    >>> watchdog({"WATCHDOG_USEC": "15000000"}) is None
    True
    """
    address = environment.get("NOTIFY_SOCKET", "")
    # Other kinds of sockets are for other kinds of machines.
    if not address.startswith(("/", "@")):
        return None
    microseconds = environment.get("WATCHDOG_USEC", "")
    if not microseconds.isascii() or not microseconds.isdigit() or int(microseconds) == 0:
        return Watchdog(address, None)
    return Watchdog(address, int(microseconds) / 1_000_000 / _CHANCES)
