"""`kiosk slip`: the slip as it would be printed, as a picture with one bit for each dot."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.cli.match import guide_by_file
from kiosk.clock import Clock, SystemClock
from kiosk.content.links import Linking
from kiosk.errors import KnownError
from kiosk.handout.sheet import SLIPS, WIDE
from kiosk.handout.values import Slip
from kiosk.paths import assets, cache_dir, default_pack, state_dir


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--answers", type=Path, required=True, metavar="FILE", help='svaren: {"fråga": ["svar", …]}'
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="bilden (PNG)")
    parser.add_argument(
        "--width",
        type=int,
        choices=sorted(SLIPS),
        default=WIDE,
        help="bredd i punkter: 576 för 80 mm papper, 384 för 58 mm (576)",
    )
    parser.add_argument("--language", default="sv", metavar="KOD", help="språk för texterna (sv)")
    parser.add_argument("--pack", type=Path, default=None, help="källmapp eller kompilerat paket")
    parser.add_argument("--campaign", default="", metavar="KOD", help="evenemangets kod i länkar (ingen)")
    parser.add_argument("--state", type=Path, default=None, metavar="DIR", help="kioskens egen mapp")


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Write the picture; 0 when it could, 1 when the answers, the pack or the file were refused."""
    try:
        slip = _make_slip(args, clock or SystemClock())
        # Dots need no screen.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from kiosk.handout.page.raster import begin_drawing, draw_slip, write_picture

        application = begin_drawing(assets() / "fonts")
        write_picture(draw_slip(slip, args.width), args.out)
        del application
    except KnownError as error:
        print(error.message, file=sys.stderr)
        return 1
    return 0


def _make_slip(args: argparse.Namespace, clock: Clock) -> Slip:
    from kiosk.content.courses_by_id import CoursesById
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.handout.composing import MOST_COURSES, first_courses, make_slip

    opened = open_source_or_compiled(
        args.pack or default_pack(), cache_dir(state_dir(args.state, os.environ))
    )
    try:
        guidance = guide_by_file(args.answers, args.language, opened, clock, MOST_COURSES)
        return make_slip(
            guidance,
            first_courses(guidance, CoursesById(opened)),
            {place.id: place for place in opened.pack().places},
            opened.phrasebook(args.language),
            opened.head.title,
            clock.today(),
            Linking(campaign=args.campaign),
        )
    finally:
        opened.close()
