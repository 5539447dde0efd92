"""Two tones by which staff hear that the loudspeaker works; computed, so that no file can be missing."""

from __future__ import annotations

import math
from array import array

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

_RATE = 48_000
# Hertz and seconds. A5 and D6 are heard well by old ears and small loudspeakers.
_TONES = ((880.0, 0.35), (1174.66, 0.55))
_LOUDEST = 0.7 * 32767
# Seconds in which a tone begins and ends, so that nothing cracks.
_EDGE = 0.02


class Chime(QObject):
    """Plays on the loudspeaker that the system has chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._bytes = QBuffer(self)

    def play(self, percent: int) -> bool:
        """Play at a volume, and tell whether there is anything to play on."""
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return False
        shape = QAudioFormat()
        shape.setSampleRate(_RATE)
        shape.setChannelCount(1)
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self.stop()
        self._bytes.setData(QByteArray(samples().tobytes()))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, shape, self)
        self._sink.setVolume(volume_of(percent))
        self._sink.start(self._bytes)
        return self._sink.error() is QtAudio.Error.NoError

    def stop(self) -> None:
        """Be silent."""
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        self._bytes.close()


def volume_of(percent: int) -> float:
    """Give the linear volume for one that people set: halfway sounds half as loud.

    >>> volume_of(0), volume_of(100)
    (0.0, 1.0)
    """
    heard, linear = QtAudio.VolumeScale.LogarithmicVolumeScale, QtAudio.VolumeScale.LinearVolumeScale
    return abs(QtAudio.convertVolume(percent / 100, heard, linear))


def samples() -> array[int]:
    """Compute the tones, one after the other, each softened at its edges."""
    return array("h", (sample for hertz, seconds in _TONES for sample in _tone(hertz, seconds)))


def _tone(hertz: float, seconds: float) -> list[int]:
    count = round(_RATE * seconds)
    edge = _RATE * _EDGE
    return [
        round(_LOUDEST * min(1.0, n / edge, (count - n) / edge) * math.sin(2 * math.pi * hertz * n / _RATE))
        for n in range(count)
    ]
