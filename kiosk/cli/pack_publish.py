"""`kiosk pack publish`: compile, sign, and write what is new into a channel."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from kiosk.clock import Clock
from kiosk.content.loading import is_source


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("source", type=Path, metavar="SRC", help="källmapp eller kompilerat paket")
    parser.add_argument("--channel", type=Path, required=True, metavar="DIR", help="kanalens mapp")
    parser.add_argument("--keys", type=Path, required=True, action="append", metavar="DIR", help="nycklar")
    parser.add_argument("--site", metavar="NAMN", help="bara för den här platsen")


def main(args: argparse.Namespace, clock: Clock) -> int:
    """Publish: 0 when kiosks can install it, 1 when the pack has errors.

    Raises:
        KnownError: when keys are missing or the channel cannot be written.
    """
    if not is_source(args.source):
        return _publish(args, args.source, clock)
    from kiosk.cli.pack import compile_to

    with tempfile.TemporaryDirectory(prefix="kiosk-publish-") as scratch:
        compiled = Path(scratch, "pack")
        return compile_to(args.source, compiled, clock.today()) or _publish(args, compiled, clock)


def _publish(args: argparse.Namespace, compiled: Path, clock: Clock) -> int:
    from kiosk.channel.keys import load_signers
    from kiosk.channel.publish import publish
    from kiosk.cli.progress import bar

    signers = load_signers(*args.keys)
    with bar("Kopierar") as progress:
        done = publish(compiled, args.channel, signers, clock.now(), args.site, progress)
    name = f"{done.release.title} {done.release.version}"
    print(f"{name} är publicerat i {args.channel} som nummer {done.release.number}.", file=sys.stderr)
    amount = f"{done.new_bytes / 1_000_000:.1f}".replace(".", ",")
    print(f"{done.new_objects} av {done.all_objects} filer var nya ({amount} MB).", file=sys.stderr)
    print(f"Kanalens fingeravtryck: {done.fingerprint}")
    return 0
