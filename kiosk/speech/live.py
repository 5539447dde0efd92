"""The machine's own speech engine, used where a pack has no recording."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

# A slow, steady rate helps a listener who is new to the language (UX.md V3: at most 150 words a minute).
_RATE = -0.15
# Qt's own silent test engine, and the placeholder when nothing is installed, are no voices.
_NO_VOICE = frozenset({"mock", "none"})


class LiveEngine:
    """Speaks with the first real engine that QtTextToSpeech finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        real = [name for name in QTextToSpeech.availableEngines() if name not in _NO_VOICE]
        self._speech = QTextToSpeech(real[0], parent) if real else None
        self._callbacks: list[Callable[[], None]] = []
        if self._speech is not None:
            self._speech.setRate(_RATE)
            self._speech.stateChanged.connect(self._on_state)

    def languages(self) -> frozenset[str]:
        """Return the codes of the languages there is a voice for; empty without an engine."""
        if self._speech is None or self._speech.state() is QTextToSpeech.State.Error:
            return frozenset()
        return frozenset(locale.name().split("_")[0] for locale in self._speech.availableLocales())

    def speak(self, words: str, language: str) -> None:
        """Say the words, instead of whatever is being said."""
        if self._speech is not None:
            self._speech.stop()
            self._speech.setLocale(QLocale(language))
            self._speech.say(words)

    def stop(self) -> None:
        """Be silent at once."""
        if self._speech is not None:
            self._speech.stop()

    def set_volume(self, percent: int) -> None:
        """Speak as loud as this from now on, 0 to 100."""
        if self._speech is not None:
            self._speech.setVolume(percent / 100)

    def on_silent(self, callback: Callable[[], None]) -> None:
        """Call back whenever the engine has fallen silent."""
        self._callbacks.append(callback)

    def _on_state(self, state: QTextToSpeech.State) -> None:
        if state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            for callback in self._callbacks:
                callback()
