"""`kiosk pack plan-page`: the page that shows a visitor's plan, as one file to host anywhere."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from kiosk.cli.writing import write_out
from kiosk.clock import Clock
from kiosk.paths import assets


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("pack", type=Path, metavar="PACK", help="källmapp eller kompilerat paket")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="filen (plan.html)")


def main(args: argparse.Namespace, clock: Clock) -> int:
    """Write the page.

    Raises:
        KnownError: when the pack cannot be read or the file not be written.
    """
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.handout.plan_page import make_plan_page

    with tempfile.TemporaryDirectory() as cache:
        opened = open_source_or_compiled(args.pack, Path(cache))
        try:
            page = make_plan_page(
                opened.pack(), opened.courses(), opened.phrasebook, clock.today(), assets() / "plan"
            )
        finally:
            opened.close()
    write_out(args.out, page)
    print(
        f"Sidan ligger i {args.out}. Skriv dess adress på nätet som plan_page i pack.yaml.", file=sys.stderr
    )
    return 0
