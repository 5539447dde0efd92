"""Settings and the clock's floor survive the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.clock import FixedClock
from kiosk.staff.keeping import load_settings, save_settings
from kiosk.staff.settings import Profile, ReadSettings, Settings
from kiosk.staff.timekeeping import floor_clock, keep_floor
from kiosk.state.database import State, open_state
from kiosk.state.floor import read_floor
from tests.staff.moments import MORNING


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    state = open_state(tmp_path)
    yield state
    state.close()


def test_settings_are_there_again_after_a_restart(tmp_path: Path) -> None:
    settings = Settings(profile=Profile.BUS, volume=30)
    first = open_state(tmp_path)
    save_settings(first, settings)
    first.close()

    again = open_state(tmp_path)

    assert load_settings(again) == ReadSettings(settings)
    again.close()


def test_a_line_of_a_newer_program_is_kept(state: State) -> None:
    with state.change() as database:
        database.execute("INSERT INTO settings VALUES ('brightness', '80')")

    save_settings(state, Settings(volume=10))

    assert ("brightness", "80") in state.read("SELECT key, value FROM settings")
    assert load_settings(state) == ReadSettings(Settings(volume=10))


def test_a_damaged_line_gets_its_default_and_is_told(state: State) -> None:
    save_settings(state, Settings(volume=10, idle=60))
    with state.change() as database:
        database.execute("UPDATE settings SET value = x'00ff' WHERE key = 'volume'")
        database.execute("UPDATE settings SET value = 'många' WHERE key = 'warning'")

    read = load_settings(state)

    assert read.settings == Settings()._replace(idle=60)
    assert read.damaged == ("volume", "warning")


def test_a_machine_that_wakes_up_in_1970_knows_how_late_it_was(state: State) -> None:
    later = MORNING + timedelta(days=100)
    keep_floor(state, floor_clock(state, FixedClock(later)))

    clock = floor_clock(state, FixedClock(MORNING.replace(year=1970)))

    assert (clock.now(), clock.is_trusted) == (later, False)


def test_a_clock_that_is_wrong_leaves_the_floor_alone(state: State) -> None:
    keep_floor(state, floor_clock(state, FixedClock(MORNING + timedelta(days=2))))

    keep_floor(state, floor_clock(state, FixedClock(MORNING.replace(year=2100))))

    assert floor_clock(state, FixedClock(MORNING + timedelta(days=2))).is_trusted


def test_the_time_is_kept_once_a_day_and_not_at_every_start(state: State) -> None:
    clock = FixedClock(MORNING + timedelta(days=10))
    keep_floor(state, floor_clock(state, clock))
    kept = read_floor(state)

    clock.advance(3600)
    keep_floor(state, floor_clock(state, clock))
    assert read_floor(state) == kept

    clock.advance(86_400)
    keep_floor(state, floor_clock(state, clock))
    assert read_floor(state) == clock.now()
