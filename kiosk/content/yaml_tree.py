"""YAML to plain values with a line for each, or the reason why not; nothing a person writes raises."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Location = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """Why (a part of) a file cannot be read, and on which line from 1."""

    line: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Tree:
    """Plain values (dict, list, str, int, float, bool, None), and the line of each location."""

    value: object = None
    lines: Mapping[Location, int] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    def line(self, location: Location) -> int | None:
        """Give the line of a location, or of the nearest thing round it."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location)


def read_tree(text: str) -> Tree:
    """Read one YAML document.

    Only what a pack needs is allowed: no anchors (a file must be readable from top to bottom),
    no tags, and no key twice.
    """
    try:
        node = YAML(typ="safe", pure=True).compose(text)
        if node is None:
            return Tree()
        walk = _Walk()
        value = walk.value(node, ())
    except MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        return Tree(faults=(Fault(mark.line + 1 if mark else None, _say(problem)),))
    except YAMLError:
        return Tree(
            faults=(
                Fault(_line_of_control_character(text), "Filen har ett tecken som inte får finnas i text."),
            )
        )
    except RecursionError:
        return Tree(faults=(Fault(None, "Filen har för många nivåer inuti varandra."),))
    return Tree(value, walk.lines, tuple(walk.faults))


class _Walk:
    """One walk through the nodes of a document."""

    def __init__(self) -> None:
        self.lines: dict[Location, int] = {}
        self.faults: list[Fault] = []

    def value(self, node: Node, location: Location) -> object:
        self.lines.setdefault(location, node.start_mark.line + 1)
        if node.anchor:
            # An alias may also point at what it stands in, and would never end.
            self.faults.append(
                Fault(node.start_mark.line + 1, "Ankare (& och *) får inte användas. Skriv ut texten.")
            )
            return None
        match node:
            case MappingNode():
                return self._mapping(node, location)
            case SequenceNode():
                return [self.value(item, (*location, index)) for index, item in enumerate(node.value)]
            case ScalarNode():
                return self._scalar(node)
        return None

    def _mapping(self, node: MappingNode, location: Location) -> dict[str, object]:
        mapping: dict[str, object] = {}
        for key, child in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, ScalarNode):
                self.faults.append(Fault(line, "Ett fältnamn ska vara ett enkelt ord."))
            elif key.value in mapping:
                self.faults.append(Fault(line, f"Fältet ”{key.value}” står två gånger. Ta bort det ena."))
            else:
                self.lines[(*location, key.value)] = line
                mapping[key.value] = self.value(child, (*location, key.value))
        return mapping

    def _scalar(self, node: ScalarNode) -> object:
        raw = str(node.value)
        match str(node.tag).removeprefix("tag:yaml.org,2002:"):
            case "null":
                return None
            case "bool":
                return raw.lower() == "true"
            case "int" | "float":
                return _number(raw)
            case "str" | "timestamp" | "merge" | "value":
                return raw
            case tag:
                self.faults.append(Fault(node.start_mark.line + 1, f"Taggar får inte användas: {tag}."))
                return raw


def _number(raw: str) -> int | float | str:
    # Only numbers as people write them; 0x10 and .inf stay text, and are refused where a number is asked.
    try:
        return int(raw)
    except ValueError:
        pass
    try:
        number = float(raw)
    except ValueError:
        return raw
    return number if math.isfinite(number) else raw


def _line_of_control_character(text: str) -> int | None:
    for number, line in enumerate(text.split("\n"), start=1):
        if any((ord(sign) < 32 and sign not in "\t\r") or ord(sign) == 127 for sign in line):
            return number
    return None


# What the reader says most often, in words that tell what to do.
_HINTS = (
    (
        "mapping values are not allowed",
        "Ett kolon för mycket, eller fel indrag. Sätt texten inom citattecken.",
    ),
    ("could not find expected ':'", "Ett kolon saknas efter fältets namn."),
    (
        "cannot start any token",
        "Raden börjar med ett tecken som inte får stå där. Använd mellanslag, inte tabb.",
    ),
    ("found unexpected end of stream", "Ett citattecken saknas."),
    ("expected <block end>", "Indraget stämmer inte med raderna ovanför."),
    ("found another document", "Filen får bara ha en del. Ta bort raden med ---."),
    ("undefined alias", "En text som börjar med * ska stå inom citattecken."),
    ("expected ',' or", "En hakparentes eller klammer är inte stängd."),
    ("found unknown escape", "Ett omvänt snedstreck är fel. Använd raka enkla citattecken runt texten."),
    ("expected alphabetic or numeric", "En text som börjar med & eller * ska stå inom citattecken."),
)


def _say(problem: MarkedYAMLError) -> str:
    text = str(problem.problem or problem.context or "")
    for part, hint in _HINTS:
        if part in text:
            return f"Filen går inte att läsa härifrån. {hint}"
    return "Filen går inte att läsa härifrån. Jämför indrag, kolon och citattecken med raderna ovanför."
