"""A receipt printer that prints into an array: it takes ESC/POS by socket or terminal, and can go wrong.

It knows only what the kiosk sends; any other byte is noted in `strange`.
"""

from __future__ import annotations

import os
import pty
import select
import socket
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import numpy as np

from kiosk.handout.printing import PrinterAddress, PrinterKind
from tests.handout.seeing import Dots

_CHUNK = 2048
_ASK, _FORGET = b"\x10\x04", b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
_LENGTHS = {_ASK: 3, _FORGET: 10, b"\x1b@": 2, b"\x1bJ": 3, b"\x1dVB": 4, b"\x1dr\x01": 3}


@dataclass
class Mechanism:
    """What is behind the wire: sensors, paper, and the bytes that wait. It begins well, with much paper."""

    near_end: bool = False
    paper_end: bool = False
    cover_open: bool = False
    rows_left: int = 100_000
    # Some printers answer nothing, some only how they are.
    silent: bool = False
    tells_the_end: bool = True
    waiting: bytes = b""
    rows: list[bytes] = field(default_factory=list)
    strips: list[int] = field(default_factory=list)
    cuts: int = 0
    strange: list[bytes] = field(default_factory=list)

    @property
    def paper(self) -> Dots:
        """What is on the paper, True where it is black."""
        rows = np.frombuffer(b"".join(self.rows), np.uint8).reshape(len(self.rows), -1)
        return np.unpackbits(rows, axis=1).astype(bool)

    def take(self, data: bytes) -> bytes:
        """Take bytes and give the answers."""
        self.waiting += data
        answers = b""
        while (answer := self._urgent() if self.paper_end or self.cover_open else self._next()) is not None:
            answers += answer
        return b"" if self.silent else answers

    def _next(self) -> bytes | None:
        """Carry out what comes first; None when more has to come before that."""
        if self.waiting.startswith(b"\x1dv0"):
            return self._strip()
        for command, length in _LENGTHS.items():
            if self.waiting.startswith(command):
                return self._answer(self._taken(length)) if len(self.waiting) >= length else None
        if len(self.waiting) < 3:
            return None
        self.strange.append(self._taken(1))
        return b""

    def _urgent(self) -> bytes | None:
        """Carry out what is carried out at once, wherever it stands: a stopped printer prints nothing."""
        before, forget, after = self.waiting.partition(_FORGET)
        if forget:
            self.waiting = after
            return b""
        before, ask, after = self.waiting.partition(_ASK)
        if not ask or not after:
            return None
        self.waiting = before + after[1:]
        return self._answer(ask + after[:1])

    def _answer(self, command: bytes) -> bytes:
        stopped = self.paper_end or self.cover_open
        match command:
            case b"\x10\x04\x01":
                return bytes([0x12 | (0x08 if stopped else 0)])
            case b"\x10\x04\x02":
                return bytes([0x12 | (0x04 if self.cover_open else 0) | (0x20 if self.paper_end else 0)])
            case b"\x10\x04\x04":
                near = self.near_end or self.paper_end
                return bytes([0x12 | (0x0C if near else 0) | (0x60 if self.paper_end else 0)])
            case b"\x1dr\x01":
                return bytes([0x03 if self.near_end else 0x00]) if self.tells_the_end else b""
            case b"\x1dVB\x00":
                self.cuts += 1
        return b""

    def _strip(self) -> bytes | None:
        header = self.waiting[:8]
        width, height = int.from_bytes(header[4:6], "little"), int.from_bytes(header[6:8], "little")
        if len(header) < 8 or len(self.waiting) < 8 + width * height:
            return None
        self.strips.append(height)
        data = self._taken(8 + width * height)[8:]
        self.rows += [data[width * y : width * (y + 1)] for y in range(min(height, self.rows_left))]
        self.rows_left = max(0, self.rows_left - height)
        self.paper_end = self.rows_left == 0
        return b""

    def _taken(self, length: int) -> bytes:
        taken, self.waiting = self.waiting[:length], self.waiting[length:]
        return taken


@contextmanager
def on_the_network(
    mechanism: Mechanism, stalls_after: int | None = None, hangs_up_after: int | None = None
) -> Iterator[PrinterAddress]:
    """Serve a mechanism on a port of this machine, one connection after the other.

    It may take only so many bytes of a job, and then read no more, or hang up.
    """
    done = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def talk(line: socket.socket) -> None:
            taken = 0
            while data := line.recv(_CHUNK):
                taken += len(data)
                if hangs_up_after is not None and taken > hangs_up_after:
                    return
                if stalls_after is not None and taken > stalls_after:
                    done.wait(10)
                    return
                line.sendall(mechanism.take(data))

        def serve() -> None:
            with suppress(OSError):
                while not done.is_set():
                    line, _ = server.accept()
                    with line, suppress(OSError):
                        talk(line)

        thread = threading.Thread(target=serve)
        thread.start()
        yield PrinterAddress(PrinterKind.NETWORK, "127.0.0.1", server.getsockname()[1])
        done.set()
        # Nobody else calls; the last call ends the waiting for one.
        with suppress(OSError), socket.create_connection(server.getsockname()):
            pass
        thread.join(10)


@contextmanager
def on_a_node(mechanism: Mechanism, stalls_after: int | None = None) -> Iterator[PrinterAddress]:
    """Serve a mechanism behind a device node: the end of a terminal that changes no byte."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    done, wake = os.pipe()

    def serve() -> None:
        taken = 0
        while done not in (ready := select.select([ours, done], [], [], 10)[0]) and ready:
            data = os.read(ours, _CHUNK)
            taken += len(data)
            if stalls_after is not None and taken > stalls_after:
                select.select([done], [], [], 10)
                return
            os.write(ours, mechanism.take(data))

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield PrinterAddress(PrinterKind.DEVICE, os.ttyname(theirs))
    finally:
        os.write(wake, b"!")
        thread.join(10)
        for each in (ours, theirs, done, wake):
            os.close(each)
