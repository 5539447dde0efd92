"""`kiosk run`: the kiosk itself."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KnownError
from kiosk.paths import assets, cache_dir, default_pack, state_dir
from kiosk.visit.idle import POLICIES

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.content.loading import OpenPack

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
    parser.add_argument("--profile", choices=PROFILES, default="library", help="var kiosken står")
    parser.add_argument("--offscreen", action="store_true", help="utan skärm, för prov")
    parser.add_argument("--state", type=Path, help="mapp för kioskens eget minne")


def main(args: argparse.Namespace) -> int:
    """Show the kiosk until its window is closed."""
    # What is made before the first frame never becomes garbage; looking for it takes a tenth of the start.
    gc.disable()
    if args.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif no_display():
        raise KnownError("Här finns ingen skärm. Kör kiosken på en skärm, eller lägg till --offscreen.")
    # Qt reads its platform when it is imported.
    from kiosk.app import Options, run
    from kiosk.clock import SystemClock

    options = Options(size=args.window, policy=POLICIES[args.profile])
    with _content(args.pack, state_dir(args.state, os.environ), SystemClock()) as pack:
        return run(pack, SystemClock(), assets() / "fonts", options)


@contextmanager
def _content(named: Path | None, folder: Path, clock: Clock) -> Iterator[OpenPack]:
    """Open the pack that was named, else the one that is installed, else what came with the program."""
    from kiosk.content.loading import open_source_or_compiled

    if named is not None:
        yield open_source_or_compiled(named, cache_dir(folder))
        return
    from kiosk.channel.caretaking import Caretaker
    from kiosk.channel.recovery import begin

    start = begin(folder, clock.now())
    for note in start.notes:
        print(note.sentence, file=sys.stderr)
    pack = start.opened or open_source_or_compiled(default_pack(), cache_dir(folder))
    if start.state is None:
        yield pack
        return
    caretaker = Caretaker(start.state, start.installed, clock)
    caretaker.start()
    # Not when something is thrown: then the start was no good one.
    yield pack
    caretaker.stop()
    start.state.close()


def no_display() -> bool:
    """Tell whether this session has no screen to draw on; Qt would end the process when it found out."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("WAYLAND_DISPLAY") or _has_x_server(os.environ.get("DISPLAY", "")))


def _has_x_server(display: str) -> bool:
    # A display that was named and is gone makes Qt abort. Other machines are taken at their word.
    local = re.fullmatch(r":(\d+)(\.\d+)?", display)
    return Path(f"/tmp/.X11-unix/X{local[1]}").exists() if local else bool(display)
