"""The sound of the question whether anybody is there: makes assets/sounds/still-there.wav from sines.

    python -m build.sounds       after changing how it sounds; the same source gives the same bytes

Two soft notes, a fourth up, as somebody clears their throat politely. Each is a sine with a little of its
octave and fades out by itself.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOUND = ROOT / "assets" / "sounds" / "still-there.wav"

_RATE = 22_050
_SECONDS = 1.1
# Hertz and the second at which each begins: E5 and A5.
_NOTES = ((659.25, 0.0), (880.0, 0.22))
_OCTAVE = 0.18
_ATTACK = 0.012
_HALF_LIFE = 0.14
# Loudest sample, of 1: a voice reads at about the same.
_PEAK = 0.5


def samples() -> list[float]:
    """Return the sound as numbers between -1 and 1."""
    raw = [_at(number / _RATE) for number in range(int(_RATE * _SECONDS))]
    loudest = max(map(abs, raw))
    return [value / loudest * _PEAK for value in raw]


def _at(second: float) -> float:
    return sum(_note(hertz, second - begins) for hertz, begins in _NOTES if second >= begins)


def _note(hertz: float, age: float) -> float:
    # The last tenth of the sound falls to nothing: a sound that is cut clicks.
    end = min(1.0, (_SECONDS - 0.22 - age) / 0.1) if age > _SECONDS - 0.32 else 1.0
    envelope = min(1.0, age / _ATTACK) * math.pow(0.5, age / _HALF_LIFE) * max(0.0, end)
    turn = 2 * math.pi * hertz * age
    return envelope * (math.sin(turn) + _OCTAVE * math.sin(2 * turn))


def write(path: Path) -> None:
    """Write the sound as a WAV file, 16 bits, one channel."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(b"".join(struct.pack("<h", round(value * 32_767)) for value in samples()))


if __name__ == "__main__":
    write(SOUND)
