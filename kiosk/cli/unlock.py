"""`kiosk unlock`: the office allows a kiosk's staff to choose a new PIN."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from kiosk.errors import KnownError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk unlock` takes."""
    parser.add_argument("code", metavar="KOD", help="koden som kiosken visar, till exempel ABCD-EFGH-JKLM")
    parser.add_argument("--keys", type=Path, required=True, metavar="DIR", help="mappen med nycklarna")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="USB-minnet")


def main(args: argparse.Namespace) -> int:
    """Sign the code and write it where the kiosk looks for it.

    Raises:
        KnownError: when the code is none, a key cannot be read, or the file cannot be written.
    """
    from kiosk.channel.keys import load_signers
    from kiosk.staff.permission import FILE, grant

    code = args.code.strip().upper()
    if not re.fullmatch(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){2}", code):
        raise KnownError("Koden ska se ut så här: ABCD-EFGH-JKLM. Läs den på kioskens skärm.")
    permission = grant(code, load_signers(args.keys))
    path = args.out / FILE
    try:
        path.write_text(permission, encoding="utf-8")
    except OSError as problem:
        raise KnownError(f"{path} gick inte att skriva: {problem.strerror}. Välj en annan mapp.") from problem
    print(f"Lägg {path} på ett USB-minne och sätt det i kiosken. Välj sedan en ny kod där.")
    return 0
