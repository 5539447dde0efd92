"""The machine's own speech engine, with Qt's silent one in its place."""

from __future__ import annotations

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.speech import live
from kiosk.speech.live import LiveEngine
from kiosk.speech.values import Speech

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


def _told(engine: LiveEngine) -> list[object]:
    told: list[object] = []
    engine.tell(told.append, lambda: told.append("end"))
    return told


def test_qt_s_silent_engine_is_never_taken_for_a_voice() -> None:
    assert _SILENT in live._NO_VOICE
    assert _SILENT in QTextToSpeech.availableEngines()


def test_languages_are_told_by_their_codes(silent: LiveEngine) -> None:
    languages = silent.languages()

    assert "en" in languages
    assert all(code.isalpha() and code.islower() and len(code) in {2, 3} for code in languages)
    assert silent.can_say(Speech("en", ("Hello",)))
    assert not silent.can_say(Speech("ti", ("ሰላም",)))


def test_it_tells_each_sentence_as_it_begins_and_the_end(silent: LiveEngine, qtbot: QtBot) -> None:
    told = _told(silent)

    silent.say(Speech("en", ("Hello there.", "Come in.", "Sit down.")), 0)
    assert told == [0]

    qtbot.waitUntil(lambda: "end" in told)
    assert told == [0, 1, 2, "end"]


def test_it_can_begin_with_a_later_sentence(silent: LiveEngine, qtbot: QtBot) -> None:
    told = _told(silent)

    silent.say(Speech("en", ("Hello there.", "Come in.")), 1)

    qtbot.waitUntil(lambda: "end" in told)
    assert told == [1, "end"]


def test_it_falls_silent_at_once_when_told_to_and_says_nothing_more(silent: LiveEngine, qtbot: QtBot) -> None:
    told = _told(silent)
    silent.say(Speech("en", ("Hello there, and much more that takes a while.", "Come in.")), 0)

    silent.stop()

    assert silent._speech is not None
    assert silent._speech.state() is QTextToSpeech.State.Ready
    qtbot.wait(50)
    assert told == [0]


def test_new_words_take_the_place_of_the_old(silent: LiveEngine, qtbot: QtBot) -> None:
    told = _told(silent)
    silent.say(Speech("en", ("Hello there, and much more that takes a while.", "Come in.")), 0)

    silent.say(Speech("en", ("Hi.",)), 0)

    qtbot.waitUntil(lambda: "end" in told)
    assert told == [0, 0, "end"]


def test_where_nothing_speaks_there_are_no_languages_and_no_complaints(missing: LiveEngine) -> None:
    told = _told(missing)

    missing.say(Speech("sv", ("Hej",)), 0)
    missing.stop()
    missing.set_volume(50)

    assert told == []
    assert missing.languages() == frozenset()
