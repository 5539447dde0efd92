"""The sample visits stand where their names say, and are visits like any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.loading import open_source_or_compiled
from kiosk.content.question_values import Look
from kiosk.rehearsal.visits import (
    DIALOGS,
    KEYBOARD,
    NAMES,
    QUIZ_TILES,
    RESULTS_QUESTIONS,
    Stage,
    sample_answers,
    visit_for,
)
from kiosk.visit.rules import fresh_visit
from kiosk.visit.values import Dialog, Screen
from tests.builders import a_pack_folder


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    opened = open_source_or_compiled(a_pack_folder(tmp_path), tmp_path / "cache")
    return Stage(opened.pack(), {course.id: course for course in opened.courses()}, "bygg-1")


@pytest.mark.parametrize("screen", Screen)
def test_a_screen_s_visit_stands_on_it(stage: Stage, screen: Screen) -> None:
    visit = visit_for(screen.value, "en", stage)

    assert visit.here.screen is screen
    assert visit.language == "en"
    assert visit.dialog is Dialog.NONE


@pytest.mark.parametrize(
    ("screen", "subject"),
    [("course", "bygg-1"), ("takeaway", "bygg-1"), ("place", "vaxeln"), ("story", "anna")],
)
def test_a_screen_about_something_has_something_to_be_about(stage: Stage, screen: str, subject: str) -> None:
    assert visit_for(screen, "sv", stage).here.subject == subject


def test_the_start_screen_is_untouched(stage: Stage) -> None:
    assert visit_for("attract", "sv", stage) == fresh_visit("sv")


@pytest.mark.parametrize(("name", "look"), [("quiz", Look.ANSWERS), (QUIZ_TILES, Look.TILES)])
def test_the_guide_stands_on_a_question_of_the_look_that_is_asked_for(
    stage: Stage, name: str, look: Look
) -> None:
    quiz = visit_for(name, "sv", stage).quiz
    question = next(each for each in stage.pack.questions if each.id == quiz.order[quiz.here])

    assert question.look is look
    assert quiz.answers[question.id]


@pytest.mark.parametrize(("name", "look"), RESULTS_QUESTIONS.items())
def test_a_question_lies_open_beside_the_suggestions(stage: Stage, name: str, look: Look) -> None:
    visit = visit_for(name, "sv", stage)
    question = next(each for each in stage.pack.questions if each.id == visit.open_question)

    assert (visit.here.screen, question.look) == (Screen.RESULTS, look)


@pytest.mark.parametrize(("name", "dialog"), DIALOGS.items())
def test_a_dialog_lies_over_the_home_screen(stage: Stage, name: str, dialog: Dialog) -> None:
    visit = visit_for(name, "sv", stage)

    assert (visit.here.screen, visit.dialog) == (Screen.HOME, dialog)


def test_suggestions_have_answers_to_go_by(stage: Stage) -> None:
    assert visit_for("results", "sv", stage).quiz.answers == sample_answers(stage.pack)
    assert len(sample_answers(stage.pack)) == 2


def test_there_is_no_visit_to_a_screen_that_is_not_there(stage: Stage) -> None:
    with pytest.raises(KeyError):
        visit_for("nowhere", "sv", stage)


def test_every_screen_has_its_name() -> None:
    assert set(NAMES) == {screen.value for screen in Screen} | {QUIZ_TILES, KEYBOARD} | set(
        RESULTS_QUESTIONS
    ) | set(DIALOGS)
