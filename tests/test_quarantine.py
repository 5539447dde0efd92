"""A film that takes the kiosk down twice is not played a third time; a power cut proves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.quarantine import FILE, MOST_FALLS, Quarantine, held_films

STARTED = 1_795_000_000.0


def die_while_playing(folder: Path, film: str, machine: float = STARTED) -> None:
    """Let the kiosk play a film and end without a word."""
    Quarantine(folder, machine).begin(film)


def test_a_film_that_took_the_kiosk_down_twice_is_held(tmp_path: Path) -> None:
    for _ in range(MOST_FALLS):
        assert Quarantine(tmp_path, STARTED).held == frozenset()
        die_while_playing(tmp_path, "bad")

    assert Quarantine(tmp_path, STARTED).held == {"bad"}
    assert held_films(tmp_path) == {"bad"}


def test_a_film_that_was_let_go_is_not_to_blame(tmp_path: Path) -> None:
    for _ in range(5):
        played = Quarantine(tmp_path, STARTED)
        played.begin("good")
        played.end("good")

    assert Quarantine(tmp_path, STARTED).held == frozenset()


def test_the_one_before_is_let_go_after_the_next_has_begun(tmp_path: Path) -> None:
    for _ in range(MOST_FALLS):
        played = Quarantine(tmp_path, STARTED)
        played.begin("good")
        played.begin("bad")
        played.end("good")

    assert Quarantine(tmp_path, STARTED).held == {"bad"}


def test_a_power_cut_proves_nothing_against_a_film(tmp_path: Path) -> None:
    for start in range(10):
        die_while_playing(tmp_path, "good", STARTED + 3600 * start)

    assert Quarantine(tmp_path, STARTED + 36_000).held == frozenset()


def test_falls_of_before_a_power_cut_still_count(tmp_path: Path) -> None:
    die_while_playing(tmp_path, "bad")
    Quarantine(tmp_path, STARTED)
    die_while_playing(tmp_path, "bad", STARTED + 3600)

    assert Quarantine(tmp_path, STARTED + 3600).held == {"bad"}


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"falls": 3}', '{"playing": "x", "machine": "y", "falls": {}}']
)
def test_a_record_that_cannot_be_read_is_no_record(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, "utf-8")

    assert Quarantine(tmp_path, STARTED).held == frozenset()


def test_a_disk_that_cannot_be_written_stops_no_film(tmp_path: Path) -> None:
    record = Quarantine(tmp_path / "nowhere", STARTED)

    record.begin("good")
    record.end("good")

    assert record.held == frozenset()
