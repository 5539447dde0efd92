"""Printers as values, and the rules about them: what their answers mean, and when a slip may be printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.errors import KnownError
from kiosk.handout.sheet import NARROW, WIDE

DEFAULT_PORT = 9100
# UX.md P7 and RELIABILITY.md section 8: what keeps paper and queue from being emptied by one finger.
COOLDOWN = 5.0
MOST_IN_A_VISIT = 3
MOST_IN_AN_HOUR = 20
_HOUR = 3600.0

_SYSTEM = "system:"
_NARROW_MARK = ",58"
_DEVICE = re.compile(r"/dev/(usb/)?lp\d{1,2}")
_NETWORK = re.compile(r"(?P<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::(?P<port>\d{1,5}))?")


class PrinterKind(StrEnum):
    """The way to a printer."""

    NETWORK = "network"
    DEVICE = "device"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class PrinterAddress:
    """Where a printer is: a host, a device node or the system's name for it. `width` is in dots."""

    kind: PrinterKind
    name: str
    port: int = DEFAULT_PORT
    width: int = WIDE


def read_address(text: str) -> PrinterAddress | None:
    """Read a printer's address as staff write it; an empty text is no printer.

    >>> read_address("192.168.1.50")
    PrinterAddress(kind=<PrinterKind.NETWORK: 'network'>, name='192.168.1.50', port=9100, width=576)
    >>> read_address("/dev/usb/lp0,58").width
    384

    Raises:
        KnownError: when it is none.
    """
    whole = text.strip()
    if not whole:
        return None
    where = whole.removesuffix(_NARROW_MARK)
    width = NARROW if where != whole else WIDE
    if where.startswith(_SYSTEM) and len(where) > len(_SYSTEM):
        return PrinterAddress(PrinterKind.SYSTEM, where.removeprefix(_SYSTEM), width=width)
    if _DEVICE.fullmatch(where):
        return PrinterAddress(PrinterKind.DEVICE, where, width=width)
    found = _NETWORK.fullmatch(where)
    port = int(found["port"] or DEFAULT_PORT) if found else 0
    if found is None or not 0 < port < 65_536:
        raise KnownError(
            f"”{text}” är ingen skrivare. Skriv 192.168.1.50:9100, /dev/usb/lp0 eller system:NAMN."
        )
    return PrinterAddress(PrinterKind.NETWORK, found["host"], port, width)


def write_address(printer: PrinterAddress) -> str:
    """Write an address as `read_address` reads it.

    >>> write_address(PrinterAddress(PrinterKind.NETWORK, "192.168.1.50", width=384))
    '192.168.1.50:9100,58'
    """
    mark = _NARROW_MARK if printer.width == NARROW else ""
    match printer.kind:
        case PrinterKind.SYSTEM:
            return f"{_SYSTEM}{printer.name}{mark}"
        case PrinterKind.NETWORK:
            return f"{printer.name}:{printer.port}{mark}"
    return f"{printer.name}{mark}"


@dataclass(frozen=True, slots=True)
class Handover:
    """What staff set for handing over: a printer, and the event's code in links. Nothing of it by default."""

    printer: PrinterAddress | None = None
    campaign: str = ""


class PrinterState(StrEnum):
    """Whether a slip can be printed. A printer that does not say is UNKNOWN, and still offered (UX.md P6)."""

    OK = "ok"
    LOW = "low"
    OUT = "out"
    UNKNOWN = "unknown"


class Trouble(StrEnum):
    """Why a printer is not OK."""

    NONE = ""
    PAPER = "paper"
    COVER = "cover"
    FAULT = "fault"
    OFFLINE = "offline"
    GONE = "gone"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What is known of a printer now."""

    state: PrinterState
    trouble: Trouble = Trouble.NONE


UNKNOWN = PrinterStatus(PrinterState.UNKNOWN, Trouble.SILENT)
GONE = PrinterStatus(PrinterState.OUT, Trouble.GONE)


@dataclass(frozen=True, slots=True)
class Answers:
    """The bytes that a printer gave to DLE EOT 1, 2 and 4; None where it gave none."""

    printer: int | None = None
    offline: int | None = None
    paper: int | None = None


def is_status(byte: int) -> bool:
    """Tell whether a byte answers DLE EOT: 0xx1xx10. Anything else was sent for another reason."""
    return byte & 0x93 == 0x12


def judge(answers: Answers) -> PrinterStatus:
    """Say what a printer's answers mean. Source: ESC/POS, DLE EOT n (UX.md section 11).

    >>> judge(Answers(printer=0x12, offline=0x12, paper=0x1E)).state
    <PrinterState.LOW: 'low'>
    """
    printer, offline, paper = (answers.printer or 0, answers.offline or 0, answers.paper or 0)
    for is_so, trouble in (
        (paper & 0x60 or offline & 0x20, Trouble.PAPER),
        (offline & 0x04, Trouble.COVER),
        (offline & 0x40, Trouble.FAULT),
        (printer & 0x08, Trouble.OFFLINE),
    ):
        if is_so:
            return PrinterStatus(PrinterState.OUT, trouble)
    if None in (answers.printer, answers.offline, answers.paper):
        return UNKNOWN
    if paper & 0x0C:
        return PrinterStatus(PrinterState.LOW, Trouble.PAPER)
    return PrinterStatus(PrinterState.OK)


class Outcome(StrEnum):
    """How a job ended. SENT means that the printer took everything and cannot tell whether it printed it."""

    DONE = "done"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PrintReport:
    """How a job ended, and how the printer is now."""

    outcome: Outcome
    status: PrinterStatus


@dataclass(frozen=True, slots=True)
class Ration:
    """When slips were printed, in seconds of a steady clock: in this visit, and in the last hour."""

    visit: tuple[float, ...] = ()
    hour: tuple[float, ...] = ()


def may_print(ration: Ration, now: float) -> bool:
    """Tell whether one more slip may be printed now."""
    if len(ration.visit) >= MOST_IN_A_VISIT or len(_last_hour(ration, now)) >= MOST_IN_AN_HOUR:
        return False
    return not ration.hour or now - ration.hour[-1] >= COOLDOWN


def count_print(ration: Ration, now: float) -> Ration:
    """Note that a slip is printed now."""
    return Ration((*ration.visit, now), (*_last_hour(ration, now), now))


def next_visit(ration: Ration) -> Ration:
    """Begin with the next visitor; the hour goes on."""
    return Ration((), ration.hour)


def _last_hour(ration: Ration, now: float) -> tuple[float, ...]:
    return tuple(when for when in ration.hour if now - when < _HOUR)
