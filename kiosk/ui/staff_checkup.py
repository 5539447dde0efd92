"""How the kiosk is: the examination in a thread, and the opening check that staff walk through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.paths import assets
from kiosk.staff import opening_check
from kiosk.staff.conditions import Condition, Level, worst
from kiosk.staff.desk import Page
from kiosk.staff.opening_check import Known, OpeningCheck, Step
from kiosk.ui.background import LOG
from kiosk.ui.staff_printer import StaffPrinter

if TYPE_CHECKING:
    from kiosk.staff.memory import Memory
    from kiosk.ui.background import Background
    from kiosk.ui.chime import Player
    from kiosk.ui.staff_counts import StaffCounts
    from kiosk.ui.staff_session import StaffSession

_NO_SOUND = "Datorn hittar ingen högtalare."


class Checkup(QObject):
    """Looks at the kiosk, and asks staff about what no machine can tell."""

    def __init__(
        self,
        staff: StaffSession,
        memory: Memory,
        background: Background,
        counts: StaffCounts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._staff = staff
        self._memory = memory
        self._background = background
        self._counts = counts
        self._printer = StaffPrinter(staff, self)
        self._player: Player | None = None
        self._begins = False

    def look(self) -> None:
        """Examine the kiosk; the present conditions are forgotten until that is done."""
        from kiosk.ui.equipment import read_equipment  # noqa: PLC0415 -- after the first frame

        state, folder = self._memory.state, self._memory.state.folder
        session = self._staff.session
        factory, clock, equipment = session.open_pack.head, session.clock, read_equipment()
        printer, counts = self._printer.conditions(), self._counts.condition

        def examined() -> tuple[Condition, ...]:
            from kiosk.staff.examination import Subject, examine  # noqa: PLC0415
            from kiosk.staff.health_content import repair_conditions  # noqa: PLC0415

            subject = Subject(folder, state, factory, assets().parent)
            found = examine(subject, clock, equipment, printer, counts)
            return (*repair_conditions(self._memory.repairs), *found)

        self._staff.update(replace(self._staff.desk, conditions=None))
        self._background.do(examined, self._examined, self._not_examined)
        self._printer.look()

    def begin(self) -> None:
        """Begin the opening check, once the kiosk was looked at."""
        self._begins = True
        self._begin_if_known()

    def touch(self, field: int) -> None:
        """Note that one of the nine fields was touched."""
        check = self._staff.desk.check
        if check is not None:
            self._show(opening_check.touch(check, field))

    def answer(self, yes: bool) -> None:
        """Note what staff said to the present step."""
        check = self._staff.desk.check
        if check is not None:
            self._show(opening_check.answer(check, yes))

    def ring(self) -> None:
        """Let be heard what visitors hear."""
        from kiosk.ui.chime import sound_effect  # noqa: PLC0415 -- with the first check

        self._player = self._player or sound_effect(assets() / "sounds" / "still-there.wav", self)
        if self._player is None:
            self._staff.update(replace(self._staff.desk, said=_NO_SOUND))
            return
        self._player.setVolume(self._staff.desk.settings.volume / 100)
        self._player.play()

    def print_trial(self) -> None:
        """Print a slip that staff look at."""
        self._printer.print_trial()

    def print_result(self) -> None:
        """Print how the check went."""
        check = self._staff.desk.check
        if check is not None:
            self._printer.print_result(check)

    def close(self) -> None:
        self._printer.close()

    def _examined(self, conditions: tuple[Condition, ...]) -> None:
        for each in conditions:
            if each.level is not Level.OK:
                LOG.warning("%s", each.log)
        self._staff.update(replace(self._staff.desk, conditions=conditions))
        self._begin_if_known()

    def _not_examined(self, problem: KnownError) -> None:
        self._examined(
            (Condition("state", Level.BAD, problem.message, "Starta om kiosken.", "state: failed"),)
        )

    def _begin_if_known(self) -> None:
        desk = self._staff.desk
        if not self._begins or desk.page is not Page.CHECK or desk.conditions is None:
            return
        self._begins = False
        known = known_of(desk.conditions, desk.settings.printer)
        self._show(opening_check.begin(self._staff.session.clock.now(), known))

    def _show(self, check: OpeningCheck) -> None:
        before = self._staff.desk.check
        self._staff.update(replace(self._staff.desk, check=check, said=""))
        if before is None or check.step is before.step:
            return
        # A step that needs something to be heard or printed begins with it.
        if check.step is Step.SOUND:
            self.ring()
        elif check.step is Step.PRINTER:
            self.print_trial()


def known_of(conditions: tuple[Condition, ...], printer: str) -> Known:
    """Give what the opening check need not ask, from an examination; no `printer` is none to be tried."""
    return Known(_told(conditions, "pack"), _told(conditions, "disk"), printer or None)


def _told(conditions: tuple[Condition, ...], name: str) -> tuple[bool, str]:
    about = tuple(_about(conditions, name))
    says = next((each.says for each in about if each.level is worst(about)), "")
    return worst(about) is not Level.BAD, says


def _about(conditions: tuple[Condition, ...], name: str) -> Iterator[Condition]:
    return (each for each in conditions if each.id.partition("-")[0] == name)
