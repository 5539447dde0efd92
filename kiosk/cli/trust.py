"""`kiosk trust`: staff say, once, whose content this kiosk believes."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.clock import Clock, SystemClock
from kiosk.paths import state_dir


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("channel", metavar="CHANNEL", help="kanalens mapp eller webbadress")
    parser.add_argument("--site", metavar="NAMN", help="platsen vars eget innehåll kiosken visar")
    parser.add_argument("--yes", action="store_true", help="fingeravtrycket är redan jämfört")
    parser.add_argument("--state", type=Path, metavar="DIR", help="mapp för kioskens eget minne")


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Show a channel's fingerprint, and believe it when the person says that it is right.

    Raises:
        KnownError: when there is no channel, or it is not confirmed.
    """
    from kiosk.channel.messages import ChannelError, Failure
    from kiosk.channel.trust import accept, look_at_root
    from kiosk.cli.asking import agreed
    from kiosk.state.database import open_state

    state = open_state(state_dir(args.state, os.environ))
    try:
        offer = look_at_root(args.channel, state, clock or SystemClock())
        print(f"Kanalens fingeravtryck: {offer.fingerprint}")
        if not offer.is_known:
            if offer.present is not None:
                print(f"Kiosken litar nu på:    {offer.present}", file=sys.stderr)
            print("Jämför med fingeravtrycket som kiosk pack publish skrev.", file=sys.stderr)
            if not agreed("Är de lika?", args.yes):
                raise ChannelError(Failure.TRUST_UNCONFIRMED)
        # Asking again without a site changes none.
        accept(offer, args.site or (offer.site if offer.is_known else None), state)
    finally:
        state.close()
    print("Kiosken litar på kanalen.", file=sys.stderr)
    return 0
