"""One question of the guide on the screen."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.question_values import Choice, Look, Option, Question
from kiosk.guidance import quiz as rules
from kiosk.guidance.profile import read_profile
from kiosk.guidance.progress import Quiz
from kiosk.guidance.texts import SURE
from kiosk.language import count
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.quiz import change_quiz, toggle
from kiosk.visit.rules import go
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class OptionRow(NamedTuple):
    option: str
    say: str
    icon: str
    chosen: bool


class QuizProps(NamedTuple):
    question: str = ""
    ask: str = ""
    why: str = ""
    number: int = 1
    total: int = 1
    stops: tuple[str, ...] = ()
    tiles: bool = False
    many: bool = False
    answered: bool = False
    finished: bool = False
    sure: str = ""
    goes_on: bool = True
    options: tuple[OptionRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class QuizModel(ViewModel):
    questionChanged = Signal()
    askChanged = Signal()
    whyChanged = Signal()
    numberChanged = Signal()
    totalChanged = Signal()
    stopsChanged = Signal()
    tilesChanged = Signal()
    manyChanged = Signal()
    answeredChanged = Signal()
    finishedChanged = Signal()
    sureChanged = Signal()
    goesOnChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(QuizProps(), parent, options=OptionRow)
        self._session = session

    def derive(self) -> QuizProps:
        visit, questions = self._session.visit, self._session.shelf.pack.questions
        asked = _question(visit.quiz, questions)
        if asked is None:
            return QuizProps()
        ahead = rules.outlook(visit.quiz, self._session.survey)
        number, total = rules.progress(visit.quiz, ahead)
        chosen = visit.quiz.answers.get(asked.id, ())
        return QuizProps(
            question=asked.id,
            ask=self._session.say(asked.ask),
            why=self._session.say(asked.why),
            number=number,
            total=total,
            stops=tuple(count(n, visit.language) for n in range(1, total + 1)),
            tiles=asked.look is Look.TILES,
            many=asked.choice is Choice.MANY,
            answered=bool(chosen),
            finished=rules.is_finished(visit.quiz, ahead),
            sure=self._session.say(SURE[ahead.certainty]) if _told_before(visit.quiz, questions) else "",
            # A voice or big letters need time: then the visitor goes on, not the screen.
            goes_on=not (visit.modes.large or visit.modes.listening),
            options=tuple(self._row(option, chosen) for option in asked.options),
        )

    def _row(self, option: Option, chosen: tuple[str, ...]) -> OptionRow:
        return OptionRow(option.id, self._session.say(option.say), option.icon, option.id in chosen)

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        return str(self._props.question)

    @Property(str, notify=askChanged)
    def ask(self) -> str:
        return str(self._props.ask)

    @Property(str, notify=whyChanged)
    def why(self) -> str:
        return str(self._props.why)

    @Property(int, notify=numberChanged)
    def number(self) -> int:
        return int(self._props.number)

    @Property(int, notify=totalChanged)
    def total(self) -> int:
        return int(self._props.total)

    @Property("QVariantList", notify=stopsChanged)  # type: ignore[arg-type]  # the stubs know no names
    def stops(self) -> list[str]:
        """The numbers on the road, in the digits of the language."""
        return list(self._props.stops)

    @Property(bool, notify=tilesChanged)
    def tiles(self) -> bool:
        return bool(self._props.tiles)

    @Property(bool, notify=manyChanged)
    def many(self) -> bool:
        return bool(self._props.many)

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        return bool(self._props.answered)

    @Property(bool, notify=finishedChanged)
    def finished(self) -> bool:
        return bool(self._props.finished)

    @Property(str, notify=sureChanged)
    def sure(self) -> str:
        """How many answers would make the suggestions surer, in words."""
        return str(self._props.sure)

    @Property(bool, notify=goesOnChanged)
    def goesOn(self) -> bool:
        return bool(self._props.goes_on)

    @Property(RowsModel, constant=True)
    def options(self) -> RowsModel:
        return self.rows_of("options")

    @Slot(str)
    def choose(self, option: str) -> None:
        """Tap an option: chosen, or no longer chosen."""
        visit, questions = self._session.visit, self._session.shelf.pack.questions
        asked = _question(visit.quiz, questions)
        if asked is None:
            return
        self._session.apply(change_quiz, toggle(visit.quiz, questions, asked.id, option))

    @Slot()
    def goOn(self) -> None:
        """Go to the next question, or to the results when there is none."""
        self._go_on(self._session.visit.quiz)

    @Slot()
    def skip(self) -> None:
        self._go_on(rules.skip(self._session.visit.quiz))

    @Slot()
    def showResults(self) -> None:
        self._session.apply(go, Screen.RESULTS)

    def _go_on(self, quiz: Quiz) -> None:
        following = rules.advance(quiz, self._session.survey)
        visit = change_quiz(self._session.visit, following)
        self._session.update(go(visit, Screen.RESULTS) if following.here == quiz.here else visit)


def _told_before(quiz: Quiz, questions: tuple[Question, ...]) -> bool:
    """Tell whether another question than this one has an answer that tells something.

    Before that there is nothing to be sure of, and a first answer must not move what is on the screen.
    """
    here = rules.current_question(quiz)
    return any(reply.question != here for reply in read_profile(questions, quiz.answers).replies)


def _question(quiz: Quiz, questions: tuple[Question, ...]) -> Question | None:
    current = rules.current_question(quiz)
    return next((question for question in questions if question.id == current), None)
