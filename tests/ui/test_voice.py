"""Reading aloud, as QML sees it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.voice import Voice
from tests.ui.silent import SilentEngine

pytestmark = pytest.mark.usefixtures("qapp")


def a_voice(engine: SilentEngine) -> Voice:
    voice = Voice()
    voice.use(engine)
    return voice


def test_without_an_engine_there_are_no_languages_and_nothing_is_said() -> None:
    voice = Voice()

    voice.speak("Hej", "sv")
    voice.stop()

    assert voice.property("languages") == []
    assert not voice.is_speaking


def test_an_engine_brings_its_languages(qtbot: QtBot) -> None:
    voice = Voice()

    with qtbot.waitSignal(voice.voicesChanged):
        voice.use(SilentEngine(("sv", "ar")))

    assert voice.property("languages") == ["ar", "sv"]


def test_it_speaks_until_the_engine_has_come_to_the_end(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)

    with qtbot.waitSignal(voice.speakingChanged):
        voice.speak("Hej", "sv")
    assert voice.property("speaking")

    with qtbot.waitSignal(voice.speakingChanged):
        engine.come_to_the_end()
    assert not voice.property("speaking")
    assert engine.said == [("Hej", "sv")]


def test_what_there_is_no_voice_for_is_not_said(qtbot: QtBot) -> None:
    engine = SilentEngine(("sv",))
    voice = a_voice(engine)

    with qtbot.assertNotEmitted(voice.speakingChanged):
        voice.speak("ሰላም", "ti")

    assert engine.said == []


def test_stopping_is_told_once(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.speak("Hej", "sv")

    with qtbot.waitSignal(voice.speakingChanged):
        voice.stop()
    with qtbot.assertNotEmitted(voice.speakingChanged):
        engine.come_to_the_end()

    assert engine.stops == 1


def test_new_words_while_speaking_are_said_and_nothing_is_told(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.speak("Hej", "sv")

    with qtbot.assertNotEmitted(voice.speakingChanged):
        voice.speak("Hello", "en")

    assert engine.said[-1] == ("Hello", "en")


def test_it_is_as_loud_as_staff_say_before_and_after_an_engine_was_found() -> None:
    voice, engine = Voice(), SilentEngine()
    voice.set_volume(40)

    voice.use(engine)
    assert engine.volume == 40
    voice.set_volume(70)
    assert engine.volume == 70
