"""What a tap on the suggestions does to the visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.content.head import Text
from kiosk.content.question_values import Choice, Look, Option, Question
from kiosk.guidance.progress import Quiz
from kiosk.visit import results
from kiosk.visit.rules import fresh_visit, go, go_back, go_home
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
    return fresh_visit("sv")._replace(
        here=Location(Screen.RESULTS), quiz=Quiz(tuple(answers), answers=answers)
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


def test_back_from_a_further_question_leads_to_the_suggestions() -> None:
    visit = results.go_on_asking(at_results(area=("care",)), "way")

    assert visit.here.screen is Screen.QUIZ
    assert visit.quiz.order[visit.quiz.here] == "way"
    assert go_back(visit._replace(quiz=visit.quiz._replace(here=0))).here.screen is Screen.RESULTS


def test_every_tap_on_an_open_question_counts_and_it_stays_open() -> None:
    visit = results.open_question(at_results(area=("care",), way=("near",)), "way")

    visit = results.choose_option(visit, QUESTIONS, "far")
    assert (visit.quiz.answers["way"], visit.open_question) == (("far",), "way")

    visit = results.choose_option(visit, QUESTIONS, "far")
    assert ("way" in visit.quiz.answers, visit.open_question) == (False, "way")
    assert visit.here.screen is Screen.RESULTS


def test_a_question_nobody_asked_can_be_answered_among_the_suggestions() -> None:
    visit = results.choose_option(results.open_question(at_results(area=("care",)), "way"), QUESTIONS, "near")

    assert visit.quiz.order == ("area", "way")
    assert visit.quiz.answers == {"area": ("care",), "way": ("near",)}


def test_another_answer_shows_the_suggestions_from_their_beginning() -> None:
    visit = results.open_tier(results.open_question(at_results(way=("near",)), "way"), "later")

    visit = results.choose_option(visit, QUESTIONS, "far")

    assert (visit.opened_tier, visit.tier_pages) == ("", 0)


def test_an_answer_that_is_removed_leaves_the_question_open_and_unskipped() -> None:
    visit = results.open_question(at_results(area=("care",), way=("near",)), "way")

    visit = results.remove_answer(visit, QUESTIONS)

    assert (visit.quiz.answers, visit.open_question) == ({"area": ("care",)}, "way")
    assert visit.quiz.skipped == frozenset()


def test_skipping_closes_the_question_and_leaves_the_guide_and_the_list_where_they_were() -> None:
    visit = results.open_tier(results.open_question(at_results(area=("care",)), "way"), "later")

    visit = results.skip_question(visit)

    assert (visit.open_question, visit.quiz.skipped) == ("", frozenset({"way"}))
    assert (visit.quiz.here, visit.quiz.order) == (0, ("area", "way"))
    assert visit.opened_tier == "later"


@pytest.mark.parametrize("option", ["gone", "care"])
def test_only_the_open_question_s_own_options_can_be_chosen(option: str) -> None:
    with pytest.raises(ValueError, match=option):
        results.choose_option(results.open_question(at_results(), "way"), QUESTIONS, option)


def test_back_closes_the_open_question_before_it_leaves_the_suggestions() -> None:
    visit = results.open_question(go(go(fresh_visit("sv"), Screen.HOME), Screen.RESULTS), "way")

    visit = go_back(visit)
    assert (visit.here.screen, visit.open_question) == (Screen.RESULTS, "")

    assert go_back(visit).here.screen is Screen.HOME


@pytest.mark.parametrize("leave", [lambda visit: go(visit, Screen.COURSE, "a"), go_home])
def test_who_leaves_the_suggestions_is_done_with_the_open_question(leave: Callable[[Visit], Visit]) -> None:
    assert leave(results.open_question(at_results(), "way")).open_question == ""


def test_closing_changes_nothing_but_the_question() -> None:
    visit = at_results(way=("near",))

    assert results.close_question(results.open_question(visit, "way")) == visit


def test_what_is_taken_home_decides_which_code_comes_first() -> None:
    visit = results.take_home(go(at_results(), Screen.COURSE, "a"), "a", Ticket.COURSE)
    assert (visit.here, visit.ticket) == (Location(Screen.TAKEAWAY, "a"), Ticket.COURSE)

    assert results.choose_ticket(visit, Ticket.PLAN).ticket is Ticket.PLAN
