"""What changes when one pack takes the place of another, in counts and in Swedish words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

# Kind → id → what tells whether it changed: the names of a compiled pack's kinds, and "courses" and "texts".
Contents = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Difference:
    """How many things of one kind are new, changed and removed."""

    kind: str
    new: int = 0
    changed: int = 0
    removed: int = 0


class Change(StrEnum):
    """What becomes of a thing."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class NamedChange:
    """One thing that differs: its kind in Swedish, what becomes of it, and its Swedish name."""

    kind: str
    change: Change
    title: str


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


def name_changes(before: Contents, after: Contents) -> tuple[NamedChange, ...]:
    """Name what differs, in the order of `compare`: new things first. Translations have no names.

    >>> name_changes({}, {"courses": {"a": '{"title": {"key": "", "sv": "Svets"}}'}})
    (NamedChange(kind='kurs', change=<Change.NEW: 'new'>, title='Svets'),)
    """
    return tuple(
        NamedChange(noun.one, change, title)
        for kind, noun in _NOUNS.items()
        for change, row in _changed_rows(before.get(kind, {}), after.get(kind, {}))
        if (title := _title(row))
    )


def _changed_rows(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[tuple[Change, str]]:
    yield from ((Change.NEW, row) for each, row in after.items() if each not in before)
    yield from ((Change.CHANGED, row) for each, row in after.items() if before.get(each, row) != row)
    yield from ((Change.REMOVED, row) for each, row in before.items() if each not in after)


# Where things of all kinds have what people call them by.
_NAMED_BY = ("title", "name", "label", "word", "ask")


def _title(row: str) -> str:
    try:
        # A film's row goes on with the hashes of its files.
        values, _ = json.JSONDecoder().raw_decode(row)
    except ValueError:
        return ""
    found = (
        next((values[each] for each in _NAMED_BY if each in values), "") if isinstance(values, dict) else ""
    )
    return str(found["sv"] if isinstance(found, dict) else found)


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
