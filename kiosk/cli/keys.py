"""`kiosk keys …`: who may sign a channel. docs/publishing.md has the steps in order."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import Clock, SystemClock
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.channel.roots import RoleChange, RootState

_ROLES = ("root", "targets", "snapshot", "timestamp")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the commands take."""
    kinds = parser.add_subparsers(
        dest="action", required=True, metavar="new|show|change|rotate|sign|delegate|withdraw"
    )
    new = kinds.add_parser("new", help="gör en nyckel")
    new.add_argument("folder", type=Path, metavar="DIR", help="mappen för nyckeln")
    new.add_argument("--name", default="key", metavar="NAMN", help="filens namn utan ändelse")
    show = kinds.add_parser("show", help="visa vem som får signera en kanal")
    _add_channel(show)
    change = kinds.add_parser("change", help="lägg till eller ta bort nycklar för en roll")
    _add_channel(change, signs=True)
    change.add_argument("--role", choices=_ROLES, required=True)
    change.add_argument("--add", type=Path, action="append", default=[], metavar="PUB", help="publik nyckel")
    change.add_argument("--drop", action="append", default=[], metavar="ID", help="början på en nyckels id")
    change.add_argument("--threshold", type=int, metavar="N", help="så många måste signera")
    rotate = kinds.add_parser("rotate", help="byt ut nycklar mot nya i alla roller")
    _add_channel(rotate, signs=True)
    rotate.add_argument("--to", type=Path, required=True, metavar="DIR", help="mappen med de nya nycklarna")
    sign = kinds.add_parser("sign", help="signera en ändring som väntar")
    _add_channel(sign, signs=True)
    sign.add_argument("--yes", action="store_true", help="fråga inte")
    site = kinds.add_parser("delegate", help="låt en plats publicera själv")
    _add_channel(site, signs=True)
    site.add_argument("--site", required=True, metavar="NAMN")
    site.add_argument("--to", type=Path, required=True, metavar="PUB", help="platsens publika nyckel")
    withdraw = kinds.add_parser("withdraw", help="ta tillbaka en plats rätt att publicera")
    _add_channel(withdraw, signs=True)
    withdraw.add_argument("--site", required=True, metavar="NAMN")


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Carry out one of them: 0 done, also when more signatures are needed.

    Raises:
        KnownError: when a key or the channel is not what it has to be.
    """
    if args.action == "new":
        return _new(args.folder, args.name)
    from kiosk.channel import roots
    from kiosk.channel.keys import load_public, load_signers

    now = (clock or SystemClock()).now()
    if args.action == "show":
        return _show(roots.current_root(args.channel))
    if args.action == "sign":
        return _sign(args, clock or SystemClock())
    signers = load_signers(*args.keys)
    match args.action:
        case "change":
            state = roots.change_roles(args.channel, [_change(args)], signers, now)
        case "rotate":
            state = roots.rotate(args.channel, signers, load_signers(args.to), now)
        case "delegate":
            state = roots.delegate(args.channel, args.site, load_public(args.to), signers, now)
        case _:
            state = roots.withdraw(args.channel, args.site, signers, now)
    return _told(state)


def _add_channel(parser: argparse.ArgumentParser, *, signs: bool = False) -> None:
    parser.add_argument("--channel", type=Path, required=True, metavar="DIR", help="kanalens mapp")
    if signs:
        parser.add_argument(
            "--keys", type=Path, required=True, action="append", metavar="DIR", help="nycklar"
        )


def _new(folder: Path, name: str) -> int:
    from kiosk.channel.keys import PUBLIC, new_key

    key = new_key(folder, name)
    print(f"Nyckeln {key.keyid[:8]} ligger i {folder}. Lås in mappen och gör en kopia.", file=sys.stderr)
    print(f"Bara {name}{PUBLIC} får lämnas ut.", file=sys.stderr)
    return 0


def _change(args: argparse.Namespace) -> RoleChange:
    from kiosk.channel.keys import load_public
    from kiosk.channel.roots import RoleChange, current_root

    there = current_root(args.channel).keys[args.role]
    dropped = []
    for beginning in args.drop:
        found = [keyid for keyid in there if keyid.startswith(beginning)]
        if len(found) != 1:
            raise KnownError(f"{len(found)} nycklar börjar på ”{beginning}”. Se kiosk keys show.")
        dropped += found
    add = tuple(load_public(path) for path in args.add)
    return RoleChange(args.role, add, tuple(dropped), args.threshold)


def _sign(args: argparse.Namespace, clock: Clock) -> int:
    from kiosk.channel.keys import load_signers
    from kiosk.channel.roots import sign_waiting, waiting_root
    from kiosk.cli.asking import agreed

    signers = load_signers(*args.keys)
    _show(waiting_root(args.channel))
    if not agreed("Är det den här ändringen som ska signeras?", args.yes):
        raise KnownError("Inget signerades. Svara ja, eller lägg till --yes.")
    return _told(sign_waiting(args.channel, signers, clock.now()))


def _show(root: RootState) -> int:
    print(f"Rot nummer {root.version}. Fingeravtryck: {root.fingerprint}")
    for role, keyids in root.keys.items():
        short = ", ".join(keyid[:8] for keyid in keyids)
        print(f"  {role}: {root.thresholds[role]} av {len(keyids)} ({short})")
    return 0


def _told(root: RootState) -> int:
    _show(root)
    if root.missing:
        many = "signatur" if root.missing == 1 else "signaturer"
        print(f"Ändringen väntar på {root.missing} {many} till: kiosk keys sign.", file=sys.stderr)
    elif root.needs:
        print(f"Ändringen väntar. {root.needs} Kör kiosk keys sign med dem.", file=sys.stderr)
    else:
        print("Ändringen gäller. Kioskerna följer med av sig själva.", file=sys.stderr)
    return 0
