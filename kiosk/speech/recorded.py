"""Plays the recordings of a pack: the bytes of a file, never its address (see `kiosk.ui.media`)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QFile, QIODevice, QObject
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from kiosk.speech.values import Speech

_Status = QMediaPlayer.MediaStatus


class RecordedVoice:
    """Plays one recording at a time with one player, which is made when the first is to be heard."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._parent = parent
        self._player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._file: QFile | None = None
        self._volume = 100
        self._said: Speech | None = None
        self._first = self._now = 0
        self._begun: Callable[[int], None] = lambda _: None
        self._ended: Callable[[], None] = lambda: None

    def languages(self) -> frozenset[str]:
        """Return no language: it can say only what was recorded."""
        return frozenset()

    def can_say(self, speech: Speech) -> bool:
        """Tell whether there is a recording."""
        return speech.recording is not None

    def say(self, speech: Speech, first: int) -> None:
        """Play a recording from its sentence of this number, instead of whatever is being played."""
        if speech.recording is None:
            return
        self.stop()
        player = self._ready_player()
        # The player's child: it goes after the player has stopped reading.
        file = QFile(str(speech.recording), player)
        file.open(QIODevice.OpenModeFlag.ReadOnly)
        self._said, self._first = speech, first
        player.setSourceDevice(file)
        if self._file is not None:
            self._file.deleteLater()
        self._file = file
        # A file that is no sound may have been told at once, and the next text be said already.
        if self._said is speech:
            player.play()
            self._begin(first)

    def stop(self) -> None:
        """Be silent at once; nothing more is told of what was being played."""
        self._said = None
        if self._player is not None:
            self._player.stop()

    def set_volume(self, percent: int) -> None:
        """Play as loud as this from now on, 0 to 100."""
        self._volume = percent
        if self._output is not None:
            self._output.setVolume(percent / 100)

    def follow_output(self) -> None:
        """Play where the machine's sound goes now: Qt stays with a device that is gone (KIOSKS.md 7.3)."""
        if self._output is not None:
            self._output.setDevice(QMediaDevices.defaultAudioOutput())

    def tell(self, begun: Callable[[int], None], ended: Callable[[], None]) -> None:
        """Call back with the number of each sentence as it begins, and when the last is said."""
        self._begun, self._ended = begun, ended

    def _ready_player(self) -> QMediaPlayer:
        if self._player is None:
            self._player, self._output = QMediaPlayer(self._parent), QAudioOutput(self._parent)
            self._output.setVolume(self._volume / 100)
            self._player.setAudioOutput(self._output)
            self._player.positionChanged.connect(self._on_position)
            self._player.mediaStatusChanged.connect(self._on_status)
        return self._player

    def _begin(self, number: int) -> None:
        self._now = number
        self._begun(number)

    def _on_position(self, milliseconds: int) -> None:
        if self._said is None or not self._said.starts:
            return
        number = bisect_right(self._said.starts, milliseconds / 1000) - 1
        if number > self._now:
            self._begin(number)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._said is None or self._player is None:
            return
        if status is _Status.LoadedMedia and 0 < self._first < len(self._said.starts):
            self._player.setPosition(round(self._said.starts[self._first] * 1000))
        elif status in {_Status.EndOfMedia, _Status.InvalidMedia}:
            self._said = None
            self._ended()
