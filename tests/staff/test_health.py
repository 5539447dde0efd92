"""What staff are told of the machine and of the kiosk: the right level, plain words, a line for the log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.content.readability import measure
from kiosk.staff.conditions import Condition, Level, worst
from kiosk.staff.health import (
    Memory,
    Monitor,
    Printer,
    asked_printer,
    clock_condition,
    disk_condition,
    memory_condition,
    screen_conditions,
    sound_condition,
    touch_condition,
)
from kiosk.staff.health_content import (
    FileFacts,
    MemoryFacts,
    PackFacts,
    films_conditions,
    memory_conditions,
    pack_conditions,
    program_condition,
)
from kiosk.staff.lockdown import LINUX, WINDOWS, lockdown_conditions
from kiosk.staff.machine import free_bytes, read_lockdown, read_memory
from kiosk.staff.settings import Settings
from tests.staff.moments import MORNING

TALL = Monitor(1080, 1920, 60)
MEASURED = Settings(screen_width_mm=336, screen_height_mm=598)
TODAY = MORNING.date()


def _levels(conditions: Iterable[Condition]) -> dict[str, str]:
    return {each.id: str(each.level) for each in conditions}


@pytest.mark.parametrize(
    ("monitors", "settings", "levels"),
    [
        ((TALL,), MEASURED, {"screen": "ok", "screen-size": "ok"}),
        ((), MEASURED, {"screen": "bad"}),
        ((TALL, TALL), MEASURED, {"screen": "warn", "screen-size": "ok"}),
        ((Monitor(800, 600, 60),), Settings(), {"screen": "warn", "screen-size": "warn"}),
        ((Monitor(1080, 1920, 30),), MEASURED, {"screen": "warn", "screen-size": "ok"}),
        ((Monitor(1080, 1920, 0),), MEASURED, {"screen": "ok", "screen-size": "ok"}),
        ((Monitor(1920, 1080, 60),), MEASURED, {"screen": "ok", "screen-size": "warn"}),
        ((Monitor(768, 1024, 60),), Settings(), {"screen": "ok", "screen-size": "warn"}),
    ],
)
def test_screens(monitors: tuple[Monitor, ...], settings: Settings, levels: dict[str, str]) -> None:
    assert _levels(screen_conditions(monitors, settings)) == levels


def test_a_missing_panel_or_loudspeaker_is_worth_a_look_and_no_more() -> None:
    assert (touch_condition(("ILITEK",)).level, touch_condition(()).level) == (Level.OK, Level.WARN)
    assert (sound_condition(("HDMI",)).level, sound_condition(()).level) == (Level.OK, Level.WARN)


def test_a_wrong_clock_says_what_it_shows_and_what_the_kiosk_goes_by() -> None:
    condition = clock_condition(MORNING.replace(year=1970), MORNING, trusted=False)

    assert condition.level is Level.BAD
    assert "1970-11-23" in condition.says
    assert "2026-11-23" in condition.do
    assert clock_condition(MORNING, MORNING, trusted=True).level is Level.OK


@pytest.mark.parametrize(
    ("free", "level", "words"),
    [
        (None, "bad", "går inte att läsa"),
        (63_999_999, "bad", "full"),
        (64_000_000, "warn", "64 MB"),
        (999_999_999, "warn", "999 MB"),
        (40_000_000_000, "ok", "40 GB"),
    ],
)
def test_disks(free: int | None, level: str, words: str) -> None:
    condition = disk_condition(free)

    assert (str(condition.level), words in condition.says) == (level, True)


@pytest.mark.parametrize(
    ("memory", "level"),
    [
        (Memory(8_000_000_000, 4_000_000_000), "ok"),
        (Memory(1_000_000_000, 900_000_000), "bad"),
        (Memory(4_000_000_000, 200_000_000), "warn"),
        (Memory(), "ok"),
    ],
)
def test_memory(memory: Memory, level: str) -> None:
    assert str(memory_condition(memory).level) == level


def _pack(age: int | None = 12, until: date = date(2027, 12, 31)) -> PackFacts:
    published = None if age is None else TODAY - timedelta(days=age)
    return PackFacts("Plugga här", "2026.11", until, published)


@pytest.mark.parametrize(
    ("pack", "levels", "words"),
    [
        (_pack(), {"pack-age": "ok", "pack-expiry": "ok"}, "Innehållet är 12 dagar gammalt."),
        (_pack(1), {"pack-age": "ok", "pack-expiry": "ok"}, "Innehållet är 1 dag gammalt."),
        (_pack(181), {"pack-age": "warn", "pack-expiry": "ok"}, "181 dagar"),
        (_pack(-2), {"pack-age": "warn", "pack-expiry": "ok"}, "inte har varit än"),
        (_pack(None), {"pack-age": "ok", "pack-expiry": "ok"}, "följde med programmet"),
        (_pack(until=TODAY), {"pack-age": "ok", "pack-expiry": "ok"}, "gäller till 2026-11-23"),
        (_pack(until=date(2026, 11, 22)), {"pack-age": "ok", "pack-expiry": "bad"}, "kan vara fel nu"),
        ("Innehållet är skadat.", {"pack": "bad"}, "Innehållet är skadat."),
    ],
)
def test_the_age_of_a_pack_is_told_and_what_has_run_out_is_bad(
    pack: PackFacts | str, levels: dict[str, str], words: str
) -> None:
    conditions = pack_conditions(pack, TODAY)

    assert _levels(conditions) == levels
    assert any(words in each.says for each in conditions)


_WELL = {"state": "ok", "starts": "ok", "pin": "ok"}


@pytest.mark.parametrize(
    ("facts", "levels"),
    [
        (MemoryFacts(), _WELL),
        (MemoryFacts(exists=False), {"state": "warn"}),
        (MemoryFacts(problem="Disken är full."), {"state": "bad"}),
        (MemoryFacts(writable=False), {**_WELL, "state": "bad"}),
        (MemoryFacts(damaged=1), {**_WELL, "state": "warn"}),
        (MemoryFacts(settings=("volume",)), {**_WELL, "state": "warn"}),
        (MemoryFacts(starts=1), _WELL),
        (MemoryFacts(starts=2), {**_WELL, "starts": "warn"}),
        (MemoryFacts(starts=3), {**_WELL, "starts": "bad"}),
        (MemoryFacts(has_pin=False), {**_WELL, "pin": "bad"}),
    ],
)
def test_the_kiosks_own_memory(facts: MemoryFacts, levels: dict[str, str]) -> None:
    assert _levels(memory_conditions(facts)) == levels


def test_this_machine_can_be_read(tmp_path: Path) -> None:
    assert (read_memory().total or 0) > 100_000_000
    assert (free_bytes(tmp_path / "not" / "there") or 0) > 0
    gaps, known = read_lockdown()
    assert known.keys() == {gap.name for gap in gaps}


def test_the_worst_of_all_decides() -> None:
    assert worst([disk_condition(10**12), touch_condition(())]) is Level.WARN
    assert worst([touch_condition(()), disk_condition(0), disk_condition(10**12)]) is Level.BAD
    assert worst([]) is Level.OK


def test_all_that_staff_read_is_easy() -> None:
    told = [
        *screen_conditions((), Settings()),
        *screen_conditions((TALL, TALL), Settings()),
        touch_condition(()),
        sound_condition(()),
        clock_condition(MORNING.replace(year=1970), MORNING, trusted=False),
        disk_condition(0),
        memory_condition(Memory(1, 1)),
        *pack_conditions(_pack(200, date(2026, 1, 1)), TODAY),
        *memory_conditions(MemoryFacts(writable=False, starts=4, has_pin=False)),
        program_condition(FileFacts()),
        *films_conditions(["ab12.webm"]),
        *lockdown_conditions(LINUX, {gap.name: True for gap in LINUX}),
        *lockdown_conditions(WINDOWS, {gap.name: True for gap in WINDOWS}),
    ]

    lix = measure(" ".join(f"{each.says} {each.do}" for each in told)).lix

    assert lix is not None
    assert lix <= 30
    assert all(each.do.endswith(".") for each in told if each.level is not Level.OK)


def test_a_chosen_printer_without_paper_is_bad_and_says_what_to_do() -> None:
    printer = Printer("10.0.0.9", True, "out", "paper", "Papperet är slut. Sätt i en ny rulle.")

    found = asked_printer(printer)

    assert (found.level, found.says, found.do) == (Level.BAD, "Papperet är slut.", "Sätt i en ny rulle.")


def test_a_printer_nobody_chose_is_named_and_no_fault() -> None:
    found = asked_printer(
        Printer("/dev/usb/lp0", False, "out", "gone", "Skrivaren svarar inte. Kolla ström.")
    )

    assert found.level is Level.OK
    assert "/dev/usb/lp0" in found.says
