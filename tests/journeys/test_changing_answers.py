"""An answer is changed among the suggestions: its question opens beside them, and they follow every tap."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.guidance.progress import Quiz
from kiosk.guidance.values import Tier
from kiosk.rehearsal.finger import NothingToTapError, wait_for, walk_items
from kiosk.visit.rules import fresh_visit, go, go_home
from kiosk.visit.values import Modes, Screen
from tests.journeys.conftest import KioskAt, OpenKiosk
from tests.journeys.visitor import Visitor, settle

_ORIGIN = QPointF(0, 0)
ANSWERS = {"goal": ("yrke",), "schooling": ("gymnasium",), "home": ("katrineholm",)}


class Reader(Visitor):
    """A visitor among the suggestions, who also reads what is there."""

    def arrive(self, **modes: bool) -> Reader:
        visit = go(go_home(fresh_visit("sv")), Screen.RESULTS)
        quiz = Quiz(order=tuple(ANSWERS), answers=ANSWERS)
        self.kiosk.session.update(visit._replace(quiz=quiz, modes=Modes(**modes)))
        settle(self.kiosk)
        return self

    def open(self, chip: str) -> None:
        """Open the question of an answer, and wait as long as a tap would count for nothing."""
        self.tap("Chip", name=chip)
        self.wait_until_it_counts()

    def wait_until_it_counts(self) -> None:
        guard = self._guard()
        if guard.property("running"):
            wait_for(guard, "triggered")

    def totals(self) -> list[str]:
        """Read the numbers of the tiers from the glass."""
        return [str(each.property("total")) for each in self.finger.items("ResultTotal")]

    def tops_of(self, kind: str) -> list[float]:
        return [item.mapToScene(_ORIGIN).y() for item in self.finger.items(kind)]

    def _guard(self) -> QObject:
        screen = self.finger.find("ResultsScreen")
        timers = (each for each in screen.children() if each.metaObject().className() == "QQmlTimer")
        return next(timers)


@pytest.fixture
def reader(kiosk_at: KioskAt) -> Reader:
    return Reader(kiosk_at("library")).arrive()


def words(item: QQuickItem) -> list[str]:
    shown = (each for each in walk_items(item) if each.isVisible() and each.opacity() > 0)
    return [str(each.property("text")) for each in shown if each.metaObject().className().startswith("Label")]


def test_a_chip_opens_its_question_where_the_suggestions_are(reader: Reader) -> None:
    reader.open("Gymnasiet")

    assert (reader.screen, reader.visit.open_question) == (Screen.RESULTS, "schooling")
    assert [item.property("name") for item in reader.finger.items("ResultOption")][1] == (
        "Jag är klar med grundskolan"
    )


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["standing", "lying"])
def test_the_numbers_and_the_first_course_follow_every_tap(
    open_kiosk: OpenKiosk, size: tuple[int, int]
) -> None:
    reader = Reader(open_kiosk(size=size)).arrive()
    reader.open("Gymnasiet")
    seen = [(reader.totals(), reader.kiosk.session.guidance().now[0].course)]

    for option in (0, 1):
        reader.tap("ResultOption", option)
        guidance = reader.kiosk.session.guidance()
        assert reader.totals() == [str(guidance.totals[tier]) for tier in Tier]
        seen.append((reader.totals(), guidance.now[0].course))

    assert reader.visit.open_question == "schooling"
    assert len({tuple(totals) for totals, _ in seen}) > 1


def test_the_options_stay_under_the_finger_while_the_suggestions_move(reader: Reader) -> None:
    reader.open("Gymnasiet")
    before = reader.tops_of("ResultOption")

    reader.tap("ResultOption", 0)

    assert reader.tops_of("ResultOption") == before


def test_a_tap_that_comes_twice_opens_no_answer_and_leaves_no_suggestions(reader: Reader) -> None:
    reader.tap("Chip", name="Gymnasiet")
    before = reader.visit
    reader.tap_at_once(reader.finger.find("ResultOption", 0))
    assert reader.visit == before

    reader.wait_until_it_counts()
    reader.tap("Sign")
    reader.tap_at_once(reader.finger.find("Sign"))
    assert (reader.screen, reader.visit.open_question) == (Screen.RESULTS, "")


def test_back_closes_the_question_and_then_leaves(reader: Reader) -> None:
    reader.open("Gymnasiet")

    reader.tap_bar("back")
    assert (reader.screen, reader.visit.open_question) == (Screen.RESULTS, "")

    reader.tap_bar("back")
    assert reader.screen is Screen.HOME


def test_an_answer_can_be_removed_and_the_question_then_skipped(reader: Reader) -> None:
    reader.open("Gymnasiet")

    reader.tap("OutlineButton", name="Ta bort svaret")
    assert "schooling" not in reader.visit.quiz.answers

    reader.tap("OutlineButton", name="Hoppa över")
    assert (reader.visit.open_question, reader.visit.quiz.skipped) == ("", frozenset({"schooling"}))


def test_a_question_nobody_asked_is_one_of_the_chips_on_demand(reader: Reader) -> None:
    with pytest.raises(NothingToTapError):
        reader.tap("Chip", name="Hur vill du helst läsa?")

    reader.tap("Chip", icon="down")
    reader.open("Hur vill du helst läsa?")

    assert (reader.visit.open_question, reader.visit.quiz.answers) == ("way", ANSWERS)


def test_an_obstacle_that_is_tapped_shows_at_once_what_helps(reader: Reader) -> None:
    reader.tap("Chip", icon="down")
    reader.open("Vad gör det svårt att börja plugga?")
    glance = reader.finger.find("ResultGlance")
    assert "Det här kan hjälpa" not in words(glance)

    reader.tap("ResultOption", 0)

    assert "Det här kan hjälpa" in words(glance)


def test_in_reach_nothing_of_the_question_is_too_high(reader: Reader) -> None:
    reader.arrive(reach=True)
    reader.open("Gymnasiet")

    assert min(reader.tops_of("ResultOption")) >= 0.42 * reader.kiosk.window.height()


def test_a_further_course_is_put_aside_and_the_next_moves_up(reader: Reader) -> None:
    reader.tap("ResultButton", icon="down")
    courses = [match.course for match in reader.kiosk.session.guidance().now][1:]
    assert len(reader.finger.items("ResultCourse")) == 4

    reader.tap("ScrollButton", icon="down")
    reader.tap("Tile", name="Inte för mig")

    assert reader.visit.hidden == frozenset(courses[:1])
    assert [match.course for match in reader.kiosk.session.guidance().now][1] == courses[1]
    assert len(reader.finger.items("ResultCourse")) == 4

    reader.tap("ResultButton", icon="replay")
    assert reader.visit.hidden == frozenset()
