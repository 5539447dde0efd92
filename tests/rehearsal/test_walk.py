"""The rehearsal itself: its finger finds what is there, and its walk goes on after a step that failed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, Options
from kiosk.clock import FixedClock
from kiosk.content.loading import open_source_or_compiled
from kiosk.paths import assets
from kiosk.rehearsal.finger import Finger, NothingToTapError, guard_of, is_a, wait_for, walk_items
from kiosk.rehearsal.photographer import stage_of, wait_until_built
from kiosk.rehearsal.walk import StrayedError, Walk
from kiosk.visit.rules import fresh_visit, go_home
from kiosk.visit.values import Screen
from tests.builders import a_pack_folder
from tests.journeys.conftest import NOON
from tests.journeys.visitor import settle


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Kiosk]:
    pack = open_source_or_compiled(a_pack_folder(tmp_path), tmp_path / "cache")
    kiosk = Kiosk(pack, FixedClock(NOON), assets() / "fonts", Options(size=(1080, 1920), still=True))
    wait_until_built(kiosk)
    yield kiosk
    kiosk.close()


class Sender(QObject):
    came = Signal()


def test_waiting_ends_with_the_signal_or_with_patience(qapp: QGuiApplication) -> None:
    sender = Sender()
    QTimer.singleShot(0, sender.came.emit)

    assert wait_for(sender, "came")
    assert not wait_for(sender, "came", patience=1)


def test_the_finger_finds_by_kind_place_and_property(kiosk: Kiosk) -> None:
    kiosk.session.apply(go_home)
    settle(kiosk)
    finger = Finger(kiosk.window)

    tiles = finger.items("Tile")

    assert [tile.property("icon") for tile in tiles] == ["courses", "map", "wallet", "words"]
    assert finger.find("Tile", icon="map") == tiles[1] == finger.find("Tile", 1)
    assert finger.find("Tile", -1) == tiles[-1]


def test_the_finger_finds_only_what_can_be_seen_and_pressed(kiosk: Kiosk) -> None:
    finger = Finger(kiosk.window)

    icons = [item.property("icon") for item in finger.items("BarItem")]

    # On the start screen there is no way home and no way back.
    assert not {"home", "close", "back"} & set(icons)
    assert finger.items("QuizTile") == []


@pytest.mark.parametrize(("kind", "nth"), [("QuizTile", 0), ("Sign", 5), ("Sign", -5), ("Nothing", 0)])
def test_what_is_not_there_cannot_be_tapped(kiosk: Kiosk, kind: str, nth: int) -> None:
    with pytest.raises(NothingToTapError, match=kind):
        Finger(kiosk.window).find(kind, nth)


def test_a_kind_is_found_by_what_it_is_built_on(kiosk: Kiosk) -> None:
    signs = [item for item in walk_items(kiosk.window.contentItem()) if is_a(item, "Sign")]

    assert signs
    assert all(is_a(sign, "Tappable") and is_a(sign, "QQuickItem") for sign in signs)
    assert not any(is_a(sign, "Answer") for sign in signs)


def test_a_tap_waits_for_the_frame_that_shows_it(kiosk: Kiosk) -> None:
    finger = Finger(kiosk.window)

    milliseconds = finger.tap(finger.find("Sign"))

    assert kiosk.session.visit.here.screen is Screen.HOME
    assert milliseconds > 0


@pytest.fixture
def unguarded(kiosk: Kiosk) -> Kiosk:
    """A kiosk that takes a tap as soon as its screen has come."""
    guard_of(kiosk.window).setProperty("interval", 0)
    return kiosk


def test_a_step_that_fails_is_written_down_and_the_walk_goes_on(unguarded: Kiosk) -> None:
    # The small pack has no films: that step cannot end where it should.
    way = Walk(unguarded, lambda _picture: ["https://prov.se"], films_can_be_drawn=False)

    assert not way.all()

    steps = {step.name: step for step in way.steps}
    assert len(steps) == 9
    assert not steps["a film with moving frames"].ok
    assert "Card" in steps["a film with moving frames"].note
    assert steps["language switch"].ok
    assert steps["end of the visit"].ok
    assert all(step.ms > 0 for step in way.steps)


def test_a_code_that_cannot_be_read_fails_its_step(unguarded: Kiosk) -> None:
    way = Walk(unguarded, lambda _picture: [], films_can_be_drawn=False)
    way.to_home()
    way.to_quiz()
    way.through_quiz()
    way.to_course()

    with pytest.raises(StrayedError, match="0 QR codes"):
        way.to_takeaway()


def test_setting_the_stage_leaves_no_trace(kiosk: Kiosk) -> None:
    stage = stage_of(kiosk.session)

    assert kiosk.session.visit == fresh_visit("sv")
    assert stage.best_course in stage.courses
