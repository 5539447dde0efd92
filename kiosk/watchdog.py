"""Tells whoever started the kiosk that it is up and that it lives: systemd, or `kiosk keep`.

Source: man 3 sd_notify and man 3 sd_watchdog_enabled, both of which are no more than a line of text sent to
a Unix socket. WATCHDOG_PID is not compared: it names the process that systemd started, which is the
compositor, and the kiosk is its child. `kiosk keep`, where there is no systemd, reads the same lines from the
kiosk's stdout.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from enum import StrEnum
from typing import NamedTuple

# Three chances before time is up; systemd recommends at least two.
_CHANCES = 3
_STDOUT = 1

# What the kiosk's process ends with. Staff end it for good; after anything else it is started again.
STAFF_EXIT, RESTART = 0, 10

# Set by `kiosk keep` to the seconds it waits for a sign of life.
KEPT = "KIOSK_KEPT_SECONDS"


class Sign(StrEnum):
    """What is told, in systemd's own words."""

    READY = "READY=1"
    ALIVE = "WATCHDOG=1"


class Watchdog(NamedTuple):
    """Where to tell it, and every how many seconds; without seconds nobody waits for signs of life.

    Without an address it is told on stdout, to the keeper.
    """

    address: str | None
    period: float | None

    def tell(self, sign: Sign) -> None:
        """Send one sign. Where it does not arrive, systemd will miss it and restart the kiosk."""
        if self.address is None:
            _tell_keeper(sign)
            return
        # Not at the start: only a kiosk under systemd pays for it, after its first frame.
        import socket  # noqa: PLC0415

        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
            end.sendto(sign.encode("ascii"), _kernel_name(self.address))


def watchdog(environment: Mapping[str, str]) -> Watchdog | None:
    """Find out from the environment whether anybody listens; None where nobody does.

    >>> watchdog({"NOTIFY_SOCKET": "/run/systemd/notify", "WATCHDOG_USEC": "15000000"})
    Watchdog(address='/run/systemd/notify', period=5.0)
    >>> watchdog({"NOTIFY_SOCKET": "@notify"})
    Watchdog(address='@notify', period=None)
    >>> watchdog({"KIOSK_KEPT_SECONDS": "15"})
    Watchdog(address=None, period=5.0)
    >>> watchdog({"WATCHDOG_USEC": "15000000"}) is None
    True
    """
    if kept := _number(environment.get(KEPT, "")):
        return Watchdog(None, kept / _CHANCES)
    address = environment.get("NOTIFY_SOCKET", "")
    # Other kinds of sockets are for other kinds of machines.
    if not address.startswith(("/", "@")):
        return None
    microseconds = _number(environment.get("WATCHDOG_USEC", ""))
    return Watchdog(address, microseconds / 1_000_000 / _CHANCES if microseconds else None)


def socket_of(environment: Mapping[str, str]) -> str | None:
    """Give the address that signs of life are sent to, as the kernel takes it; None where none are.

    >>> socket_of({"NOTIFY_SOCKET": "/run/systemd/notify"})
    '/run/systemd/notify'
    """
    told = watchdog(environment)
    return None if told is None or told.address is None else _kernel_name(told.address)


def _kernel_name(address: str) -> str:
    # A name that begins with @ lies in no folder: man 7 unix.
    return f"\0{address[1:]}" if address.startswith("@") else address


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


def _tell_keeper(sign: Sign) -> None:
    try:
        os.write(_STDOUT, f"{sign}\n".encode("ascii"))
    except OSError:
        # Whoever kept this kiosk is gone and may already have started another: two would share one screen.
        os._exit(RESTART)
