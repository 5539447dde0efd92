"""`kiosk pack …`: what is done with packs, from checking a source to installing on a kiosk."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from kiosk import paths
from kiosk.cli import pack_install, pack_publish, pack_speak, plan_page
from kiosk.cli.writing import write_out
from kiosk.clock import Clock, SystemClock
from kiosk.content.program import Program


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the commands take."""
    names = "check|compile|publish|install|list|rollback|export|plan-page|speak"
    kinds = parser.add_subparsers(dest="action", required=True, metavar=names)
    check = kinds.add_parser("check", help="säg allt som är fel i en källmapp")
    check.add_argument("source", type=Path, metavar="SRC", help="källmappen")
    check.add_argument("--json", action="store_true", help="skriv ett JSON-dokument")
    build = kinds.add_parser("compile", help="gör ett paket som kiosken kan läsa")
    build.add_argument("source", type=Path, metavar="SRC", help="källmappen")
    build.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="mappen som skapas eller ersätts"
    )
    pack_publish.add_arguments(kinds.add_parser("publish", help="signera, och lägg i en kanal"))
    pack_install.add_install(kinds.add_parser("install", help="installera från en kanal på kiosken"))
    pack_install.add_list(kinds.add_parser("list", help="visa vad kiosken har"))
    pack_install.add_state(kinds.add_parser("rollback", help="visa det förra innehållet igen"))
    plan_page.add_arguments(kinds.add_parser("plan-page", help="gör sidan som visar en besökares plan"))
    pack_speak.add_arguments(kinds.add_parser("speak", help="läs in texterna som utkast"))
    export = kinds.add_parser("export", help="skriv ett paket som ett JSON-dokument")
    export.add_argument("pack", type=Path, metavar="PACK", help="källmapp eller kompilerat paket")
    export.add_argument("--out", type=Path, default=None, metavar="FILE", help="filen; annars skrivs allt ut")


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Carry out one of them: 0 fine, 1 refused or errors found.

    Raises:
        KnownError: when a folder cannot be read or written.
    """
    clock = clock or SystemClock()
    today = clock.today()
    match args.action:
        case "publish":
            return pack_publish.main(args, clock)
        case "install" | "list" | "rollback":
            return pack_install.main(args, clock)
        case "plan-page":
            return plan_page.main(args, clock)
        case "speak":
            return pack_speak.main(args, _program())
        case "check":
            return _check(args.source, today, as_json=args.json)
        case "compile":
            return _compile(args.source, args.out, today)
    return _export(args.pack, args.out)


def _program() -> Program:
    from kiosk.content.inspecting import icon_names
    from kiosk.guidance.texts import GUIDE_TEXTS
    from kiosk.handout.texts import HANDOUT_TEXTS

    return Program(icon_names(paths.assets()), GUIDE_TEXTS + HANDOUT_TEXTS, pack_speak.interface())


def _check(source: Path, today: date, as_json: bool) -> int:
    from kiosk.content.inspecting import inspect_source
    from kiosk.content.report import findings_document, findings_page

    inspection = inspect_source(source, today, _program())
    print(findings_document(inspection) if as_json else findings_page(inspection))
    return 1 if inspection.errors else 0


def compile_to(source: Path, out: Path, today: date) -> int:
    """Compile a source; 1 when it has errors, which are told, and 0 when `out` is a compiled pack.

    Raises:
        KnownError: when a folder cannot be read or written.
    """
    from kiosk.content.inspecting import PackRefusedError, compile_source
    from kiosk.content.report import findings_page

    try:
        inspection = compile_source(source, out, today, _program())
    except PackRefusedError as refused:
        print(findings_page(refused.inspection), file=sys.stderr)
        print("Inget skrevs. Rätta felen och kompilera igen.", file=sys.stderr)
        return 1
    print(f"Paketet har inga fel och {len(inspection.findings)} varningar.", file=sys.stderr)
    return 0


def _compile(source: Path, out: Path, today: date) -> int:
    status = compile_to(source, out, today)
    if status == 0:
        print(f"Paketet ligger i {out}.", file=sys.stderr)
    return status


def _export(pack: Path, out: Path | None) -> int:
    from kiosk.content.exporting import export_document

    document = export_document(pack)
    if out is None:
        print(document)
        return 0
    write_out(out, document + "\n")
    return 0
