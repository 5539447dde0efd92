"""The machine's own speech engine, with Qt's silent one in its place."""

from __future__ import annotations

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.speech import live
from kiosk.speech.live import LiveEngine

_SILENT = "mock"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> LiveEngine:
    """An engine that takes its time as a real one does, without a sound."""
    others = frozenset(QTextToSpeech.availableEngines()) - {_SILENT}
    monkeypatch.setattr(live, "_NO_VOICE", others)
    return LiveEngine()


@pytest.fixture
def missing(monkeypatch: pytest.MonkeyPatch) -> LiveEngine:
    """A machine on which nothing speaks."""
    monkeypatch.setattr(live, "_NO_VOICE", frozenset(QTextToSpeech.availableEngines()))
    return LiveEngine()


def test_qt_s_silent_engine_is_never_taken_for_a_voice() -> None:
    assert _SILENT in live._NO_VOICE
    assert _SILENT in QTextToSpeech.availableEngines()


def test_languages_are_told_by_their_codes(silent: LiveEngine) -> None:
    languages = silent.languages()

    assert "en" in languages
    assert all(code.isalpha() and code.islower() and len(code) in {2, 3} for code in languages)


def test_it_falls_silent_when_everything_is_said(silent: LiveEngine, qtbot: QtBot) -> None:
    silences: list[str] = []
    silent.on_silent(lambda: silences.append("silent"))

    silent.speak("Hello there", "en")
    assert silences == []

    qtbot.waitUntil(lambda: silences == ["silent"])


def test_it_falls_silent_at_once_when_told_to(silent: LiveEngine) -> None:
    silences: list[str] = []
    silent.on_silent(lambda: silences.append("silent"))
    silent.speak("Hello there, and much more that takes a while", "en")

    silent.stop()

    assert silences == ["silent"]


def test_new_words_take_the_place_of_the_old(silent: LiveEngine, qtbot: QtBot) -> None:
    silent.speak("Hello there, and much more that takes a while", "en")
    silences: list[str] = []
    silent.on_silent(lambda: silences.append("silent"))

    silent.speak("Hi", "en")

    # Once for the old words, which were cut short, and once at the end of the new ones.
    qtbot.waitUntil(lambda: len(silences) == 2)


def test_where_nothing_speaks_there_are_no_languages_and_no_complaints(missing: LiveEngine) -> None:
    missing.on_silent(lambda: pytest.fail("nothing spoke"))

    missing.speak("Hej", "sv")
    missing.stop()

    assert missing.languages() == frozenset()
