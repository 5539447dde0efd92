"""What can be wrong with a pack, and where: values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps a pack from being compiled; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem. The names of the fields are those of `kiosk pack check --json`."""

    severity: Severity
    rule: str
    file: str
    line: int | None
    field: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands in the source: file in the pack, line from 1, field as staff know it."""

    file: str
    line: int | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Spots:
    """Where each path of a pack stands. A path is a translation key, such as `quiz.pace.half.say`."""

    by_path: Mapping[str, Spot] = field(default_factory=dict)

    def find(self, path: str) -> Spot:
        """Give the spot of a path, or of the nearest thing round it that is known.

        >>> spots = Spots({"areas.care": Spot("areas.yaml", 3, "care")})
        >>> spots.find("areas.care.label.size")
        Spot(file='areas.yaml', line=3, field='care.label.size')
        """
        near = path
        while near not in self.by_path and "." in near:
            near = near.rpartition(".")[0]
        spot = self.by_path.get(near)
        if spot is None:
            return Spot(near, None, path)
        rest = path[len(near) :].lstrip(".")
        whole = ".".join(part for part in (spot.field, rest) if part)
        return Spot(spot.file, spot.line, whole or None)


def error(rule: str, spot: Spot, message: str) -> Finding:
    """Make a finding that keeps the pack from being compiled."""
    return Finding(Severity.ERROR, rule, spot.file, spot.line, spot.field, message)


def warning(rule: str, spot: Spot, message: str) -> Finding:
    """Make a finding that staff should look at, but that does not stop the pack."""
    return Finding(Severity.WARNING, rule, spot.file, spot.line, spot.field, message)
