"""What a tap on the suggestions does to the visit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.values import Choice, Look, Option, Question, Text
from kiosk.guidance.progress import Quiz
from kiosk.visit import results
from kiosk.visit.rules import fresh_visit, go, go_back
from kiosk.visit.values import Location, Screen, Ticket, Visit


def a_question(question: str, *options: str, choice: Choice = Choice.ONE) -> Question:
    text = Text(question, question)
    told = tuple(Option(each, Text(each, each), Text(each, each), "check") for each in options)
    return Question(question, text, text, choice, Look.ANSWERS, told, most=2)


QUESTIONS = (
    a_question("area", "care", "build", "food", choice=Choice.MANY),
    a_question("way", "near", "far"),
)


def at_results(**answers: tuple[str, ...]) -> Visit:
    return replace(
        fresh_visit("sv"), here=Location(Screen.RESULTS), quiz=Quiz(tuple(answers), answers=answers)
    )


def test_a_tier_shows_one_course_then_pages_of_five() -> None:
    visit = at_results()

    assert results.shown_courses(visit) == 1
    assert results.shown_courses(results.show_more(visit, "now")) == 5
    assert results.shown_courses(results.open_tier(visit, "step")) == 5
    assert results.shown_courses(results.show_more(results.open_tier(visit, "step"), "step")) == 10


def test_opening_another_tier_begins_at_its_first_page() -> None:
    visit = results.show_more(results.open_tier(at_results(), "step"), "step")

    assert results.shown_courses(results.open_tier(visit, "later")) == 5


def test_courses_put_aside_are_taken_back_all_at_once() -> None:
    visit = results.put_aside(results.put_aside(at_results(), "a"), "b")

    assert visit.hidden == {"a", "b"}
    assert results.take_back(visit).hidden == frozenset()


def test_a_change_replaces_the_one_answer_or_joins_the_others() -> None:
    visit = at_results(area=("care",), way=("near",))

    visit = results.apply_change(visit, QUESTIONS, "way", "far")
    visit = results.apply_change(visit, QUESTIONS, "area", "build")

    assert visit.quiz.answers == {"area": ("care", "build"), "way": ("far",)}


def test_a_change_to_a_question_nobody_asked_makes_it_one_of_the_asked() -> None:
    visit = results.apply_change(at_results(area=("care",)), QUESTIONS, "way", "far")

    assert visit.quiz.order == ("area", "way")
    assert visit.here.screen is Screen.RESULTS


def test_a_change_without_room_changes_nothing() -> None:
    visit = at_results(area=("care", "build"))

    assert results.apply_change(visit, QUESTIONS, "area", "food") == visit


@pytest.mark.parametrize(("question", "option"), [("gone", "far"), ("way", "gone")])
def test_a_change_that_the_pack_lacks_is_a_fault(question: str, option: str) -> None:
    with pytest.raises(ValueError, match="gone"):
        results.apply_change(at_results(), QUESTIONS, question, option)


def test_back_from_a_changed_answer_leads_to_the_suggestions() -> None:
    visit = results.change_answer(at_results(area=("care",)), "area")

    assert visit.here.screen is Screen.QUIZ
    assert go_back(visit).here.screen is Screen.RESULTS


def test_what_is_taken_home_decides_which_code_comes_first() -> None:
    visit = results.take_home(go(at_results(), Screen.COURSE, "a"), "a", Ticket.COURSE)
    assert (visit.here, visit.ticket) == (Location(Screen.TAKEAWAY, "a"), Ticket.COURSE)

    assert results.choose_ticket(visit, Ticket.PLAN).ticket is Ticket.PLAN
