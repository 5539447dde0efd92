"""What staff do with the counts: look at this week, and write everything on a stick; in a thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.staff import counts
from kiosk.staff.counts import Counts, counts_condition

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.errors import KnownError
    from kiosk.staff.conditions import Condition
    from kiosk.statistics.glance import Glance
    from kiosk.ui.background import Background
    from kiosk.ui.counting import Counting
    from kiosk.ui.staff_session import StaffSession


class StaffCounts(QObject):
    """The counts of this kiosk, for staff."""

    def __init__(
        self, staff: StaffSession, counting: Counting, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._staff = staff
        self._counting = counting
        self._background = background

    @property
    def condition(self) -> Condition:
        """How counting is."""
        return counts_condition(on=self._staff.desk.settings.counting, troubles=self.troubles)

    @property
    def troubles(self) -> tuple[str, ...]:
        """What is wrong with counting, in sentences."""
        return self._counting.counter.troubles

    def look(self) -> None:
        """Read this week anew."""
        counter, today = self._counting.counter, self._staff.session.clock.today()
        self._background.do(lambda: counter.glance(today), self._seen, self._refused)

    def write(self, stick: Path) -> None:
        """Write everything that was counted on a stick."""
        if self._staff.desk.counts.writing:
            return
        counter, today = self._counting.counter, self._staff.session.clock.today()
        self._show(counts.writing(self._staff.desk.counts))
        self._background.do(lambda: counter.export(stick, today), self._written, self._refused)

    def _seen(self, glance: Glance) -> None:
        self._show(counts.seen(self._staff.desk.counts, glance))

    def _written(self, name: str) -> None:
        self._show(counts.written(self._staff.desk.counts, name))
        self.look()

    def _refused(self, problem: KnownError) -> None:
        self._show(counts.refused(self._staff.desk.counts, problem.message))

    def _show(self, shown: Counts) -> None:
        # Whoever left meanwhile finds it anew when they come again.
        if self._staff.desk.is_in:
            self._staff.update(replace(self._staff.desk, counts=shown))
