"""The pack's items by id, and what the guide says of its courses. Not needed for the first frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache
from typing import TypeVar

from kiosk.clock import Clock
from kiosk.content.catalogue import Catalogue
from kiosk.content.course_values import Course
from kiosk.content.courses_by_id import CoursesById
from kiosk.content.loading import OpenPack
from kiosk.content.pack import Pack
from kiosk.content.values import Barrier, Fact, Film, Place, Route, Story
from kiosk.guidance.guide import guide_by_survey, match_by_survey
from kiosk.guidance.survey import Survey
from kiosk.guidance.values import Guidance, Match
from kiosk.handout.composing import MOST_COURSES
from kiosk.visit.results import shown_courses
from kiosk.visit.values import Visit

Item = TypeVar("Item", Place, Barrier, Route, Fact, Story, Film)


class Shelf:
    """The pack's items by id, each kind read when it is first asked for."""

    def __init__(self, pack: OpenPack, municipality: str = "") -> None:
        self._open = pack
        self._municipality = municipality

    @cached_property
    def pack(self) -> Pack:
        """Everything of the pack but its courses, with the kiosk's own municipality where staff said it."""
        pack = self._open.pack()
        if all(each.code != self._municipality for each in pack.municipalities):
            return pack
        return replace(pack, head=pack.head._replace(site=self._municipality))

    @cached_property
    def courses(self) -> Mapping[str, Course]:
        """The courses by id, in the pack's order; each is read when it is asked for."""
        return CoursesById(self._open)

    @property
    def catalogue(self) -> Catalogue:
        """The courses as sets."""
        return self._open.catalogue()

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
            self._survey = Survey(self._shelf.pack, self._shelf.catalogue, today)
        return self._survey

    def guidance(self, visit: Visit) -> Guidance:
        """Return what the guide says to the visitor's answers so far, with as many courses as are shown."""
        most = max(shown_courses(visit), MOST_COURSES)
        answers = tuple(sorted(visit.quiz.answers.items()))
        return self._guide(self.survey.today, answers, visit.quiz.skipped, visit.hidden, most)

    def match(self, visit: Visit, course: str) -> Match | None:
        """Return what the guide says of one course, shown or not; None when it is no suggestion."""
        return match_by_survey(visit.quiz.answers, visit.quiz.skipped, self.survey, visit.hidden, course)

    def forget(self) -> None:
        """Keep nothing of what was said."""
        self._guide.cache_clear()

    def _make_guidance(
        self,
        _today: date,
        answers: tuple[tuple[str, tuple[str, ...]], ...],
        skipped: frozenset[str],
        hidden: frozenset[str],
        most: int,
    ) -> Guidance:
        return guide_by_survey(dict(answers), skipped, self.survey, hidden, most)
