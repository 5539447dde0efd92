"""All stories: those that share something with the visitor first."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.rules import go
from kiosk.visit.stories import order_stories
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class StoryRow(NamedTuple):
    story: str
    title: str
    figure: str
    example: bool
    fits: bool


class StoriesProps(NamedTuple):
    answered: bool = False
    stories: tuple[StoryRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class StoriesModel(ViewModel):
    answeredChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(StoriesProps(), parent, stories=StoryRow)
        self._session = session

    def derive(self) -> StoriesProps:
        # Without answers the guide names a story to begin with; it shares nothing with anybody yet.
        answered = bool(self._session.visit.quiz.answers)
        fitting = (
            [each.story for each in self._session.guidance().stories if each.because] if answered else []
        )
        return StoriesProps(
            answered=bool(fitting),
            stories=tuple(
                StoryRow(
                    story.id,
                    self._session.say(story.title),
                    story.figure,
                    not story.real,
                    story.id in fitting,
                )
                for story in order_stories(self._session.shelf.pack.stories, fitting)
            ),
        )

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        return bool(self._props.answered)

    @Property(RowsModel, constant=True)
    def stories(self) -> RowsModel:
        return self.rows_of("stories")

    @Slot(str)
    def open(self, story: str) -> None:
        self._session.apply(go, Screen.STORY, story)
