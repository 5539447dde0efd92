"""Reading aloud, as QML sees it. The engine is looked for after the first frame and may be missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Engine(Protocol):
    """What speaks: `kiosk.speech.live.LiveEngine`, or a silent one in tests."""

    def languages(self) -> frozenset[str]:
        """Return the codes of the languages there is a voice for."""
        ...

    def speak(self, words: str, language: str) -> None:
        """Say the words, instead of whatever is being said."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def set_volume(self, percent: int) -> None:
        """Speak as loud as this from now on, 0 to 100."""
        ...

    def on_silent(self, callback: Callable[[], None]) -> None:
        """Call back whenever the engine has fallen silent."""
        ...


@QmlElement
@QmlUncreatable("made by the composition root")
class Voice(QObject):
    speakingChanged = Signal()
    voicesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None
        self._languages: frozenset[str] = frozenset()
        self._speaking = False
        self._volume = 100

    def use(self, engine: Engine) -> None:
        """Speak with this engine from now on."""
        self._engine = engine
        self._languages = engine.languages()
        engine.set_volume(self._volume)
        engine.on_silent(lambda: self._set_speaking(False))
        self.voicesChanged.emit()

    @property
    def is_speaking(self) -> bool:
        return self._speaking

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        return self._speaking

    @Property("QVariantList", notify=voicesChanged)  # type: ignore[arg-type]  # the stubs know no names
    def languages(self) -> list[str]:
        return sorted(self._languages)

    def speak(self, words: str, language: str) -> None:
        if self._engine is not None and language in self._languages:
            self._engine.speak(words, language)
            self._set_speaking(True)

    def stop(self) -> None:
        if self._engine is not None:
            self._engine.stop()
        self._set_speaking(False)

    def set_volume(self, percent: int) -> None:
        """Speak as loud as this from now on, 0 to 100."""
        self._volume = percent
        if self._engine is not None:
            self._engine.set_volume(percent)

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self._speaking:
            self._speaking = speaking
            self.speakingChanged.emit()
