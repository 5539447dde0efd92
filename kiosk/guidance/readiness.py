"""How ready a visitor is for a course: schooling, special requirements and the next start.

Each of the three gives a best possible tier, and the lowest decides. What is not known is taken at its worst,
so leaving a value out of the course list can never make a course look nearer (GUIDANCE §3, rows 18 and 20).
"""

from __future__ import annotations

from datetime import date

from kiosk.content.course_sets import last_day
from kiosk.content.course_values import LEVELS, Course, Level, Start
from kiosk.content.head import Text
from kiosk.guidance import texts
from kiosk.guidance.values import FirstStep, Tier


def rank_of(level: Level) -> int:
    """Number the levels in rising order, from 0."""
    return LEVELS.index(level)


def is_open(start: Start, today: date) -> bool:
    """Tell whether somebody can certainly still begin at this start.

    >>> from kiosk.content.course_values import StartKind
    >>> is_open(Start(StartKind.CONTINUOUS), date(2026, 11, 23))
    True
    >>> is_open(Start(StartKind.DATED, date(2027, 1, 11), date(2026, 11, 22)), date(2026, 11, 23))
    False
    """
    last = last_day(start)
    return last is not None and today <= last


def level_tier(course: Level | None, visitor: Level | None) -> Tier:
    """Compare what a course requires with what the visitor has; None is not known, or not answered."""
    if course is None:
        # The worst it could be. The visitor's side: without an answer nothing is ruled out for good.
        return max(Tier.STEP, level_tier(Level.DEGREE, visitor), key=_ORDER.index)
    if course is Level.NONE:
        return Tier.NOW
    if visitor is None:
        return Tier.STEP
    short = rank_of(course) - rank_of(visitor)
    if short <= 0:
        return Tier.NOW
    return Tier.STEP if short == 1 else Tier.LATER


def first_step(course: Course, visitor: Level | None, *, opens: bool) -> FirstStep:
    """Say what to do before a course that is not "now".

    The pack's own step is about missing schooling, so it is said only when schooling is known to be missing,
    or special courses may be; otherwise the step is to ask, where the course is, about what is not known.
    """
    if course.level is None:
        return _ask(course, texts.ASK_LEVEL)
    if course.level is not Level.NONE:
        if visitor is None:
            return FirstStep(texts.STEP_OPEN)
        if rank_of(visitor) < rank_of(course.level):
            return _course_step(course, texts.STEP_LEVEL)
    if course.special is not None:
        return _course_step(course, texts.STEP_SPECIAL)
    return _ask(course, texts.ASK_DETAIL if opens else texts.ASK_START)


def _ask(course: Course, text: Text) -> FirstStep:
    return FirstStep(text, place=course.place)


def _course_step(course: Course, otherwise: Text) -> FirstStep:
    return FirstStep(course.step if course.step is not None else otherwise, course.step_course)


_ORDER = tuple(Tier)
