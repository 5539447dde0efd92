"""The mark of a kiosk: drawn once, the same ever after, and another one on every kiosk."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from kiosk.staff.keeping import save_settings
from kiosk.staff.marking import kiosk_mark
from kiosk.staff.settings import Settings
from kiosk.state.database import open_state
from kiosk.statistics import sites
from kiosk.statistics.events import is_key
from kiosk.statistics.sites import is_mark, new_mark, site_of


def _marks(folder: Path, times: int) -> list[str]:
    found = []
    for _ in range(times):
        state = open_state(folder)
        found.append(kiosk_mark(state))
        save_settings(state, Settings(volume=10))
        state.close()
    return found


def test_a_kiosk_keeps_its_mark_and_two_kiosks_have_two(tmp_path: Path) -> None:
    one, two = set(_marks(tmp_path / "one", 3)), set(_marks(tmp_path / "two", 3))

    assert len(one) == len(two) == 1
    assert one != two
    assert is_mark(one.pop())


@pytest.mark.parametrize("damage", ["'Anna Andersson'", "x'00ff'", "''"])
def test_what_is_no_mark_is_replaced_by_one_that_is_kept(tmp_path: Path, damage: str) -> None:
    state = open_state(tmp_path)
    with state.change() as database:
        database.execute(f"INSERT INTO settings VALUES ('mark', {damage})")

    mark = kiosk_mark(state)

    assert is_mark(mark)
    assert kiosk_mark(state) == mark
    state.close()


def test_where_nothing_can_be_written_there_is_a_mark_all_the_same(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    state._database.execute("PRAGMA query_only = ON")

    assert is_mark(kiosk_mark(state))
    assert kiosk_mark(state) != kiosk_mark(state)
    state.close()


@pytest.mark.parametrize("name", ["", "flen-bibliotek", "a" * 64, "a" * 56 + "-b", "a" * 57 + "-b"])
def test_a_site_is_a_key_whatever_the_kiosk_is_called(name: str) -> None:
    assert is_key(site_of(name, new_mark()))


def test_the_examples_in_the_docs_hold() -> None:
    assert doctest.testmod(sites).failed == 0
