"""What nobody asked to hear: told to screen readers, and said where the visitor has sound."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.announcer import CHIME_MILLISECONDS, Announcer
from kiosk.ui.recorded_texts import plain_speech
from kiosk.ui.session import Session
from kiosk.ui.voice import Voice
from kiosk.visit.rules import change_modes, fresh_visit, go_home, open_dialog
from kiosk.visit.values import Dialog
from tests.ui.silent import SilentEngine
from tests.ui.telling import a_session

pytestmark = pytest.mark.usefixtures("qapp")
QUESTION = ["Är du kvar?", "Dina svar försvinner snart."]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = a_session(tmp_path)
    session.apply(go_home)
    return session


@pytest.fixture
def engine() -> SilentEngine:
    return SilentEngine()


@pytest.fixture
def voice(session: Session, engine: SilentEngine) -> Voice:
    voice = Voice(session)
    voice.use(engine, speech_of=plain_speech)
    return voice


@pytest.fixture
def announcer(session: Session, voice: Voice) -> Announcer:
    return Announcer(session, voice, session)


def _modes(session: Session, **modes: bool) -> None:
    session.apply(change_modes, session.visit.modes._replace(**modes))


def _ask(session: Session, announcer: Announcer) -> None:
    session.apply(open_dialog, Dialog.STILL_THERE)
    announcer.ask(QUESTION)


def _after_the_chime(qtbot: QtBot, announcer: Announcer) -> None:
    """Let the time of the chime pass, whatever is waiting for it."""
    with qtbot.waitSignal(announcer._chiming.timeout, timeout=5 * CHIME_MILLISECONDS):
        announcer._chiming.setInterval(0)


def test_what_has_gone_wrong_is_told_and_said_at_once(
    announcer: Announcer, engine: SilentEngine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(announcer.told) as told:
        announcer.warn(["Inga\nkurser", "Fråga någon."])

    assert told.args == ["Inga kurser Fråga någon.", True]
    assert engine.said[0][0] == "Inga\nkurser"


def test_who_wants_silence_is_told_without_a_sound(
    session: Session, announcer: Announcer, engine: SilentEngine, qtbot: QtBot
) -> None:
    _modes(session, silent=True)

    with qtbot.waitSignal(announcer.told):
        announcer.warn(["Det gick inte."])

    assert engine.said == []


def test_a_change_is_said_to_those_who_listen_and_interrupts_nothing(
    session: Session, announcer: Announcer, voice: Voice, engine: SilentEngine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(announcer.told) as told:
        announcer.tell(["12 kurser"])
    assert told.args == ["12 kurser", False]
    assert engine.said == []

    _modes(session, listening=True)
    announcer.tell(["12 kurser"])
    announcer.tell(["11 kurser"])
    assert engine.said == [("12 kurser", "sv")]

    voice.speak(["Hela sidan"], "sv")
    announcer.tell(["10 kurser"])
    assert voice.is_reading


def test_nobody_on_the_attract_screen_is_told_anything(
    session: Session, announcer: Announcer, engine: SilentEngine, qtbot: QtBot
) -> None:
    session.update(fresh_visit("sv"))

    with qtbot.assertNotEmitted(announcer.told):
        announcer.warn(["Det gick inte."])
        announcer.tell(["12 kurser"])

    assert engine.said == []


def test_texts_that_are_gone_are_not_told(announcer: Announcer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(announcer.told):
        announcer.warn([])
        announcer.tell([])


def test_the_question_is_told_at_once_and_said_after_its_chime(
    session: Session, announcer: Announcer, engine: SilentEngine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(announcer.told):
        _ask(session, announcer)
    assert engine.said == []

    _after_the_chime(qtbot, announcer)

    assert engine.said == [("Är du kvar?", "sv")]


def test_the_question_is_not_said_to_somebody_who_answered_during_its_chime(
    session: Session, announcer: Announcer, engine: SilentEngine, qtbot: QtBot
) -> None:
    _ask(session, announcer)

    with qtbot.assertNotEmitted(announcer._chiming.timeout, wait=20):
        announcer.hush()
        announcer._chiming.setInterval(0)

    assert engine.said == []


@pytest.mark.parametrize("ends", [True, False])
def test_the_question_is_silent_as_soon_as_it_is_gone(
    session: Session, announcer: Announcer, voice: Voice, qtbot: QtBot, ends: bool
) -> None:
    _ask(session, announcer)
    _after_the_chime(qtbot, announcer)
    assert voice.is_speaking

    if ends:
        session.restart()
    else:
        session.apply(open_dialog, Dialog.NONE)

    assert not voice.is_speaking


def test_what_is_read_goes_on_when_the_question_is_gone(
    session: Session, announcer: Announcer, voice: Voice
) -> None:
    _ask(session, announcer)
    voice.speak(["Hela sidan"], "sv")

    session.apply(open_dialog, Dialog.NONE)

    assert voice.is_reading
