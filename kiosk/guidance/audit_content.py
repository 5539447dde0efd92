"""What the pack itself lacks: courses of an area, help against a barrier, use of an option, filled cells."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.course_values import CourseField, Form, Level
from kiosk.content.pack import Pack
from kiosk.content.question_values import Option
from kiosk.content.values import Barrier, PlaceKind
from kiosk.guidance.audit_reach import Reach, telling_options
from kiosk.guidance.audit_values import AreaCount, BarrierHelp, Empty
from kiosk.guidance.profile import Profile, Reply
from kiosk.guidance.supports import choose_stories, name_supports
from kiosk.guidance.survey import Survey, without
from kiosk.guidance.values import Answer

# Where nobody sits down with a visitor.
_FAR = {PlaceKind.AUTHORITY, PlaceKind.SWITCHBOARD}


@dataclass(frozen=True, slots=True)
class Rows:
    """What only the courses' own rows tell; `Audit` says what each is."""

    routes: tuple[str, ...]
    stepless: tuple[str, ...]
    repeated: tuple[tuple[str, ...], ...]


def count_areas(survey: Survey) -> tuple[AreaCount, ...]:
    """Count the courses of each area, those that fit every area apart."""
    every = survey.fitting(CourseField.AREAS, ())
    return tuple(
        AreaCount(
            area.id,
            without(survey.fitting(CourseField.AREAS, (area.id,)), every).bit_count(),
            every.bit_count(),
        )
        for area in survey.pack.areas
    )


def look_at_barriers(survey: Survey) -> tuple[BarrierHelp, ...]:
    """See what the guide says today to somebody who names one barrier and nothing else."""
    asked = _asked_barriers(survey.pack)
    return tuple(_look_at(survey, barrier, asked=barrier.id in asked) for barrier in survey.pack.barriers)


def find_helpless(survey: Survey) -> tuple[Answer, ...]:
    """List the options that no course fits, that tell no schooling and that no support answers."""
    supported = {barrier.id for barrier in survey.pack.barriers if barrier.supports}
    return tuple(
        Answer(question.id, option.id)
        for question in survey.pack.questions
        for option in telling_options(question)
        if option.level is None
        and option.barrier not in supported
        and not any(survey.fitting(wish.field, wish.values) for wish in option.wishes)
    )


def look_at_rows(survey: Survey, reach: Reach) -> Rows:
    """Look at every course once: where it leads from, what it says of schooling, whether it stands twice."""
    asked = _asked_barriers(survey.pack)
    supports = (each for barrier in survey.pack.barriers if barrier.id in asked for each in barrier.supports)
    led = {support.route for support in supports}
    stepless: list[str] = []
    rows: dict[tuple[int, str], list[str]] = {}
    for position in range(survey.catalogue.count):
        course = survey.catalogue.course_at(position)
        if course.route not in led and reach.listed >> position & 1:
            led.add(course.route)
        if course.level not in (None, Level.NONE) and course.step is None and course.step_course is None:
            stepless.append(course.id)
        # Without a place two givers of the same course cannot be told apart.
        if course.place is not None:
            rows.setdefault((survey.catalogue.title_at(position), course.place), []).append(course.id)
    return Rows(
        tuple(route.id for route in survey.pack.routes if route.id not in led),
        tuple(stepless),
        tuple(tuple(ids) for ids in rows.values() if len(ids) > 1),
    )


def count_empty(survey: Survey) -> tuple[Empty, ...]:
    """Count the empty cells of each field, over all courses and by form, most empty first."""
    forms = [(None, survey.everything), *((form, survey.fitting(CourseField.FORM, (form,))) for form in Form)]
    counted = [
        Empty(field, form, without(those, survey.known[field]).bit_count(), those.bit_count())
        for field in CourseField
        for form, those in forms
    ]
    found = [each for each in counted if each.empty]
    return tuple(sorted(found, key=lambda each: (each.form is not None, -each.empty)))


def _asked_barriers(pack: Pack) -> set[str]:
    options: list[Option] = [option for each in pack.questions for option in telling_options(each)]
    return {option.barrier for option in options if option.barrier is not None}


def _look_at(survey: Survey, barrier: Barrier, *, asked: bool) -> BarrierHelp:
    answer = Answer("", barrier.id)
    profile = Profile((Reply("", (answer,), barriers=((barrier.id, answer),)),))
    kinds = {place.id: place.kind for place in survey.pack.places}
    supports = name_supports(survey.pack, profile, survey.today)
    near = [each for each in supports if each.place in kinds and kinds[each.place] not in _FAR]
    stories = [each for each in choose_stories(survey.pack, profile) if each.because]
    facts = sum(each.fact is not None for each in supports)
    return BarrierHelp(barrier.id, asked, len(supports), len(near), facts, len(stories))
