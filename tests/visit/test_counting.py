"""What a visit counts: each thing once, and nothing of what the visitor is."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter as Numbers
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.clock import FixedClock, FloorClock
from kiosk.content.course_values import CourseField
from kiosk.content.head import Text
from kiosk.content.question_values import Choice, Look, Option, Question, Wish
from kiosk.guidance.progress import Quiz
from kiosk.statistics.counter import Counter
from kiosk.statistics.database import DATABASE, open_counts
from kiosk.statistics.events import Count, Event, is_key
from kiosk.visit import results, search
from kiosk.visit.counting import DOORS, MODES, VisitCounting, counts_between, slip_of
from kiosk.visit.rules import change_modes, choose_language, fresh_visit, go, go_back, go_home
from kiosk.visit.values import Modes, Screen, Ticket, Visit

MOMENT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)


def an_option(name: str, barrier: str | None = None, **wishes: tuple[str, ...]) -> Option:
    text = Text(name, name)
    wanted = tuple(Wish(CourseField(field), values, text) for field, values in wishes.items())
    return Option(name, text, text, "check", wishes=wanted, barrier=barrier)


def a_question(question: str, *options: Option) -> Question:
    text = Text(question, question)
    return Question(question, text, text, Choice.MANY, Look.ANSWERS, options, most=3)


class SmallPack:
    """Two questions, one story of three slides, courses at one place."""

    def questions(self) -> Sequence[Question]:
        return (
            a_question(
                "area",
                an_option("care", areas=("vard",)),
                an_option("sfi", form=("sfi",)),
                an_option("work", form=("komvux", "hogskola")),
            ),
            a_question("obstacles", an_option("time", "tid"), an_option("nothing")),
        )

    def slides(self, story: str) -> int:
        return 3 if story == "anna" else 0

    def handed_over(self, visit: Visit) -> tuple[Ticket, str]:
        # Without a subject it is the best suggestion.
        course = {"": "yh", "campus": ""}.get(visit.here.subject, visit.here.subject)
        place = "campus" if visit.here.subject in {"", "yh", "campus"} else ""
        if visit.ticket is Ticket.COURSE and course:
            return Ticket.COURSE, course
        return (Ticket.PLACE, place) if visit.ticket is not Ticket.PLAN and place else (Ticket.PLAN, "")


HOME = go_home(fresh_visit("sv"))


def counted(*visits: Visit) -> list[tuple[str, str]]:
    """Let one visit become the next, and tell what is counted, in sorted order for each step."""
    found: list[tuple[str, str]] = []
    counting = VisitCounting(visits[0], SmallPack(), lambda event, key: found.append((event.value, key)))
    for visit in visits[1:]:
        counting.follow(visit)
    return found


def answered(visit: Visit, **answers: tuple[str, ...]) -> Visit:
    return visit._replace(quiz=Quiz(tuple(answers), answers=answers))


@pytest.mark.parametrize("screen", sorted(DOORS))
def test_a_door_is_what_the_home_screen_leads_to(screen: Screen) -> None:
    assert counted(HOME, go(HOME, screen)) == [("door-opened", screen.value)]
    assert counted(go(HOME, Screen.COURSE, "yh"), go(go(HOME, Screen.COURSE, "yh"), screen)) == []


def test_a_course_and_a_place_are_shown_once_a_visit_however_often_one_comes_back() -> None:
    course = go(HOME, Screen.COURSE, "yh")
    place = go(course, Screen.PLACE, "campus")
    assert counted(HOME, course, place, go_back(place), place, HOME, course) == [
        ("course-shown", "yh"),
        ("place-shown", "campus"),
    ]


def test_answers_count_as_areas_forms_and_barriers_and_an_undecided_wish_as_nothing() -> None:
    told = answered(HOME, area=("care", "sfi", "work"), obstacles=("time", "nothing"))
    assert counted(HOME, told) == [("area-chosen", "vard"), ("barrier-chosen", "tid"), ("form-chosen", "sfi")]
    assert counted(told, answered(HOME, area=("care",))) == [], "what is taken back counts no second time"


def test_looking_up_counts_the_area_and_form_and_never_the_words() -> None:
    typed = search.type_letter(search.type_letter(go(HOME, Screen.COURSES), "a"), "n")
    chosen = search.choose_form(search.choose_area(typed, "vard"), "sfi")
    assert counted(go(HOME, Screen.COURSES), typed, chosen, search.choose_area(chosen, "")) == [
        ("area-chosen", "vard"),
        ("form-chosen", "sfi"),
    ]


@pytest.mark.parametrize(
    ("subject", "ticket", "expected"),
    [
        ("yh", Ticket.COURSE, [("course-taken-by-qr", "yh")]),
        ("yh", Ticket.PLACE, [("place-taken-by-qr", "campus")]),
        ("campus", Ticket.PLACE, [("place-taken-by-qr", "campus")]),
        ("campus", Ticket.COURSE, [("place-taken-by-qr", "campus")]),
        ("yh", Ticket.PLAN, [("plan-taken-by-qr", "plan")]),
        ("", Ticket.PLAN, [("plan-taken-by-qr", "plan")]),
        ("", Ticket.COURSE, [("course-taken-by-qr", "yh")]),
        ("homeless", Ticket.PLACE, [("plan-taken-by-qr", "plan")]),
    ],
)
def test_the_code_that_is_shown_counts_as_taken_home(
    subject: str, ticket: Ticket, expected: list[tuple[str, str]]
) -> None:
    assert counted(HOME, results.take_home(HOME, subject, ticket)) == expected


def test_each_code_of_one_takeaway_counts_once() -> None:
    course = results.take_home(HOME, "yh", Ticket.COURSE)
    plan = results.choose_ticket(course, Ticket.PLAN)
    assert counted(HOME, course, plan, course, plan) == [
        ("course-taken-by-qr", "yh"),
        ("plan-taken-by-qr", "plan"),
    ]


@pytest.mark.parametrize(
    ("subject", "ticket", "expected"),
    [
        ("yh", Ticket.COURSE, (Event.COURSE_TAKEN_BY_SLIP, "yh")),
        ("yh", Ticket.PLACE, (Event.PLACE_TAKEN_BY_SLIP, "campus")),
        ("campus", Ticket.COURSE, (Event.PLACE_TAKEN_BY_SLIP, "campus")),
        ("yh", Ticket.PLAN, (Event.PLAN_TAKEN_BY_SLIP, "plan")),
        ("", Ticket.COURSE, (Event.COURSE_TAKEN_BY_SLIP, "yh")),
        ("homeless", Ticket.PLACE, (Event.PLAN_TAKEN_BY_SLIP, "plan")),
    ],
)
def test_a_slip_counts_as_what_was_on_the_screen(
    subject: str, ticket: Ticket, expected: tuple[Event, str]
) -> None:
    assert slip_of(results.take_home(HOME, subject, ticket), SmallPack()) == expected


def test_a_slip_that_comes_out_after_the_visit_takes_nothing_from_the_next_one() -> None:
    found: list[Count] = []
    counting = VisitCounting(HOME, SmallPack(), lambda event, key: found.append(Count(event, key)))
    counting.follow(fresh_visit("sv"))
    found.clear()
    counting.note(Event.COURSE_TAKEN_BY_SLIP, "yh")
    counting.follow(HOME)
    counting.note(Event.COURSE_TAKEN_BY_SLIP, "yh")

    assert found == [Count(Event.COURSE_TAKEN_BY_SLIP, "yh")] * 2


def test_a_story_counts_on_its_last_slide() -> None:
    story = go(HOME, Screen.STORY, "anna")
    slides = [story._replace(slide=slide) for slide in (0, 1, 2, 1, 2)]
    assert counted(HOME, *slides[:2]) == []
    assert counted(HOME, *slides) == [("story-seen", "anna")]
    assert counted(HOME, go(HOME, Screen.STORY, "unknown")) == []


def test_modes_count_when_they_are_put_on_also_on_the_poster() -> None:
    large = change_modes(HOME, Modes(large=True))
    assert counted(HOME, large, HOME, large) == [("mode-used", "large")]
    poster = change_modes(fresh_visit("sv"), Modes(contrast=True))
    assert counted(fresh_visit("sv"), poster, go_home(poster)) == [("mode-used", "contrast")]
    assert counted(HOME, HOME._replace(more_time=True)) == [("mode-used", "more-time")]
    assert all(map(is_key, MODES))


def test_a_visit_ends_on_a_screen_and_in_a_language() -> None:
    somali = choose_language(go(HOME, Screen.MONEY), "so")
    assert counted(somali, fresh_visit("sv")) == [("language-used", "so"), ("visit-ended", "money")]
    assert counted(fresh_visit("sv"), choose_language(fresh_visit("sv"), "so"), fresh_visit("sv")) == []


def test_the_next_visitor_counts_anew() -> None:
    course = go(HOME, Screen.COURSE, "yh")
    assert counted(HOME, course, fresh_visit("sv"), HOME, course).count(("course-shown", "yh")) == 2


def test_what_no_change_tells_is_noted_once_a_visit() -> None:
    found: list[Count] = []
    counting = VisitCounting(HOME, SmallPack(), lambda event, key: found.append(Count(event, key)))
    for _ in range(3):
        counting.note(Event.FILM_SEEN, "start")
    assert found == [Count(Event.FILM_SEEN, "start")]


def test_nothing_changes_nothing_counts() -> None:
    assert counts_between(HOME, HOME, SmallPack()) == frozenset()


def _a_visit(chance: random.Random) -> list[Visit]:
    """Make up a visit, in a language, with answers, with letters typed."""
    now = go_home(choose_language(fresh_visit("sv"), chance.choice(["sv", "so", "ar"])))
    steps = [now]
    for _ in range(chance.randrange(2, 12)):
        now = chance.choice(
            [
                go(now, Screen.COURSE, chance.choice(["yh", "sfi-flen"])),
                go(now, Screen.STORY, "anna"),
                now._replace(slide=2),
                answered(now, area=("care",), obstacles=("time",)),
                search.type_letter(now, chance.choice("hemligt")),
                results.take_home(now, "yh", Ticket.PLAN),
                change_modes(now, Modes(large=True)),
                go_home(now),
            ]
        )
        steps.append(now)
    return [*steps, fresh_visit("sv")]


def test_a_hundred_visits_leave_only_counters_on_the_disk(tmp_path: Path) -> None:
    chance, expected, clock = random.Random(7), Numbers[Count](), FloorClock(FixedClock(MOMENT))
    with Counter(tmp_path / "state", "bus-1", clock, flush_after=0.001) as counter:

        def count(event: Event, key: str) -> None:
            expected[Count(event, key)] += 1
            counter.count(event, key)

        counting = VisitCounting(fresh_visit("sv"), SmallPack(), count)
        for _ in range(100):
            for visit in _a_visit(chance):
                counting.follow(visit)
            counter.flush()
        assert counter.wait(60)

    assert [path.name for path in (tmp_path / "state").iterdir()] == [DATABASE]
    with closing(sqlite3.connect(tmp_path / "state" / DATABASE)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        held = {table: database.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    assert held == {
        "migration": [("first",)],
        "series": [(1, "2026-11-25")],
        "exported": [],
        "daily": sorted(
            ("bus-1", "2026-11-25", event.value, key, n)
            for (event, key), n in expected.items()
            if event is not Event.LANGUAGE_USED
        ),
        "monthly": sorted(
            ("bus-1", "2026-11", key, n)
            for (event, key), n in expected.items()
            if event is Event.LANGUAGE_USED
        ),
    }
    assert sum(n for (event, _), n in expected.items() if event is Event.VISIT_ENDED) == 100


def test_the_bytes_on_the_disk_do_not_tell_in_which_order_anything_happened(tmp_path: Path) -> None:
    chance = random.Random(3)
    counts = [(event, key) for event in Event for key in ("yh", "sfi-flen", "campus")] * 3
    files = []
    for name in ("one", "two"):
        chance.shuffle(counts)
        with Counter(tmp_path / name, "bus-1", FloorClock(FixedClock(MOMENT))) as counter:
            for number, each in enumerate(counts):
                counter.count(*each)
                if number % 40 == 0:
                    assert counter.wait(10)
        # What the next start does before it writes.
        file = open_counts(tmp_path / name, MOMENT.date())
        file.tidy()
        file.close()
        data = bytearray((tmp_path / name / DATABASE).read_bytes())
        # How often the file was written, and the version that wrote it: sqlite.org/fileformat2.html.
        data[24:28] = data[92:96] = bytes(4)
        files.append(bytes(data))
    assert files[0] == files[1]
