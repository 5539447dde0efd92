"""Which change of the visit counts as what: a pure rule, and what this visit has counted already.

What was counted is known only until the visit ends, so that five of something are five visits and never one
visitor who came back to it five times.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from kiosk.content.course_values import CourseField
from kiosk.content.question_values import Option, Question
from kiosk.statistics.events import PLAN, Count, Event
from kiosk.visit.values import Modes, Screen, Ticket, Visit

# What the home screen and the poster lead to.
DOORS = frozenset(
    (
        *(Screen.QUIZ, Screen.STORIES, Screen.FILMS, Screen.COURSES, Screen.MAP),
        *(Screen.ROUTES, Screen.MONEY, Screen.WORDS, Screen.ABOUT),
    )
)
MORE_TIME = "more-time"
MODES = (*(mode.replace("_", "-") for mode in Modes._fields), MORE_TIME)

_BY_QR = {
    Ticket.COURSE: Event.COURSE_TAKEN_BY_QR,
    Ticket.PLACE: Event.PLACE_TAKEN_BY_QR,
    Ticket.PLAN: Event.PLAN_TAKEN_BY_QR,
}
_BY_SLIP = {
    Ticket.COURSE: Event.COURSE_TAKEN_BY_SLIP,
    Ticket.PLACE: Event.PLACE_TAKEN_BY_SLIP,
    Ticket.PLAN: Event.PLAN_TAKEN_BY_SLIP,
}
_OUTSIDE = (Screen.ATTRACT, Screen.HOME)


class Lookup(Protocol):
    """What the rule has to know of the pack; asked only when it matters."""

    def questions(self) -> Sequence[Question]:
        """Give the questions of the guide."""
        ...

    def slides(self, story: str) -> int:
        """Tell how many slides a story has; 0 when there is no such story."""
        ...

    def handed_over(self, visit: Visit) -> tuple[Ticket, str]:
        """Tell which ticket the takeaway screen shows, and the id of its course or place; a plan has none."""
        ...


def counts_between(before: Visit, after: Visit, lookup: Lookup) -> frozenset[Count]:
    """Tell what counts when one visit becomes the next."""
    if after.here.screen is Screen.ATTRACT:
        return frozenset(_ended(before)) if before.here.screen is not Screen.ATTRACT else frozenset()
    return frozenset(
        (
            *_opened(before, after),
            *_taken(before, after, lookup),
            *_searched(before, after),
            *_answered(before, after, lookup),
            *_seen(before, after, lookup),
            *_adapted(before, after),
        )
    )


def slip_of(visit: Visit, lookup: Lookup) -> Count:
    """Tell what counts when the slip of a visit on the takeaway screen comes out."""
    ticket, key = lookup.handed_over(visit)
    return Count(_BY_SLIP[ticket], key or PLAN)


class VisitCounting:
    """Follows the visits and hands on what counts, each thing once a visit. `count` may not wait or raise."""

    def __init__(self, visit: Visit, lookup: Lookup, count: Callable[[Event, str], object]) -> None:
        self._visit = visit
        self._lookup = lookup
        self._count = count
        self._counted: frozenset[Count] = frozenset()

    def follow(self, visit: Visit) -> None:
        """Learn what the visit is now; when it has ended, forget what it counted."""
        before, self._visit = self._visit, visit
        for each in sorted(counts_between(before, visit, self._lookup)):
            self.note(*each)
        if visit.here.screen is Screen.ATTRACT:
            self._counted = frozenset()

    def note(self, event: Event, key: str) -> None:
        """Count what no change of the visit tells: a slip that came out, a film that came to its end."""
        count = Count(event, key)
        if count in self._counted:
            return
        # A slip may come out when its visitor has ended the visit: it is not the next one's.
        if self._visit.here.screen is not Screen.ATTRACT:
            self._counted |= {count}
        self._count(event, key)


def _ended(before: Visit) -> Iterator[Count]:
    yield Count(Event.VISIT_ENDED, before.here.screen.value)
    yield Count(Event.LANGUAGE_USED, before.language.lower())


def _opened(before: Visit, after: Visit) -> Iterator[Count]:
    screen, subject = after.here.screen, after.here.subject
    if after.here == before.here:
        return
    if screen in DOORS and before.here.screen in _OUTSIDE:
        yield Count(Event.DOOR_OPENED, screen.value)
    if screen is Screen.COURSE:
        yield Count(Event.COURSE_SHOWN, subject)
    if screen is Screen.PLACE:
        yield Count(Event.PLACE_SHOWN, subject)


def _taken(before: Visit, after: Visit, lookup: Lookup) -> Iterator[Count]:
    """A code that is shown is taken home: nobody can see whether a phone read it."""
    if after.here.screen is not Screen.TAKEAWAY:
        return
    if (after.here, after.ticket) == (before.here, before.ticket):
        return
    ticket, key = lookup.handed_over(after)
    yield Count(_BY_QR[ticket], key or PLAN)


def _searched(before: Visit, after: Visit) -> Iterator[Count]:
    if after.search.area and after.search.area != before.search.area:
        yield Count(Event.AREA_CHOSEN, after.search.area)
    if after.search.form and after.search.form != before.search.form:
        yield Count(Event.FORM_CHOSEN, after.search.form)


def _answered(before: Visit, after: Visit, lookup: Lookup) -> Iterator[Count]:
    if after.quiz.answers == before.quiz.answers:
        return
    for question in lookup.questions():
        known = before.quiz.answers.get(question.id, ())
        for chosen in after.quiz.answers.get(question.id, ()):
            if chosen not in known:
                for option in question.options:
                    if option.id == chosen:
                        yield from _told_by(option)


def _told_by(option: Option) -> Iterator[Count]:
    """What an option says in the list's own words; only a wish for one single thing names it."""
    if option.barrier:
        yield Count(Event.BARRIER_CHOSEN, option.barrier)
    for wish in option.wishes:
        if len(wish.values) == 1 and wish.field is CourseField.AREAS:
            yield Count(Event.AREA_CHOSEN, wish.values[0])
        if len(wish.values) == 1 and wish.field is CourseField.FORM:
            yield Count(Event.FORM_CHOSEN, wish.values[0])


def _seen(before: Visit, after: Visit, lookup: Lookup) -> Iterator[Count]:
    if after.here.screen is not Screen.STORY or (after.here, after.slide) == (before.here, before.slide):
        return
    slides = lookup.slides(after.here.subject)
    if slides and after.slide >= slides - 1:
        yield Count(Event.STORY_SEEN, after.here.subject)


def _adapted(before: Visit, after: Visit) -> Iterator[Count]:
    # What was set on the poster is used from the first screen on.
    arrives = before.here.screen is Screen.ATTRACT
    had, had_time = (Modes(), False) if arrives else (before.modes, before.more_time)
    if after.modes != had:
        for mode in Modes._fields:
            if getattr(after.modes, mode) and not getattr(had, mode):
                yield Count(Event.MODE_USED, mode.replace("_", "-"))
    if after.more_time and not had_time:
        yield Count(Event.MODE_USED, MORE_TIME)
