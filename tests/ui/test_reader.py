"""Reading aloud what is on the glass."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.kiosk_model import KioskModel
from kiosk.ui.reader import Reader
from kiosk.ui.recorded_texts import plain_speech
from kiosk.ui.session import Session
from kiosk.ui.voice import Voice
from kiosk.visit.idle import POLICIES
from kiosk.visit.quiz import change_quiz, open_quiz
from kiosk.visit.rules import choose_language, go, go_back, go_home, open_dialog
from kiosk.visit.values import Dialog, Screen
from tests.ui.silent import SilentEngine
from tests.ui.telling import a_kiosk_model, a_session

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


@pytest.fixture
def engine() -> SilentEngine:
    return SilentEngine()


@pytest.fixture
def watch(session: Session) -> IdleWatch:
    return IdleWatch(session, POLICIES["library"], session)


@pytest.fixture
def kiosk(session: Session, engine: SilentEngine, watch: IdleWatch) -> KioskModel:
    voice = Voice(session)
    voice.use(engine, speech_of=plain_speech)
    return a_kiosk_model(session, watch, voice)


@pytest.fixture
def reader(kiosk: KioskModel) -> Reader:
    return cast("Reader", kiosk.reader)


def test_listening_says_the_words_in_the_visitor_s_language(
    session: Session, reader: Reader, engine: SilentEngine
) -> None:
    session.apply(choose_language, "en")

    reader.toggle(["Hello"])

    assert engine.said == [("Hello", "en")]


def test_listening_again_is_silence(reader: Reader, engine: SilentEngine) -> None:
    reader.toggle(["Hej"])
    before = engine.stops

    reader.toggle(["Hej"])

    assert engine.stops > before
    assert len(engine.said) == 1


def test_the_press_that_silences_is_not_the_one_that_begins_anew(
    reader: Reader, engine: SilentEngine
) -> None:
    reader.toggle(["Hej"])
    before = engine.stops

    reader.hush()
    assert engine.stops > before, "the finger has only come down"
    reader.toggle(["Hej"])
    assert len(engine.said) == 1

    reader.hush()
    reader.toggle(["Hej"])
    assert len(engine.said) == 2, "the next press is heard again"


def test_who_listens_is_not_hurried_until_they_want_silence(session: Session, reader: Reader) -> None:
    reader.toggle(["Hej"])
    assert session.visit.modes.listening

    reader.toggle(["Hej"])
    assert not session.visit.modes.listening


def test_a_voice_that_has_come_to_the_end_can_be_heard_again(
    kiosk: KioskModel, reader: Reader, engine: SilentEngine
) -> None:
    reader.toggle(["Hej"])
    engine.come_to_the_end()

    reader.toggle(["Hej igen"])

    assert [words for words, _ in engine.said] == ["Hej", "Hej igen"]


@pytest.mark.parametrize("away", ["screen", "subject", "language", "question", "back", "end"])
def test_the_voice_stops_when_what_it_reads_is_no_longer_shown(
    session: Session, kiosk: KioskModel, reader: Reader, engine: SilentEngine, away: str
) -> None:
    session.apply(go_home)
    session.apply(open_quiz, session.shelf.pack.questions)
    if away == "subject":
        session.apply(go, Screen.COURSE, "vard-1")
    reader.toggle(["Hej"])
    before = engine.stops

    match away:
        case "screen":
            session.apply(go, Screen.MAP)
        case "subject":
            session.apply(go, Screen.COURSE, "bygg-1")
        case "language":
            session.apply(choose_language, "en")
        case "question":
            quiz = session.visit.quiz
            session.apply(change_quiz, quiz._replace(order=(*quiz.order, "hinder"), here=1))
        case "back":
            session.apply(go_back)
        case _:
            kiosk.end()

    assert engine.stops > before


def test_the_voice_goes_on_while_modes_and_dialogs_change(
    session: Session, kiosk: KioskModel, reader: Reader, engine: SilentEngine
) -> None:
    session.apply(go_home)
    reader.toggle(["Hej"])
    before = engine.stops

    kiosk.toggleLarge()
    session.apply(open_dialog, Dialog.LANGUAGE)

    assert engine.stops == before


def test_silence_is_for_the_voice_too(kiosk: KioskModel, reader: Reader, engine: SilentEngine) -> None:
    reader.toggle(["Hej"])
    before = engine.stops

    kiosk.toggleSound()

    assert engine.stops > before


def test_who_wants_to_listen_wants_sound(session: Session, kiosk: KioskModel, reader: Reader) -> None:
    kiosk.toggleSound()

    reader.toggle(["Hej"])

    assert not session.visit.modes.silent
