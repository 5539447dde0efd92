"""Drafts of the small pack, read by the real eSpeak NG; skipped with a reason where it is not installed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content.draft import Recordings
from kiosk.content.reading import read_source
from kiosk.content.recording_drafts import Made, make_drafts
from kiosk.content.recordings import spoken_texts
from kiosk.content.voices import find_readers
from tests.builders import PROGRAM

needs_espeak = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed; dev.py installs it where it may"
)
# A few texts of the small pack are enough, and quickly read.
FEW = ("pack.title", "facts.bidrag.answer", "barriers.time.answer")


def speak(folder: Path, *keys: str, language: str = "sv") -> Made:
    """Make drafts of these texts, as `kiosk pack speak` does of all."""
    draft = read_source(folder)
    every = spoken_texts(draft, PROGRAM)[language]
    texts = {key: every[key] for key in keys or FEW}
    reader = find_readers("espeak-ng", None)[language]
    recordings = draft.recordings.get(language, Recordings())
    return make_drafts(folder / "speech" / language, language, texts, recordings, reader, lambda *_: None)
