"""The printer as staff see it: how it is, a slip to try it with, and the result of the opening check."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.handout.printers import advice
from kiosk.handout.printing import Outcome, PrinterState
from kiosk.handout.values import Slip
from kiosk.staff import opening_check
from kiosk.staff.conditions import Condition, Level, well
from kiosk.ui.applying import handover_of
from kiosk.ui.print_desk import PrintDesk

if TYPE_CHECKING:
    from kiosk.handout.printing import PrinterStatus
    from kiosk.staff.opening_check import OpeningCheck
    from kiosk.ui.staff_session import StaffSession

_ID = "printer"
_NONE_SET = "Ingen skrivare är vald."
_PRINTING = "Skriver ut …"
_TRIAL = "Provlapp"
_READABLE = "Går det här att läsa? Då är skrivaren klar."


class StaffPrinter(QObject):
    """The printer that is set, if any; another one when staff set another."""

    def __init__(self, staff: StaffSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._address = ""
        self._printer: PrintDesk | None = None

    def look(self) -> None:
        """Ask the printer how it is; the answer takes its place among the conditions when it comes."""
        printer = self._the_printer()
        if printer is not None:
            printer.look()

    def conditions(self) -> tuple[Condition, ...]:
        """Give what is known of the printer; nothing where none is set."""
        printer = self._the_printer()
        return () if printer is None else (_condition(self._address, printer.status),)

    def print_trial(self) -> None:
        """Print a slip that says that it can be read."""
        self._print(_TRIAL, _READABLE)

    def print_result(self, check: OpeningCheck) -> None:
        """Print how an opening check went."""
        heading, _, rest = opening_check.slip(check, "").partition("\n")
        self._print(heading.capitalize(), " ".join(line.strip() for line in rest.splitlines()[2:]))

    def close(self) -> None:
        """Leave the printer alone."""
        if self._printer is not None:
            self._printer.close()

    def _print(self, heading: str, words: str) -> None:
        printer = self._the_printer()
        if printer is None:
            self._say(_NONE_SET)
            return
        # Staff try as often as they like.
        printer.forget()
        moment = self._staff.session.clock.now()
        printer.print(_slip(heading, f"{moment:%Y-%m-%d %H:%M}", words))

    def _the_printer(self) -> PrintDesk | None:
        address = self._staff.desk.settings.printer
        if address != self._address:
            self.close()
            self._address, self._printer = address, None
            handover = handover_of(self._staff.desk.settings)
            if handover is not None and handover.printer is not None:
                self._printer = PrintDesk(handover.printer, self._staff.session.clock, self)
                self._printer.changed.connect(self._follow)
        return self._printer

    def _follow(self) -> None:
        printer, desk = self._printer, self._staff.desk
        if printer is None:
            return
        told = _condition(self._address, printer.status)
        known = desk.conditions
        if known is not None:
            known = tuple(told if each.id == _ID else each for each in known)
        said = {"printing": _PRINTING, Outcome.FAILED: advice(printer.status)}.get(printer.progress, "")
        self._staff.update(replace(desk, conditions=known, said=said))

    def _say(self, sentence: str) -> None:
        self._staff.update(replace(self._staff.desk, said=sentence))


def _condition(address: str, status: PrinterStatus) -> Condition:
    log = f"printer: {address}, {status.state} {status.trouble}"
    if status.state is PrinterState.OK:
        return well(_ID, "Skrivaren är redo.", log)
    says, _, do = advice(status).partition(". ")
    if status.state is PrinterState.UNKNOWN:
        # Many printers never say how they are: no reason to look into it each morning.
        return well(_ID, f"{says.rstrip('.')}.", log)
    level = Level.BAD if status.state is PrinterState.OUT else Level.WARN
    return Condition(_ID, level, f"{says.rstrip('.')}.", do, log)


def _slip(heading: str, day: str, words: str) -> Slip:
    return Slip(
        language="sv",
        right_to_left=False,
        heading=heading,
        day=day,
        step_heading="Personal",
        step=words,
        place=None,
        courses_heading="",
        courses=(),
        say_heading="",
        opening_line="",
        code="",
        code_words="",
        photo="",
    )
