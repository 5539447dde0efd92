"""Every visitor-facing text of a draft, with the path where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from kiosk.content.draft import Draft
from kiosk.content.head import Text


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text and the path in the source where it stands first."""

    path: str
    text: Text


def texts_of(draft: Draft) -> tuple[PlacedText, ...]:
    """List every text once; a wording that courses share stands where its first course has it."""
    found: dict[str, PlacedText] = {}
    lists = (draft.places, draft.areas, draft.barriers, draft.questions, draft.routes, draft.facts)
    for value in (draft.head, *lists, draft.words, draft.stories, draft.films):
        for _, text in _walk(value, ""):
            found.setdefault(text.key, PlacedText(text.key, text))
    for course in draft.courses:
        for name, text in _walk(course, ""):
            found.setdefault(text.key, PlacedText(f"courses.{course.id}.{name}", text))
    return tuple(found.values())


def _walk(value: object, name: str) -> Iterator[tuple[str, Text]]:
    if isinstance(value, Text):
        yield name, value
    elif isinstance(value, tuple):
        for item in value:
            yield from _walk(item, name)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _walk(getattr(value, each.name), each.name)
