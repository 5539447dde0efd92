"""`kiosk keep`: the kiosk, started again whenever it ends or hangs; for machines without systemd."""

from __future__ import annotations

import argparse
import os
import signal
from pathlib import Path

from kiosk.paths import assets, own_command, state_dir

_LOGS = "logs"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk keep` takes: what `kiosk run` does."""
    from kiosk.cli import run

    run.add_arguments(parser)


def main(args: argparse.Namespace) -> int:
    """Keep the kiosk running until staff end it."""
    from kiosk.keeper import Keeper
    from kiosk.log_files import LogFiles

    # Whoever ends the keeper ends the kiosk with it, as Ctrl+C does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    folder = state_dir(args.state, os.environ).absolute()
    keeper = Keeper(
        [*own_command(), "run", *_passed_on(args, folder)], assets().parent, LogFiles(folder / _LOGS)
    )
    return keeper.keep(os.environ)


def _passed_on(args: argparse.Namespace, folder: Path) -> list[str]:
    size = args.window
    return [
        *("--state", str(folder)),
        *(("--pack", str(args.pack.absolute())) if args.pack is not None else ()),
        *(("--window", f"{size[0]}x{size[1]}") if size is not None else ()),
        *(("--profile", args.profile) if args.profile is not None else ()),
        *(("--offscreen",) if args.offscreen else ()),
    ]
