"""What is looked at on the machine: screen, touch, sound, clock, disk, memory. Plain values in, words out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.staff.conditions import Condition, Level, well
from kiosk.staff.settings import Settings

# Pixels: from here up everything works (DESIGN.md section 7).
_SHORT_SIDE, _LONG_SIDE = 768, 1024
# Below this, scrolling and films are seen to jerk.
_SLOW_HZ = 50.0
# Sides as staff measured them against the sides in pixels.
_MOST_SKEW = 0.05
# Bytes. Installing keeps 64 MB free (RELIABILITY.md section 4); a pack with films is some hundreds.
_FULL_DISK, _TIGHT_DISK = 64_000_000, 1_000_000_000
# The kiosk itself takes 300 MB (RELIABILITY.md section 10).
_LITTLE_MEMORY, _SCARCE_MEMORY = 1_500_000_000, 300_000_000

_CALL = "Ring den som sköter datorn."


@dataclass(frozen=True, slots=True)
class Monitor:
    """One screen as the system tells of it: sides in pixels, pictures a second (0: not told)."""

    width: int
    height: int
    hertz: float


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer that was asked: `state` is ok, low, out or unknown; `advice` says why and what to do."""

    address: str
    is_chosen: bool
    state: str
    trouble: str
    advice: str


@dataclass(frozen=True, slots=True)
class Equipment:
    """What is plugged in: monitors, the names of sound outputs and touch panels, and printers."""

    monitors: tuple[Monitor, ...] = ()
    sounds: tuple[str, ...] = ()
    panels: tuple[str, ...] = ()
    printers: tuple[Printer, ...] = ()


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes of memory in the machine, and those that are free to use; None where nobody can tell."""

    total: int | None = None
    free: int | None = None


def screen_conditions(monitors: tuple[Monitor, ...], settings: Settings) -> Iterator[Condition]:
    """Look at the screens."""
    if not monitors:
        yield Condition(
            "screen",
            Level.BAD,
            "Ingen skärm.",
            "Titta om skärmen har ström och om kabeln sitter i.",
            "screen: none",
        )
        return
    first = monitors[0]
    log = f"screen: {len(monitors)}, {first.width}x{first.height} at {first.hertz:.0f} Hz"
    yield _screen_condition(monitors, log)
    yield _measure_condition(first, settings)


def _screen_condition(monitors: tuple[Monitor, ...], log: str) -> Condition:
    first = monitors[0]
    if len(monitors) > 1:
        says = f"{len(monitors)} skärmar är inkopplade. Kiosken syns på en av dem."
        return Condition("screen", Level.WARN, says, "Koppla ur den andra skärmen.", log)
    short, long = sorted((first.width, first.height))
    if short < _SHORT_SIDE or long < _LONG_SIDE:
        says = f"Skärmen är liten: {first.width} × {first.height}."
        return Condition("screen", Level.WARN, says, "Ställ in en högre upplösning på datorn.", log)
    if 0 < first.hertz < _SLOW_HZ:
        says = f"Skärmen visar bara {first.hertz:.0f} bilder i sekunden."
        return Condition("screen", Level.WARN, says, "Prova en annan kabel eller ett annat uttag.", log)
    return well("screen", f"Skärmen är {first.width} × {first.height}.", log)


def _measure_condition(monitor: Monitor, settings: Settings) -> Condition:
    width, height = settings.screen_width_mm, settings.screen_height_mm
    log = f"screen size: {width} x {height} mm"
    measure = "Mät bilden med linjal. Skriv måtten i inställningarna."
    if width is None or height is None:
        return Condition("screen-size", Level.WARN, "Skärmens mått är inte inställda.", measure, log)
    skew = (width / height) / (monitor.width / monitor.height)
    if abs(skew - 1) > _MOST_SKEW:
        return Condition("screen-size", Level.WARN, "Skärmens mått stämmer inte med bilden.", measure, log)
    return well("screen-size", f"Bilden är {width} × {height} mm.", log)


def touch_condition(panels: tuple[str, ...]) -> Condition:
    """Look at the touch panels. One that calls itself a mouse works, and is not told by the system."""
    if panels:
        return well("touch", "Pekskärmen är inkopplad.", f"touch: {', '.join(panels)}")
    do = "Prova med fingret. Titta annars om skärmens USB-kabel sitter i."
    return Condition("touch", Level.WARN, "Ingen pekskärm hittades.", do, "touch: none")


def sound_condition(sounds: tuple[str, ...]) -> Condition:
    """Look at the sound outputs."""
    if sounds:
        return well("sound", "Det finns en högtalare.", f"sound: {', '.join(sounds)}")
    do = "Titta om högtalaren har ström och om kabeln sitter i."
    return Condition("sound", Level.WARN, "Ingen högtalare hittades.", do, "sound: none")


def asked_printer(printer: Printer) -> Condition:
    """Tell how a printer is that was asked."""
    log = f"printer: {printer.address}, {printer.state} {printer.trouble}".rstrip()
    if not printer.is_chosen:
        do = "Välj den i inställningarna, om lappar ska skrivas ut på den."
        return Condition("printer-found", Level.OK, f"Det finns en skrivare: {printer.address}.", do, log)
    if printer.state == "ok":
        return well("printer", "Skrivaren är redo.", log)
    says, _, do = printer.advice.partition(". ")
    level = Level.BAD if printer.state == "out" else Level.WARN
    return Condition("printer", level, f"{says.rstrip('.')}.", do, log)


def printer_condition(address: str) -> Condition:
    """Tell which printer is set, where nobody has asked the printer itself."""
    if not address:
        return well("printer", "Ingen skrivare är vald.", "printer: none set")
    says = "En skrivare är vald. Öppningskontrollen provar den."
    return well("printer", says, f"printer: {address}, not asked")


def clock_condition(system: datetime, told: datetime, trusted: bool) -> Condition:
    """Look at the machine's clock beside the time that the kiosk goes by."""
    log = f"clock: system {system.isoformat()}, told {told.isoformat()}, trusted {trusted}"
    if trusted:
        return well("clock", f"Klockan är {told:%H:%M} den {told:%Y-%m-%d}.", log)
    says = f"Datorns klocka visar {system:%Y-%m-%d}. Det kan inte stämma."
    do = f"Ställ datorns klocka. Kiosken räknar med {told:%Y-%m-%d} så länge."
    return Condition("clock", Level.BAD, says, do, log)


