"""Reads a source and applies every rule: what `kiosk pack check` says, and what compiling asks first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.content.checking import check_draft
from kiosk.content.compiling import write_compiled
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, Severity
from kiosk.content.program import Program
from kiosk.content.reading import read_source
from kiosk.content.recordings import Standing, judge
from kiosk.errors import KnownError


@dataclass(frozen=True, slots=True)
class Inspection:
    """A source that was read and checked: what it holds, and all that is wrong, by file and line."""

    draft: Draft
    findings: tuple[Finding, ...]
    # Language → standing → how many texts, where a language has any recording.
    recordings: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the pack from being compiled."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)


class PackRefusedError(KnownError):
    """A pack with errors is not compiled; `inspection` has them all."""

    def __init__(self, inspection: Inspection) -> None:
        self.inspection = inspection
        first = "\n".join(f"  {_line(each)}" for each in inspection.errors[:5])
        super().__init__(f"Paketet har {len(inspection.errors)} fel och går inte att använda:\n{first}")


def icon_names(assets: Path) -> frozenset[str]:
    """List the names of the program's icons, without their ending."""
    return frozenset(path.stem for path in (assets / "icons").glob("*.svg"))


def inspect_source(folder: Path, today: date | None, program: Program) -> Inspection:
    """Read and check a source folder; without `today` no date is judged.

    Raises:
        KnownError: only when the folder itself is not there or may not be read.
    """
    draft = read_source(folder)
    found = {*draft.findings, *check_draft(draft, today, program)}
    standings = {
        language: {standing.value: judged.count(standing) for standing in Standing}
        for language, judged in judge(draft, program).items()
    }
    return Inspection(draft, tuple(sorted(found, key=_order)), standings)


def compile_source(folder: Path, out: Path, today: date | None, program: Program) -> Inspection:
    """Compile a source folder to `out` and give what was found on the way.

    Raises:
        PackRefusedError: when the pack has errors; nothing is written.
        KnownError: when the source cannot be read or `out` not be written.
    """
    inspection = inspect_source(folder, today, program)
    if inspection.errors:
        raise PackRefusedError(inspection)
    write_compiled(inspection.draft, folder, out)
    return inspection


def _order(finding: Finding) -> tuple[str, int, str, str, str]:
    return finding.file, finding.line or 0, finding.field or "", finding.rule, finding.message


def _line(finding: Finding) -> str:
    line = f":{finding.line}" if finding.line else ""
    field = f" ({finding.field})" if finding.field else ""
    return f"{finding.file}{line}{field} {finding.message}"
