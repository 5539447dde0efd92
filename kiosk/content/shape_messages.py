"""What the shape of a field can break, said in Swedish: what is wrong, and what to do."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from kiosk.content.yaml_tree import Location

_PATTERNS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "Ett id har bara små bokstäver a–z, siffror och bindestreck.",
    r"^\d{4}$": 'En kommunkod har fyra siffror, inom citattecken: "0480".',
    r"^[a-z][A-Za-z0-9]*$": "Ett namn på en ikon eller bild har bara bokstäver och siffror, utan mellanslag.",
    r"^[a-z][a-z0-9_]*$": "Ett namn på ett belopp har bara små bokstäver, siffror och understreck.",
}


@dataclass(frozen=True, slots=True)
class Misshape:
    """One field whose shape is wrong."""

    location: Location
    rule: str
    message: str


def misshapes(problem: ValidationError, known_fields: Iterable[str]) -> list[Misshape]:
    """Turn what the validation found into findings without a file; `known_fields` is for "did you mean"."""
    names = sorted(set(known_fields))
    found: list[Misshape] = []
    for detail in problem.errors(include_url=False):
        location = tuple(part for part in detail["loc"] if part != "[key]")
        rule, message = _said(detail["type"], dict(detail.get("ctx", {})), detail["input"], location, names)
        found.append(Misshape(location, rule, message))
    return found


def _said(
    kind: str, context: dict[str, Any], value: object, location: Location, names: list[str]
) -> tuple[str, str]:
    if kind == "missing":
        return "missing-field", f"Fältet ”{location[-1]}” saknas. Lägg till det."
    if kind == "extra_forbidden":
        if value is None and " " in str(location[-1]):
            return "unknown-field", _CUT_TEXT.format(location[-1])
        return "unknown-field", f"Fältet ”{location[-1]}” finns inte. {_nearest(str(location[-1]), names)}"
    if value is None:
        return "missing-field", "Fältet är tomt. Skriv ett värde, eller ta bort raden om det inte är känt."
    return "wrong-value", _wrong(kind, context, value)


def _nearest(name: str, names: list[str]) -> str:
    close = difflib.get_close_matches(name, [other for other in names if other != name], n=1)
    return f"Menade du ”{close[0]}”?" if close else "Rätta stavningen eller ta bort det."


def _wrong(kind: str, context: dict[str, Any], value: object) -> str:  # noqa: PLR0911 - one line for each kind
    match kind:
        case "value_error":
            return str(context["error"])
        case "string_pattern_mismatch":
            hint = _PATTERNS.get(context["pattern"], "Jämför med andra rader.")
            return f"{_shown(value)} har fel form. {hint}"
        case "string_type":
            return (
                f"{_shown(value)} ska vara text. Skriv den inom citattecken."
                if _is_plain(value)
                else _NOT_TEXT
            )
        case "enum" | "literal_error":
            return f"{_shown(value)} går inte. Välj bland: {_choices(str(context['expected']))}."
        case "int_type" | "float_type" | "int_from_float" | "finite_number":
            return f"{_shown(value)} ska vara ett tal, utan citattecken. Använd punkt före decimaler."
        case "bool_type":
            return f"{_shown(value)} ska vara true eller false."
        case "list_type" | "too_short":
            return "Här ska en lista stå, en sak per rad med bindestreck före." + _at_least(context)
        case "dict_type" | "model_type" | "model_attributes_type":
            return "Här ska fält med namn stå, ett per rad: namn: värde."
        case "greater_than_equal" | "less_than_equal" | "greater_than":
            return f"{_shown(value)} är utanför det som är möjligt. Kontrollera talet."
        case "string_too_long":
            return f"Texten är för lång. Högst {context['max_length']} tecken."
    if kind.startswith("date"):
        return f"{_shown(value)} är inget datum. Skriv ÅÅÅÅ-MM-DD."
    return f"{_shown(value)} går inte att använda här. Jämför med docs/pack-format.md."


# { text: Ett, två } is two fields to YAML.
_CUT_TEXT = "Texten blev avhuggen före ”{}”. En text med komma inom klammer ska ha citattecken runt sig."
_NOT_TEXT = "Här ska en text stå, inte en lista och inte flera fält."


def _is_plain(value: object) -> bool:
    return isinstance(value, int | float | bool)


def _shown(value: object) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"”{text if len(text) <= 40 else text[:39] + '…'}”"


def _choices(expected: str) -> str:
    return expected.replace("'", "").replace(" or ", ", ")


def _at_least(context: dict[str, Any]) -> str:
    return f" Minst {context['min_length']}." if "min_length" in context else ""
