"""The packs that the kiosk has: which one is shown, and the way back to the one before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.channel.messages import KEPT
from kiosk.staff.desk import Asked
from kiosk.staff.holdings import Holdings, name_of

if TYPE_CHECKING:
    from kiosk.channel.values import InstalledPack
    from kiosk.errors import KnownError
    from kiosk.staff.memory import Memory
    from kiosk.ui.background import Background
    from kiosk.ui.staff_session import StaffSession


class StaffHoldings(QObject):
    """Reads what is installed, and goes back; all of it in a thread."""

    wentBack = Signal()

    def __init__(
        self, staff: StaffSession, memory: Memory, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._staff = staff
        self._memory = memory
        self._background = background

    def read(self) -> None:
        """Read what is installed and what is shown of it."""
        state = self._memory.state

        def read() -> Holdings:
            from kiosk.channel.activations import active, installed  # noqa: PLC0415

            present = active(state)
            if present is None:
                return Holdings()
            packs = installed(state)
            older = packs[packs.index(present.pack) + 1 :]
            return Holdings(present.pack, older[0] if older else None)

        self._background.do(
            read,
            lambda holdings: self._staff.update(replace(self._staff.desk, holdings=holdings)),
            self._refused,
        )

    def undo(self) -> None:
        """Go back to the pack that was installed before; no stick is needed."""
        memory, clock = self._memory, self._staff.session.clock

        def roll_back() -> InstalledPack:
            from kiosk.channel.activations import roll_back  # noqa: PLC0415
            from kiosk.channel.store import Store  # noqa: PLC0415

            return roll_back(memory.state, Store(memory.state.folder), clock.now())

        self._staff.update(replace(self._staff.desk, asked=Asked.NOTHING, busy=True, said=""))
        self._background.do(roll_back, self._undone, self._refused)

    def _undone(self, pack: InstalledPack) -> None:
        said = f"Kiosken visar nu {name_of(pack)} igen."
        self._staff.update(replace(self._staff.desk, busy=False, said=said))
        self.wentBack.emit()
        self.read()

    def _refused(self, problem: KnownError) -> None:
        self._staff.update(replace(self._staff.desk, busy=False, said=kept(problem)))


def kept(problem: KnownError) -> str:
    """Say what happened, and that the old content is still there."""
    return problem.message if KEPT in problem.message else f"{problem.message} {KEPT}"
