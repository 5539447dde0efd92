"""What is on the screen finds its recording by its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.recorded_texts import RecordedTexts
from kiosk.ui.session import Session
from tests.builders import a_sound_file
from tests.ui.telling import a_session

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    sound = a_sound_file(tmp_path / "a.opus").read_bytes()
    files = {"speech/sv/barriers.time.answer.opus": sound, "speech/en/barriers.time.answer.opus": sound}
    return a_session(tmp_path, files)


def test_words_that_were_recorded_have_their_recording(session: Session) -> None:
    texts = RecordedTexts(session)

    speech = texts.speech_of("Många läser lite i taget.", "sv")

    assert texts.languages() == {"sv", "en"}
    assert speech.recording is not None
    assert speech.recording.is_file()
    assert speech.sentences == ("Många läser lite i taget.",)
    assert texts.speech_of("”Många läser  lite i taget.”", "sv").recording == speech.recording


@pytest.mark.parametrize("words", ["Många läser lite.", ""])
def test_other_words_have_none(session: Session, words: str) -> None:
    assert RecordedTexts(session).speech_of(words, "sv").recording is None


def test_words_that_stay_swedish_among_other_letters_are_read_in_swedish(session: Session) -> None:
    texts = RecordedTexts(session)

    swedish = texts.speech_of("Många läser lite i taget.", "ar")

    assert swedish.language == "sv"
    assert swedish.recording is not None
    assert texts.speech_of("مرحبا", "ar").language == "ar"


def test_a_stored_recording_that_became_something_else_is_not_played(session: Session) -> None:
    texts = RecordedTexts(session)
    stored = texts.speech_of("Många läser lite i taget.", "sv").recording
    assert stored is not None

    stored.write_bytes(b"ffconcat version 1.0\n")

    assert texts.speech_of("Många läser lite i taget.", "sv").recording is None
