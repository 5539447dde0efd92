"""Tells those who do not see it what has gone wrong or changed: to a screen reader, and aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.session import Session
from kiosk.ui.voice import Voice
from kiosk.visit.announcing import is_anybody_told, is_said_aloud
from kiosk.visit.values import Dialog

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# The chime that goes before the question is heard to its end: 1.1 s.
CHIME_MILLISECONDS = 1200


@QmlElement
@QmlUncreatable("made by the composition root")
class Announcer(QObject):
    """Tells what nobody asked to hear, text by text: each is one that can be recorded."""

    # The words, and whether they are urgent: for the window that a screen reader knows.
    told = Signal(str, bool)

    def __init__(self, session: Session, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._voice = voice
        self._question: tuple[str, ...] = ()
        self._chiming = QTimer(self, singleShot=True, interval=CHIME_MILLISECONDS)
        self._chiming.timeout.connect(self._say_question)
        session.changed.connect(self._follow)

    @Slot("QStringList")
    def tell(self, texts: list[str]) -> None:
        """Say what has changed, if nothing else is being said."""
        self._tell(texts, urgent=False)
        if not self._voice.is_speaking:
            self._say(texts, urgent=False)

    @Slot("QStringList")
    def warn(self, texts: list[str]) -> None:
        """Say what has gone wrong, instead of whatever is being said."""
        self._tell(texts, urgent=True)
        self._say(texts, urgent=True)

    @Slot("QStringList")
    def ask(self, texts: list[str]) -> None:
        """Say the question whether anybody is there, after its chime."""
        self._tell(texts, urgent=True)
        self._question = tuple(texts)
        self._chiming.start()

    def hush(self) -> None:
        """Somebody is there: what was about to be asked is not asked."""
        self._chiming.stop()

    def _tell(self, texts: list[str], *, urgent: bool) -> None:
        if texts and is_anybody_told(self._session.visit):
            self.told.emit(" ".join(" ".join(texts).split()), urgent)

    def _say(self, texts: list[str] | tuple[str, ...], *, urgent: bool) -> None:
        visit = self._session.visit
        if texts and is_said_aloud(visit, urgent=urgent):
            self._voice.announce(texts, visit.language)

    def _say_question(self) -> None:
        self._say(self._question, urgent=True)

    def _follow(self) -> None:
        """The question is no longer on the glass: nor is it heard."""
        if self._question and self._session.visit.dialog is not Dialog.STILL_THERE:
            self._question = ()
            self._chiming.stop()
            if not self._voice.is_reading:
                self._voice.stop()


def tell_screen_reader(window: QWindow, words: str, urgent: bool) -> None:
    """Let a screen reader of the system say some words; without one nothing happens."""
    # Nothing is told before the first frame, which Qt's enums would delay.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(window, words)
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
