"""The pack's items by id, and what the guide says of its courses. Not needed for the first frame."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from typing import TypeVar

from kiosk.clock import Clock
from kiosk.content.loading import OpenPack
from kiosk.content.values import Barrier, Course, Fact, Film, Pack, Place, Route, Story
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.survey import Survey, survey_courses
from kiosk.guidance.values import Guidance
from kiosk.visit.values import Visit

Item = TypeVar("Item", Place, Barrier, Route, Fact, Story, Film)


class Shelf:
    """The pack's items by id, each kind read when it is first asked for."""

    def __init__(self, pack: OpenPack) -> None:
        self._open = pack

    @cached_property
    def pack(self) -> Pack:
        """Everything of the pack but its courses."""
        return self._open.pack()

    @cached_property
    def courses(self) -> Mapping[str, Course]:
        """The courses by id, in the pack's order."""
        return {course.id: course for course in self._open.courses()}

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """The places by id, in the pack's order."""
        return _by_id(self.pack.places)

    @cached_property
    def routes(self) -> Mapping[str, Route]:
        """The routes by id, in the pack's order."""
        return _by_id(self.pack.routes)

    @cached_property
    def stories(self) -> Mapping[str, Story]:
        """The stories by id, in the pack's order."""
        return _by_id(self.pack.stories)

    @cached_property
    def films(self) -> Mapping[str, Film]:
        """The films by id, in the pack's order."""
        return _by_id(self.pack.films)


def _by_id(items: tuple[Item, ...]) -> Mapping[str, Item]:
    return {item.id: item for item in items}


class Advice:
    """What the guide says to a visit; remembered until the visit ends or the day changes."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock
        self._survey: Survey | None = None
        self._guide = lru_cache(maxsize=64)(self._make_guidance)

    @property
    def survey(self) -> Survey:
        """The courses as the guide needs them."""
        today = self._clock.today()
        if self._survey is None or self._survey.today != today:
            self.forget()
            self._survey = survey_courses(self._shelf.pack, tuple(self._shelf.courses.values()), today)
        return self._survey

    def guidance(self, visit: Visit) -> Guidance:
        """Return what the guide says to the visitor's answers so far."""
        answers = tuple(sorted(visit.quiz.answers.items()))
        return self._guide(self.survey.today, answers, visit.quiz.skipped, visit.hidden)

    def forget(self) -> None:
        """Keep nothing of what was said."""
        self._guide.cache_clear()

    def _make_guidance(
        self,
        _today: date,
        answers: tuple[tuple[str, tuple[str, ...]], ...],
        skipped: frozenset[str],
        hidden: frozenset[str],
    ) -> Guidance:
        return guide_by_survey(dict(answers), skipped, self.survey, hidden)
