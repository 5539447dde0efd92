"""Slips for staff, and how their printer is: in a thread of its own, because printers take their time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.staff import opening_check
from kiosk.staff.conditions import Condition, Level
from kiosk.staff.health import Printer, asked_printer
from kiosk.ui.background import Background

if TYPE_CHECKING:
    from kiosk.handout.printing import PrintReport
    from kiosk.handout.values import Slip
    from kiosk.staff.opening_check import OpeningCheck
    from kiosk.staff.settings import Settings
    from kiosk.ui.staff_session import StaffSession

_TRIAL = "Provlapp"
_READABLE = "Går det här att läsa? Då är skrivaren klar."


class StaffPrinter(QObject):
    """The printer that is set, if any."""

    def __init__(self, staff: StaffSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._background = Background("staff-printer", self)

    def conditions(self, settings: Settings) -> tuple[Condition, ...]:
        """Ask the printer how it is; nothing is told where none is set. Not in the thread that draws."""
        if not settings.printer:
            return ()
        from kiosk.handout.printers import advice, status_of  # noqa: PLC0415
        from kiosk.handout.printing import read_address  # noqa: PLC0415

        try:
            address = read_address(settings.printer)
        except KnownError as problem:
            return (Condition("printer", Level.WARN, problem.message, "", "printer: no address"),)
        if address is None:
            return ()
        status = status_of(address)
        asked = Printer(settings.printer, True, status.state, status.trouble, advice(status))
        return (asked_printer(asked),)

    def print_trial(self) -> None:
        """Print a slip that says that it can be read."""
        self._print(_TRIAL, _READABLE)

    def print_result(self, check: OpeningCheck) -> None:
        """Print how an opening check went."""
        heading, _, rest = opening_check.slip(check, "").partition("\n")
        self._print(heading.capitalize(), " ".join(line.strip() for line in rest.splitlines()[2:]))

    def close(self) -> None:
        self._background.close()

    def _print(self, heading: str, words: str) -> None:
        address = self._staff.desk.settings.printer
        moment = self._staff.session.clock.now()
        slip = _slip(heading, f"{moment:%Y-%m-%d %H:%M}", words)

        def work() -> PrintReport | None:
            from kiosk.handout.printers import print_slip  # noqa: PLC0415
            from kiosk.handout.printing import read_address  # noqa: PLC0415

            printer = read_address(address)
            return print_slip(slip, printer) if printer else None

        self._say("Skriver ut …")
        self._background.do(work, self._printed, lambda problem: self._say(problem.message))

    def _printed(self, report: PrintReport | None) -> None:
        from kiosk.handout.printers import advice  # noqa: PLC0415
        from kiosk.handout.printing import Outcome  # noqa: PLC0415

        if report is None:
            self._say("Ingen skrivare är vald.")
        else:
            self._say(advice(report.status) if report.outcome is Outcome.FAILED else "")

    def _say(self, sentence: str) -> None:
        self._staff.update(replace(self._staff.desk, said=sentence))


def _slip(heading: str, day: str, words: str) -> Slip:
    from kiosk.handout.values import Slip  # noqa: PLC0415

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
