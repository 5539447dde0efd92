"""What changes when one pack takes the place of another, in counts and in Swedish words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# Kind → id → what tells whether it changed: the names of a compiled pack's kinds, and "courses" and "texts".
Contents = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Difference:
    """How many things of one kind are new, changed and removed."""

    kind: str
    new: int = 0
    changed: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True)
class _Noun:
    one: str
    many: str
    neuter: bool = False


# In the order in which staff care about them.
_NOUNS = {
    "courses": _Noun("kurs", "kurser"),
    "films": _Noun("film", "filmer"),
    "stories": _Noun("berättelse", "berättelser"),
    "places": _Noun("plats", "platser"),
    "routes": _Noun("väg", "vägar"),
    "facts": _Noun("uppgift", "uppgifter"),
    "questions": _Noun("fråga", "frågor"),
    "barriers": _Noun("hinder", "hinder", neuter=True),
    "areas": _Noun("intresseområde", "intresseområden", neuter=True),
    "words": _Noun("ord", "ord", neuter=True),
    "municipalities": _Noun("kommun", "kommuner"),
    "texts": _Noun("översättning", "översättningar"),
}


def compare(before: Contents, after: Contents) -> tuple[Difference, ...]:
    """Count what differs, kind by kind; kinds without a difference are left out.

    >>> compare({"courses": {"a": "1", "b": "1"}}, {"courses": {"b": "2", "c": "1"}})
    (Difference(kind='courses', new=1, changed=1, removed=1),)
    """
    found = (_difference(kind, before.get(kind, {}), after.get(kind, {})) for kind in _NOUNS)
    return tuple(each for each in found if each != Difference(each.kind))


def in_words(differences: tuple[Difference, ...]) -> str:
    """Say in Swedish what differs.

    >>> in_words((Difference("courses", new=3), Difference("films", removed=1)))
    '3 nya kurser, 1 film borttagen'
    """
    parts = [part for each in differences for part in _parts(each)]
    return ", ".join(parts) if parts else "Inget ändras"


def _difference(kind: str, before: Mapping[str, str], after: Mapping[str, str]) -> Difference:
    both = before.keys() & after.keys()
    return Difference(
        kind,
        new=len(after.keys() - both),
        changed=sum(before[each] != after[each] for each in both),
        removed=len(before.keys() - both),
    )


def _parts(difference: Difference) -> list[str]:
    noun = _NOUNS[difference.kind]
    ending = "t" if noun.neuter else ""
    parts = []
    if difference.new == 1:
        parts.append(f"1 ny{ending * 2} {noun.one}")
    elif difference.new:
        parts.append(f"{difference.new} nya {noun.many}")
    for number, stem, one in (
        (difference.changed, "ändra", "t" if noun.neuter else "d"),
        (difference.removed, "bortta", "get" if noun.neuter else "gen"),
    ):
        if number == 1:
            parts.append(f"1 {noun.one} {stem}{one}")
        elif number:
            parts.append(f"{number} {noun.many} {stem}{'de' if stem == 'ändra' else 'gna'}")
    return parts
