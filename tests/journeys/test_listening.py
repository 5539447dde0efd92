"""Somebody has the kiosk read aloud: the recording of the pack, until a finger comes down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, Options
from kiosk.clock import FixedClock
from kiosk.content.loading import open_source_or_compiled
from kiosk.paths import assets
from kiosk.rehearsal.finger import NothingToTapError, is_a, walk_items
from kiosk.rehearsal.photographer import wait_until_built
from kiosk.speech.recorded import RecordedVoice
from kiosk.ui.recorded_texts import RecordedTexts, plain_speech
from kiosk.ui.session import Session
from kiosk.visit.rules import choose_language, go, go_home, open_dialog
from kiosk.visit.values import Dialog, Screen
from tests.builders import TODAY, a_pack_folder
from tests.content.spoken import needs_espeak, speak
from tests.journeys.visitor import Visitor, settle
from tests.ui.silent import SilentEngine

pytestmark = needs_espeak
NOON = datetime.combine(TODAY, datetime.min.time()).replace(hour=12)


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk on a pack of which the story was recorded."""
    folder = a_pack_folder(tmp_path)
    speak(folder, "stories.anna.slides.1.line", "stories.anna.title")
    pack = open_source_or_compiled(folder, tmp_path / "cache")
    kiosk = Kiosk(pack, FixedClock(NOON), assets() / "fonts", Options(size=(1080, 1920), still=True))
    wait_until_built(kiosk)
    yield kiosk
    kiosk.close()
    pack.close()


def _marks(item: QQuickItem) -> Iterator[QQuickItem]:
    """Find what is drawn below a text, wherever it is on the screen."""
    for child in item.childItems():
        if child.metaObject().className().startswith("ReadingMark"):
            yield child
        yield from _marks(child)


def _marked(kiosk: Kiosk) -> list[str]:
    """Give the texts that have lines below them."""
    marks = list(_marks(kiosk.window.contentItem()))
    return [str(each.parentItem().property("text")) for each in marks if each.childItems()]


def _asked(session: Session) -> str:
    return session.visit.dialog.value


def _silent(kiosk: Kiosk) -> SilentEngine:
    engine = SilentEngine(("sv", "en"))
    kiosk.voice.use(engine, speech_of=plain_speech)
    return engine


def test_the_story_is_heard_from_its_recording_and_marked(kiosk: Kiosk, qtbot: QtBot) -> None:
    session = kiosk.session
    session.apply(go_home)
    session.apply(go, Screen.STORY, "anna")
    settle(kiosk)
    visitor = Visitor(kiosk)

    with qtbot.waitSignal(kiosk.voice.speakingChanged):
        visitor.tap_bar("listen")

    assert isinstance(kiosk.voice._now, RecordedVoice)
    (text,) = _marked(kiosk)
    assert RecordedTexts(session).speech_of(text, "sv").recording is not None
    assert session.is_busy, "no question whether anybody is there"


def test_a_finger_anywhere_silences_at_once_and_takes_the_mark_away(kiosk: Kiosk) -> None:
    session, visitor = kiosk.session, Visitor(kiosk)
    session.apply(go_home)
    session.apply(go, Screen.STORY, "anna")
    settle(kiosk)
    visitor.tap_bar("listen")
    assert kiosk.voice.property("speaking")
    assert _marked(kiosk)

    visitor.press_and_slide_off(visitor.finger.find("BarItem", icon="contrast"))

    assert not kiosk.voice.is_speaking
    assert _marked(kiosk) == []
    assert not session.visit.modes.contrast, "the finger slid off: nothing but silence came of it"


def test_the_button_silences_with_one_tap_and_reads_again_with_the_next(kiosk: Kiosk) -> None:
    engine, visitor = _silent(kiosk), Visitor(kiosk)
    kiosk.session.apply(go_home)
    settle(kiosk)

    heard = []
    for icon in ("listen", "stop", "listen"):
        visitor.tap_bar(icon)
        heard.append(kiosk.voice.is_speaking)

    assert heard == [True, False, True]

    assert engine.said[0] == engine.said[1], "from the beginning"


def test_nobody_is_asked_whether_they_are_there_while_it_reads(kiosk: Kiosk) -> None:
    engine = _silent(kiosk)
    clock, session = kiosk.session.clock, kiosk.session
    assert isinstance(clock, FixedClock)
    session.apply(go_home)
    settle(kiosk)
    Visitor(kiosk).tap_bar("listen")

    clock.advance(600)
    kiosk.idle.tick()
    assert _asked(session) == ""

    while kiosk.voice.is_speaking:
        engine.come_to_the_end()
    clock.advance(125)
    kiosk.idle.tick()
    assert _asked(session) == Dialog.STILL_THERE


def test_what_is_asked_over_the_screen_is_read_in_its_place(kiosk: Kiosk) -> None:
    engine, visitor = _silent(kiosk), Visitor(kiosk)
    kiosk.session.apply(go_home)
    settle(kiosk)
    visitor.tap_bar("question")

    visitor.tap_bar("listen")

    assert engine.said == [("Hur vill du ha det?", "sv")]


def test_headphones_are_read_to_without_a_tap(kiosk: Kiosk) -> None:
    engine, visitor = _silent(kiosk), Visitor(kiosk)
    kiosk.session.apply(go_home)
    settle(kiosk)
    visitor.tap_bar("listen")
    visitor.tap_bar("contrast")
    engine.said.clear()

    kiosk.voice.plug_in()

    assert engine.said
    assert kiosk.voice.is_speaking
    assert kiosk.session.visit.modes.listening


def test_without_any_voice_nothing_is_offered_and_the_others_take_the_place(kiosk: Kiosk) -> None:
    kiosk.voice.use(speech_of=plain_speech)
    settle(kiosk)

    with pytest.raises(NothingToTapError):
        Visitor(kiosk).finger.find("BarItem", icon="listen")
    assert _gaps(kiosk) == {10}


def test_where_only_recordings_speak_it_is_offered_on_the_screens_that_have_one(kiosk: Kiosk) -> None:
    texts, session, visitor = RecordedTexts(kiosk.session), kiosk.session, Visitor(kiosk)
    kiosk.voice.use(
        RecordedVoice(session), SilentEngine(("en",)), speech_of=texts.speech_of, recorded=texts.languages
    )

    def offered() -> bool:
        settle(kiosk)
        return bool(visitor.finger.items("BarItem", icon="listen"))

    session.apply(go_home)
    assert not offered()
    before = _bar(kiosk)

    session.apply(go, Screen.STORY, "anna")
    assert offered()
    assert _bar(kiosk) == before, "no place moves within a language"

    visitor.tap_bar("question")
    assert not offered(), "what lies over the screen would be read in its place"
    session.apply(open_dialog, Dialog.NONE)
    assert offered()

    session.apply(go, Screen.COURSES)
    assert not offered()
    session.apply(choose_language, "en")
    assert offered(), "each text has a voice there"


def _bar(kiosk: Kiosk) -> list[tuple[float, float]]:
    """Give where each place of the bar begins and ends, also of those that cannot be pressed."""
    (bar,) = (each for each in walk_items(kiosk.window.contentItem()) if is_a(each, "KioskBar"))
    items = [each for each in walk_items(bar) if is_a(each, "BarItem") and each.isVisible()]
    return sorted((each.x(), each.x() + each.width()) for each in items)


def _gaps(kiosk: Kiosk) -> set[int]:
    """Give the rooms between neighbours of the bar, in pixels."""
    return {round(after[0] - each[1]) for each, after in pairwise(_bar(kiosk))}
