"""The kiosk's memory keeps what was committed, and mends itself when the file is damaged."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from kiosk.state.ballast import NAME, SIZE, release_when_full, take_in
from kiosk.state.copies import DATABASE
from kiosk.state.database import State, open_state
from kiosk.state.problems import StateError


def _set(state: State, key: str, value: str) -> None:
    with state.change() as database:
        database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))


def _settings(state: State) -> dict[str, str]:
    return dict(state.read("SELECT key, value FROM settings"))


def _flip(path: Path, offset: int) -> None:
    data = bytearray(path.read_bytes())
    data[offset] ^= 0xFF
    path.write_bytes(data)


def test_what_was_committed_is_there_after_a_restart(tmp_path: Path) -> None:
    state = open_state(tmp_path / "not" / "yet")
    _set(state, "profile", '"bus"')
    state.close()

    again = open_state(tmp_path / "not" / "yet")

    assert _settings(again) == {"profile": '"bus"'}
    assert (again.was_restored, again.was_lost) == (False, False)


def test_a_change_that_fails_changes_nothing(tmp_path: Path) -> None:
    state = open_state(tmp_path)

    def fail() -> None:
        with state.change() as database:
            database.execute("INSERT INTO settings VALUES ('a', '1')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert _settings(state) == {}
    _set(state, "b", "2")
    assert _settings(state) == {"b": "2"}


def test_the_file_is_set_to_survive_a_power_cut(tmp_path: Path) -> None:
    state = open_state(tmp_path)

    assert state.read("PRAGMA journal_mode") == [("delete",)]
    assert state.read("PRAGMA synchronous") == [(3,)]


def test_opening_what_is_there_writes_nothing(tmp_path: Path) -> None:
    open_state(tmp_path).close()
    before = (tmp_path / DATABASE).stat().st_mtime_ns

    open_state(tmp_path).close()

    assert (tmp_path / DATABASE).stat().st_mtime_ns == before


@pytest.mark.parametrize("damaged", [slice(0, 512), slice(4096, 8192), slice(8192, None)])
def test_a_damaged_file_gives_way_to_the_newest_copy(tmp_path: Path, damaged: slice) -> None:
    state = open_state(tmp_path)
    for number in range(3):
        _set(state, "number", str(number))
        state.keep_copy()
    state.close()
    data = bytearray((tmp_path / DATABASE).read_bytes())
    data[damaged] = b"\xa5" * len(data[damaged])
    (tmp_path / DATABASE).write_bytes(data)

    again = open_state(tmp_path)

    assert _settings(again) == {"number": "2"}
    assert again.was_restored
    assert (tmp_path / f"{DATABASE}.bad-1").exists()


def test_a_flipped_byte_anywhere_leaves_a_memory_that_opens(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    _set(state, "profile", '"bus"')
    state.keep_copy()
    state.close()
    good = (tmp_path / DATABASE).read_bytes()
    for offset in range(0, len(good), 97):
        (tmp_path / DATABASE).write_bytes(good)
        _flip(tmp_path / DATABASE, offset)

        again = open_state(tmp_path)

        assert not again.was_lost
        again.close()


def test_a_damaged_newer_copy_gives_way_to_the_older_one(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    for number in range(2):
        _set(state, "number", str(number))
        state.keep_copy()
    state.close()
    _flip(tmp_path / "state.copy-2.db", 0)
    _flip(tmp_path / DATABASE, 0)

    assert _settings(open_state(tmp_path)) == {"number": "0"}


def test_two_copies_take_turns(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    for _ in range(5):
        state.keep_copy()

    assert sorted(path.name for path in tmp_path.glob("state.copy-*")) == [
        "state.copy-4.db",
        "state.copy-5.db",
    ]


def test_without_any_copy_the_kiosk_begins_anew_and_says_so(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"no database at all" * 100)

    state = open_state(tmp_path)

    assert state.was_lost
    assert _settings(state) == {}


def test_a_journal_of_a_memory_that_never_came_to_be_leaves_nothing(tmp_path: Path) -> None:
    # What a power cut leaves that came while the first memory of all was made.
    (tmp_path / f"{DATABASE}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\xff" * 2000)

    state = open_state(tmp_path)

    assert not state.was_lost
    state.close()
    assert not list(tmp_path.glob("*journal*"))


def test_a_stray_journal_is_not_played_into_a_copy(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    _set(state, "a", "1")
    state.keep_copy()
    state.close()
    (tmp_path / DATABASE).unlink()
    (tmp_path / f"{DATABASE}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\xff" * 2000)

    assert _settings(open_state(tmp_path)) == {"a": "1"}
    assert (tmp_path / f"{DATABASE}-journal.bad-1").exists()


def test_another_process_is_waited_for_and_then_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.state.database._PATIENCE", 0.01)
    state = open_state(tmp_path)
    other = sqlite3.connect(tmp_path / DATABASE, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(StateError, match="används av ett annat kommando"), state.change():
        pass
    other.close()


def test_a_newer_memory_is_left_alone(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    with state.change() as database:
        database.execute("INSERT INTO migration VALUES ('from the future')")
        database.execute("CREATE TABLE hoverboard (colour TEXT)")
    state.close()

    with pytest.raises(StateError, match="nyare"):
        open_state(tmp_path)


def test_a_folder_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StateError, match="går inte att använda"):
        open_state(tmp_path / "file")


def test_a_fault_of_ours_is_no_sentence_for_staff(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        open_state(tmp_path).read("SELECT no_such_column FROM settings")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_file_can_still_be_read(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    _set(state, "a", "1")
    state.close()
    (tmp_path / DATABASE).chmod(0o444)
    tmp_path.chmod(0o555)

    again = open_state(tmp_path)

    assert _settings(again) == {"a": "1"}
    with pytest.raises(StateError, match="går inte att skriva på"):
        _set(again, "a", "2")


def test_ballast_goes_when_the_disk_is_full_and_comes_back_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(tmp_path)
    assert (tmp_path / NAME).stat().st_size == SIZE
    release_when_full(tmp_path)
    assert (tmp_path / NAME).exists()

    monkeypatch.setattr("kiosk.state.ballast._NEARLY_FULL", 1 << 62)
    release_when_full(tmp_path)
    assert not (tmp_path / NAME).exists()

    monkeypatch.setattr("kiosk.state.ballast._ROOMY", 1 << 62)
    take_in(tmp_path)
    assert not (tmp_path / NAME).exists()
