"""Plays the recordings of a pack: the bytes of a file, never its address (see `kiosk.ui.media`)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QFile, QIODevice, QObject, Qt, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from kiosk.speech.values import Speech

_Status = QMediaPlayer.MediaStatus


class _Wire(QObject):
    """Commands that Qt's own loop gives the player.

    A call from Python keeps Python's lock while the player waits for its thread; that thread reads a `QFile`
    made in Python, which wants the same lock: they would wait for each other for ever (measured on 6.11.3).
    """

    open = Signal(QIODevice)
    play = Signal()
    stop = Signal()


class RecordedVoice:
    """Plays one recording at a time with one player, which is made when the first is to be heard."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._parent = parent
        self._wire = _Wire(parent)
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
        self._wire.open.emit(file)
        self._wire.play.emit()
        if self._file is not None:
            self._file.deleteLater()
        self._file = file
        self._begin(first)

    def stop(self) -> None:
        """Be silent at once; nothing more is told of what was being played."""
        self._said = None
        self._wire.stop.emit()

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
            queued = Qt.ConnectionType.QueuedConnection
            self._wire.open.connect(self._player.setSourceDevice, queued)
            self._wire.play.connect(self._player.play, queued)
            self._wire.stop.connect(self._player.stop, queued)
            self._player.positionChanged.connect(self._on_position)
            self._player.mediaStatusChanged.connect(self._on_status)
        return self._player

    def _is_open(self) -> bool:
        """Tell whether the player has come to the file it was given last; else it tells of the one before."""
        return self._player is not None and self._player.sourceDevice() == self._file

    def _begin(self, number: int) -> None:
        self._now = number
        self._begun(number)

    def _on_position(self, milliseconds: int) -> None:
        if self._said is None or not self._said.starts or not self._is_open():
            return
        number = bisect_right(self._said.starts, milliseconds / 1000) - 1
        if number > self._now:
            self._begin(number)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._said is None or self._player is None or not self._is_open():
            return
        if status is _Status.LoadedMedia and 0 < self._first < len(self._said.starts):
            self._player.setPosition(round(self._said.starts[self._first] * 1000))
        elif status in {_Status.EndOfMedia, _Status.InvalidMedia}:
            self._said = None
            self._ended()
