"""The stories: which come first, and what a tap does to the slide. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kiosk.content.values import Story
from kiosk.visit.values import Visit


def order_stories(stories: Iterable[Story], fitting: Collection[str]) -> tuple[Story, ...]:
    """Put the stories that share something with the visitor first, the best one first; then the others."""
    rank = {story: place for place, story in enumerate(fitting)}
    return tuple(sorted(stories, key=lambda story: rank.get(story.id, len(rank))))


def next_slide(visit: Visit, count: int) -> Visit:
    """Turn to the next slide; on the last one nothing happens."""
    return visit._replace(slide=min(visit.slide + 1, max(0, count - 1)))


def previous_slide(visit: Visit) -> Visit:
    """Turn back a slide; on the first one nothing happens."""
    return visit._replace(slide=max(0, visit.slide - 1))
