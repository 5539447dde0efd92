"""`kiosk printer`: how a printer is, and with `--slip` a slip on it. The kiosk itself prints through it.

In a process of its own a printer may hang and a driver may fall over, and the kiosk goes on.
"""

from __future__ import annotations

import argparse
import json
import os
import sys

from kiosk.errors import KnownError
from kiosk.handout.printing import (
    Outcome,
    PrinterAddress,
    PrinterState,
    PrinterStatus,
    PrintReport,
    read_address,
)
from kiosk.handout.values import Slip
from kiosk.paths import assets


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("address", metavar="ADRESS", help="192.168.1.50:9100, /dev/usb/lp0 eller system:NAMN")
    parser.add_argument("--slip", action="store_true", help="skriv ut lappen som står på stdin som JSON")
    parser.add_argument("--json", action="store_true", help="skriv ett JSON-dokument")


def main(args: argparse.Namespace) -> int:
    """Ask the printer, or print on it: 0 when it can or did, 1 when not.

    Raises:
        KnownError: when the address is none, or the slip no slip.
    """
    address = read_address(args.address)
    if address is None:
        raise KnownError("Skriv vilken skrivare det gäller, till exempel 192.168.1.50:9100.")
    # A printer needs no screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if args.slip:
        report = _print(_read_slip(sys.stdin.buffer.read()), address)
        _tell(report.status, report.outcome, as_json=args.json)
        return 1 if report.outcome is Outcome.FAILED else 0
    from kiosk.handout.printers import status_of

    status = status_of(address)
    _tell(status, None, as_json=args.json)
    return 1 if status.state is PrinterState.OUT else 0


def _print(slip: Slip, address: PrinterAddress) -> PrintReport:
    from kiosk.handout.page.raster import begin_drawing
    from kiosk.handout.printers import print_slip

    application = begin_drawing(assets() / "fonts")
    report = print_slip(slip, address)
    del application
    return report


def _read_slip(document: bytes) -> Slip:
    import msgspec

    try:
        return msgspec.json.decode(document, type=Slip)
    except msgspec.DecodeError as problem:
        raise KnownError("Det som står på stdin är ingen lapp.") from problem


def _tell(status: PrinterStatus, outcome: Outcome | None, *, as_json: bool) -> None:
    from kiosk.handout.printers import advice

    if as_json:
        print(json.dumps({"outcome": outcome, "state": status.state, "trouble": status.trouble}))
    elif outcome in {Outcome.DONE, Outcome.SENT}:
        print("Lappen är utskriven.")
    else:
        print(advice(status))
