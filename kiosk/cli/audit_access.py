"""`kiosk audit-access`: what somebody could not see, read, reach or press, on every screen."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.display import some_display
from kiosk.cli.shots import sizes, words
from kiosk.errors import KnownError
from kiosk.paths import assets, cache_dir, default_pack, state_dir
from kiosk.rehearsal.visits import MODES, NAMES

if TYPE_CHECKING:
    from kiosk.access.values import Finding
    from kiosk.content.loading import OpenPack


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `kiosk audit-access` takes."""
    parser.add_argument("--pack", type=Path, default=default_pack(), help="innehåll")
    parser.add_argument("--json", action="store_true", help="ett JSON-dokument på stdout")
    parser.add_argument(
        "--screens", type=words(NAMES), default=list(NAMES), help="skärmar, med komma emellan"
    )
    parser.add_argument("--languages", type=words(), help="språk, med komma emellan; annars alla")
    parser.add_argument("--modes", type=words(tuple(MODES)), default=list(MODES), help="lägen")
    parser.add_argument(
        "--sizes", type=sizes, default=[(1080, 1920), (1920, 1080)], help="fönster, till exempel 1080x1920"
    )
    parser.add_argument("--state", type=Path, help="mapp för kioskens eget minne")


def main(args: argparse.Namespace) -> int:
    """Look at everything and list what is wrong; status 1 when something is."""
    with some_display():
        from kiosk.content.loading import open_source_or_compiled
        from kiosk.rehearsal.access_audit import Plan, audit

        pack = open_source_or_compiled(args.pack, cache_dir(state_dir(args.state, os.environ)))
        plan = Plan(args.screens, _languages(args.languages, pack), args.modes, args.sizes)
        looks = 0
        findings: list[Finding] = []
        for seen in audit(pack, assets() / "fonts", plan):
            looks += 1
            findings += seen.findings
        pack.close()
    sys.stdout.write(_document(looks, findings) if args.json else _in_words(looks, findings))
    return 1 if findings else 0


def _languages(asked: Sequence[str] | None, pack: OpenPack) -> Sequence[str]:
    known = [language.code for language in pack.head.languages]
    for language in asked or ():
        if language not in known:
            raise KnownError(f"Innehållet har inte språket ”{language}”. Det har: {', '.join(known)}.")
    return asked or known


def _document(looks: int, findings: Sequence[Finding]) -> str:
    document = {"ok": not findings, "looks": looks, "findings": [_as_json(each) for each in findings]}
    return json.dumps(document, ensure_ascii=False) + "\n"


def _as_json(finding: Finding) -> dict[str, Any]:
    look = finding.look
    return {
        "rule": finding.rule,
        "screen": look.screen,
        "language": look.language,
        "mode": look.mode,
        "size": f"{look.size[0]}x{look.size[1]}",
        "item": finding.item,
        "message": finding.message,
    }


def _in_words(looks: int, findings: Sequence[Finding]) -> str:
    return "\n".join([*_lines(findings), _total(looks, findings), ""])


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings:
        look = finding.look
        where = f"{look.screen} {look.language} {look.mode} {look.size[0]}x{look.size[1]}"
        yield f"{finding.rule:5} {where}: {finding.item}: {finding.message}"


def _total(looks: int, findings: Sequence[Finding]) -> str:
    if not findings:
        return f"Inget fel i {looks} bilder."
    rules = Counter(finding.rule for finding in findings)
    each = ", ".join(f"{rule} {number}" for rule, number in sorted(rules.items()))
    return f"{len(findings)} fel i {looks} bilder: {each}. Reglerna står i docs/access.md."
