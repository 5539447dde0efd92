"""Somebody who does not see the screen hears what goes wrong on it, and whether they are still there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from build.environment import TRANSLATIONS
from kiosk.app import Kiosk, Options
from kiosk.clock import FixedClock
from kiosk.content.interface_texts import read_interface
from kiosk.content.loading import open_source_or_compiled
from kiosk.handout.printing import Handover
from kiosk.paths import assets
from kiosk.rehearsal.photographer import wait_until_built
from kiosk.ui.announcer import CHIME_MILLISECONDS
from kiosk.ui.recorded_texts import plain_speech
from kiosk.visit.rules import change_modes, choose_language, go, go_home
from kiosk.visit.search import type_letter
from kiosk.visit.values import Dialog, Screen
from tests.builders import TODAY, a_pack_folder, a_translation_file
from tests.handout.fake_printer import Mechanism, on_the_network
from tests.journeys.test_still_there import wait
from tests.journeys.visitor import Visitor, settle
from tests.ui.silent import SilentEngine

NOON = datetime.combine(TODAY, datetime.min.time()).replace(hour=12)
PATIENCE = 20_000
OpenKiosk = Callable[..., Kiosk]


@pytest.fixture
def engine() -> SilentEngine:
    return SilentEngine()


@pytest.fixture
def told() -> list[str]:
    """What a screen reader would say."""
    return []


@pytest.fixture
def open_kiosk(
    qapp: QGuiApplication, tmp_path: Path, engine: SilentEngine, told: list[str]
) -> Iterator[OpenKiosk]:
    """Open kiosks on the small pack that speak Swedish and English without a sound."""
    opened: list[Kiosk] = []

    def open_one(handover: Handover | None = None) -> Kiosk:
        lacking = a_translation_file({"stories.anna.title": None})
        folder = a_pack_folder(tmp_path, changes={"texts/en.yaml": lacking})
        pack = open_source_or_compiled(folder, tmp_path / "cache")
        options = Options(size=(1080, 1920), still=True, handover=handover)
        kiosk = Kiosk(pack, FixedClock(NOON), assets() / "fonts", options)
        wait_until_built(kiosk)
        kiosk.voice.use(engine, speech_of=plain_speech)
        kiosk.announcer.told.connect(lambda words, _: told.append(words))
        opened.append(kiosk)
        return kiosk

    yield open_one
    for kiosk in opened:
        kiosk.session.restart()
        kiosk.close()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    kiosk = open_kiosk()
    kiosk.session.apply(go_home)
    settle(kiosk)
    return kiosk


def _modes(kiosk: Kiosk, **modes: bool) -> None:
    kiosk.session.apply(change_modes, kiosk.session.visit.modes._replace(**modes))


def _hear_all(engine: SilentEngine, kiosk: Kiosk) -> list[str]:
    """Let the voice come to its end; give what it has said."""
    while kiosk.voice.is_speaking:
        engine.come_to_the_end()
    return [words for words, _ in engine.said]


def _after_the_chime(kiosk: Kiosk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.announcer._chiming.timeout, timeout=PATIENCE):
        kiosk.announcer._chiming.setInterval(0)
    kiosk.announcer._chiming.setInterval(CHIME_MILLISECONDS)


def test_a_slip_that_does_not_come_out_is_heard(
    open_kiosk: OpenKiosk, engine: SilentEngine, told: list[str], qtbot: QtBot
) -> None:
    mechanism = Mechanism()
    with on_the_network(mechanism) as address:
        kiosk = open_kiosk(Handover(printer=address))
        kiosk.session.apply(go_home)
        kiosk.session.apply(go, Screen.TAKEAWAY, "vard-1")
        model = kiosk.screens.model_of(Screen.TAKEAWAY)
        qtbot.waitUntil(lambda: bool(model.property("canPrint")), timeout=PATIENCE)
        settle(kiosk)
        # Between the last look at the printer and the tap.
        mechanism.paper_end = True
        model.printSlip()  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: model.property("printing") == "failed", timeout=PATIENCE)
        settle(kiosk)

    assert told[-2:] == ["Skriver ut …", "Det gick inte att skriva ut. Fota rutan i stället."]
    assert _hear_all(engine, kiosk) == ["Det gick inte att skriva ut. Fota rutan i stället."]


def test_a_search_without_hits_is_heard_once(kiosk: Kiosk, engine: SilentEngine, told: list[str]) -> None:
    kiosk.session.apply(go, Screen.COURSES)
    for letter in "qqq":
        kiosk.session.apply(type_letter, letter)
        settle(kiosk)

    assert [words for words in told if words.startswith("Inga kurser")] == [told[-1]]
    assert "fråga någon" in told[-1]
    assert _hear_all(engine, kiosk)[0] == "Inga kurser"


def test_a_film_that_cannot_be_shown_is_heard(kiosk: Kiosk, engine: SilentEngine, told: list[str]) -> None:
    """Without a screen that draws films, none can be shown."""
    kiosk.session.apply(go, Screen.FILM, "kostar")
    settle(kiosk)

    assert told == ["Filmen går inte att visa här. Läs texten i stället."]
    assert _hear_all(engine, kiosk) == told


def test_what_is_in_swedish_for_want_of_a_translation_is_told_and_heard_by_who_listens(
    kiosk: Kiosk, engine: SilentEngine, told: list[str]
) -> None:
    kiosk.session.apply(choose_language, "en")
    kiosk.session.apply(go, Screen.STORIES)
    settle(kiosk)
    assert told == ["Some of it is in Swedish."]
    assert engine.said == []

    kiosk.session.apply(go_home)
    _modes(kiosk, listening=True)
    kiosk.session.apply(go, Screen.STORIES)
    settle(kiosk)
    assert engine.said == [("Some of it is in Swedish.", "en")]


def test_who_wants_silence_is_told_without_a_sound(
    kiosk: Kiosk, engine: SilentEngine, told: list[str]
) -> None:
    _modes(kiosk, silent=True)
    kiosk.session.apply(go, Screen.FILM, "kostar")
    settle(kiosk)

    assert told
    assert engine.said == []


def test_any_tap_silences_what_was_announced_even_on_a_screen_that_has_only_just_come(kiosk: Kiosk) -> None:
    kiosk.session.apply(go, Screen.FILM, "kostar")
    settle(kiosk)
    assert kiosk.voice.is_speaking

    visitor = Visitor(kiosk)
    visitor.press_and_slide_off(visitor.finger.find("BarItem", icon="contrast"))

    assert not kiosk.voice.is_speaking


def test_the_question_is_heard_after_its_chime_and_once_more_before_the_end(
    kiosk: Kiosk, engine: SilentEngine, told: list[str], qtbot: QtBot
) -> None:
    visitor = Visitor(kiosk)
    wait(visitor, 120)
    assert told[0].startswith("Är du kvar? Annars börjar vi om")
    _after_the_chime(kiosk, qtbot)
    heard = _hear_all(engine, kiosk)
    assert heard[0] == "Är du kvar?"
    assert "Dina svar försvinner snart." in heard[1]
    assert "Tryck" in heard[2]
    assert set(heard) <= set(read_interface(TRANSLATIONS)["sv"].values()), "each of them can be recorded"

    wait(visitor, 20)
    _after_the_chime(kiosk, qtbot)
    assert _hear_all(engine, kiosk) == 2 * heard


def test_the_question_keeps_nobody_s_visit_and_is_silent_when_that_ends(
    kiosk: Kiosk, engine: SilentEngine, qtbot: QtBot
) -> None:
    visitor = Visitor(kiosk)
    wait(visitor, 120)
    _after_the_chime(kiosk, qtbot)
    assert kiosk.voice.is_speaking

    wait(visitor, 15)
    assert visitor.visit.dialog is Dialog.STILL_THERE, "its own voice is nobody who is there"
    wait(visitor, 15)

    assert visitor.screen is Screen.ATTRACT
    assert not kiosk.voice.is_speaking


def test_a_tap_silences_the_question_and_what_was_about_to_be_said(
    kiosk: Kiosk, engine: SilentEngine, qtbot: QtBot
) -> None:
    visitor = Visitor(kiosk)
    wait(visitor, 120)
    with qtbot.assertNotEmitted(kiosk.announcer._chiming.timeout, wait=20):
        visitor.tap("TouchGuard")
        kiosk.announcer._chiming.setInterval(0)
    assert engine.said == []


def test_nothing_is_said_on_the_attract_screen(kiosk: Kiosk, engine: SilentEngine, told: list[str]) -> None:
    kiosk.session.restart()
    visitor = Visitor(kiosk)
    visitor.tap_bar("contrast")

    for _ in range(20):
        wait(visitor, 10)

    assert told == []
    assert engine.said == []
