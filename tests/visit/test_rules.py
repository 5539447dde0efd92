"""What a tap does to the visit."""

from __future__ import annotations

import pytest

from kiosk.guidance.progress import Quiz
from kiosk.visit import rules
from kiosk.visit.values import Dialog, Location, Modes, Screen, Visit


def a_visit(*screens: Screen, language: str = "sv") -> Visit:
    visit = rules.go_home(rules.fresh_visit(language))
    for screen in screens:
        visit = rules.go(visit, screen)
    return visit


def test_back_leads_along_the_way_one_came() -> None:
    visit = a_visit(Screen.COURSES, Screen.COURSE, Screen.PLACE)

    back = rules.go_back(visit)

    assert back.here.screen is Screen.COURSE
    assert rules.go_back(back).here.screen is Screen.COURSES
    assert rules.go_back(rules.go_back(back)).here.screen is Screen.HOME


def test_back_at_the_start_of_the_way_leads_home() -> None:
    visit = rules.fresh_visit("sv")._replace(here=Location(Screen.MAP))

    assert rules.go_back(visit).here.screen is Screen.HOME


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.HOME])
def test_there_is_no_back_from_where_a_visit_begins(screen: Screen) -> None:
    visit = rules.fresh_visit("sv")._replace(here=Location(screen))

    assert not rules.can_go_back(visit)


def test_back_in_the_guide_shows_the_question_before() -> None:
    visit = a_visit(Screen.QUIZ)._replace(quiz=Quiz(order=("goal", "area"), here=1))

    back = rules.go_back(visit)

    assert back.here.screen is Screen.QUIZ
    assert back.quiz.here == 0
    assert rules.go_back(back).here.screen is Screen.HOME


def test_opening_the_screen_one_stands_on_leaves_no_trace_on_the_way() -> None:
    visit = a_visit(Screen.MAP)

    assert rules.go(visit, Screen.MAP) == visit


def test_a_long_walk_does_not_make_the_visit_grow_without_end() -> None:
    visit = a_visit(*[Screen.MAP, Screen.PLACE] * 100)

    assert len(visit.trail) == rules.LONGEST_TRAIL


def test_the_language_changes_and_all_else_stays() -> None:
    visit = a_visit(Screen.QUIZ)._replace(dialog=Dialog.LANGUAGE, modes=Modes(large=True))

    changed = rules.choose_language(visit, "ar")

    assert changed == visit._replace(language="ar", dialog=Dialog.NONE)


def test_home_keeps_the_answers_and_forgets_the_way() -> None:
    visit = a_visit(Screen.QUIZ, Screen.RESULTS)._replace(quiz=Quiz(answers={"goal": ("yrke",)}))

    home = rules.go_home(visit)

    assert home.quiz == visit.quiz
    assert home.trail == ()


def test_nothing_but_the_language_is_in_a_fresh_visit() -> None:
    assert rules.fresh_visit("sv") == Visit(language="sv")


def test_back_closes_a_dialog_before_it_leads_anywhere() -> None:
    visit = rules.open_dialog(a_visit(Screen.MAP), Dialog.HELP)

    assert rules.go_back(visit) == a_visit(Screen.MAP)


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.HOME])
def test_a_dialog_can_be_left_by_back_wherever_it_lies(screen: Screen) -> None:
    visit = rules.fresh_visit("sv")._replace(here=Location(screen))

    assert rules.can_go_back(rules.open_dialog(visit, Dialog.LANGUAGE))


def test_more_time_is_given_and_taken_back() -> None:
    visit = a_visit(Screen.MONEY)

    asked = rules.ask_for_time(visit, True)

    assert asked.more_time
    assert rules.ask_for_time(asked, False) == visit


def test_to_ask_for_time_says_that_somebody_is_there() -> None:
    visit = rules.open_dialog(a_visit(), Dialog.STILL_THERE)

    assert rules.ask_for_time(visit, True).dialog is Dialog.NONE


def test_to_ask_for_time_among_the_other_helps_leaves_them_open() -> None:
    visit = rules.open_dialog(a_visit(), Dialog.HELP)

    assert rules.ask_for_time(visit, True).dialog is Dialog.HELP
