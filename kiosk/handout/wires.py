"""The ways to a receipt printer, through python-escpos, with a time limit on everything.

All traps of python-escpos 3.1 are met here (UX.md section 11):

- importing it reads printer models for 1 s and leaves a folder in /tmp each time: models serve text mode, so
  it gets none;
- `Network` waits 60 s, and after an `open` that failed every call is an AssertionError: it is opened once,
  and gets a limit before each call;
- `File` cannot read, and blocks: a device node has its own class here, which waits no longer than it may;
- `paper_status` takes silence for plenty of paper: it is never used, `printing.judge` reads the bytes.
"""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from kiosk.handout.printing import PrinterAddress, PrinterKind

if TYPE_CHECKING:
    from escpos.printer import Network  # type: ignore[import-untyped]

_MODELS = "escpos.capabilities"
_READ = 64
_NAP = 0.02


class Wire(Protocol):
    """A printer that is connected. Every call ends within its seconds, or raises OSError."""

    def send(self, data: bytes, seconds: float) -> None:
        """Send all of it."""
        ...

    def receive(self, seconds: float) -> bytes:
        """Give what has come, or nothing when nothing comes in time."""
        ...

    def close(self) -> None:
        """Let go of the printer."""
        ...


@contextmanager
def connected(address: PrinterAddress, seconds: float) -> Iterator[Wire]:
    """Connect to a receipt printer, and let go of it afterwards.

    Raises:
        OSError: when it is not there within the seconds.
    """
    wire: Wire = (
        _NodeWire(address.name) if address.kind is PrinterKind.DEVICE else _NetworkWire(address, seconds)
    )
    try:
        yield wire
    finally:
        wire.close()


class _NetworkWire:
    """A printer behind a TCP port."""

    def __init__(self, address: PrinterAddress, seconds: float) -> None:
        printer = _import_network()
        from escpos.exceptions import (  # type: ignore[import-untyped]  # noqa: PLC0415
            DeviceNotFoundError,
        )

        self._printer: Network = printer(address.name, address.port, timeout=seconds)
        try:
            self._printer.open()
        except (DeviceNotFoundError, ValueError) as problem:
            # ValueError: a name that no name server can be asked for.
            raise ConnectionError(str(problem)) from problem

    def send(self, data: bytes, seconds: float) -> None:
        self._limit(seconds)
        self._printer._raw(data)

    def receive(self, seconds: float) -> bytes:
        self._limit(seconds)
        try:
            data = self._printer._read()
        except (TimeoutError, BlockingIOError):
            return b""
        if not data:
            raise ConnectionError("the printer hung up")
        return bytes(data)

    def close(self) -> None:
        self._printer.close()

    def _limit(self, seconds: float) -> None:
        # 0 would mean "do not wait at all", and what is sent would be cut off anywhere.
        self._printer.device.settimeout(max(seconds, 0.001))


class _NodeWire:
    """A printer behind a device node, such as /dev/usb/lp0; opened so that nothing ever waits by itself."""

    def __init__(self, path: str) -> None:
        if sys.platform == "win32":
            raise FileNotFoundError(path)
        self._node = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)

    def send(self, data: bytes, seconds: float) -> None:
        until = time.monotonic() + seconds
        rest = memoryview(data)
        while rest:
            left = until - time.monotonic()
            if left <= 0 or not select.select([], [self._node], [], left)[1]:
                raise TimeoutError("the printer takes nothing")
            with suppress(BlockingIOError):
                rest = rest[os.write(self._node, rest) :]

    def receive(self, seconds: float) -> bytes:
        if not select.select([self._node], [], [], max(seconds, 0))[0]:
            return b""
        with suppress(BlockingIOError):
            data = os.read(self._node, _READ)
            if data:
                return data
        # Some nodes are always ready and have nothing to give.
        time.sleep(min(max(seconds, 0), _NAP))
        return b""

    def close(self) -> None:
        os.close(self._node)


def _import_network() -> type[Network]:
    """Import python-escpos without its printer models."""
    if _MODELS not in sys.modules:
        models = ModuleType(_MODELS)
        models.__dict__.update(CAPABILITIES={"encodings": {}, "profiles": {}}, get_profile=_NoModel)
        sys.modules[_MODELS] = models
    # A tenth of a second, and only where there is a printer.
    from escpos.printer import Network  # noqa: PLC0415

    network: type[Network] = Network
    return network


class _NoModel:
    """What python-escpos asks of a model before it prints text, which we never do."""

    def __init__(self, *_: object) -> None:
        pass

    def get_code_pages(self) -> dict[str, int]:
        return {}
