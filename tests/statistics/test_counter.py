"""Counting costs a visit nothing and survives what a machine does to it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.statistics import problems
from kiosk.statistics.counter import FLUSH_AFTER, Counter
from kiosk.statistics.database import DATABASE, open_counts, open_counts_to_read
from kiosk.statistics.days import UNKNOWN
from kiosk.statistics.events import Event
from kiosk.statistics.glance import FEW, NEVER_EXPORTED
from kiosk.statistics.problems import CountsError
from tests.statistics.counting import DAY, MOMENT, a_machine, numbers

SHOWN = (DAY, "course-shown", "yh")


def counted(folder: Path, times: int = 1, **options: float) -> Counter:
    counter = Counter(folder, "bus-1", a_machine().clock, **options)  # type: ignore[arg-type]
    for _ in range(times):
        counter.count(Event.COURSE_SHOWN, "yh")
    return counter


def test_what_is_counted_stands_in_the_file(tmp_path: Path) -> None:
    with counted(tmp_path, 3) as counter:
        counter.count(Event.LANGUAGE_USED, "so")
    assert numbers(tmp_path) == {SHOWN: 3, ("2026-11", "language-used", "so"): 1}


def test_what_is_no_id_is_not_counted(tmp_path: Path) -> None:
    with counted(tmp_path, 1) as counter:
        for text in ("Anna Andersson", "", "*", "070-123 45 67", "=1+1"):
            counter.count(Event.COURSE_SHOWN, text)
    assert numbers(tmp_path) == {SHOWN: 1}


def test_it_is_written_by_itself_within_seconds(tmp_path: Path) -> None:
    assert FLUSH_AFTER <= 8
    with counted(tmp_path, 2, flush_after=0.01):
        patience = time.monotonic() + 10
        while numbers(tmp_path) != {SHOWN: 2} and time.monotonic() < patience:
            """Nobody asks for it: this only looks."""
        assert numbers(tmp_path) == {SHOWN: 2}


def test_a_restart_counts_on(tmp_path: Path) -> None:
    for _ in range(3):
        counted(tmp_path, 2).close()
    assert numbers(tmp_path) == {SHOWN: 6}


def test_the_file_is_set_to_survive_a_power_cut(tmp_path: Path) -> None:
    file = open_counts(tmp_path, MOMENT.date())
    settings = [
        file._database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
    ]
    file.close()
    assert settings == ["delete", 3]


def test_counting_never_waits_for_the_disk(tmp_path: Path) -> None:
    counted(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        counter = counted(tmp_path)
        counter.flush()
        slowest = 0.0
        for _ in range(500):
            started = time.perf_counter()
            counter.count(Event.COURSE_SHOWN, "yh")
            counter.flush()
            slowest = max(slowest, time.perf_counter() - started)
        assert numbers_through(other) == 1
        other.execute("ROLLBACK")
    assert counter.wait(20)
    counter.close()
    assert numbers(tmp_path) == {SHOWN: 502}
    # A frame is 16 ms; waiting for the other program would have taken seconds.
    assert slowest < 0.5


def numbers_through(database: sqlite3.Connection) -> int:
    (number,) = database.execute("SELECT sum(n) FROM daily").fetchone()
    return int(number)


def test_another_program_in_the_way_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.statistics.database._PATIENCE", 0.01)
    counted(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        counter = counted(tmp_path, 4)
        assert not counter.wait(10)
        assert list(counter.troubles) == [problems.BUSY]
        other.execute("ROLLBACK")
    assert counter.wait(10)
    assert not counter.troubles
    counter.close()
    assert numbers(tmp_path) == {SHOWN: 5}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_disk_is_told_and_survived(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    _cannot_write_then_can(tmp_path, lambda: tmp_path.chmod(0o700))


def test_a_folder_that_cannot_be_made_is_told_and_survived(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.write_text("no folder")
    _cannot_write_then_can(folder, folder.unlink)


def _cannot_write_then_can(folder: Path, mend: object) -> None:
    counter = counted(folder, 2)
    assert not counter.wait(10)
    assert list(counter.troubles) == [problems.READ_ONLY]
    mend()  # type: ignore[operator]
    counter.count(Event.COURSE_SHOWN, "yh")
    assert counter.wait(10)
    counter.close()
    assert (len(counter.troubles), numbers(folder)) == (0, {SHOWN: 3})


def test_a_full_disk_is_told_and_room_is_made(tmp_path: Path) -> None:
    asked: list[bool] = []
    counted(tmp_path).close()
    counter = Counter(tmp_path, "bus-1", a_machine().clock, make_room=lambda: asked.append(True))
    # What SQLite says when the disk is full: the file may not grow, and three hundred new rows need room.
    counter._writer.with_file(lambda file: file.connection.execute("PRAGMA max_page_count = 1").fetchall())
    for number in range(300):
        counter.count(Event.COURSE_SHOWN, f"course-{number}-with-a-long-name-that-takes-room")
    assert not counter.wait(10)
    assert (counter.troubles, asked) == ((problems.FULL,), [True])
    assert counter.wait(10), "the file is opened afresh, and its room is back"
    counter.close()
    assert sum(numbers(tmp_path).values()) == 301


@pytest.mark.parametrize("damage", ["no database", "half", "header"])
def test_a_damaged_file_is_put_aside_and_told(tmp_path: Path, damage: str) -> None:
    counted(tmp_path, 5).close()
    file = tmp_path / DATABASE
    data = bytearray(file.read_bytes())
    if damage == "header":
        data[0x28:0x30] = b"\xff" * 8
    file.write_bytes(
        {"no database": b"x" * 5000, "half": bytes(data[: len(data) // 2])}.get(damage, bytes(data))
    )

    counter = counted(tmp_path, 2)
    assert counter.wait(10)
    assert counter.troubles == (problems.BEGAN_ANEW,)
    counter.close()
    assert numbers(tmp_path) == {SHOWN: 2}
    assert (tmp_path / f"{DATABASE}.bad-1").exists()


def test_a_file_damaged_while_the_kiosk_runs_is_put_aside_without_counting_twice(tmp_path: Path) -> None:
    counter = counted(tmp_path, 5)
    assert counter.wait(10)
    counter._writer.close()
    (tmp_path / DATABASE).write_bytes(b"x" * 8192)
    counter.count(Event.COURSE_SHOWN, "yh")
    assert counter.wait(10)
    counter.close()
    # The five may have been carried away before: they are not counted again.
    assert numbers(tmp_path) == {SHOWN: 1}


@pytest.mark.parametrize("step", [pytest.param(97), pytest.param(1, marks=pytest.mark.full)])
def test_one_flipped_byte_never_stops_the_kiosk(tmp_path: Path, step: int) -> None:
    counted(tmp_path / "good", 5).close()
    good = (tmp_path / "good" / DATABASE).read_bytes()
    folder = tmp_path / "state"
    for offset in range(0, len(good), step):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        data = bytearray(good)
        data[offset] ^= 0xFF
        (folder / DATABASE).write_bytes(data)
        try:
            file = open_counts_to_read(folder)
            if file is not None:
                file.rows()
                file.close()
        except CountsError:
            counter = counted(folder)
            assert counter.wait(10), offset
            counter.close()
            assert numbers(folder) == {SHOWN: 1}, offset


def test_a_newer_program_s_file_is_left_alone(tmp_path: Path) -> None:
    counted(tmp_path, 5).close()
    with closing(sqlite3.connect(tmp_path / DATABASE, isolation_level=None)) as newer:
        newer.execute("CREATE TABLE more (n INTEGER) STRICT")
        newer.execute("INSERT INTO migration VALUES ('second')")
    before = (tmp_path / DATABASE).read_bytes()
    counter = counted(tmp_path)
    counter.close()
    assert counter.troubles == (problems.NEWER,)
    assert (tmp_path / DATABASE).read_bytes() == before


def test_a_clock_that_runs_away_gives_no_day(tmp_path: Path) -> None:
    machine = a_machine()
    with Counter(tmp_path, "bus-1", machine.clock) as counter:
        counter.count(Event.COURSE_SHOWN, "yh")
        machine.base.moment += timedelta(days=40)
        counter.count(Event.COURSE_SHOWN, "yh")
        counter.count(Event.LANGUAGE_USED, "sv")
    assert numbers(tmp_path) == {
        SHOWN: 1,
        (UNKNOWN, "course-shown", "yh"): 1,
        (UNKNOWN, "language-used", "sv"): 1,
    }


@pytest.mark.parametrize("year", [1970, 2000, 2038, 2100])
def test_a_dead_clock_gives_no_day(tmp_path: Path, year: int) -> None:
    with Counter(tmp_path, "bus-1", a_machine(MOMENT.replace(year=year)).clock) as counter:
        counter.count(Event.COURSE_SHOWN, "yh")
    assert numbers(tmp_path) == {(UNKNOWN, "course-shown", "yh"): 1}


def test_midnight_begins_a_new_day(tmp_path: Path) -> None:
    machine = a_machine()
    with Counter(tmp_path, "bus-1", machine.clock) as counter:
        counter.count(Event.COURSE_SHOWN, "yh")
        machine.base.advance(24 * 3600)
        counter.count(Event.COURSE_SHOWN, "yh")
    assert numbers(tmp_path) == {SHOWN: 1, ("2026-11-26", "course-shown", "yh"): 1}


def test_staff_take_home_everything_up_to_now(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with counted(tmp_path / "state", 7) as counter:
        assert counter.glance(MOMENT.date()).last_export == NEVER_EXPORTED
        name = counter.export(tmp_path / "stick", MOMENT.date())
        assert "2026-11-25" in counter.glance(MOMENT.date()).last_export
    lines = (tmp_path / "stick" / f"{name}.jsonl").read_text().splitlines()
    assert [json.loads(line)["n"] for line in lines] == [[7]]


def test_staff_see_this_week_up_to_now_and_no_week_before(tmp_path: Path) -> None:
    machine = a_machine()
    with Counter(tmp_path, "bus-1", machine.clock) as counter:
        for _ in range(11):
            counter.count(Event.VISIT_ENDED, "home")
        assert counter.glance(machine.clock.today()).groups[0].says == "minst 10"
        machine.base.advance(7 * 24 * 3600)
        assert counter.glance(machine.clock.today()).groups[0].says == FEW


def test_a_site_is_an_id(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Buss 1"):
        Counter(tmp_path, "Buss 1", a_machine().clock)
