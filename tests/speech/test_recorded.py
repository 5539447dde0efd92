"""Recordings play as they will in the kiosk, without a loudspeaker; the real eSpeak NG reads one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.reading_aloud import read_aloud
from kiosk.content.voices import find_readers
from kiosk.speech.recorded import RecordedVoice
from kiosk.speech.values import Speech
from tests.builders import a_sound_file
from tests.content.spoken import needs_espeak

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def voice() -> RecordedVoice:
    return RecordedVoice()


def _told(voice: RecordedVoice) -> list[object]:
    told: list[object] = []
    voice.tell(told.append, lambda: told.append("end"))
    return told


def _speech(recording: Path, *starts: float) -> Speech:
    sentences = ("Hej.",) * max(1, len(starts))
    return Speech("sv", sentences, ((0, 4),) * len(sentences), recording, starts)


def test_it_says_only_what_was_recorded(voice: RecordedVoice, tmp_path: Path) -> None:
    assert voice.languages() == frozenset()
    assert not voice.can_say(Speech("sv", ("Hej.",)))
    assert voice.can_say(_speech(tmp_path / "a.opus"))


@needs_espeak
def test_a_draft_tells_each_sentence_when_it_is_heard(
    voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "a.opus"
    starts = read_aloud("Hej. Kom.", find_readers("espeak-ng", None)["sv"], file)
    told = _told(voice)

    voice.say(_speech(file, *starts), 0)
    assert told == [0]

    qtbot.waitUntil(lambda: "end" in told)
    assert told == [0, 1, "end"]


@needs_espeak
def test_it_can_begin_with_a_later_sentence(voice: RecordedVoice, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "a.opus"
    starts = read_aloud("Hej. Kom.", find_readers("espeak-ng", None)["sv"], file)
    told = _told(voice)

    voice.say(_speech(file, *starts), 1)

    qtbot.waitUntil(lambda: "end" in told)
    assert told == [1, "end"]


def test_it_falls_silent_at_once_and_nothing_more_is_told(
    voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    told = _told(voice)
    voice.say(_speech(a_sound_file(tmp_path / "a.opus", 0.3), 0.0, 0.1), 0)

    voice.stop()

    qtbot.wait(500)
    assert told == [0]


def test_a_new_recording_takes_the_place_of_the_old(
    voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    told = _told(voice)
    voice.say(_speech(a_sound_file(tmp_path / "a.opus", 5.0)), 0)

    voice.say(_speech(a_sound_file(tmp_path / "b.opus", 0.2)), 0)

    qtbot.waitUntil(lambda: "end" in told, timeout=3000)
    assert told == [0, 0, "end"]


def test_recordings_that_follow_each_other_at_once_do_not_wait_for_each_other(
    voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [a_sound_file(tmp_path / f"{name}.opus", 0.3) for name in "ab"]
    told = _told(voice)

    for number in range(20):
        voice.say(_speech(files[number % 2]), 0)
        if number % 3 == 0:
            qtbot.wait(5)

    qtbot.waitUntil(lambda: "end" in told)
    assert told == [*[0] * 20, "end"]


@pytest.mark.qt_log_ignore("^Could not open media")
@pytest.mark.parametrize("content", [b"", b"OggS"])
def test_a_file_that_is_no_sound_is_passed_over(
    content: bytes, voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "b.opus").write_bytes(content)
    told = _told(voice)

    voice.say(_speech(tmp_path / "b.opus"), 0)

    qtbot.waitUntil(lambda: "end" in told)


def test_a_change_of_output_before_and_while_it_plays_is_followed(
    voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    voice.follow_output()
    voice.set_volume(30)
    told = _told(voice)
    voice.say(_speech(a_sound_file(tmp_path / "a.opus", 0.3)), 0)

    voice.follow_output()
    voice.set_volume(20)

    qtbot.waitUntil(lambda: "end" in told)
