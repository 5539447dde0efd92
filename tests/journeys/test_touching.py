"""What a finger may do to the whole kiosk, and what it may not."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QTranslator

from kiosk.rehearsal.finger import NothingToTapError
from kiosk.visit.rules import choose_language, fresh_visit, go_home
from kiosk.visit.values import Dialog, Location, Modes, Screen
from tests.journeys.conftest import KioskAt
from tests.journeys.visitor import Visitor


@pytest.fixture
def visitor(kiosk_at: KioskAt) -> Visitor:
    return Visitor(kiosk_at("library"))


def answer_questions(visitor: Visitor, number: int) -> None:
    """Go on through the guide until it shows the question of that number."""
    for _ in range(10):
        if visitor.visit.quiz.here == number - 1:
            return
        before = visitor.visit.quiz
        visitor.tap("Answer" if visitor.finger.items("Answer") else "Tile")
        if visitor.visit.quiz.here == before.here:
            visitor.tap("OutlineButton")
    raise AssertionError(f"question {number} was not reached")


def test_the_tap_that_wakes_the_kiosk_does_not_click_through(visitor: Visitor) -> None:
    visitor.tap("Sign")
    tile = visitor.finger.find("QuizTile")

    visitor.tap_at_once(tile)

    assert visitor.screen is Screen.HOME


def test_once_the_guard_is_over_the_same_tap_counts(visitor: Visitor) -> None:
    visitor.tap("Sign")

    visitor.tap("QuizTile")

    assert visitor.screen is Screen.QUIZ


def test_the_bar_is_guarded_too(visitor: Visitor) -> None:
    visitor.tap("Sign")

    visitor.tap_at_once(visitor.finger.find("BarItem", icon="close"))

    assert visitor.screen is Screen.HOME


@pytest.mark.parametrize("kind", ["QuizTile", "PictureTile", "Tile", "OutlineButton", "BarItem"])
def test_sliding_off_takes_a_tap_back(visitor: Visitor, kind: str) -> None:
    visitor.tap("Sign")
    visitor.finger.wait_for_guard()
    before = visitor.visit

    visitor.press_and_slide_off(visitor.finger.find(kind))

    assert visitor.visit == before


def test_another_language_at_question_four_stays_at_question_four(visitor: Visitor) -> None:
    visitor.tap("Sign")
    visitor.tap("QuizTile")
    answer_questions(visitor, 4)
    before = visitor.visit

    visitor.tap_bar("language")
    visitor.tap("Answer", code="ar")

    after = visitor.visit
    assert (after.language, after.here, after.quiz) == ("ar", before.here, before.quiz)
    assert after.quiz.here == 3


def test_a_mode_at_question_four_stays_at_question_four(visitor: Visitor) -> None:
    visitor.tap("Sign")
    visitor.tap("QuizTile")
    answer_questions(visitor, 4)
    before = visitor.visit

    for icon in ("textSize", "contrast", "reach"):
        visitor.tap_bar(icon)

    after = visitor.visit
    assert (after.here, after.quiz) == (before.here, before.quiz)
    assert after.modes == Modes(large=True, contrast=True, reach=True)


def test_back_returns_along_the_way_one_came(visitor: Visitor) -> None:
    visitor.tap("Sign")
    way = [visitor.visit.here]
    for kind, nth in (("PictureTile", 0), ("Card", 0)):
        visitor.tap(kind, nth)
        way.append(visitor.visit.here)
    assert [place.screen for place in way] == [Screen.HOME, Screen.STORIES, Screen.STORY]

    for place in reversed(way[:-1]):
        visitor.tap_bar("back")
        assert visitor.visit.here == place

    with pytest.raises(NothingToTapError):
        visitor.tap_bar("back")


def test_back_in_the_guide_leads_to_the_question_before_with_its_answer(visitor: Visitor) -> None:
    visitor.tap("Sign")
    visitor.tap("QuizTile")
    answer_questions(visitor, 3)
    answers = visitor.visit.quiz.answers

    visitor.tap_bar("back")

    assert visitor.visit.quiz.here == 1
    assert visitor.visit.quiz.answers == answers


def test_home_leads_home_from_anywhere_and_the_same_place_then_ends_the_visit(visitor: Visitor) -> None:
    visitor.tap("Sign")
    visitor.tap("PictureTile", 0)
    visitor.tap("Card")

    visitor.tap_bar("home")
    assert visitor.visit.here == Location(Screen.HOME)

    visitor.tap_bar("close")
    assert visitor.visit == fresh_visit("sv")


def test_under_a_dialog_nothing_of_the_screen_can_be_tapped(visitor: Visitor) -> None:
    visitor.tap("Sign")
    visitor.finger.wait_for_guard()
    tile = visitor.finger.find("QuizTile")
    visitor.tap_bar("language")

    visitor.tap_at_once(tile)

    assert visitor.screen is Screen.HOME
    assert visitor.visit.dialog is Dialog.LANGUAGE


def test_the_languages_close_by_the_place_that_opened_them_or_by_their_own(visitor: Visitor) -> None:
    visitor.tap("Sign")
    visitor.tap_bar("language")
    visitor.tap_bar("language")
    assert visitor.visit.dialog is Dialog.NONE

    visitor.tap_bar("language")
    visitor.tap("OutlineButton", icon="close")
    assert visitor.visit.dialog is Dialog.NONE


def test_a_language_on_the_start_screen_begins_the_visit_in_it(visitor: Visitor) -> None:
    visitor.tap("LanguagePill", -1)

    languages = [language.code for language in visitor.kiosk.session.open_pack.head.languages]
    assert (visitor.screen, visitor.visit.language) == (Screen.HOME, languages[-1])


def test_a_day_of_language_switches_leaves_no_translators_behind(visitor: Visitor) -> None:
    session = visitor.kiosk.session
    session.apply(go_home)
    before = _translators()

    for language in ("en", "ar", "sv") * 20:
        session.apply(choose_language, language)

    assert _translators() <= before + 1


def _translators() -> int:
    gc.collect()
    return sum(isinstance(each, QTranslator) for each in gc.get_objects())
