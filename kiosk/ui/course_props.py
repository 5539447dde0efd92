"""What the course screen shows: the course itself, and what the guide says of it to this visitor."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.course_values import Course
from kiosk.guidance.values import Match
from kiosk.language import count, isolate
from kiosk.ui.course_texts import format_day, place_name, school_words, sentences
from kiosk.ui.session import Session
from kiosk.visit.map import is_on_map
from kiosk.visit.values import Screen


class StepRow(NamedTuple):
    """A stop on the way; what can be opened from it is a `course`, or else a `place` to ask."""

    number: str
    title: str
    text: str
    course: str = ""
    course_title: str = ""
    course_place: str = ""
    place: str = ""
    place_name: str = ""


class CourseProps(NamedTuple):
    title: str = ""
    place: str = ""
    about: str = ""
    swedish: str = ""
    length: str = ""
    cost: str = ""
    student_aid: str = ""
    start: str = ""
    start_day: str = ""
    apply_by: str = ""
    source: str = ""
    source_date: str = ""
    on_map: bool = False
    has_place: bool = False
    because: tuple[str, ...] = ()
    hard: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    steps: tuple[StepRow, ...] = ()


def derive_course(session: Session) -> CourseProps:
    """Return what the course screen shows; nothing of a course the pack does not have."""
    here = session.visit.here
    course = session.shelf.courses.get(here.subject) if here.screen is Screen.COURSE else None
    if course is None:
        return CourseProps()
    match = session.advice.match(session.visit, course.id)
    return _with_way(session, _with_reasons(session, _facts(session, course), match), course, match)


def _facts(session: Session, course: Course) -> CourseProps:
    place = session.shelf.places.get(course.place or "")
    aid = course.student_aid
    return CourseProps(
        title=session.say(course.title),
        place=place_name(session, course),
        about=session.say(course.about),
        swedish="\n".join(filter(None, map(session.swedish, (course.title, course.about)))),
        length=session.say(course.length),
        cost=session.say(course.cost),
        student_aid="" if aid is None else ("yes" if aid else "no"),
        start=course.start.kind.value,
        start_day=format_day(course.start.day, session.visit.language),
        apply_by=format_day(course.start.apply_by, session.visit.language),
        source=isolate(course.source.name),
        source_date=isolate(course.source.date),
        on_map=place is not None and is_on_map(place),
        has_place=place is not None,
    )


def _with_reasons(session: Session, props: CourseProps, match: Match | None) -> CourseProps:
    if match is None:
        return props
    return props._replace(
        because=sentences(session, match.because),
        hard=sentences(session, match.hard),
        unknown=sentences(session, match.unknown),
    )


def _with_way(session: Session, props: CourseProps, course: Course, match: Match | None) -> CourseProps:
    """Number the stops: what has to be done first, then the route."""
    route = session.shelf.routes.get(course.route or "")
    stops = [_first_stop(session, course, match)]
    if route is not None:
        stops += [StepRow("", session.say(step.title), session.say(step.text)) for step in route.steps]
    language = session.visit.language
    there = (stop for stop in stops if stop is not None)
    return props._replace(
        steps=tuple(stop._replace(number=count(n, language)) for n, stop in enumerate(there, start=1)),
    )


def _first_stop(session: Session, course: Course, match: Match | None) -> StepRow | None:
    """Say what comes first. Whom the guide knows, it tells; to others the course itself does."""
    first, gives, where = course.step, course.step_course, None
    if match is not None:
        step = match.step
        first, gives, where = (step.text, step.course, step.place) if step else (None, None, None)
    special = course.special if first is not None or match is None else None
    said = [session.say(text) for text in (first, special) if text is not None]
    if not said:
        return None
    other = session.shelf.courses.get(gives or "")
    place = None if other else session.shelf.places.get(where or "")
    return StepRow(
        number="",
        title=said[0],
        text="".join(said[1:]),
        course=other.id if other else "",
        course_title=session.say(other.title) if other else "",
        course_place=school_words(session, other) if other else "",
        place=place.id if place else "",
        place_name=place.name if place else "",
    )
