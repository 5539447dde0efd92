"""What is said about the courses that are shown: the first of each tier, with their reasons and steps."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.content.course_sets import field_values
from kiosk.content.course_values import Course, CourseField, Level
from kiosk.guidance import texts
from kiosk.guidance.nearby import place_to_study
from kiosk.guidance.ordering import first_courses, order_for
from kiosk.guidance.profile import Profile
from kiosk.guidance.readiness import first_step, is_open
from kiosk.guidance.reasons import give_reasons
from kiosk.guidance.survey import Survey
from kiosk.guidance.values import Answer, FirstStep, Match, Reason, Tier


def match_courses(
    survey: Survey, profile: Profile, tiers: Mapping[Tier, int], most: int | None = None
) -> dict[Tier, tuple[Match, ...]]:
    """List the first courses of each tier in the order to show.

    Args:
        survey: all courses.
        profile: what the answers mean.
        tiers: the courses of each tier, from `sort_into_tiers`.
        most: how many are listed of each tier; None is all.
    """
    if not any(tiers.values()):
        return dict.fromkeys(tiers, ())
    order, judge = order_for(survey, profile), _Judge(survey, profile)
    return {
        tier: tuple(judge.match(tier, each) for each in first_courses(order, courses, most))
        for tier, courses in tiers.items()
    }


def match_course(survey: Survey, profile: Profile, tiers: Mapping[Tier, int], course_id: str) -> Match | None:
    """Say the same of one course, wherever in its tier it stands; None when it is in no tier."""
    course = survey.named((course_id,))
    tier = next((tier for tier, courses in tiers.items() if courses & course), None)
    return None if tier is None else _Judge(survey, profile).match(tier, course.bit_length() - 1)


class _Judge:
    """Says why a course is shown to one visitor, and what comes first."""

    def __init__(self, survey: Survey, profile: Profile) -> None:
        self._survey = survey
        self._level = profile.level
        self._demands = profile.demands
        self._study = place_to_study(survey.pack, tuple(profile.homes))

    def match(self, tier: Tier, position: int) -> Match:
        """Judge the course at one position."""
        course = self._survey.catalogue.course_at(position)
        opens = is_open(course.start, self._survey.today)
        facts = dict(field_values(course, self._survey.catalogue.home_at(position)))
        if not opens:
            # A start that has passed says nothing about the next one.
            facts[CourseField.START] = ()
        reasons = give_reasons(self._demands, facts)
        unknown = _with_level(reasons.unknown, course, self._level)
        step = None if tier is Tier.NOW else self._step(course, opens=opens)
        return Match(course.id, tier, reasons.because, reasons.hard, unknown, step)

    def _step(self, course: Course, *, opens: bool) -> FirstStep:
        """Say what comes first, and where: where the course that gives it is, or else near home."""
        visitor = None if self._level is None else self._level[0]
        step = first_step(course, visitor, opens=opens)
        catalogue = self._survey.catalogue
        gives = None if step.course is None else catalogue.position_of(step.course)
        place = step.place
        if place is None and gives is not None:
            place = catalogue.course_at(gives).place
        if place is None and self._study is not None:
            place = self._study.id
        # A course that the pack does not have is dropped.
        return FirstStep(step.text, None if gives is None else step.course, place)


def _with_level(
    unknown: tuple[Reason, ...], course: Course, level: tuple[Level, Answer] | None
) -> tuple[Reason, ...]:
    """Add that the requirements are not known, when the visitor has told what they have."""
    if course.level is not None or level is None or any(one.field is CourseField.LEVEL for one in unknown):
        return unknown
    answer = level[1]
    text = texts.UNKNOWN[CourseField.LEVEL]
    return (*unknown, Reason(text, answer.question, answer.option, CourseField.LEVEL))
