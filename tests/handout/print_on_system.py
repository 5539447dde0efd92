"""Prints the sample slip on a printer of the system, and says how the printer is: `python -m … NAME`.

A process of its own, because the system's printing library learns once per process where its server is.
"""

from __future__ import annotations

import json
import sys

from kiosk.handout.page.raster import begin_drawing
from kiosk.handout.printers import find_printers, print_slip
from kiosk.handout.printing import PrinterAddress, PrinterKind
from kiosk.paths import assets
from tests.handout.builders import an_arabic_slip


def main(name: str) -> None:
    application = begin_drawing(assets() / "fonts")
    printer = PrinterAddress(PrinterKind.SYSTEM, name)
    found = {each.address: each.status.state for each in find_printers(printer)}
    report = print_slip(an_arabic_slip(), printer)
    print(json.dumps({"found": found, "outcome": report.outcome, "trouble": report.status.trouble}))
    del application


if __name__ == "__main__":
    main(sys.argv[1])
