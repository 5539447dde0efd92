"""Hard words in Swedish order, and one of them explained. The word stays Swedish in every language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.values import Word
from kiosk.language import count, isolate
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.rules import go
from kiosk.visit.values import Screen
from kiosk.visit.words import close_word, swedish_order, turn_to_word

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class WordRow(NamedTuple):
    entry: str
    word: str


class WordsProps(NamedTuple):
    entry: str = ""
    word: str = ""
    explain: str = ""
    source: str = ""
    source_date: str = ""
    number: str = ""
    total: str = ""
    previous: str = ""
    following: str = ""
    words: tuple[WordRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class WordsModel(ViewModel):
    entryChanged = Signal()
    wordChanged = Signal()
    explainChanged = Signal()
    sourceChanged = Signal()
    sourceDateChanged = Signal()
    numberChanged = Signal()
    totalChanged = Signal()
    previousChanged = Signal()
    followingChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(WordsProps(), parent, words=WordRow)
        self._session = session

    def derive(self) -> WordsProps:
        visit = self._session.visit
        words = sorted(self._session.shelf.pack.words, key=lambda each: swedish_order(each.word))
        rows = tuple(WordRow(each.id, isolate(each.word)) for each in words)
        subject = visit.here.subject if visit.here.screen is Screen.WORDS else ""
        here = next((n for n, each in enumerate(words) if subject and each.id == subject), None)
        if here is None:
            return WordsProps(words=rows)
        word = words[here]
        return WordsProps(
            entry=word.id,
            word=isolate(word.word),
            explain=self._session.say(word.explain),
            source=word.source.name,
            source_date=isolate(word.source.date),
            number=count(here + 1, visit.language),
            total=count(len(words), visit.language),
            previous=_word_at(words, here - 1),
            following=_word_at(words, here + 1),
            words=rows,
        )

    @Property(str, notify=entryChanged)
    def entry(self) -> str:
        """The id of the word that is explained; empty: the list."""
        return str(self._props.entry)

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        return str(self._props.word)

    @Property(str, notify=explainChanged)
    def explain(self) -> str:
        return str(self._props.explain)

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        return str(self._props.source)

    @Property(str, notify=sourceDateChanged)
    def sourceDate(self) -> str:
        return str(self._props.source_date)

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        return str(self._props.number)

    @Property(str, notify=totalChanged)
    def total(self) -> str:
        return str(self._props.total)

    @Property(str, notify=previousChanged)
    def previous(self) -> str:
        return str(self._props.previous)

    @Property(str, notify=followingChanged)
    def following(self) -> str:
        return str(self._props.following)

    @Property(RowsModel, constant=True)
    def words(self) -> RowsModel:
        return self.rows_of("words")

    @Slot(str)
    def open(self, entry: str) -> None:
        """Open a word from the list: Back leads to the list."""
        self._session.apply(go, Screen.WORDS, entry)

    @Slot(str)
    def turnTo(self, entry: str) -> None:
        """Turn to a neighbour: Back still leads to the list."""
        self._session.apply(turn_to_word, entry)

    @Slot()
    def showAll(self) -> None:
        self._session.apply(close_word)


def _word_at(words: Sequence[Word], index: int) -> str:
    return words[index].id if 0 <= index < len(words) else ""
