"""The home screen: where a visitor may begin."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.quiz import open_quiz
from kiosk.visit.rules import go
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class HomeProps(NamedTuple):
    answered: bool = False


@QmlElement
@QmlUncreatable("made by the composition root")
class HomeModel(ViewModel):
    answeredChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(HomeProps(), parent)
        self._session = session

    def derive(self) -> HomeProps:
        return HomeProps(answered=bool(self._session.visit.quiz.answers))

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        return bool(self._props.answered)

    @Slot(str)
    def open(self, screen: str) -> None:
        if screen == Screen.QUIZ:
            self._session.apply(open_quiz, self._session.shelf.pack.questions)
        else:
            self._session.apply(go, Screen(screen))

    @Slot()
    def talk(self) -> None:
        """Somebody to talk to: the pack's own contact."""
        self._session.apply(go, Screen.PLACE, self._session.open_pack.head.fallback_contact)
