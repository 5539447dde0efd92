"""A real kiosk is examined: what it shows, what it remembers, and what it could not read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.clock import FixedClock
from kiosk.staff.conditions import Condition, well
from kiosk.staff.examination import Subject, examine, look_at_memory
from kiosk.staff.health import Equipment
from kiosk.state.database import State, open_state
from tests.channel.building import NOON, a_box, a_publisher

FACTORY = "Innehållet som följde med är skadat."


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    publisher, box = a_publisher(tmp_path / "office"), a_box(tmp_path / "kiosk")
    box.begin_with(publisher)
    state = open_state(box.folder)
    yield state
    state.close()


def _examined(state: State | str | None, folder: Path, days: int = 10) -> dict[str, Condition]:
    subject = Subject(folder, state, FACTORY, Path(__file__).resolve().parents[2])
    clock = FixedClock(NOON + timedelta(days=days))
    found = examine(subject, clock, Equipment(), (well("printer", "Skrivaren svarar.", "printer: ready"),))
    return {each.id: each for each in found}


def test_an_installed_pack_tells_its_age(state: State) -> None:
    found = _examined(state, state.folder)

    assert found["pack-age"].says == "Innehållet är 10 dagar gammalt."
    assert found["printer"].says == "Skrivaren svarar."


def test_before_anything_was_installed_the_factory_pack_is_told(tmp_path: Path) -> None:
    assert _examined(None, tmp_path)["pack"].says == FACTORY


def test_a_pack_that_is_damaged_is_told(state: State) -> None:
    for path in (state.folder / "obj").rglob("*.sqlite"):
        path.write_bytes(b"x" * 4096)

    assert "skadat" in _examined(state, state.folder)["pack"].says


def test_starts_without_a_healthy_minute_and_files_put_aside_are_told(state: State) -> None:
    with state.change() as database:
        database.execute("INSERT OR REPLACE INTO boots VALUES (1, 4)")
    (state.folder / "state.db.bad-1").write_bytes(b"")

    found = _examined(state, state.folder)

    assert found["starts"].says == "Kiosken har startat om 4 gånger i rad."
    assert "lagats" in found["state"].says


def test_a_machine_in_1970_is_told_and_the_pack_is_no_younger_for_it(state: State) -> None:
    found = _examined(state, state.folder, days=-20_000)

    assert found["clock"].level == "bad"
    assert found["pack-age"].says == "Innehållet är 0 dagar gammalt."


def test_a_memory_that_cannot_be_opened_is_told_with_its_sentence(tmp_path: Path) -> None:
    assert _examined("Disken är full.", tmp_path)["state"].says == "Disken är full."


def test_looking_at_a_memory_changes_nothing(state: State) -> None:
    path = state.folder / "state.db"
    before = path.read_bytes()

    assert look_at_memory(state.folder) is None
    assert path.read_bytes() == before
