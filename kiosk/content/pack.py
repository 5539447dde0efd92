"""A whole pack, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.head import PackHead
from kiosk.content.question_values import Question
from kiosk.content.values import (
    Area,
    Barrier,
    Fact,
    Film,
    Municipality,
    Place,
    Route,
    Sign,
    Story,
    Word,
)


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything of a pack but its courses, its translations and its media files.

    `background` holds the outlines of neighbouring land for the map, as rings of
    (longitude, latitude) in WGS84 degrees; what no ring covers is drawn as water.
    """

    head: PackHead
    places: tuple[Place, ...]
    areas: tuple[Area, ...]
    barriers: tuple[Barrier, ...]
    questions: tuple[Question, ...]
    routes: tuple[Route, ...]
    facts: tuple[Fact, ...]
    words: tuple[Word, ...]
    stories: tuple[Story, ...]
    films: tuple[Film, ...]
    municipalities: tuple[Municipality, ...]
    background: tuple[tuple[tuple[float, float], ...], ...] = ()
    signs: tuple[Sign, ...] = ()
