"""Reading aloud, as QML sees it: text by text, a recording where there is one, else the machine's voice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.values import Speech
from kiosk.ui.recorded_texts import plain_speech
from kiosk.ui.voice import MODEST_VOLUME, Voice
from tests.ui.silent import SilentEngine

pytestmark = pytest.mark.usefixtures("qapp")


def a_voice(*engines: SilentEngine) -> Voice:
    voice = Voice()
    voice.use(*engines, speech_of=plain_speech)
    return voice


def _mark(voice: Voice) -> tuple[object, object, object]:
    return voice.property("piece"), voice.property("start"), voice.property("end")


def test_without_an_engine_there_are_no_languages_and_nothing_is_said() -> None:
    voice = Voice()

    voice.speak(["Hej"], "sv")
    voice.stop()

    assert voice.property("languages") == []
    assert not voice.is_speaking


def test_engines_and_recordings_bring_their_languages(qtbot: QtBot) -> None:
    voice = Voice()

    with qtbot.waitSignal(voice.voicesChanged):
        voice.use(
            SilentEngine(("sv", "ar")), speech_of=plain_speech, recorded=lambda: frozenset({"so", "sv"})
        )

    assert voice.property("languages") == ["ar", "so", "sv"]


def test_it_reads_text_by_text_until_the_last_is_said(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)

    with qtbot.waitSignal(voice.speakingChanged):
        voice.speak(["Hej", "Välkommen"], "sv")
    with qtbot.assertNotEmitted(voice.speakingChanged):
        engine.come_to_the_end()
    assert voice.property("speaking")

    with qtbot.waitSignal(voice.speakingChanged):
        engine.come_to_the_end()
    assert not voice.property("speaking")
    assert engine.said == [("Hej", "sv"), ("Välkommen", "sv")]


def test_the_sentence_that_is_read_is_marked(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)

    voice.speak(["Rubrik", "Ring oss. Det är gratis!"], "sv")
    assert _mark(voice) == (0, 0, 6)
    engine.come_to_the_end()
    assert _mark(voice) == (1, 0, 9)
    with qtbot.waitSignal(voice.markChanged):
        engine.come_to(1)
    assert _mark(voice) == (1, 10, 24)
    with qtbot.waitSignal(voice.markChanged):
        engine.come_to_the_end()
    assert _mark(voice) == (-1, 0, 0)


def test_a_recording_is_heard_before_the_machine_s_own_voice() -> None:
    recorded, live = SilentEngine(recorded=True), SilentEngine()
    voice = Voice()
    voice.use(recorded, live, speech_of=_with_recordings("Hej du."))

    voice.speak(["Hej du.", "Kom in."], "sv")
    recorded.come_to_the_end()

    assert recorded.said == [("Hej du.", "sv")]
    assert live.said == [("Kom in.", "sv")]


@pytest.mark.parametrize(("starts", "mark"), [((), (0, 0, 15)), ((0.0, 1.5), (0, 0, 7))])
def test_a_recording_whose_sentences_nobody_timed_is_marked_as_a_whole(
    starts: tuple[float, ...], mark: tuple[int, int, int]
) -> None:
    voice = Voice()
    words = "Hej du. Kom nu. "
    voice.use(
        SilentEngine(recorded=True),
        speech_of=lambda text, language: replace(_with_recordings(words)(text, language), starts=starts),
    )

    voice.speak([words], "sv")

    assert _mark(voice) == mark


def test_what_nobody_can_say_is_left_out() -> None:
    recorded = SilentEngine(recorded=True)
    voice = Voice()
    voice.use(recorded, speech_of=_with_recordings("Soo dhowow."))

    voice.speak(["Hej", "Soo dhowow.", "12"], "so")
    recorded.come_to_the_end()

    assert recorded.said == [("Soo dhowow.", "so")]
    assert not voice.is_speaking


def test_what_there_is_no_voice_for_is_not_said(qtbot: QtBot) -> None:
    engine = SilentEngine(("sv",))
    voice = a_voice(engine)

    with qtbot.assertNotEmitted(voice.speakingChanged):
        voice.speak(["ሰላም"], "ti")

    assert engine.said == []


def test_texts_without_words_are_passed_over() -> None:
    engine = SilentEngine()
    voice = a_voice(engine)

    voice.speak([" ", "\n", "Hej"], "sv")

    assert engine.said == [("Hej", "sv")]


def test_stopping_is_told_once(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.speak(["Hej"], "sv")
    before = engine.stops

    with qtbot.waitSignal(voice.speakingChanged):
        voice.stop()
    with qtbot.assertNotEmitted(voice.speakingChanged):
        voice.stop()

    assert engine.stops > before
    assert _mark(voice) == (-1, 0, 0)


def test_new_texts_while_speaking_silence_the_old_first_and_nothing_is_told(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.speak(["Hej"], "sv")
    before = engine.stops

    with qtbot.assertNotEmitted(voice.speakingChanged):
        voice.speak(["Hello"], "en")

    assert engine.said[-1] == ("Hello", "en")
    assert engine.stops > before


def test_it_is_as_loud_as_staff_say_before_and_after_an_engine_was_found() -> None:
    voice, engine = Voice(), SilentEngine()
    voice.set_volume(40)

    voice.use(engine, speech_of=plain_speech)
    assert engine.volume == 40
    voice.set_volume(70)
    assert engine.volume == 70


def test_headphones_that_come_hear_the_sentence_again_and_softly() -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.speak(["Ring oss. Det är gratis!"], "sv")
    engine.come_to(1)

    voice.plug_in()

    assert engine.followed == 1
    assert (engine.volume, engine.began) == (MODEST_VOLUME, [0, 1])


def test_headphones_that_come_in_silence_ask_to_be_read_to(qtbot: QtBot) -> None:
    voice = a_voice(SilentEngine())

    with qtbot.waitSignal(voice.listenWanted):
        voice.plug_in()


def test_what_is_announced_is_said_but_neither_read_nor_marked(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)

    with qtbot.waitSignal(voice.speakingChanged):
        voice.announce(["Det gick inte att skriva ut."], "sv")

    assert engine.said == [("Det gick inte att skriva ut.", "sv")]
    assert (voice.is_speaking, voice.is_reading) == (True, False)
    assert voice.property("piece") == -1


def test_what_is_announced_takes_the_place_of_what_is_read(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.speak(["Hej", "Kom in"], "sv")

    with qtbot.waitSignals([voice.speakingChanged, voice.markChanged]):
        voice.announce(["Det gick inte."], "sv")
    assert not voice.is_reading
    assert voice.property("piece") == -1

    engine.come_to_the_end()
    assert [words for words, _ in engine.said] == ["Hej", "Det gick inte."]
    assert not voice.is_speaking


def test_what_there_is_no_voice_for_interrupts_nobody() -> None:
    recorded = SilentEngine(recorded=True)
    voice = Voice()
    voice.use(recorded, speech_of=_with_recordings("Soo dhowow."))
    voice.speak(["Soo dhowow."], "so")

    voice.announce(["Inget."], "so")

    assert voice.is_reading
    assert recorded.said == [("Soo dhowow.", "so")]


def test_a_kiosk_that_staff_have_made_silent_announces_nothing() -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.set_volume(0)

    voice.announce(["Hej"], "sv")

    assert not voice.is_speaking


def test_headphones_that_come_during_an_announcement_want_to_listen(qtbot: QtBot) -> None:
    voice = a_voice(SilentEngine())
    voice.announce(["Är du kvar?"], "sv")

    with qtbot.waitSignal(voice.listenWanted):
        voice.plug_in()


@pytest.mark.parametrize(
    ("texts", "language", "can"),
    [
        ([], "sv", True),
        (["Mahadsanid.", "Soo dhowow."], "so", True),
        (["Mahadsanid."], "so", False),
        # Swedish words among others are no reason to offer a voice.
        (["Komvux"], "ti", False),
        ([], "so", False),
    ],
)
def test_a_text_can_be_read_where_a_voice_or_a_recording_has_its_language(
    texts: list[str], language: str, can: bool
) -> None:
    voice = Voice()
    voice.use(SilentEngine(recorded=True), SilentEngine(("sv",)), speech_of=_with_recordings("Soo dhowow."))

    assert voice.can_read(texts, language) is can


def test_it_is_known_what_can_speak_once_it_has_been_looked_for(qtbot: QtBot) -> None:
    voice = Voice()
    assert not voice.property("known")

    with qtbot.waitSignal(voice.voicesChanged):
        voice.use(SilentEngine(("fi",)), speech_of=plain_speech, recorded=lambda: frozenset({"so"}))

    assert voice.property("known")
    assert voice.property("fluent") == ["fi"]


def test_headphones_that_go_leave_silence_and_the_volume_of_before(qtbot: QtBot) -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.set_volume(80)
    voice.plug_in()
    voice.speak(["Hej"], "sv")

    with qtbot.waitSignal(voice.speakingChanged):
        voice.unplug()

    assert (engine.volume, engine.followed) == (80, 2)


def test_a_kiosk_that_is_softer_than_modest_stays_so() -> None:
    engine = SilentEngine()
    voice = a_voice(engine)
    voice.set_volume(20)

    voice.plug_in()

    assert engine.volume == 20


def _with_recordings(*recorded: str) -> Callable[[str, str], Speech]:
    def speech_of(words: str, language: str) -> Speech:
        speech = plain_speech(words, language)
        return replace(speech, recording=Path("a.opus")) if words in recorded else speech

    return speech_of
