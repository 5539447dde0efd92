"""One question of the guide on the screen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.values import Choice, Look, Option, Question
from kiosk.guidance import quiz as rules
from kiosk.guidance.choosing import next_question
from kiosk.guidance.values import Quiz
from kiosk.language import count
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.rules import go, go_back
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OptionRow:
    option: str
    say: str
    icon: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class QuizProps:
    question: str = ""
    ask: str = ""
    why: str = ""
    number: int = 1
    total: int = 1
    labels: tuple[str, ...] = ()
    number_word: str = ""
    total_word: str = ""
    tiles: bool = False
    many: bool = False
    most: int = 1
    answered: bool = False
    last: bool = False
    options: tuple[OptionRow, ...] = ()
