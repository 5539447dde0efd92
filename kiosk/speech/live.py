"""The machine's own speech engine, used where a pack has no recording."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.speech.values import Speech

# A slow, steady rate helps a listener who is new to the language (UX.md V3: at most 150 words a minute).
_RATE = -0.15
# Qt's own silent test engine, and the placeholder when nothing is installed, are no voices.
_NO_VOICE = frozenset({"mock", "none"})


class LiveEngine:
    """Speaks with the first real engine that QtTextToSpeech finds, one sentence after the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        real = [name for name in QTextToSpeech.availableEngines() if name not in _NO_VOICE]
        self._speech = QTextToSpeech(real[0], parent) if real else None
        self._begun: Callable[[int], None] = lambda _: None
        self._ended: Callable[[], None] = lambda: None
        self._said = Speech("", ())
        self._now = 0
        # Whether the engine has begun the sentence: a late word about an older one is none about this.
        self._is_heard = False
        if self._speech is not None:
            self._speech.setRate(_RATE)
            self._speech.stateChanged.connect(self._on_state)

    def languages(self) -> frozenset[str]:
        """Return the codes of the languages there is a voice for; empty without an engine."""
        if self._speech is None or self._speech.state() is QTextToSpeech.State.Error:
            return frozenset()
        return frozenset(locale.name().split("_")[0] for locale in self._speech.availableLocales())

    def can_say(self, speech: Speech) -> bool:
        """Tell whether there is a voice for its language."""
        return speech.language in self.languages()

    def say(self, speech: Speech, first: int) -> None:
        """Say a speech from its sentence of this number, instead of whatever is being said."""
        if self._speech is not None:
            self.stop()
            self._speech.setLocale(QLocale(speech.language))
            self._said = speech
            self._say(first)

    def stop(self) -> None:
        """Be silent at once; nothing more is told of what was being said."""
        self._said = Speech("", ())
        self._is_heard = False
        if self._speech is not None:
            self._speech.stop()

    def set_volume(self, percent: int) -> None:
        """Speak as loud as this from now on, 0 to 100."""
        if self._speech is not None:
            self._speech.setVolume(percent / 100)

    def follow_output(self) -> None:
        """Speak where the machine's sound goes now: the engines do so by themselves."""

    def tell(self, begun: Callable[[int], None], ended: Callable[[], None]) -> None:
        """Call back with the number of each sentence as it begins, and when the last is said."""
        self._begun, self._ended = begun, ended

    def _say(self, number: int) -> None:
        if self._speech is None or number >= len(self._said.sentences):
            self._said = Speech("", ())
            self._ended()
            return
        self._now, self._is_heard = number, False
        self._begun(number)
        self._speech.say(self._said.sentences[number])

    def _on_state(self, state: QTextToSpeech.State) -> None:
        if not self._said.sentences:
            return
        match state:
            case QTextToSpeech.State.Speaking:
                self._is_heard = True
            case QTextToSpeech.State.Ready if self._is_heard:
                self._say(self._now + 1)
            case QTextToSpeech.State.Error:
                self._say(len(self._said.sentences))
