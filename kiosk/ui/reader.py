"""Reads aloud what is on the glass, for as long as the visitor wants to hear it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.announcer import Announcer
from kiosk.ui.session import Session
from kiosk.ui.voice import Voice
from kiosk.visit import rules
from kiosk.visit.values import Visit

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the composition root")
class Reader(QObject):
    """What the visitor's side does with the voice; what nobody asked to hear is the announcer's."""

    def __init__(
        self, session: Session, voice: Voice, announcer: Announcer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._voice = voice
        self._announcer = announcer
        self._read = _what_is_read(session.visit)
        self._has_hushed = False
        session.changed.connect(self._follow)

    @Property(Voice, constant=True)
    def voice(self) -> Voice:
        return self._voice

    @Property(Announcer, constant=True)
    def announcer(self) -> Announcer:
        return self._announcer

    def _follow(self) -> None:
        before, self._read = self._read, _what_is_read(self._session.visit)
        if before != self._read:
            self._voice.stop()

    def stop(self) -> None:
        """Be silent, whatever is being read."""
        self._voice.stop()

    @Slot("QStringList")
    def toggle(self, texts: list[str]) -> None:
        """Read aloud, or be silent."""
        if self._voice.is_speaking or self._has_hushed:
            modes = self._session.visit.modes
            self._session.apply(rules.change_modes, modes._replace(listening=False))
            self._voice.stop()
        else:
            self.read(texts)

    @Slot("QStringList")
    def read(self, texts: list[str]) -> None:
        """Read aloud; who listens is not hurried on by the guide, and wants sound."""
        modes = self._session.visit.modes
        self._session.apply(rules.change_modes, modes._replace(listening=True, silent=False))
        self._voice.speak(texts, self._session.visit.language)

    @Slot("QStringList", result=bool)
    def canRead(self, texts: list[str]) -> bool:
        """Whether anything of some texts would be heard."""
        return self._voice.can_read(texts, self._session.visit.language)

    @Slot()
    def hush(self) -> None:
        """Be silent as soon as a finger or a key comes down (UX.md A5).

        What it comes down on may be the button that listens: it is not to begin again with the same press.
        """
        self._announcer.hush()
        self._has_hushed = self._voice.is_speaking
        if self._has_hushed:
            self._voice.stop()


def _what_is_read(visit: Visit) -> tuple[object, ...]:
    # A voice that goes on about what is no longer on the glass would be worse than none.
    return visit.here, visit.language, visit.quiz.here, visit.slide, visit.open_question
