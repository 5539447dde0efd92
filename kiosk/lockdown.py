"""What the running kiosk never does again once it is up: start programs, open sockets, load foreign code.

An audit hook of Python (PEP 578; the events: https://docs.python.org/3/library/audit_events.html) sees the
attempt, writes it into the log and refuses it. It is a fence round our own mistakes and our libraries', not a
prison: it sees nothing of what C++ does. There Qt itself opens the display's socket, PulseAudio's, the speech
server's and CUPS', and `QProcess` starts `kiosk printer`; the system's rules hold those (IPAddressDeny=
and the other lines of kiosk.service).
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType

LOG = logging.getLogger("kiosk.lockdown")

_STARTING = frozenset(
    (
        *("subprocess.Popen", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "os.forkpty"),
        *("os.startfile", "os.startfile/2", "_winapi.CreateProcess", "pty.spawn", "webbrowser.open"),
    )
)
_LOOKING_UP = frozenset(
    ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")
)
_SENDING = frozenset(("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"))
_ASKING = frozenset(("builtins.input", "builtins.breakpoint", "pdb.Pdb"))
# Of <sys/socket.h>; the module `socket` would have to be loaded to know it.
_AF_UNIX = 1
# What kiosk.heap and kiosk.staff ask the system itself with.
_LIBRARIES = frozenset({"libc.so.6", "kernel32"})


class ForbiddenError(RuntimeError):
    """Something in this process tried what a kiosk does not do. Nobody catches it: the kiosk starts again."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What is still allowed: code below `folders`, and systemd's own socket.

    `socket` is its address as the kernel takes it (a name that begins with NUL lies in no folder), or None.
    """

    folders: tuple[str, ...]
    socket: str | None = None


def allowed_here(socket: str | None) -> Allowed:
    """Allow what this program and its interpreter consist of."""
    places = (str(Path(__file__).parent.parent), sys.prefix, sys.base_prefix, sys.exec_prefix)
    # By both names, where a folder is reached through a link: Python tells either.
    both = (name for place in places for name in (os.path.normpath(place), os.path.realpath(place)))
    return Allowed(tuple(dict.fromkeys(both)), socket)


def refusal(event: str, arguments: tuple[object, ...], allowed: Allowed) -> str | None:
    """Say in the log's English what an event would have done that is not allowed; None where it may.

    >>> here = Allowed(("/opt/kiosk",))
    >>> refusal("os.system", (b"xterm",), here)
    "start a program: os.system (b'xterm',)"
    >>> refusal("ctypes.dlopen", ("/opt/kiosk/program/libx.so",), here)
    >>> refusal("open", ("/etc/passwd", "r", 0), here)
    """
    what = _forbidden(event, arguments, allowed)
    return None if what is None else f"{what}: {event} {arguments!r:.200}"


def _forbidden(event: str, arguments: tuple[object, ...], allowed: Allowed) -> str | None:
    if event in _STARTING:
        return "start a program"
    if event in _ASKING:
        return "ask at a console"
    if event in _LOOKING_UP or _is_foreign_socket(event, arguments, allowed.socket):
        return "open a connection"
    match event, arguments:
        case "import", (_, str(file), *_) if not _is_below(file, allowed.folders):
            return "load foreign code"
        case "exec", (CodeType() as code, *_) if not _is_own(code.co_filename, allowed.folders):
            return "run foreign code"
        case "ctypes.dlopen", (str(name), *_) if not _is_own_library(name, allowed.folders):
            return "load a foreign library"
    return None


def _is_foreign_socket(event: str, arguments: tuple[object, ...], own: str | None) -> bool:
    if event == "socket.__new__":
        return own is None or arguments[1:2] != (_AF_UNIX,)
    return event in _SENDING and (own is None or arguments[1:2] != (own,))


def _is_own_library(name: str, folders: tuple[str, ...]) -> bool:
    return name in _LIBRARIES or _is_below(name, folders)


def _is_own(file: str, folders: tuple[str, ...]) -> bool:
    # Names such as <frozen …> and <string> belong to no file, and a bundle's own code has relative ones.
    return not Path(file).is_absolute() or _is_below(file, folders)


def _is_below(file: str, folders: Iterable[str]) -> bool:
    # Not by the disk: this runs at every import.
    path = os.path.normpath(file)
    return any(path.startswith(f"{folder.rstrip(os.sep)}{os.sep}") for folder in folders)


@dataclass(slots=True)
class Fence:
    """The hook itself, and what it has refused so far."""

    allowed: Allowed
    refused: list[str] = field(default_factory=list)

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """Let an event pass.

        Raises:
            ForbiddenError: when it may not.
        """
        what = refusal(event, arguments, self.allowed)
        if what is not None:
            self.refused.append(what)
            # First into the log: whoever tried may catch whatever is thrown.
            LOG.error("refused to %s", what)
            raise ForbiddenError(what)


def put_up(allowed: Allowed) -> Fence:
    """Put the fence up in this process, for good: Python takes no audit hook down again."""
    import socket as sockets  # noqa: PLC0415 -- not before the first frame

    # urllib3, which comes with python-tuf, opens a socket when it is imported, to see whether there is IPv6.
    sockets.has_ipv6 = False
    fence = Fence(allowed)
    sys.addaudithook(fence)
    return fence
