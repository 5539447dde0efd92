"""The session's visits are counted with what the pack says of them, as long as staff let it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.clock import FloorClock
from kiosk.guidance.progress import Quiz
from kiosk.staff.settings import Settings
from kiosk.state.database import State, open_state
from kiosk.statistics.database import DATABASE
from kiosk.statistics.events import Event
from kiosk.ui.counting import Counting, ShelfLookup
from kiosk.ui.session import Session
from kiosk.ui.takeaway_model import TakeawayModel
from kiosk.visit.results import choose_ticket, take_home
from kiosk.visit.rules import go, go_home
from kiosk.visit.stories import next_slide
from kiosk.visit.values import Screen, Ticket
from tests.statistics.counting import MOMENT, numbers
from tests.ui.telling import a_session

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Counted:
    """A session that is counted, and what stands in the file of it by event and key."""

    session: Session
    state: State
    counting: Counting

    @property
    def numbers(self) -> dict[tuple[str, str], int]:
        assert self.counting.counter.wait(20)
        return {(row.event, row.key): row.n for row in self.counting.counter.rows()}

    @property
    def sites(self) -> set[str]:
        assert self.counting.counter.wait(20)
        return {row.site for row in self.counting.counter.rows()}


@pytest.fixture
def counted(tmp_path: Path) -> Iterator[Counted]:
    session = a_session(tmp_path, today=MOMENT)
    state = open_state(tmp_path / "state")
    counting = Counting(session, state, Settings())
    yield Counted(session, state, counting)
    counting.close()
    state.close()


def a_visit(session: Session) -> str:
    """Look at a story to its end, answer, take a course home in both ways, see a film; then leave."""
    course = next(iter(session.shelf.courses))
    session.apply(go_home)
    session.apply(go, Screen.STORY, "anna")
    session.apply(next_slide, 2)
    session.update(session.visit._replace(quiz=Quiz(("area",), answers={"area": ("care",)})))
    session.filmSeen.emit("kostar")
    session.filmSeen.emit("kostar")
    session.apply(take_home, course, Ticket.COURSE)
    session.slipPrinted.emit(session.visit)
    session.restart()
    return course


def test_a_whole_visit_is_counted_as_it_happens_and_the_next_one_anew(counted: Counted) -> None:
    course, _ = (a_visit(counted.session) for _ in range(2))

    assert counted.numbers == {
        (Event.STORY_SEEN, "anna"): 2,
        (Event.AREA_CHOSEN, "care"): 2,
        (Event.FILM_SEEN, "kostar"): 2,
        (Event.COURSE_TAKEN_BY_QR, course): 2,
        (Event.COURSE_TAKEN_BY_SLIP, course): 2,
        (Event.LANGUAGE_USED, "sv"): 2,
        (Event.VISIT_ENDED, "takeaway"): 2,
    }


def test_a_slip_that_comes_out_late_is_counted_and_takes_nothing_from_the_next_visitor(
    counted: Counted,
) -> None:
    session = counted.session
    course = next(iter(session.shelf.courses))
    for _ in range(2):
        session.apply(take_home, course, Ticket.COURSE)
        printed = session.visit
        session.restart()
        session.slipPrinted.emit(printed)

    assert counted.numbers[Event.COURSE_TAKEN_BY_SLIP, course] == 2


def test_what_staff_turned_off_is_not_counted_until_they_turn_it_on(counted: Counted) -> None:
    counted.counting.follow(Settings(counting=False))
    a_visit(counted.session)
    assert counted.numbers == {}
    assert not counted.session.is_counting

    counted.counting.follow(Settings(counting=True))
    a_visit(counted.session)
    assert counted.numbers[Event.VISIT_ENDED, "takeaway"] == 1
    assert counted.session.is_counting


def test_a_kiosk_that_never_counts_makes_no_file(tmp_path: Path) -> None:
    session, state = a_session(tmp_path, today=MOMENT), open_state(tmp_path / "state")
    counting = Counting(session, state, Settings(counting=False))
    a_visit(session)
    counting.close()
    state.close()

    assert not (tmp_path / "state" / DATABASE).exists()


def test_the_end_of_a_visit_is_written_at_once(qtbot: QtBot, counted: Counted, tmp_path: Path) -> None:
    counted.counting.counter._flush_after = 3600
    a_visit(counted.session)

    # Nobody else asks for it to be written.
    qtbot.waitUntil(lambda: bool(numbers(tmp_path / "state")), timeout=20_000)


def test_the_site_is_the_place_or_the_name_that_staff_set_and_changes_with_it(counted: Counted) -> None:
    session = counted.session
    for settings in (Settings(), Settings(place="flen"), Settings(place="flen", site="buss-2")):
        counted.counting.follow(settings)
        a_visit(session)

    stems, marks = zip(*(site.rsplit("-", 1) for site in sorted(counted.sites)), strict=True)
    assert stems == ("buss-2", "flen", "kiosk")
    assert len(set(marks)) == 1


def test_the_same_kiosk_has_the_same_site_after_a_restart(tmp_path: Path) -> None:
    session, state = a_session(tmp_path, today=MOMENT), open_state(tmp_path / "state")
    for _ in range(2):
        counting = Counting(session, state, Settings(place="flen"))
        a_visit(session)
        counting.close()
    again = Counting(session, state, Settings(place="flen"))
    rows = again.counter.rows()
    again.close()
    state.close()

    assert len({row.site for row in rows}) == 1
    assert {row.n for row in rows} == {2}


def test_the_kiosk_s_own_clock_gives_the_day(tmp_path: Path) -> None:
    session, state = a_session(tmp_path, today=MOMENT), open_state(tmp_path / "state")
    session.clock = FloorClock(session.clock)
    counting = Counting(session, state, Settings())
    a_visit(session)
    assert counting.counter.wait(20)

    day = session.clock.today().isoformat()
    assert {row.period for row in counting.counter.rows()} == {day, day[:7]}
    counting.close()
    state.close()


def test_what_counts_as_taken_home_is_what_the_screen_shows(counted: Counted) -> None:
    session, lookup = counted.session, ShelfLookup(counted.session)
    course = next(each for each in session.shelf.courses.values() if each.place)
    place = course.place or ""
    model = TakeawayModel(session, session)
    for subject, ticket, expected in (
        (course.id, Ticket.COURSE, (Ticket.COURSE, course.id)),
        (course.id, Ticket.PLACE, (Ticket.PLACE, place)),
        (place, Ticket.COURSE, (Ticket.PLACE, place)),
        (course.id, Ticket.PLAN, (Ticket.PLAN, "")),
    ):
        session.apply(take_home, subject, ticket)
        model.refresh()
        assert lookup.handed_over(session.visit) == expected
        assert model._props.ticket == expected[0].value


def test_the_best_suggestion_counts_where_no_course_was_opened(counted: Counted) -> None:
    session = counted.session
    answers = {"area": ("care",), "school": ("basic",)}
    session.update(session.visit._replace(quiz=Quiz(tuple(answers), answers=answers)))
    guidance = session.guidance()
    best = next(match.course for match in (*guidance.now, *guidance.step, *guidance.later))
    session.apply(take_home, "", Ticket.PLAN)
    session.apply(choose_ticket, Ticket.COURSE)
    session.restart()

    assert counted.numbers[Event.PLAN_TAKEN_BY_QR, "plan"] == 1
    assert counted.numbers[Event.COURSE_TAKEN_BY_QR, best] == 1


def test_a_story_has_its_slides_and_none_has_none(counted: Counted) -> None:
    lookup = ShelfLookup(counted.session)

    assert (lookup.slides("anna"), lookup.slides("nobody")) == (2, 0)
