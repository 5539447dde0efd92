"""`kiosk run`: the kiosk itself."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
    from kiosk.resting import Contact
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
    folder = state_dir(args.state, os.environ)
    if args.pack is not None:
        return _try(args, folder)
    start = _begin(folder)
    if start.out_of_service:
        return _rest(start, folder, args.window)
    with _content(start, folder) as (pack, clock, kept):
        return _show(args, pack, clock, kept)


def _show(args: argparse.Namespace, pack: OpenPack, clock: Clock, kept: Memory | str) -> int:
    from kiosk.app import options_for, run
    from kiosk.staff.memory import Memory
    from kiosk.staff.settings import Profile, Settings

    settings = kept.settings if isinstance(kept, Memory) else Settings()
    if args.profile is not None:
        settings = settings._replace(profile=Profile(args.profile))
    memory = kept._replace(settings=settings) if isinstance(kept, Memory) else kept
    return run(pack, clock, assets() / "fonts", options_for(settings, args.window), memory)


def _try(args: argparse.Namespace, folder: Path) -> int:
    """Show the pack that was named; nothing of it is kept."""
    from kiosk.clock import FloorClock, SystemClock
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.staff.memory import ON_TRIAL

    pack = open_source_or_compiled(args.pack, cache_dir(folder))
    return _show(args, pack, FloorClock(SystemClock()), ON_TRIAL)


def _begin(folder: Path) -> Start:
    from kiosk.channel.recovery import begin
    from kiosk.clock import FloorClock, SystemClock

    start = begin(folder, FloorClock(SystemClock()).now())
    for note in start.notes:
        print(note.sentence, file=sys.stderr)
    return start


def _rest(start: Start, folder: Path, size: tuple[int, int] | None) -> int:
    """Show whom to call. That ends the row of bad starts: the next one tries everything again."""
    from kiosk.channel.recovery import settle
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.resting import contacts_of, rest

    contacts: tuple[Contact, ...] = ()
    # The last page of all: it comes whatever is broken.
    with suppress(Exception):
        pack = open_source_or_compiled(default_pack(), cache_dir(folder))
        contacts = contacts_of(pack.pack())
        pack.close()
    if start.state is not None:
        with suppress(KnownError):
            settle(start.state)
        start.state.close()
    return rest(contacts, assets() / "fonts", size)


@contextmanager
def _content(start: Start, folder: Path) -> Iterator[tuple[OpenPack, Clock, Memory | str]]:
    """Open the pack that is installed, else what came with the program.

    With it come the clock to go by, which is the machine's with what this kiosk knows of the time under it,
    and what the kiosk remembers.
    """
    from kiosk.clock import FloorClock, SystemClock
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.staff.memory import NONE

    pack = start.opened or open_source_or_compiled(default_pack(), cache_dir(folder))
    if start.state is None:
        yield pack, FloorClock(SystemClock()), NONE
        return
    from kiosk.channel.caretaking import Caretaker

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
