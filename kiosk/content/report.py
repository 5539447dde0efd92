"""How findings are told: as a page for people and as the JSON document of DESIGN section 8."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import groupby
from statistics import median
from typing import Any

from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, Severity
from kiosk.content.inspecting import Inspection
from kiosk.content.limits import LIX_WORDS
from kiosk.content.phrasebook import PLACEHOLDER, SWEDISH
from kiosk.content.readability import measure
from kiosk.content.texts import texts_of

_WORST = 20
# So many of one kind in one file say it; the JSON document has them all.
_SHOWN = 8
_SIGNS = {Severity.ERROR: "FEL", Severity.WARNING: "obs"}


@dataclass(frozen=True, slots=True)
class Ease:
    """How hard one text is to read."""

    key: str
    lix: float
    words: int
    text: str


def findings_document(inspection: Inspection) -> str:
    """Write everything that was found as one JSON document."""
    draft = inspection.draft
    eases = readability_of(draft)
    document: dict[str, Any] = {
        "pack": draft.head.id if draft.head else None,
        "findings": [asdict(finding) for finding in inspection.findings],
        "tables": {
            "readability": {
                "median": round(median(each.lix for each in eases), 1) if eases else None,
                "worst": [asdict(each) for each in eases[:_WORST]],
            },
            "translations": translations_of(draft),
            "recordings": inspection.recordings,
            "counts": _counts(draft),
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def readability_of(draft: Draft) -> list[Ease]:
    """Measure every Swedish text that is long enough to measure, the hardest first."""
    eases: list[Ease] = []
    for placed in texts_of(draft):
        counts = measure(PLACEHOLDER.sub("1", placed.text.sv))
        if counts.lix is not None and counts.words >= LIX_WORDS:
            eases.append(Ease(placed.path, round(counts.lix, 1), counts.words, placed.text.sv))
    return sorted(eases, key=lambda ease: (-ease.lix, ease.key))


def translations_of(draft: Draft) -> dict[str, dict[str, int]]:
    """Count what is translated and what is not, by language."""
    keys = {placed.text.key for placed in texts_of(draft)}
    languages = [each.code for each in draft.head.languages if each.code != SWEDISH] if draft.head else []
    return {
        language: {
            "translated": len(keys & draft.translations.get(language, {}).keys()),
            "missing": len(keys - draft.translations.get(language, {}).keys()),
        }
        for language in languages
    }


def findings_page(inspection: Inspection) -> str:
    """Write everything that was found for people: by file, then a summary, then the hardest texts."""
    lines: list[str] = []
    for file, group in groupby(inspection.findings, key=lambda finding: finding.file):
        lines += [file, *_lines_of_file(list(group)), ""]
    errors = len(inspection.errors)
    warnings = len(inspection.findings) - errors
    lines.append(
        f"{errors} fel, {warnings} varningar." if inspection.findings else "Inga fel och inga varningar."
    )
    for language, counts in translations_of(inspection.draft).items():
        lines.append(f"Översatt till {language}: {counts['translated']}, saknas: {counts['missing']}.")
    lines += [_line_of_recordings(*each) for each in inspection.recordings.items()]
    eases = readability_of(inspection.draft)
    if eases:
        middle = median(each.lix for each in eases)
        lines += ["", f"De svåraste texterna (LIX; mitten är {middle:.0f}, helst högst 25):"]
        lines += [
            f"  {ease.lix:5.1f}  {ease.key}  {ease.text.replace(chr(10), ' / ')}" for ease in eases[:_WORST]
        ]
    return "\n".join(lines)


def _line_of_recordings(language: str, counts: Mapping[str, int]) -> str:
    return (
        f"Inläst på {language}: {counts['human']} av människa, {counts['draft']} utkast, "
        f"gamla: {counts['stale']}, saknas: {counts['missing']}."
    )


def _lines_of_file(findings: list[Finding]) -> list[str]:
    lines: list[str] = []
    shown: dict[str, int] = {}
    for finding in findings:
        shown[finding.rule] = shown.get(finding.rule, 0) + 1
        if shown[finding.rule] <= _SHOWN or finding.severity is Severity.ERROR:
            lines.append(_line_of(finding))
    left = sum(
        max(0, count - _SHOWN)
        for rule, count in shown.items()
        if all(each.severity is Severity.WARNING for each in findings if each.rule == rule)
    )
    return [*lines, f"  … och {left} till av samma slag (--json visar alla)."] if left else lines


def _line_of(finding: Finding) -> str:
    where = f"rad {finding.line}" if finding.line else ""
    place = ", ".join(part for part in (where, finding.field) if part)
    return f"  {_SIGNS[finding.severity]}  {f'{place}: ' if place else ''}{finding.message}"


def _counts(draft: Draft) -> dict[str, int]:
    kinds = (
        "places",
        "areas",
        "barriers",
        "questions",
        "routes",
        "facts",
        "words",
        "stories",
        "films",
        "courses",
        "media",
    )
    return {kind: len(getattr(draft, kind)) for kind in kinds}
