"""The session's visits are counted with what the pack says of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.guidance.progress import Quiz
from kiosk.statistics.events import Event
from kiosk.ui.counting import ShelfLookup, count_visits
from kiosk.ui.session import Session
from kiosk.visit.results import take_home
from kiosk.visit.rules import go, go_home
from kiosk.visit.stories import next_slide
from kiosk.visit.values import Screen, Ticket
from tests.ui.telling import a_session

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


def test_a_whole_visit_is_counted_as_it_happens_and_the_next_one_anew(session: Session) -> None:
    found: list[tuple[Event, str]] = []
    counting = count_visits(session, lambda event, key: found.append((event, key)))
    course = next(iter(session.shelf.courses))

    for _ in range(2):
        session.apply(go_home)
        session.apply(go, Screen.STORY, "anna")
        session.apply(next_slide, 2)
        session.update(replace(session.visit, quiz=Quiz(("area",), answers={"area": ("care",)})))
        session.apply(take_home, course, Ticket.COURSE)
        counting.note(Event.COURSE_TAKEN_BY_SLIP, course)
        session.restart()

    assert found == 2 * [
        (Event.STORY_SEEN, "anna"),
        (Event.AREA_CHOSEN, "care"),
        (Event.COURSE_TAKEN_BY_QR, course),
        (Event.COURSE_TAKEN_BY_SLIP, course),
        (Event.LANGUAGE_USED, "sv"),
        (Event.VISIT_ENDED, "takeaway"),
    ]


def test_a_place_is_its_own_and_a_course_has_the_place_that_gives_it(session: Session) -> None:
    lookup = ShelfLookup(session.shelf)
    course = next(each for each in session.shelf.courses.values() if each.place)
    assert lookup.place_of(course.id) == lookup.place_of(course.place or "") == course.place
    assert (lookup.place_of("nowhere"), lookup.slides("nobody")) == ("", 0)
