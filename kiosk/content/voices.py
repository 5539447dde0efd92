"""Engines that read texts aloud on the author's PC: eSpeak NG and Piper, programs that may be installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KnownError

# UX.md V3: at most 150 words a minute. A listener may be new to the language.
_WORDS_A_MINUTE = "130"
# Piper stretches every sound by so much.
_PIPER_STRETCH = "1.15"
# Decibels that bring each engine's level to -16 LUFS (UX.md V3); measured on sentences in six languages.
_ESPEAK_GAIN, _PIPER_GAIN = 7.0, 3.0
# Seconds: a sentence takes a fraction of one.
_PATIENCE = 60.0
# The voice of each language that eSpeak NG reads well enough to be understood (UX.md, section 10).
_ESPEAK_VOICES = {"sv": "sv", "en": "en-gb", "ar": "ar", "fi": "fi", "fa": "fa", "uk": "uk"}


@dataclass(frozen=True, slots=True)
class Reader:
    """One voice: its name as it stands in the list, decibels to add, and how it makes a WAV of a sentence."""

    name: str
    gain: float
    read: Callable[[str], bytes]


def find_readers(engine: str | None, voices: Path | None) -> Mapping[str, Reader]:
    """Find the voices that are installed, by language; Piper's before eSpeak NG's, or those of one engine.

    `voices` is the folder of Piper's voices: `sv_SE-nst-medium.onnx` and its kind.

    Raises:
        KnownError: when no engine is installed, or not the one that was asked for.
    """
    found: dict[str, Reader] = {}
    if engine in {None, "espeak-ng"}:
        found |= _espeak_readers()
    if engine in {None, "piper"}:
        found |= _piper_readers(voices)
    if found:
        return found
    if engine == "piper":
        raise KnownError(
            "Piper eller dess röster saknas. Installera Piper, och ange röstmappen med --voices."
        )
    raise KnownError("Ingen talsyntes är installerad. Installera espeak-ng och försök igen.")


def _espeak_readers() -> Mapping[str, Reader]:
    program = shutil.which("espeak-ng")
    if program is None:
        return {}
    # "eSpeak NG text-to-speech: 1.51  Data at: …"
    told = _run([program, "--version"], "").decode("utf-8", "replace")
    version = told.partition(":")[2].split()[0] if ":" in told else ""
    name = f"eSpeak NG {version}".strip()

    def reader(voice: str) -> Reader:
        # The text comes by standard input: it is never taken for an option.
        command = [program, "-v", voice, "-s", _WORDS_A_MINUTE, "--stdin", "--stdout"]
        return Reader(name, _ESPEAK_GAIN, lambda sentence: _run(command, sentence))

    return {language: reader(voice) for language, voice in _ESPEAK_VOICES.items()}


def _piper_readers(voices: Path | None) -> Mapping[str, Reader]:
    program = shutil.which("piper")
    if program is None or voices is None:
        return {}

    def reader(model: Path) -> Reader:
        command = [program, "--model", str(model), "--length_scale", _PIPER_STRETCH, "--output_file", "-"]
        return Reader(f"Piper {model.stem}", _PIPER_GAIN, lambda sentence: _run(command, sentence))

    # The first of a language, by name.
    models = sorted(voices.glob("??_??-*.onnx"), reverse=True)
    return {model.name[:2]: reader(model) for model in models}


def _run(command: list[str], words: str) -> bytes:
    name = Path(command[0]).name
    try:
        done = subprocess.run(
            command, input=words.encode(), capture_output=True, check=True, timeout=_PATIENCE
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise KnownError(f"Talsyntesen {name} fungerar inte. Installera om den.") from problem
    return done.stdout
