"""Sample visits, one for each screen, for pictures, audits and benchmarks. They are visits like any other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.course_values import Course
from kiosk.content.pack import Pack
from kiosk.content.question_values import Look
from kiosk.guidance import quiz as quiz_rules
from kiosk.guidance.progress import Quiz
from kiosk.visit.results import open_question
from kiosk.visit.rules import fresh_visit, go, go_home, open_dialog
from kiosk.visit.values import CourseSearch, Dialog, Modes, Screen, SearchTool, Visit

# States of a screen that deserve a picture of their own.
QUIZ_TILES = "quiz-tiles"
RESULTS_QUESTIONS = {"results-tiles": Look.TILES, "results-answers": Look.ANSWERS}
KEYBOARD = "courses-words"
DIALOGS = {"language": Dialog.LANGUAGE, "still-there": Dialog.STILL_THERE, "help": Dialog.HELP}
NAMES: tuple[str, ...] = (
    *(screen.value for screen in Screen),
    *(QUIZ_TILES, KEYBOARD, *RESULTS_QUESTIONS, *DIALOGS),
)

MODES = {
    "default": Modes(),
    "large": Modes(large=True),
    "contrast": Modes(contrast=True),
    "reach": Modes(reach=True),
    "airy": Modes(airy=True),
    "all": Modes(large=True, contrast=True, reach=True, airy=True, reduced_motion=True),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """What a rehearsal has to play with."""

    pack: Pack
    courses: Mapping[str, Course]
    best_course: str


def sample_answers(pack: Pack) -> Mapping[str, tuple[str, ...]]:
    """Answer every second question with its first options, as a visitor in no hurry would."""
    return {question.id: (question.options[0].id,) for question in pack.questions[::2]}


def visit_for(name: str, language: str, stage: Stage) -> Visit:
    """Return a visit that stands on a screen, by the screen's name.

    Raises:
        KeyError: when there is no such screen.
    """
    if name in DIALOGS:
        return open_dialog(visit_for("home", language, stage), DIALOGS[name])
    if name in RESULTS_QUESTIONS:
        asked = _most_options(stage.pack, RESULTS_QUESTIONS[name])
        return open_question(visit_for("results", language, stage), asked)
    visit = go_home(fresh_visit(language))
    if name == QUIZ_TILES:
        return go(visit._replace(quiz=_quiz_at(stage.pack, tiles=True)), Screen.QUIZ)
    if name == KEYBOARD:
        return go(visit, Screen.COURSES)._replace(search=CourseSearch(words="svensk", tool=SearchTool.WORDS))
    screen = _screens()[name]
    if screen is Screen.ATTRACT:
        return fresh_visit(language)
    if screen is Screen.QUIZ:
        return go(visit._replace(quiz=_quiz_at(stage.pack, tiles=False)), Screen.QUIZ)
    answered = visit._replace(quiz=Quiz(order=_order(stage.pack), answers=sample_answers(stage.pack)))
    return go(answered, screen, _subject(screen, stage)) if screen is not Screen.HOME else visit


def _screens() -> Mapping[str, Screen]:
    return {screen.value: screen for screen in Screen}


def _order(pack: Pack) -> tuple[str, ...]:
    return tuple(question.id for question in pack.questions)


def _quiz_at(pack: Pack, *, tiles: bool) -> Quiz:
    """Stand on the last question with answers (or tiles), with everything before it answered."""
    look = "tiles" if tiles else "answers"
    here = max(n for n, question in enumerate(pack.questions) if question.look.value == look)
    answers = {question.id: (question.options[0].id,) for question in pack.questions[: here + 1]}
    return quiz_rules.jump_to(Quiz(order=_order(pack)[: here + 1], answers=answers), pack.questions[here].id)


def _most_options(pack: Pack, look: Look) -> str:
    """Name the question of a look with the most to choose from, the first of them."""
    questions = [question for question in pack.questions if question.look is look]
    return max(questions, key=lambda question: len(question.options)).id


def _subject(screen: Screen, stage: Stage) -> str:
    match screen:
        case Screen.COURSE | Screen.TAKEAWAY:
            return stage.best_course
        case Screen.PLACE:
            return stage.pack.head.fallback_contact
        case Screen.STORY:
            return stage.pack.stories[0].id
        case Screen.FILM:
            return stage.pack.films[0].id if stage.pack.films else ""
        case _:
            return ""
