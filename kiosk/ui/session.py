"""The one mutable thing of the program: which visit it is now. Rules make the next one, views follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.clock import Clock
from kiosk.content.loading import OpenPack
from kiosk.content.phrasebook import Phrasebook
from kiosk.content.values import Barrier, Course, Fact, Film, Pack, Place, Route, Story, Text
from kiosk.guidance.guide import guide_by_survey
from kiosk.guidance.survey import Survey, survey_courses
from kiosk.guidance.values import Guidance
from kiosk.visit.rules import fresh_visit
from kiosk.visit.values import Visit

Item = TypeVar("Item", Place, Barrier, Route, Fact, Story, Film)


class Shelf:
    """The pack's items by id, read when first asked for: the first frame needs none of them."""

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


class Session(QObject):
    """Holds the visit and hands out what the view models derive from."""

    changed = Signal()

    def __init__(self, pack: OpenPack, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open_pack = pack
        self.clock = clock
        self.shelf = Shelf(pack)
        self._visit = fresh_visit(pack.head.default_language)
        self._survey: Survey | None = None
        self._guide = lru_cache(maxsize=64)(self._make_guidance)

    @property
    def visit(self) -> Visit:
        """The visit as it is now."""
        return self._visit

    def update(self, visit: Visit) -> None:
        """Make this the visit and tell the views, unless nothing differs."""
        if visit != self._visit:
            self._visit = visit
            self.changed.emit()

    def apply(self, rule: Callable[..., Visit], *arguments: object) -> None:
        """Let a rule make the next visit from the present one."""
        self.update(rule(self._visit, *arguments))

    def restart(self) -> None:
        """Forget the visitor: the next visit is the one a fresh kiosk starts with."""
        self._guide.cache_clear()
        self.update(fresh_visit(self.open_pack.head.default_language))

    @property
    def phrases(self) -> Phrasebook:
        """The pack's texts in the visitor's language."""
        return self.open_pack.phrasebook(self._visit.language)

    def say(self, text: Text | None, **figures: float) -> str:
        """Return a text of the pack in the visitor's language; no text is an empty string."""
        return self.phrases.say(text, **figures) if text is not None else ""

    @property
    def survey(self) -> Survey:
        """The courses as the guide needs them; made anew when the day changes."""
        today = self.clock.today()
        if self._survey is None or self._survey.today != today:
            self._guide.cache_clear()
            self._survey = survey_courses(self.shelf.pack, tuple(self.shelf.courses.values()), today)
        return self._survey

    def guidance(self) -> Guidance:
        """Return what the guide says to the visitor's answers so far."""
        quiz = self._visit.quiz
        return self._guide(tuple(sorted(quiz.answers.items())), quiz.skipped, self._visit.hidden)

    def _make_guidance(
        self,
        answers: tuple[tuple[str, tuple[str, ...]], ...],
        skipped: frozenset[str],
        hidden: frozenset[str],
    ) -> Guidance:
        return guide_by_survey(dict(answers), skipped, self.survey, hidden)
