"""A bit that falls over in a value is seen, though SQLite sees nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.state import seal
from kiosk.state.database import State, open_state
from kiosk.state.problems import StateError
from kiosk.state.tables import MIGRATIONS, SEALED


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A memory with one setting and a copy of it."""
    with closing(open_state(tmp_path)) as state:
        _set(state, "bus")
        state.keep_copy()
    return tmp_path


def _set(state: State, value: str) -> None:
    with state.change() as database:
        database.execute("INSERT OR REPLACE INTO settings VALUES ('profile', ?)", (value,))


def _damage(folder: Path, statement: str = "UPDATE settings SET value = 'cus'") -> None:
    with closing(sqlite3.connect(folder / "state.db")) as database:
        database.execute(statement)
        database.commit()


def test_every_table_is_sealed() -> None:
    made = [statement.split()[2] for _, statements in MIGRATIONS for statement in statements]

    assert [*SEALED, "seal"] == made


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE settings SET value = 'cus'",
        "DELETE FROM settings",
        "INSERT INTO lock VALUES (1, 0, 0.0)",
        "UPDATE seal SET checksum = checksum + 1",
        "DELETE FROM seal",
    ],
)
def test_a_change_without_the_seal_is_damage(folder: Path, statement: str) -> None:
    _damage(folder, statement)

    with closing(open_state(folder)) as state:
        assert state.was_restored
        assert state.read("SELECT value FROM settings") == [("bus",)]


def test_damage_that_comes_while_the_kiosk_runs_is_not_sealed(folder: Path) -> None:
    with closing(open_state(folder)) as state:
        _damage(folder)

        with pytest.raises(StateError, match="skadat"):
            _set(state, "library")

        assert not state.was_restored
    with closing(open_state(folder)) as state:
        assert state.was_restored


def test_a_copy_keeps_the_seal_whatever_becomes_of_the_numbers_of_rows(folder: Path) -> None:
    with closing(open_state(folder)) as state:
        for number in range(5):
            with state.change() as database:
                database.execute("INSERT INTO metadata VALUES (?, ?)", (f"{number}.json", b"{}"))
        with state.change() as database:
            database.execute("DELETE FROM metadata WHERE name < '3'")
        state.keep_copy()
    newest = max(folder.glob("state.copy-*.db"))

    with closing(sqlite3.connect(newest)) as copy:
        assert seal.holds(copy)


def test_a_memory_from_before_there_were_seals_gets_one(folder: Path) -> None:
    _damage(folder, "DROP TABLE seal")
    _damage(folder, "DELETE FROM migration WHERE name = 'second'")

    with closing(open_state(folder)) as state:
        assert not state.was_restored
        assert len(state.read("SELECT * FROM seal")) == 1
