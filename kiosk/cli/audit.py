"""`kiosk audit`, for staff: what nobody reaches, where nothing is left, what never helps, what is missing."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.clock import Clock, SystemClock
from kiosk.content.finding import Finding, Severity
from kiosk.content.pack import Pack
from kiosk.guidance.audit import PROFILES, SEED, audit_pack
from kiosk.guidance.audit_faults import faults_of
from kiosk.guidance.audit_values import Audit
from kiosk.paths import cache_dir, default_pack, state_dir

MOST_PROFILES = 1_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--pack", type=Path, default=None, help="källmapp eller kompilerat paket")
    parser.add_argument(
        "--profiles",
        type=_count,
        default=PROFILES,
        metavar="N",
        help=f"antal påhittade besökare ({PROFILES})",
    )
    parser.add_argument(
        "--seed", type=int, default=SEED, metavar="S", help=f"samma frö ger samma besökare ({SEED})"
    )
    parser.add_argument("--json", action="store_true", help="skriv ett JSON-dokument")
    parser.add_argument("--state", type=Path, default=None, metavar="DIR", help="kioskens egen mapp")


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Print the audit; 0 when nothing in it is an error, 1 otherwise.

    Raises:
        KnownError: when the pack cannot be opened.
    """
    from kiosk.cli.audit_page import audit_page
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.guidance.survey import Survey

    opened = open_source_or_compiled(
        args.pack or default_pack(), cache_dir(state_dir(args.state, os.environ))
    )
    try:
        pack = opened.pack()
        survey = Survey(pack, opened.catalogue(), (clock or SystemClock()).today())
        audit = audit_pack(survey, args.profiles, args.seed)
    finally:
        opened.close()
    faults = faults_of(audit, pack)
    print(_document(audit, faults, pack) if args.json else audit_page(audit, faults, pack))
    return 1 if any(fault.severity is Severity.ERROR for fault in faults) else 0


def _document(audit: Audit, faults: tuple[Finding, ...], pack: Pack) -> str:
    document: dict[str, Any] = {
        "pack": pack.head.id,
        "findings": [asdict(fault) for fault in faults],
        **asdict(audit),
        "today": audit.today.isoformat(),
    }
    document["spread"]["top"] = round(audit.spread.top, 4)
    for told, question in zip(document["questions"], audit.questions, strict=True):
        told["helps"] = question.helps
    return json.dumps(document, ensure_ascii=False, indent=1)


def _count(written: str) -> int:
    if not (written.isascii() and written.isdecimal() and 1 <= int(written) <= MOST_PROFILES):
        raise argparse.ArgumentTypeError(f"”{written}” ska vara ett helt tal från 1 till {MOST_PROFILES}.")
    return int(written)
