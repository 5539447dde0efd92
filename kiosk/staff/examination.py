"""Gathers what is known of a kiosk and has it judged, for `kiosk doctor` and for staff's own page."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.channel.activations import active
from kiosk.channel.complete import open_installed
from kiosk.channel.store import Store
from kiosk.clock import Clock, FloorClock
from kiosk.content.head import PackHead
from kiosk.content.loading import PackError
from kiosk.quarantine import held_films
from kiosk.staff import health, health_content, integrity, lockdown, machine
from kiosk.staff.conditions import Condition
from kiosk.staff.counts import file_condition
from kiosk.staff.health import Equipment
from kiosk.staff.health_content import MemoryFacts, PackFacts
from kiosk.staff.keeping import load_settings
from kiosk.staff.settings import Settings
from kiosk.staff.timekeeping import floor_clock
from kiosk.state import copies
from kiosk.state.database import State
from kiosk.state.problems import StateError, primary_code


@dataclass(frozen=True, slots=True)
class Subject:
    """What is examined: the kiosk's folder, its memory, the factory pack's head, the program's folder.

    `state` is None before the first start; a text in the place of `state` or `factory` is the sentence that
    says why it cannot be opened.
    """

    folder: Path
    state: State | str | None
    factory: PackHead | str
    program: Path


def examine(
    subject: Subject,
    clock: Clock,
    equipment: Equipment,
    printer: tuple[Condition, ...] = (),
    counts: Condition | None = None,
) -> tuple[Condition, ...]:
    """Look at everything. `printer` and `counts` are what is told of them by whoever knows.

    Raises:
        StateError: when the disk fails in the middle of it.
    """
    state = subject.state if isinstance(subject.state, State) else None
    settings = load_settings(state).settings if state else Settings()
    floor = floor_clock(state, clock) if state else FloorClock(clock)
    told = floor.now()
    return (
        *health.screen_conditions(equipment.monitors, settings),
        health.touch_condition(equipment.panels),
        health.sound_condition(equipment.sounds),
        *(printer or _printer_conditions(settings, equipment)),
        *health_content.pack_conditions(_pack_facts(subject, state), told.date()),
        health.clock_condition(clock.now(), told, floor.is_trusted),
        health.disk_condition(machine.free_bytes(subject.folder)),
        health.memory_condition(machine.read_memory()),
        *health_content.memory_conditions(_memory_facts(subject)),
        *health_content.films_conditions(held_films(subject.folder)),
        counts or file_condition(subject.folder),
        health_content.program_condition(integrity.compare_files(subject.program)),
        *lockdown.lockdown_conditions(*machine.read_lockdown()),
    )


def _printer_conditions(settings: Settings, equipment: Equipment) -> Iterator[Condition]:
    if not any(printer.is_chosen for printer in equipment.printers):
        yield health.printer_condition(settings.printer)
    yield from map(health.asked_printer, equipment.printers)


def look_at_memory(folder: Path) -> str | None:
    """Say what is wrong with the file of a kiosk's memory without touching it; None when nothing is.

    A running kiosk may have it open: mending is left to its next start.
    """
    path = folder / copies.DATABASE
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            whole = copies.is_whole(database)
    except sqlite3.DatabaseError as problem:
        # What a cut of power left half done is put right when the file is opened for writing.
        whole = primary_code(problem) == sqlite3.SQLITE_READONLY
    return None if whole else "Kioskens minne är skadat. Starta om kiosken, så lagas det."


def _pack_facts(subject: Subject, state: State | None) -> PackFacts | str:
    present = active(state) if state else None
    if state is None or present is None:
        factory = subject.factory
        if isinstance(factory, str):
            return factory
        return PackFacts(factory.title.sv, factory.version, factory.valid_until, published=None)
    try:
        with closing(open_installed(Store(state.folder), present.pack)) as opened:
            until = opened.head.valid_until
    except PackError as problem:
        return problem.message
    return PackFacts(present.pack.title, present.pack.version, until, present.pack.published.date())


def _memory_facts(subject: Subject) -> MemoryFacts:
    state = subject.state
    if state is None:
        return MemoryFacts(exists=False)
    if isinstance(state, str):
        return MemoryFacts(problem=state)
    try:
        starts = state.read("SELECT starts FROM boots")
        return MemoryFacts(
            writable=_is_writable(state),
            damaged=len(list(subject.folder.glob(f"{copies.DATABASE}.bad-*"))),
            settings=load_settings(state).damaged,
            starts=starts[0][0] if starts else 0,
            has_pin=bool(state.read("SELECT 1 FROM pin")),
        )
    except StateError as problem:
        return MemoryFacts(problem=problem.message)


def _is_writable(state: State) -> bool:
    try:
        with state.change():
            return True
    except StateError:
        return False
