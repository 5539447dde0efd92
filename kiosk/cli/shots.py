"""`kiosk shots`: a picture of every screen, so that everybody can look at the work."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.cli.display import some_display
from kiosk.cli.run import window_size
from kiosk.errors import KnownError
from kiosk.paths import assets, cache_dir, default_pack, state_dir
from kiosk.rehearsal.desks import DESKS
from kiosk.rehearsal.visits import MODES, NAMES


def words(allowed: tuple[str, ...] | None = None) -> Callable[[str], list[str]]:
    """Return a reader of comma-separated words, each of which must be allowed."""

    def read(text: str) -> list[str]:
        found = [word.strip() for word in text.split(",") if word.strip()]
        wrong = [word for word in found if allowed is not None and word not in allowed]
        if wrong or not found:
            raise argparse.ArgumentTypeError(
                f"”{', '.join(wrong)}” finns inte. Välj bland: {', '.join(allowed or ())}."
            )
        return found

    return read


def sizes(text: str) -> list[tuple[int, int]]:
    """Read sizes such as 1080x1920,1920x1080."""
    return [window_size(word) for word in text.split(",")]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk shots` takes."""
    parser.add_argument("--out", type=Path, required=True, help="mapp för bilderna")
    parser.add_argument(
        "--screens", type=words((*NAMES, *DESKS)), default=[*NAMES, *DESKS], help="skärmar, med komma emellan"
    )
    parser.add_argument("--languages", type=words(), default=["sv"], help="språk, med komma emellan")
    parser.add_argument(
        "--sizes", type=sizes, default=[(1080, 1920), (1920, 1080)], help="fönster, till exempel 1080x1920"
    )
    parser.add_argument(
        "--modes", type=words(tuple(MODES)), default=["default"], help="lägen, med komma emellan"
    )
    parser.add_argument("--pack", type=Path, default=default_pack(), help="innehåll")
    parser.add_argument("--state", type=Path, help="mapp för kioskens eget minne")


def main(args: argparse.Namespace) -> int:
    """Write the pictures and name them on stdout."""
    with some_display():
        from kiosk.content.loading import open_source_or_compiled
        from kiosk.rehearsal.photographer import Photographer

        pack = open_source_or_compiled(args.pack, cache_dir(state_dir(args.state, os.environ)))
        known = [language.code for language in pack.head.languages]
        for language in args.languages:
            if language not in known:
                raise KnownError(f"Innehållet har inte språket ”{language}”. Det har: {', '.join(known)}.")
        try:
            args.out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError(f"Det går inte att skriva i {args.out}: {error.strerror}.") from error
        photographer = Photographer(pack, assets() / "fonts")
        for size in args.sizes:
            for path in photographer.shoot(args.out, args.screens, args.languages, size, args.modes):
                sys.stdout.write(f"{path}\n")
    return 0
