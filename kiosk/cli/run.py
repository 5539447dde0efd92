"""`kiosk run`: the kiosk itself."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.paths import assets, cache_dir, default_pack, state_dir
from kiosk.visit.idle import POLICIES

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
        "--pack", type=Path, default=default_pack(), help="innehåll: källmapp eller kompilerad mapp"
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
    from kiosk.content.loading import open_source_or_compiled

    pack = open_source_or_compiled(args.pack, cache_dir(state_dir(args.state, os.environ)))
    options = Options(size=args.window, policy=POLICIES[args.profile])
    return run(pack, SystemClock(), assets() / "fonts", options)


def no_display() -> bool:
    """Tell whether this session has no screen to draw on; Qt would end the process when it found out."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("WAYLAND_DISPLAY") or _has_x_server(os.environ.get("DISPLAY", "")))


def _has_x_server(display: str) -> bool:
    # A display that was named and is gone makes Qt abort. Other machines are taken at their word.
    local = re.fullmatch(r":(\d+)(\.\d+)?", display)
    return Path(f"/tmp/.X11-unix/X{local[1]}").exists() if local else bool(display)
