"""The whole kiosk as QML sees it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.clock import FixedClock
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.kiosk_model import KioskModel
from kiosk.ui.recorded_texts import plain_speech
from kiosk.ui.session import Session
from kiosk.ui.voice import Voice
from kiosk.visit.idle import POLICIES
from kiosk.visit.rules import fresh_visit, go, go_home, open_dialog
from kiosk.visit.values import Dialog, Location, Modes, Screen
from tests.builders import a_translation_file
from tests.ui.silent import SilentEngine
from tests.ui.telling import a_kiosk_model, a_session, follow

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


def test_it_begins_on_the_start_screen(kiosk: KioskModel) -> None:
    shown = {name: kiosk.property(name) for name in ("screen", "dialog", "language", "canGoBack")}

    assert shown == {"screen": "attract", "dialog": "", "language": "sv", "canGoBack": False}


def test_going_somewhere_tells_the_screen_and_the_way_back(session: Session, kiosk: KioskModel) -> None:
    session.apply(go_home)
    told = follow(session, kiosk)

    session.apply(go, Screen.MAP)
    assert sorted(told) == ["canGoBack", "screen"]

    told.clear()
    kiosk.goBack()
    assert sorted(told) == ["canGoBack", "screen"]


def test_another_subject_of_the_same_screen_tells_only_what_differs(
    session: Session, kiosk: KioskModel
) -> None:
    session.apply(go, Screen.COURSE, "vard-1")
    told = follow(session, kiosk)

    session.apply(go, Screen.COURSE, "bygg-1")

    assert told == []


def test_the_screen_s_own_model_follows_before_the_screen_is_told(
    session: Session, kiosk: KioskModel
) -> None:
    course = kiosk.modelOf("course")
    titles: list[str] = []
    kiosk.screenChanged.connect(lambda: titles.append(course.property("title")))

    session.apply(go, Screen.COURSE, "bygg-1")

    assert titles == ["Bygg"]


@pytest.mark.parametrize(
    ("toggle", "name"), [("toggleLarge", "large"), ("toggleContrast", "contrast"), ("toggleReach", "reach")]
)
def test_a_mode_is_toggled_and_nothing_else_is_told(
    session: Session, kiosk: KioskModel, toggle: str, name: str
) -> None:
    told = follow(session, kiosk)

    getattr(kiosk, toggle)()
    assert kiosk.property(name)
    getattr(kiosk, toggle)()

    assert not kiosk.property(name)
    assert told == [name, name]


def test_modes_do_not_switch_each_other_off(session: Session, kiosk: KioskModel) -> None:
    kiosk.toggleLarge()
    kiosk.toggleContrast()
    kiosk.toggleReach()

    assert session.visit.modes == Modes(large=True, contrast=True, reach=True)


def test_another_language_says_where_its_words_come_from(session: Session, kiosk: KioskModel) -> None:
    told = follow(session, kiosk)

    kiosk.chooseLanguage("en")

    assert sorted(told) == ["language", "machineTranslated"]
    assert kiosk.property("machineTranslated")


def test_a_screen_says_when_something_on_it_is_in_swedish_for_want_of_a_translation(tmp_path: Path) -> None:
    lacking = a_translation_file({"places.campus.about": None})
    session = a_session(tmp_path, {"texts/en.yaml": lacking})
    watch = IdleWatch(session, POLICIES["library"], session)
    kiosk = a_kiosk_model(session, watch, Voice(session))
    session.apply(go, Screen.PLACE, "campus")
    assert not kiosk.property("partlySwedish")

    kiosk.chooseLanguage("en")
    assert kiosk.property("partlySwedish")

    kiosk.goHome()
    assert not kiosk.property("partlySwedish")


def test_arabic_runs_from_right_to_left(session: Session, kiosk: KioskModel) -> None:
    told = follow(session, kiosk)

    kiosk.chooseLanguage("ar")

    assert "rightToLeft" in told
    assert kiosk.property("rightToLeft")


def test_the_choice_of_language_opens_and_closes_by_the_same_place(kiosk: KioskModel) -> None:
    kiosk.openLanguages()
    assert kiosk.property("dialog") == "language"

    kiosk.openLanguages()
    assert kiosk.property("dialog") == ""


def test_a_language_closes_the_choice_and_keeps_the_place(session: Session, kiosk: KioskModel) -> None:
    session.apply(go, Screen.MAP)
    kiosk.openLanguages()

    kiosk.chooseLanguage("en")

    assert kiosk.property("dialog") == ""
    assert session.visit.here == Location(Screen.MAP)


def test_home_forgets_the_way_and_the_end_forgets_all(session: Session, kiosk: KioskModel) -> None:
    kiosk.toggleLarge()
    session.apply(go, Screen.MAP)

    kiosk.goHome()
    assert session.visit.here == Location(Screen.HOME)
    assert session.visit.modes.large

    kiosk.end()
    assert session.visit == fresh_visit("sv")


def test_every_press_tells_the_watch_that_somebody_is_there(
    session: Session, kiosk: KioskModel, watch: IdleWatch
) -> None:
    session.apply(go_home)
    clock = session.clock
    assert isinstance(clock, FixedClock)

    clock.advance(119)
    kiosk.touched()
    clock.advance(119)
    watch.tick()

    assert session.visit.dialog is Dialog.NONE


@pytest.mark.parametrize(
    ("toggle", "mode"),
    [("toggleAiry", "airy"), ("toggleMotion", "reduced_motion"), ("toggleSound", "silent")],
)
def test_a_help_is_turned_on_and_off_and_gone_after_the_visit(
    session: Session, kiosk: KioskModel, toggle: str, mode: str
) -> None:
    getattr(kiosk, toggle)()
    assert getattr(session.visit.modes, mode)

    getattr(kiosk, toggle)()
    assert not getattr(session.visit.modes, mode)

    getattr(kiosk, toggle)()
    kiosk.end()
    assert session.visit == fresh_visit("sv")


def test_more_time_is_taken_where_it_is_asked_and_given_back_among_the_helps(
    session: Session, kiosk: KioskModel
) -> None:
    session.apply(go_home)
    session.apply(open_dialog, Dialog.STILL_THERE)

    kiosk.takeTime()
    assert (session.visit.more_time, session.visit.dialog) == (True, Dialog.NONE)

    kiosk.openHelp()
    kiosk.toggleMoreTime()
    assert (session.visit.more_time, session.visit.dialog) == (False, Dialog.HELP)


def test_the_helps_lead_to_somebody_to_talk_to(session: Session, kiosk: KioskModel) -> None:
    session.apply(go_home)
    kiosk.openHelp()

    kiosk.talk()

    assert session.visit.here.screen is Screen.PLACE
    assert session.visit.here.subject == session.open_pack.head.fallback_contact
    assert session.visit.dialog is Dialog.NONE
