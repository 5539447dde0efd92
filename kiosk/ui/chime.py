"""A soft sound beside what is asked on the screen, for whoever does not look at it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QUrl

from kiosk.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QSoundEffect


class Player(Protocol):
    """What sounds: a `QSoundEffect`, or a silent one in tests."""

    def setVolume(self, volume: float, /) -> None:
        """Set how loud it is, from 0 to 1."""
        ...

    def play(self) -> None:
        """Sound once."""
        ...


class Chime(QObject):
    """Rings unless the visitor or staff want silence. What it rings with is looked for when it first does."""

    def __init__(self, session: Session, find_player: Callable[[], Player | None]) -> None:
        super().__init__(session)
        self._session = session
        self._find_player = find_player
        self._player: Player | None = None
        self._volume = 100

    def set_volume(self, percent: int) -> None:
        """Be as loud as staff have set."""
        self._volume = percent

    def ring(self) -> None:
        """Sound once, if there is anything to sound with."""
        if self._volume == 0 or self._session.visit.modes.silent:
            return
        self._player = self._player or self._find_player()
        if self._player is not None:
            self._player.setVolume(self._volume / 100)
            self._player.play()


class SoundEffect:
    """A `QSoundEffect` that sounds where the system plays to now: a loudspeaker may go and come back."""

    def __init__(self, effect: QSoundEffect, find_output: Callable[[], QAudioDevice]) -> None:
        self._effect = effect
        self._find_output = find_output

    def setVolume(self, volume: float, /) -> None:
        """Set how loud it is, from 0 to 1."""
        self._effect.setVolume(volume)

    def play(self) -> None:
        """Sound once; without a loudspeaker be silent."""
        output = self._find_output()
        if output.isNull():
            return
        if output != self._effect.audioDevice():
            self._effect.setAudioDevice(output)
        self._effect.play()


def sound_effect(file: Path, parent: QObject) -> Player | None:
    """Load a sound; None where there is no loudspeaker. QtMultimedia comes here: it costs many frames."""
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415

    if QMediaDevices.defaultAudioOutput().isNull():
        return None
    effect = QSoundEffect(parent)
    effect.setSource(QUrl.fromLocalFile(str(file)))
    return SoundEffect(effect, QMediaDevices.defaultAudioOutput)
