"""The audit of a pack as a page for staff: what is wrong first, then the figures behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.content.finding import Finding, Severity
from kiosk.content.pack import Pack
from kiosk.guidance.audit_questions import FIRST_FEW
from kiosk.guidance.audit_values import Audit, Empty

_SIGNS = {Severity.ERROR: "FEL", Severity.WARNING: "obs"}


def audit_page(audit: Audit, faults: Sequence[Finding], pack: Pack) -> str:
    """Write the whole audit in plain Swedish."""
    parts = (
        [
            f"{pack.head.title.sv}, {audit.today.isoformat()}: {_n(audit.courses)} kurser, prövade med "
            f"{_n(audit.profiles)} påhittade besökare (frö {audit.seed})."
        ],
        _faults(faults),
        _reach(audit),
        _first(audit),
        _questions(audit, pack),
        [
            "Områden: egna kurser, och kurser som passar alla områden",
            *(_area(area.area, area.own, area.every) for area in audit.areas),
        ],
        _barriers(audit),
        ["Data som saknas mest", *_missing(audit.empty)],
        _ending(faults),
    )
    return "\n\n".join("\n".join(part) for part in parts)


def _faults(faults: Sequence[Finding]) -> list[str]:
    lines = ["Att göra"]
    for fault in faults:
        where = f"{fault.file}, {fault.field}" if fault.field else fault.file
        lines.append(f"  {_SIGNS[fault.severity]}  {where}: {fault.message}")
    return lines if faults else [*lines, "  Inget."]


def _reach(audit: Audit) -> list[str]:
    reached = audit.courses - sum(each.group.count for each in audit.unreached)
    never = sum(each.group.count for each in audit.never_now)
    spread, dead = audit.spread, audit.dead_ends.profiles
    return [
        "Vad besökare når",
        f"  {_n(reached)} av {_n(audit.courses)} kurser kan visas för någon. "
        f"{_n(never)} av dem står aldrig i ”Kan börja nu”.",
        f"  {_n(spread.listed + dead)} av {_n(audit.profiles)} besökare önskade något. "
        f"{_n(dead)} av dem fick ingen kurs alls. {_n(spread.nothing_now)} fick ingen att börja nu.",
    ]


def _first(audit: Audit) -> list[str]:
    lines = [f"Kurser som oftast står först, av {_n(audit.spread.listed)} besökare"]
    return [*lines, *(f"  {_n(first.profiles):>7}  {first.course}" for first in audit.spread.first)]


def _questions(audit: Audit, pack: Pack) -> list[str]:
    asks = {question.id: question.ask.sv for question in pack.questions}
    lines = ["Frågorna"]
    for each in audit.questions:
        idle = f" Svar som inte gör något: {', '.join(each.idle)}." if each.idle else ""
        moves = ""
        if each.compared:
            few = each.moved * FIRST_FEW / each.compared
            written = "i snitt " + f"{few:.1f}".replace(".", ",") if each.moved else "ingen"
            moves = f" Ett annat svar byter {written} av de {FIRST_FEW} första kurserna."
        asked = "" if each.asked else " Ställs aldrig."
        lines.append(f"  {each.question}, ”{asks[each.question]}”{asked}{moves}{idle}")
    return lines


def _area(area: str, own: int, every: int) -> str:
    return f"  {area}: {_n(own)} och {_n(every)}"


def _barriers(audit: Audit) -> list[str]:
    lines = ["Hindren: stöd, någon att prata med, fakta, berättelser"]
    for each in audit.barriers:
        lines.append(f"  {each.barrier}: {each.supports}, {each.places}, {each.facts}, {each.stories}")
    return lines


def _missing(empty: Sequence[Empty]) -> Iterator[str]:
    """One line for each field, and the forms that leave it empty most."""
    for each in empty:
        if each.form is None:
            forms = [part for part in empty if part.field is each.field and part.form is not None]
            told = ", ".join(f"{part.form} {_n(part.empty)} av {_n(part.courses)}" for part in forms)
            yield f"  {each.field}: tomt för {_n(each.empty)} av {_n(each.courses)} kurser ({told})"


def _ending(faults: Sequence[Finding]) -> list[str]:
    errors = sum(fault.severity is Severity.ERROR for fault in faults)
    return [f"{errors} fel, {len(faults) - errors} att titta på."]


def _n(number: int) -> str:
    """Write a count with a thin space between thousands."""
    return f"{number:,}".replace(",", "\u202f")
