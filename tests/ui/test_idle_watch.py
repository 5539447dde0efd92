"""When nobody touches the kiosk: it asks, and then lets the visit go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.clock import FixedClock
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.session import Session
from kiosk.visit.idle import POLICIES
from kiosk.visit.rules import change_modes, fresh_visit, go, go_home, open_dialog
from kiosk.visit.values import Dialog, Modes, Screen
from tests.ui.telling import a_session

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Kiosk:
    """A session with its watch, on a clock that a test moves."""

    session: Session
    watch: IdleWatch
    clock: FixedClock

    def wait(self, seconds: float) -> None:
        """Let time pass, half a second at a time, as the real timer would see it."""
        for _ in range(round(seconds * 2)):
            self.clock.advance(0.5)
            self.watch.tick()

    def asks(self) -> bool:
        return self.session.visit.dialog is Dialog.STILL_THERE


def a_kiosk(folder: Path, profile: str = "library") -> Kiosk:
    session = a_session(folder)
    assert isinstance(session.clock, FixedClock)
    return Kiosk(session, IdleWatch(session, POLICIES[profile], session), session.clock)


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    kiosk = a_kiosk(tmp_path)
    kiosk.session.apply(go_home)
    return kiosk


@pytest.mark.parametrize(("profile", "seconds"), [("library", 120), ("bus", 90)])
def test_it_asks_after_the_time_of_its_place(tmp_path: Path, profile: str, seconds: int) -> None:
    kiosk = a_kiosk(tmp_path, profile)
    kiosk.session.apply(go_home)

    kiosk.wait(seconds - 0.5)
    assert not kiosk.asks()

    kiosk.wait(0.5)
    assert kiosk.asks()


def test_it_counts_down_every_second_and_then_the_visit_is_over(kiosk: Kiosk) -> None:
    told: list[int] = []
    kiosk.watch.secondsLeftChanged.connect(lambda: told.append(kiosk.watch.property("secondsLeft")))

    kiosk.wait(120)
    assert kiosk.watch.property("secondsLeft") == 30
    kiosk.wait(29.5)
    assert kiosk.session.visit.here.screen is Screen.HOME
    kiosk.wait(0.5)

    assert told == list(range(29, -1, -1))
    assert kiosk.session.visit == fresh_visit("sv")


def test_a_touch_while_it_asks_closes_the_question(kiosk: Kiosk) -> None:
    kiosk.wait(130)

    kiosk.watch.touch()
    kiosk.wait(0.5)

    assert not kiosk.asks()
    assert kiosk.session.visit.here.screen is Screen.HOME


def test_one_may_stay_as_often_as_one_likes(kiosk: Kiosk) -> None:
    kiosk.session.apply(go, Screen.MONEY)
    before = kiosk.session.visit

    for _ in range(20):
        kiosk.wait(125)
        assert kiosk.asks()
        kiosk.watch.stay()
        assert kiosk.session.visit == before


def test_each_time_it_counts_from_the_beginning(kiosk: Kiosk) -> None:
    kiosk.wait(140)
    kiosk.watch.stay()

    kiosk.wait(120)

    assert kiosk.watch.property("secondsLeft") == 30


def test_the_question_takes_the_place_of_another_dialog(kiosk: Kiosk) -> None:
    kiosk.session.apply(open_dialog, Dialog.LANGUAGE)

    kiosk.wait(121)

    assert kiosk.asks()


def test_an_untouched_kiosk_never_asks_and_never_changes(qtbot: QtBot, tmp_path: Path) -> None:
    kiosk = a_kiosk(tmp_path)

    with qtbot.assertNotEmitted(kiosk.session.changed):
        kiosk.wait(3600)


def test_who_comes_after_a_quiet_hour_has_the_whole_time(tmp_path: Path) -> None:
    kiosk = a_kiosk(tmp_path)
    kiosk.wait(3600)

    kiosk.session.apply(go_home)
    kiosk.wait(119.5)

    assert not kiosk.asks()


def test_a_mode_left_on_the_start_screen_goes_back_without_a_question(tmp_path: Path) -> None:
    kiosk = a_kiosk(tmp_path)
    kiosk.session.apply(change_modes, Modes(contrast=True))
    dialogs: set[Dialog] = set()
    kiosk.session.changed.connect(lambda: dialogs.add(kiosk.session.visit.dialog))

    kiosk.wait(200)

    assert kiosk.session.visit == fresh_visit("sv")
    assert dialogs == {Dialog.NONE}


@pytest.mark.parametrize("what", ["film", "voice"])
def test_it_does_not_ask_while_something_plays(kiosk: Kiosk, what: str) -> None:
    kiosk.session.set_busy(what, True)

    kiosk.wait(1000)
    assert not kiosk.asks()

    kiosk.session.set_busy(what, False)
    kiosk.wait(119.5)
    assert not kiosk.asks()
    kiosk.wait(0.5)
    assert kiosk.asks()


def test_the_end_of_a_film_does_not_end_the_quiet_of_a_voice(kiosk: Kiosk) -> None:
    kiosk.session.set_busy("film", True)
    kiosk.session.set_busy("voice", True)
    kiosk.session.set_busy("film", False)

    kiosk.wait(500)

    assert not kiosk.asks()


def test_who_asked_for_more_time_has_a_quarter_of_an_hour(kiosk: Kiosk) -> None:
    kiosk.session.update(kiosk.session.visit._replace(more_time=True))

    kiosk.wait(899.5)
    assert not kiosk.asks()

    kiosk.wait(0.5)
    assert kiosk.asks()


def test_the_watch_looks_by_itself(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.clock.advance(121)

    with qtbot.waitSignal(kiosk.session.changed):
        pass

    assert kiosk.asks()


def test_a_watch_that_stands_still_looks_only_when_told(kiosk: Kiosk) -> None:
    kiosk.watch.stand_still()
    timer = kiosk.watch.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()

    kiosk.wait(121)

    assert kiosk.asks()


def test_times_that_staff_change_hold_at_once(kiosk: Kiosk) -> None:
    kiosk.watch.follow(POLICIES["bus"])

    kiosk.wait(89.5)
    assert not kiosk.asks()
    kiosk.wait(0.5)
    assert kiosk.asks()