def disk_condition(free: int | None) -> Condition:
    """Look at the bytes that are free where the kiosk keeps its packs."""
    if free is None:
        says = "Kioskens disk går inte att läsa."
        return Condition("disk", Level.BAD, says, _CALL, "disk: unreadable")
    log = f"disk: {free} bytes free"
    if free < _FULL_DISK:
        return Condition("disk", Level.BAD, "Disken är full.", "Ta bort filer som inte behövs.", log)
    if free < _TIGHT_DISK:
        says = f"Disken har bara {free // 1_000_000} MB ledigt."
        return Condition("disk", Level.WARN, says, "Ta bort filer som inte behövs.", log)
    return well("disk", f"Disken har {free // 1_000_000_000} GB ledigt.", log)


def memory_condition(memory: Memory) -> Condition:
    """Look at the machine's memory."""
    log = f"memory: {memory.total} bytes, {memory.free} free"
    if memory.total is None:
        return well("memory", "Datorns arbetsminne går inte att läsa här.", log)
    if memory.total < _LITTLE_MEMORY:
        return Condition("memory", Level.BAD, "Datorn har för lite arbetsminne för kiosken.", _CALL, log)
    if memory.free is not None and memory.free < _SCARCE_MEMORY:
        do = "Stäng andra program eller starta om datorn."
        return Condition("memory", Level.WARN, "Datorns arbetsminne är nästan slut.", do, log)
    return well("memory", "Datorn har gott om arbetsminne.", log)
