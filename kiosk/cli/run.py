"""`kiosk run`: the kiosk itself."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.lockdown_environment import clean
from kiosk.paths import assets, cache_dir, default_pack, state_dir
from kiosk.visit.idle import POLICIES

if TYPE_CHECKING:
    from kiosk.channel.recovery import Start
    from kiosk.clock import Clock, FloorClock
    from kiosk.content.loading import OpenPack
    from kiosk.staff.memory import Memory
    from kiosk.state.database import State

PROFILES = tuple(POLICIES)


def window_size(text: str) -> tuple[int, int]:
    """Read a size such as 1080x1920, in pixels.

    >>> window_size("1080x1920")
    (1080, 1920)
    """
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"”{text}” är ingen storlek. Skriv till exempel 1080x1920.")
    return int(found[1]), int(found[2])


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk run` takes."""
    parser.add_argument(
        "--pack", type=Path, help="innehåll: källmapp eller kompilerad mapp; annars det installerade"
    )
    parser.add_argument(
        "--window", type=window_size, metavar="BxH", help="i fönster i stället för hela skärmen"
    )
    parser.add_argument(
        "--profile", choices=PROFILES, help="var kiosken står, om inställningarna säger annat"
    )
    parser.add_argument("--offscreen", action="store_true", help="utan skärm, för prov")
    parser.add_argument("--state", type=Path, help="mapp för kioskens eget minne")


def main(args: argparse.Namespace) -> int:
    """Show the kiosk until staff end it or its window is closed."""
    # What is made before the first frame never becomes garbage; looking for it takes a tenth of the start.
    gc.disable()
    if args.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif no_display():
        raise KnownError("Här finns ingen skärm. Kör kiosken på en skärm, eller lägg till --offscreen.")
    # Qt reads its platform when it is imported.
    clean(os.environ, str(assets().parent))
    from kiosk.app import options_for, run
    from kiosk.staff.memory import Memory
    from kiosk.staff.settings import Profile, Settings

    with _content(args.pack, state_dir(args.state, os.environ)) as (pack, clock, kept):
        settings = kept.settings if isinstance(kept, Memory) else Settings()
        if args.profile is not None:
            settings = replace(settings, profile=Profile(args.profile))
        memory = replace(kept, settings=settings) if isinstance(kept, Memory) else kept
        return run(pack, clock, assets() / "fonts", options_for(settings, args.window), memory)


@contextmanager
def _content(named: Path | None, folder: Path) -> Iterator[tuple[OpenPack, Clock, Memory | str]]:
    """Open the pack that was named, else the one that is installed, else what came with the program.

    With it come the clock to go by, which is the machine's with what this kiosk knows of the time under it,
    and what the kiosk remembers.
    """
    from kiosk.clock import FloorClock, SystemClock
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.staff.memory import NONE, ON_TRIAL

    if named is not None:
        yield open_source_or_compiled(named, cache_dir(folder)), FloorClock(SystemClock()), ON_TRIAL
        return
    from kiosk.channel.caretaking import Caretaker
    from kiosk.channel.recovery import begin

    start = begin(folder, FloorClock(SystemClock()).now())
    for note in start.notes:
        print(note.sentence, file=sys.stderr)
    pack = start.opened or open_source_or_compiled(default_pack(), cache_dir(folder))
    if start.state is None:
        yield pack, FloorClock(SystemClock()), NONE
        return
    clock = _clock(start.state)
    caretaker = Caretaker(start.state, start.installed, clock)
    caretaker.start()
    # Not when something is thrown: then the start was no good one.
    yield pack, clock, _memory(start, start.state)
    caretaker.stop()
    start.state.close()


def _memory(start: Start, state: State) -> Memory:
    from kiosk.staff.keeping import load_settings
    from kiosk.staff.memory import Memory
    from kiosk.staff.settings import Settings

    settings = Settings()
    # Where they cannot be read, their defaults hold; the staff's pages say what is wrong with the disk.
    with suppress(KnownError):
        settings = load_settings(state).settings
    return Memory(state, start.installed, settings, tuple(note.sentence for note in start.notes))


def _clock(state: State) -> FloorClock:
    from kiosk.clock import FloorClock, SystemClock
    from kiosk.staff.timekeeping import floor_clock, keep_floor

    # Where the memory cannot be read or written, the machine's clock is nearly all there is.
    clock = FloorClock(SystemClock())
    with suppress(KnownError, ValueError):
        clock = floor_clock(state, SystemClock())
        keep_floor(state, clock)
    return clock


def no_display() -> bool:
    """Tell whether this session has no screen to draw on; Qt would end the process when it found out."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("WAYLAND_DISPLAY") or _has_x_server(os.environ.get("DISPLAY", "")))


def _has_x_server(display: str) -> bool:
    # A display that was named and is gone makes Qt abort. Other machines are taken at their word.
    local = re.fullmatch(r":(\d+)(\.\d+)?", display)
    return Path(f"/tmp/.X11-unix/X{local[1]}").exists() if local else bool(display)
