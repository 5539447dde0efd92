"""Reading aloud, as QML sees it. What can speak is looked for after the first frame and may be missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:
    from kiosk.speech.values import Player, Speech

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# Nobody knows how loud headphones are that have just been plugged in: then staff's volume is too much.
MODEST_VOLUME = 40
_NOTHING = (0, 0)


@QmlElement
@QmlUncreatable("made by the composition root")
class Voice(QObject):
    """Reads texts one after the other: a recording where the pack has one, else the machine's own voice.

    What somebody asked to hear is read; what nobody asked for is announced. `piece` is the number of the text
    that is read, -1 for none; `start` and `end` are the characters of the sentence in it.
    """

    speakingChanged = Signal()
    voicesChanged = Signal()
    markChanged = Signal()
    # Somebody has plugged in headphones while nothing was read: they want to listen.
    listenWanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._players: Sequence[Player] = ()
        self._speech_of: Callable[[str, str], Speech] | None = None
        self._recorded: Callable[[], frozenset[str]] = frozenset
        self._now: Player | None = None
        self._speech: Speech | None = None
        self._words: Sequence[str] = ()
        self._language = ""
        self._piece, self._sentence = -1, 0
        self._is_asked_for = True
        self._marked = _NOTHING
        self._volume = 100
        self._has_headphones = False

    def use(
        self,
        *players: Player,
        speech_of: Callable[[str, str], Speech],
        recorded: Callable[[], frozenset[str]] = frozenset,
    ) -> None:
        """Speak with the first of these players that can from now on.

        `speech_of` makes the speech of some words in a language, `recorded` lists the languages with
        recordings.
        """
        self._players = players
        self._speech_of = speech_of
        self._recorded = recorded
        for player in players:
            player.tell(self._mark, self._go_on)
        self._follow_volume()
        self.voicesChanged.emit()

    @property
    def is_speaking(self) -> bool:
        return self._piece >= 0

    @property
    def is_reading(self) -> bool:
        """Tell whether it says what somebody asked to hear: then somebody is there."""
        return self.is_speaking and self._is_asked_for

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        return self.is_speaking

    @Property(bool, notify=voicesChanged)
    def known(self) -> bool:
        """Whether it has been looked for what can speak."""
        return self._speech_of is not None

    @Property("QVariantList", notify=voicesChanged)  # type: ignore[arg-type]  # the stubs know no names
    def languages(self) -> list[str]:
        return sorted(self._recorded() | self._fluent())

    @Property("QVariantList", notify=voicesChanged)  # type: ignore[arg-type]
    def fluent(self) -> list[str]:
        """The languages in which any text can be said."""
        return sorted(self._fluent())

    @Property(int, notify=markChanged)
    def piece(self) -> int:
        # What is announced is none of the texts on the screen.
        return self._piece if self._is_asked_for else -1

    @Property(int, notify=markChanged)
    def start(self) -> int:
        return self._marked[0]

    @Property(int, notify=markChanged)
    def end(self) -> int:
        return self._marked[1]

    @Slot(QQuickItem, bool, int, result="QVariantList")
    def linesBelow(self, text: QQuickItem, wraps: bool, alignment: int) -> list[QRectF]:
        """The lines below the sentence that is read, within the text it stands in."""
        # Nothing is marked before the first frame, which Qt's enums would delay by a tenth.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        from kiosk.ui.marking import lines_below  # noqa: PLC0415

        return lines_below(text, *self._marked, wraps=wraps, alignment=Qt.AlignmentFlag(alignment))

    def can_read(self, texts: Sequence[str], language: str) -> bool:
        """Tell whether anything of these texts can be heard in the visitor's own language."""
        if language in self._fluent():
            return True
        speeches = (self._speech_of(words, language) for words in texts if self._speech_of is not None)
        return any(each.language == language and self._player_of(each) is not None for each in speeches)

    def speak(self, texts: Sequence[str], language: str) -> None:
        """Read these texts in order, instead of whatever is being said; what nobody can say is left out."""
        self._begin(texts, language, is_asked_for=True)

    def announce(self, texts: Sequence[str], language: str) -> None:
        """Say what nobody asked for, instead of whatever is being said, unless there is no voice for it."""
        if self._volume > 0 and self.can_read(texts, language):
            self._begin(texts, language, is_asked_for=False)

    def _begin(self, texts: Sequence[str], language: str, *, is_asked_for: bool) -> None:
        before = self.is_speaking, self.is_reading
        self._silence()
        self._words, self._language, self._is_asked_for = tuple(texts), language, is_asked_for
        self._piece = -1
        self._say_from(0)
        if before != (self.is_speaking, self.is_reading):
            self.speakingChanged.emit()

    def stop(self) -> None:
        """Be silent at once."""
        self._silence()
        self._end()

    def set_volume(self, percent: int) -> None:
        """Speak as loud as this from now on, 0 to 100."""
        self._volume = percent
        self._follow_volume()

    def plug_in(self) -> None:
        """Go on in headphones that have come: softly, and from the beginning of the sentence."""
        self._has_headphones = True
        self._follow_output()
        if not self.is_reading or self._now is None or self._speech is None:
            self.listenWanted.emit()
        else:
            self._now.say(self._speech, self._sentence)

    def unplug(self) -> None:
        """Be silent when headphones go: what was heard by one shall not be heard by all."""
        self._has_headphones = False
        self.stop()
        self._follow_output()

    def _follow_output(self) -> None:
        self._follow_volume()
        for player in self._players:
            player.follow_output()

    def _follow_volume(self) -> None:
        volume = min(self._volume, MODEST_VOLUME) if self._has_headphones else self._volume
        for player in self._players:
            player.set_volume(volume)

    def _silence(self) -> None:
        for player in self._players:
            player.stop()
        self._now = None

    def _say_from(self, piece: int) -> None:
        for number, words in enumerate(self._words[piece:], start=piece):
            speech = self._speech_of(words, self._language) if self._speech_of is not None else None
            player = self._player_of(speech)
            if speech is not None and player is not None:
                self._piece, self._now, self._speech = number, player, speech
                player.say(speech, 0)
                return
        self._end()

    def _fluent(self) -> frozenset[str]:
        return frozenset().union(*(player.languages() for player in self._players))

    def _player_of(self, speech: Speech | None) -> Player | None:
        if speech is None or not speech.sentences:
            return None
        return next((each for each in self._players if each.can_say(speech)), None)

    def _go_on(self) -> None:
        self._say_from(self._piece + 1)

    def _end(self) -> None:
        was_speaking, self._piece, self._now, self._marked = self.is_speaking, -1, None, _NOTHING
        if was_speaking:
            self.markChanged.emit()
            self.speakingChanged.emit()

    def _mark(self, sentence: int) -> None:
        self._sentence = sentence
        if self._speech is not None:
            spans = self._speech.spans
            is_measured = self._speech.recording is None or bool(self._speech.starts)
            self._marked = spans[sentence] if is_measured else (spans[0][0], spans[-1][1])
            self.markChanged.emit()
