"""The question that lies open beside the suggestions, and what helps against the obstacle named last."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.question_values import Choice, Look, Question
from kiosk.guidance.values import Answer
from kiosk.ui.quiz_model import OptionRow
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit import results as rules

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class OpenQuestionProps(NamedTuple):
    """`helps` are sentences; the last of them is about `help_place` where there is one."""

    ask: str = ""
    tiles: bool = False
    many: bool = False
    answered: bool = False
    options: tuple[OptionRow, ...] = ()
    helps: tuple[str, ...] = ()
    help_place: str = ""


@QmlElement
@QmlUncreatable("made by the results model")
class OpenQuestionModel(ViewModel):
    askChanged = Signal()
    tilesChanged = Signal()
    manyChanged = Signal()
    answeredChanged = Signal()
    helpsChanged = Signal()
    helpPlaceChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(OpenQuestionProps(), parent, options=OptionRow)
        self._session = session

    def derive(self) -> OpenQuestionProps:
        visit, say = self._session.visit, self._session.say
        questions = self._session.shelf.pack.questions
        question = next((each for each in questions if each.id == visit.open_question), None)
        if question is None:
            return OpenQuestionProps()
        chosen = visit.quiz.answers.get(question.id, ())
        helps, place = self._help(question, chosen)
        return OpenQuestionProps(
            ask=say(question.ask),
            tiles=question.look is Look.TILES,
            many=question.choice is Choice.MANY,
            answered=bool(chosen),
            options=tuple(OptionRow(o.id, say(o.say), o.icon, o.id in chosen) for o in question.options),
            helps=helps,
            help_place=place,
        )

    def _help(self, question: Question, chosen: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
        """Say what helps against the newest answer: the first help, and where somebody can be asked."""
        newest = Answer(question.id, chosen[-1]) if chosen else None
        supports = [each for each in self._session.guidance().supports if newest in each.because]
        places = self._session.shelf.places
        nearby = next((each for each in supports if each.place in places), None)
        told = dict.fromkeys(self._session.say(each.text) for each in (*supports[:1], nearby) if each)
        return tuple(told), places[nearby.place].name if nearby and nearby.place else ""

    @Property(str, notify=askChanged)
    def ask(self) -> str:
        """The question; empty when none is open."""
        return str(self._props.ask)

    @Property(bool, notify=tilesChanged)
    def tiles(self) -> bool:
        """Whether the options are single words rather than sentences."""
        return bool(self._props.tiles)

    @Property(bool, notify=manyChanged)
    def many(self) -> bool:
        return bool(self._props.many)

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        return bool(self._props.answered)

    @Property("QVariantList", notify=helpsChanged)  # type: ignore[arg-type]  # the stubs know no names
    def helps(self) -> list[str]:
        return list(self._props.helps)

    @Property(str, notify=helpPlaceChanged)
    def helpPlace(self) -> str:
        return str(self._props.help_place)

    @Property(RowsModel, constant=True)
    def options(self) -> RowsModel:
        return self.rows_of("options")

    @Slot(str)
    def choose(self, option: str) -> None:
        """Tap an option: chosen, or no longer chosen. The suggestions follow."""
        self._session.apply(rules.choose_option, self._session.shelf.pack.questions, option)

    @Slot()
    def removeAnswer(self) -> None:
        self._session.apply(rules.remove_answer, self._session.shelf.pack.questions)

    @Slot()
    def skip(self) -> None:
        self._session.apply(rules.skip_question)

    @Slot()
    def close(self) -> None:
        self._session.apply(rules.close_question)
