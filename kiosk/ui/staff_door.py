"""The pad's other side: PINs are judged and kept in a thread, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import KnownError
from kiosk.staff import desk as desks
from kiosk.staff import pad as pads
from kiosk.staff.desk import Page
from kiosk.staff.memory import Memory
from kiosk.staff.pad import Pad, Purpose
from kiosk.ui.background import Background
from kiosk.ui.staff_session import StaffSession

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.staff.access import Access, Answer

Result = TypeVar("Result")
# How often what is left of a wait is written down.
_KEEP_MILLISECONDS = 60_000


class Door(QObject):
    """Opens the pad, and the home behind it for who knows the PIN."""

    cameIn = Signal()

    def __init__(self, staff: StaffSession, memory: Memory | str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._staff = staff
        self._memory = memory
        self._background = Background("staff-door", self)
        self._access: Access | None = None
        self._keeping = QTimer(self, interval=_KEEP_MILLISECONDS)
        self._keeping.timeout.connect(self.keep_wait)
        if isinstance(memory, Memory):
            # At once: what is left of a wait begins to count from here.
            self._do(lambda _: None, lambda _: None)
            self._keeping.start()

    def open(self) -> None:
        """Lay the pad over everything: it asks for the PIN, or for a new one where there is none."""
        if self._staff.desk.page is not Page.AWAY:
            return
        if isinstance(self._memory, str):
            self._show(Pad(Purpose.CLOSED, said=self._memory))
            return
        self._show(Pad(busy=True))
        self._do(lambda access: (access.has_pin(), access.seconds_left()), self._begin)

    def press(self, figure: str) -> None:
        self._change(pads.press, figure, self._staff.now())

    def erase(self) -> None:
        self._change(pads.erase)

    def submit(self) -> None:
        """Have the PIN judged, or kept, once it is whole."""
        if self._staff.desk.page is not Page.PIN or self._staff.desk.pad.busy:
            return
        self._change(pads.submit, self._staff.now())
        pad = self._staff.desk.pad
        if pad.busy and pad.purpose is Purpose.ENTER:
            self._do(lambda access: access.enter(pad.typed), self._answer)
        elif pad.busy:
            self._do(lambda access: access.choose(pad.typed), lambda _: self._let_in())

    def forget(self, sticks: tuple[Path, ...]) -> None:
        """Show the code that the office signs, unless one of the sticks that are in has it signed already."""
        if self._staff.desk.page is not Page.PIN or self._staff.desk.pad.purpose is not Purpose.ENTER:
            return
        self._do(
            lambda access: (
                Pad(Purpose.CHOOSE)
                if self._is_permitted(access, sticks)
                else Pad(Purpose.FORGOTTEN, unlock_code=access.unlock_code() or "")
            ),
            self._show,
        )

    def take_permission(self, stick: Path) -> None:
        """Look for a signed permission on a stick; a good one lets a new PIN be chosen."""
        if self._staff.desk.page is Page.PIN and self._staff.desk.pad.purpose is Purpose.FORGOTTEN:
            self._do(lambda access: self._is_permitted(access, (stick,)), self._permit)

    def _is_permitted(self, access: Access, sticks: tuple[Path, ...]) -> bool:
        # It loads what judges signatures.
        from kiosk.staff.permission import permit_from  # noqa: PLC0415

        memory = self._memory
        return isinstance(memory, Memory) and any(
            permit_from(stick, access, memory.state) for stick in sticks
        )

    def keep_wait(self) -> None:
        """Write down what is left to wait."""
        self._do(lambda access: access.keep_wait(), lambda _: None)

    def close(self) -> None:
        self._keeping.stop()
        self._background.close()

    def _begin(self, known: tuple[bool, float | None]) -> None:
        has_pin, wait = known
        self._show(pads.asking(wait, self._staff.now()) if has_pin else Pad(Purpose.CHOOSE))

    def _answer(self, answer: Answer) -> None:
        from kiosk.staff.access import Refused  # noqa: PLC0415

        if isinstance(answer, Refused):
            self._show(pads.refused(answer, self._staff.now()))
        else:
            self._let_in()

    def _permit(self, granted: bool) -> None:
        pad = self._staff.desk.pad
        # Looked at twice, a permission would take away what is typed of the new code.
        if pad.purpose is not Purpose.FORGOTTEN:
            return
        if granted:
            self._show(Pad(Purpose.CHOOSE))
        else:
            self._show(replace(pad, said=pads.NO_PERMISSION))

    def _let_in(self) -> None:
        # Whoever left meanwhile has to come again.
        if self._staff.desk.page is Page.PIN:
            self._staff.apply(desks.come_in)
            self.cameIn.emit()

    def _show(self, pad: Pad) -> None:
        self._staff.apply(desks.show_pad, pad)

    def _change(self, rule: Callable[..., Pad], *arguments: object) -> None:
        desk = self._staff.desk
        if desk.page is Page.PIN:
            self._staff.update(replace(desk, pad=rule(desk.pad, *arguments)))

    def _do(self, work: Callable[[Access], Result], then: Callable[[Result], None]) -> None:
        self._background.do(lambda: work(self._the_access()), self._if_still_there(then), self._refuse)

    def _if_still_there(self, then: Callable[[Result], None]) -> Callable[[Result], None]:
        """Tell nobody when the pad was closed meanwhile."""
        begun = self._staff.desk.page

        def tell(result: Result) -> None:
            if self._staff.desk.page is begun:
                then(result)

        return tell

    def _refuse(self, problem: KnownError) -> None:
        if self._staff.desk.page is not Page.PIN:
            return
        purpose = self._staff.desk.pad.purpose
        self._show(Pad(Purpose.CHOOSE if purpose is Purpose.REPEAT else purpose, said=problem.message))

    def _the_access(self) -> Access:
        """Make the one who judges, in the thread that asks."""
        if self._access is None:
            from kiosk.staff.access import Access, cost_for  # noqa: PLC0415
            from kiosk.staff.machine import read_memory  # noqa: PLC0415

            if not isinstance(self._memory, Memory):
                raise KnownError(str(self._memory))
            clock = self._staff.session.clock
            self._access = Access(self._memory.state, clock.monotonic, cost_for(read_memory().total))
        return self._access
