"""Counts what happens in the session, as long as staff let it, with what the rule has to know of the pack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.clock import FloorClock
from kiosk.content.question_values import Question
from kiosk.staff.marking import kiosk_mark
from kiosk.state.ballast import release_when_full
from kiosk.statistics.counter import Counter
from kiosk.statistics.events import Event
from kiosk.statistics.sites import site_of
from kiosk.visit.counting import VisitCounting, slip_of
from kiosk.visit.values import Screen, Ticket, Visit

if TYPE_CHECKING:
    from kiosk.staff.memory import Memory
    from kiosk.staff.settings import Settings
    from kiosk.state.database import State
    from kiosk.ui.session import Session
    from kiosk.ui.staff_gate import StaffGate


class ShelfLookup:
    """The pack that is shown, as the rule of counting asks for it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def questions(self) -> Sequence[Question]:
        return self._session.shelf.pack.questions

    def slides(self, story: str) -> int:
        found = self._session.shelf.stories.get(story)
        return len(found.slides) if found else 0

    def handed_over(self, visit: Visit) -> tuple[Ticket, str]:
        # It composes what is printed, too: loaded with the takeaway screen.
        from kiosk.ui.takeaway_props import handed_over  # noqa: PLC0415

        return handed_over(self._session, visit)


class Counting(QObject):
    """Follows the session for the counts of one kiosk. Nothing of it waits for the disk but `close`."""

    def __init__(
        self, session: Session, state: State, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._lookup = ShelfLookup(session)
        self._mark = kiosk_mark(state)
        clock, folder = session.clock, state.folder
        self.counter = Counter(
            folder,
            _site(settings, self._mark),
            clock if isinstance(clock, FloorClock) else FloorClock(clock),
            make_room=lambda: release_when_full(folder),
        )
        self._visits: VisitCounting | None = None
        self.follow(settings)
        session.changed.connect(self._follow_visit)
        session.filmSeen.connect(lambda film: self._note(Event.FILM_SEEN, film))
        session.slipPrinted.connect(self._note_slip)

    def follow(self, settings: Settings) -> None:
        """Count, or no longer, and for the site that staff have set; what was counted stays."""
        self.counter.move(_site(settings, self._mark))
        self._session.is_counting = settings.counting
        if not settings.counting:
            self._visits = None
        elif self._visits is None:
            self._visits = VisitCounting(self._session.visit, self._lookup, self.counter.count)

    def close(self) -> None:
        """Write what is left; a disk that does not answer is not waited for."""
        self._visits = None
        self.counter.close()

    def _follow_visit(self) -> None:
        if self._visits is None:
            return
        visit = self._session.visit
        self._visits.follow(visit)
        if visit.here.screen is Screen.ATTRACT:
            self.counter.flush()

    def _note(self, event: Event, key: str) -> None:
        if self._visits is not None:
            self._visits.note(event, key)

    def _note_slip(self, visit: Visit) -> None:
        self._note(*slip_of(visit, self._lookup))


def begin_counting(session: Session, memory: Memory, gate: StaffGate) -> Counting:
    """Count from now on as staff have set it and will set it; they find the counts behind the gate."""
    counting = Counting(session, memory.state, memory.settings, session)
    gate.counting = counting
    gate.settingsChanged.connect(counting.follow)
    return counting


def _site(settings: Settings, mark: str) -> str:
    return site_of(settings.site or settings.place, mark)
