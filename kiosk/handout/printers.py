"""All printers of a machine: which there are, how they are, and printing a slip on any of them.

Nothing here may run in the thread that draws the screen: printers and the system's queue take their time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.handout.printing import (
    GONE,
    UNKNOWN,
    Outcome,
    PrinterAddress,
    PrinterKind,
    PrinterState,
    PrinterStatus,
    PrintReport,
    Trouble,
    write_address,
)
from kiosk.handout.receipt_printer import PATIENCE, Patience, ask_status, print_raster
from kiosk.handout.values import Slip

_NODES = "usb/lp[0-9]*"
_DEVICES = Path("/dev")

_ADVICE = {
    Trouble.NONE: "Redo.",
    Trouble.PAPER: "Papperet är slut. Sätt i en ny rulle.",
    Trouble.COVER: "Luckan är öppen. Stäng den.",
    Trouble.FAULT: "Skrivaren har fel. Stäng av den och sätt på den igen.",
    Trouble.OFFLINE: "Skrivaren är inte redo. Tryck på dess knapp, eller starta om den.",
    Trouble.GONE: "Skrivaren svarar inte. Kolla ström, kabel och adress.",
    Trouble.SILENT: "Skrivaren säger inte hur den mår. Skriv ut en lapp för att prova.",
}
_LOW = "Papperet är snart slut. Ha en ny rulle till hands."


@dataclass(frozen=True, slots=True)
class PrinterFinding:
    """One printer that was found: its address as settings take it, how it is, and what to do."""

    address: str
    is_chosen: bool
    status: PrinterStatus
    advice: str


def find_printers(chosen: PrinterAddress | None, devices: Path = _DEVICES) -> tuple[PrinterFinding, ...]:
    """Look for printers: the chosen one first, then device nodes, then those of the system.

    Printers on the network are not searched for: only one that is chosen is asked. Needs a QGuiApplication.

    Args:
        chosen: the printer that staff set, if any.
        devices: where device nodes lie.
    """
    found = {printer: None for printer in (chosen, *_nodes(devices), *_system_printers()) if printer}
    return tuple(
        PrinterFinding(write_address(printer), printer == chosen, status, advice(status))
        for printer, status in ((printer, status_of(printer)) for printer in found)
    )


def advice(status: PrinterStatus) -> str:
    """Say to staff what to do about a printer.

    >>> advice(PrinterStatus(PrinterState.OUT, Trouble.COVER))
    'Luckan är öppen. Stäng den.'
    """
    return _LOW if status.state is PrinterState.LOW else _ADVICE[status.trouble]


def status_of(printer: PrinterAddress, patience: Patience = PATIENCE) -> PrinterStatus:
    """Ask any printer how it is. One of the system tells only whether it is stopped."""
    if printer.kind is not PrinterKind.SYSTEM:
        return ask_status(printer, patience)
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 -- only where there is a printer

    info = QPrinterInfo.printerInfo(printer.name)
    if info.isNull():
        return GONE
    if info.state() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
        return PrinterStatus(PrinterState.OUT, Trouble.OFFLINE)
    return UNKNOWN


def print_slip(slip: Slip, printer: PrinterAddress, patience: Patience = PATIENCE) -> PrintReport:
    """Print a slip, as dots on a receipt printer and as a page on one of the system's."""
    if printer.kind is PrinterKind.SYSTEM:
        return _print_page(slip, printer.name)
    from kiosk.handout.page.raster import draw_slip, raster_of  # noqa: PLC0415

    return print_raster(printer, raster_of(draw_slip(slip, printer.width)), patience)


def _print_page(slip: Slip, name: str) -> PrintReport:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

    from kiosk.handout.page.paper import draw_page, prepare_page  # noqa: PLC0415

    status = status_of(PrinterAddress(PrinterKind.SYSTEM, name))
    if status.state is PrinterState.OUT:
        return PrintReport(Outcome.FAILED, status)
    info = QPrinterInfo.printerInfo(name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    # Qt would take the size of the locale, not the paper that lies in the printer.
    printer.setPageSize(info.defaultPageSize())
    # What the queue shows of the job; nothing of the visitor is in it.
    printer.setDocName(slip.heading)
    prepare_page(printer)
    if not draw_page(slip, printer):
        return PrintReport(Outcome.FAILED, UNKNOWN)
    return PrintReport(Outcome.SENT, status)


def _nodes(devices: Path) -> Iterator[PrinterAddress]:
    for node in sorted(devices.glob(_NODES)):
        yield PrinterAddress(PrinterKind.DEVICE, str(node))


def _system_printers() -> Iterator[PrinterAddress]:
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    for name in QPrinterInfo.availablePrinterNames():
        yield PrinterAddress(PrinterKind.SYSTEM, name)
