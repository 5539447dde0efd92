"""Rules for references: whatever is named has to be in the pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.content.course_values import CourseField, Distance, Form, Level, StartKind, TimeOfDay
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, error, warning

# What each kind is called in Swedish, with its article.
_KINDS = {
    "places": "Platsen",
    "areas": "Området",
    "barriers": "Hindret",
    "routes": "Vägen",
    "facts": "Faktauppgiften",
    "stories": "Berättelsen",
    "courses": "Kursen",
    "municipalities": "Kommunen",
}


def check_references(draft: Draft) -> Iterator[Finding]:
    """Check that every id that is named is there."""
    for path, kind, name in _references(draft):
        known = draft.ids.get(kind)
        # A file that could not be read says nothing about what was in it.
        if name is not None and known is not None and name not in known:
            message = f"{_KINDS[kind]} ”{name}” finns inte i paketet. Rätta id:t eller ta bort hänvisningen."
            yield error("unknown-reference", draft.spots.find(path), message)
    yield from _check_wish_values(draft)
    yield from _check_place_kinds(draft)
    for course in draft.courses:
        if course.step_course == course.id:
            spot = draft.spots.find(f"courses.{course.id}.step_course")
            yield error(
                "unknown-reference", spot, "Kursen kan inte vara sitt eget första steg. Välj en annan."
            )


def _references(draft: Draft) -> Iterator[tuple[str, str, str | None]]:
    if draft.head is not None:
        yield "pack.fallback_contact", "places", draft.head.fallback_contact
        yield "pack.site", "municipalities", draft.head.site
    for place in draft.places:
        yield f"places.{place.id}.municipality", "municipalities", place.municipality
    for barrier in draft.barriers:
        path = f"barriers.{barrier.id}"
        yield from ((f"{path}.stories", "stories", story) for story in barrier.stories)
        for number, support in enumerate(barrier.supports, start=1):
            yield f"{path}.supports.{number}.fact", "facts", support.fact
            yield f"{path}.supports.{number}.route", "routes", support.route
    for question in draft.questions:
        for option in question.options:
            yield f"quiz.{question.id}.{option.id}.barrier", "barriers", option.barrier
    for story in draft.stories:
        path = f"stories.{story.id}"
        yield from ((f"{path}.barriers", "barriers", barrier) for barrier in story.barriers)
        yield from ((f"{path}.areas", "areas", area) for area in story.areas)
        yield f"{path}.place", "places", story.place
    yield from _course_references(draft)


def _course_references(draft: Draft) -> Iterator[tuple[str, str, str | None]]:
    for course in draft.courses:
        path = f"courses.{course.id}"
        yield f"{path}.place", "places", course.place
        yield from ((f"{path}.areas", "areas", area) for area in course.areas if area != "*")
        yield f"{path}.municipality", "municipalities", course.municipality
        yield f"{path}.step_course", "courses", course.step_course
        yield f"{path}.route", "routes", course.route


def wish_values(draft: Draft, field: CourseField) -> frozenset[str] | None:
    """List what a wish about a field may ask for; None when that could not be read."""
    if field is CourseField.AREAS:
        return draft.ids.get("areas")
    if field is CourseField.MUNICIPALITY:
        return draft.ids.get("municipalities")
    return _FIXED_VALUES[field]


_FIXED_VALUES: Mapping[CourseField, frozenset[str]] = {
    CourseField.FORM: frozenset(Form),
    CourseField.DISTANCE: frozenset(Distance),
    CourseField.PACE: frozenset({"25", "50", "75", "100"}),
    CourseField.TIME: frozenset(TimeOfDay),
    CourseField.LEVEL: frozenset(Level),
    CourseField.START: frozenset(StartKind),
    CourseField.STUDENT_AID: frozenset({"yes", "no"}),
}


def _check_wish_values(draft: Draft) -> Iterator[Finding]:
    for question in draft.questions:
        for option in question.options:
            for number, wish in enumerate(option.wishes, start=1):
                known = wish_values(draft, wish.field)
                spot = draft.spots.find(f"quiz.{question.id}.{option.id}.wishes.{number}.values")
                for value in wish.values:
                    if known is not None and value not in known:
                        choices = ", ".join(sorted(known))
                        message = f"”{value}” går inte för {wish.field}. Välj bland: {choices}."
                        yield error("unknown-reference", spot, message)


def _check_place_kinds(draft: Draft) -> Iterator[Finding]:
    kinds = {place.kind for place in draft.places}
    for barrier in draft.barriers:
        for number, support in enumerate(barrier.supports, start=1):
            if support.place_kind is not None and draft.places and support.place_kind not in kinds:
                spot = draft.spots.find(f"barriers.{barrier.id}.supports.{number}.place_kind")
                message = f"Ingen plats är av slaget {support.place_kind}. Lägg till en eller byt slag."
                yield warning("unknown-reference", spot, message)
