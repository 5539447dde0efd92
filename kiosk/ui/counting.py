"""Follows the session for the counts, with what the rule has to know of the pack."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.content.values import Question
from kiosk.statistics.events import Event
from kiosk.ui.session import Session
from kiosk.ui.shelf import Shelf
from kiosk.visit.counting import VisitCounting


class ShelfLookup:
    """The pack as the rule of counting asks for it."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def questions(self) -> Sequence[Question]:
        return self._shelf.pack.questions

    def slides(self, story: str) -> int:
        found = self._shelf.stories.get(story)
        return len(found.slides) if found else 0

    def place_of(self, subject: str) -> str:
        if subject in self._shelf.places:
            return subject
        course = self._shelf.courses.get(subject)
        return (course.place or "") if course else ""


def count_visits(session: Session, count: Callable[[Event, str], object]) -> VisitCounting:
    """Count what happens in the session from now on; `note` takes what no change of the visit tells."""
    counting = VisitCounting(session.visit, ShelfLookup(session.shelf), count)
    session.changed.connect(lambda: counting.follow(session.visit))
    return counting
