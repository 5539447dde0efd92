"""Whatever broke, a starting kiosk shows something, and says what it mended."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.channel import activations, recovery
from kiosk.channel.recovery import Repair, Start
from kiosk.channel.values import How
from tests.channel.building import Box, Publisher, shown


@pytest.fixture
def second(showing: Box, publisher: Publisher) -> Box:
    """A kiosk with two releases, of which it shows the second."""
    publisher.release("Två", {"own.webm": b"only of the second"})
    showing.install(publisher.channel)
    return showing


def _start(box: Box) -> Start:
    start = recovery.begin(box.folder, box.clock.now())
    for each in (start.opened, start.state):
        if each:
            each.close()
    return start


def _title(start: Start) -> str | None:
    return start.installed.title if start.installed else None


def _repairs(start: Start) -> list[Repair]:
    return [note.repair for note in start.notes]


def _own_medium(box: Box) -> Path:
    (path,) = (path for path in (box.folder / "obj").rglob("*.webm") if path.stat().st_size == 18)
    return path


def _database(box: Box) -> Path:
    state = box.open()
    present = activations.active(state)
    state.close()
    assert present is not None
    return box.folder / "obj" / present.pack.database.name


def test_a_new_kiosk_shows_what_came_with_it_and_has_nothing_to_report(box: Box) -> None:
    start = _start(box)

    assert (_title(start), start.notes, start.out_of_service) == (None, (), False)


def test_a_healthy_kiosk_has_nothing_to_report(second: Box) -> None:
    start = _start(second)

    assert (_title(start), start.notes) == ("Två", ())


@pytest.mark.parametrize("harm", ["missing", "short", "long", "folder"])
def test_a_medium_that_is_not_whole_brings_the_pack_before(second: Box, harm: str) -> None:
    path = _own_medium(second)
    data = path.read_bytes()
    path.unlink()
    if harm == "folder":
        path.mkdir()
    elif harm != "missing":
        path.write_bytes(data[:-1] if harm == "short" else data + b"!")

    start = _start(second)

    assert _title(start) == "Ett"
    assert _repairs(start) == [Repair.PACK_DAMAGED]
    assert start.notes[0].sentence.startswith("Innehållet Två")
    assert shown(second) == "Ett"


@pytest.mark.parametrize("harm", ["missing", "short", "garbage", "head"])
def test_a_database_that_is_not_whole_brings_the_pack_before(second: Box, harm: str) -> None:
    path = _database(second)
    data = path.read_bytes()
    path.unlink()
    if harm == "short":
        path.write_bytes(data[:-4096])
    elif harm == "garbage":
        path.write_bytes(b"\x5a" * len(data))
    elif harm == "head":
        path.write_bytes(data.replace(b'"title"', b'"tetle"', 1))

    assert _title(_start(second)) == "Ett"


def test_installing_again_mends_a_damaged_pack_and_copies_only_what_is_damaged(
    second: Box, publisher: Publisher
) -> None:
    _own_medium(second).unlink()
    assert shown(second) == "Ett"

    done = second.install(publisher.channel)

    assert (done.copied_objects, done.switched) == (1, True)
    assert shown(second) == "Två"


def test_without_any_whole_pack_the_one_that_came_with_the_program_is_shown(second: Box) -> None:
    shutil.rmtree(second.folder / "obj")

    start = _start(second)

    assert _title(start) is None
    assert _repairs(start) == [Repair.PACK_DAMAGED, Repair.PACK_DAMAGED, Repair.FACTORY]


def test_a_damaged_memory_comes_back_from_its_copy(second: Box) -> None:
    (second.folder / "state.db").write_bytes(b"rotten" * 3000)

    start = _start(second)

    assert _title(start) == "Två"
    assert _repairs(start) == [Repair.MEMORY_RESTORED]


def test_a_memory_without_a_copy_begins_anew(second: Box) -> None:
    for path in second.folder.glob("state.*"):
        path.write_bytes(b"rotten" * 3000)

    start = _start(second)

    assert _title(start) is None
    assert Repair.MEMORY_LOST in _repairs(start)


def test_a_memory_that_cannot_be_opened_is_no_reason_to_be_dark(tmp_path: Path, box: Box) -> None:
    box.folder.write_text("a file where the folder should be")

    start = _start(box)

    assert (start.state, start.out_of_service) == (None, False)
    assert _repairs(start) == [Repair.NO_MEMORY, Repair.FACTORY]


def test_nonsense_in_the_memory_is_no_reason_to_be_dark(second: Box) -> None:
    with closing(second.open()) as state, state.change() as database:
        database.execute("UPDATE activation SET at = 'soon'")

    start = _start(second)

    assert _title(start) is None
    assert Repair.FACTORY in _repairs(start)


def test_a_value_that_somebody_else_changed_is_damage(second: Box) -> None:
    with closing(sqlite3.connect(second.folder / "state.db")) as database:
        database.execute("UPDATE activation SET at = 'soon'")
        database.commit()

    start = _start(second)

    assert _title(start) == "Två"
    assert _repairs(start) == [Repair.MEMORY_RESTORED]


def test_a_flipped_byte_anywhere_in_the_memory_never_stops_a_start(second: Box) -> None:
    path = second.folder / "state.db"
    good = path.read_bytes()
    for offset in range(0, len(good), 509):
        data = bytearray(good)
        data[offset] ^= 0xFF
        path.write_bytes(data)

        start = _start(second)

        assert not start.out_of_service
        for left in second.folder.glob("state.db.bad-*"):
            left.unlink()


def test_a_flipped_byte_anywhere_in_a_pack_never_stops_a_start(second: Box) -> None:
    path = _database(second)
    good = path.read_bytes()
    for offset in range(0, len(good), 4099):
        data = bytearray(good)
        data[offset] ^= 0xFF
        path.write_bytes(data)

        assert shown(second) in {"Ett", "Två"} or offset < 100
        path.write_bytes(good)


# The crash loop.


def test_starts_that_do_not_last_go_back_step_by_step(second: Box) -> None:
    starts = [_start(second) for _ in range(9)]

    assert [_title(each) for each in starts] == ["Två", "Två", "Ett", "Ett", *[None] * 5]
    assert [each.out_of_service for each in starts] == [False] * 7 + [True] * 2
    assert _repairs(starts[2]) == [Repair.PACK_CRASHES]
    assert _repairs(starts[4]) == [Repair.FACTORY]
    assert _repairs(starts[7]) == [Repair.OUT_OF_SERVICE]


def test_a_start_that_lasted_ends_the_count_and_keeps_what_works(second: Box) -> None:
    for _ in range(3):
        _start(second)
    state = second.open()
    recovery.settle(state)
    assert activations.history(state)[0].how is How.CRASHED
    state.close()

    assert [_title(_start(second)) for _ in range(4)] == ["Ett"] * 4


def test_a_kiosk_with_one_pack_that_crashes_falls_back_to_the_program_s_own(showing: Box) -> None:
    assert [_title(_start(showing)) for _ in range(6)] == ["Ett"] * 4 + [None] * 2


def test_settling_twice_writes_once(second: Box) -> None:
    _start(second)
    state = second.open()
    recovery.settle(state)
    before = (second.folder / "state.db").stat().st_mtime_ns

    recovery.settle(state)

    assert (second.folder / "state.db").stat().st_mtime_ns == before
    state.close()


def test_every_repair_has_a_sentence_that_ends() -> None:
    assert all(repair.value.swedish.endswith(".") for repair in Repair)
