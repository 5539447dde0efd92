"""Rules for what the guide asks and shows: sizes, icons, and answers that change nothing."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.course_values import CourseField, Distance
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, error, warning
from kiosk.content.limits import MOST_ANSWERS, MOST_AREAS, MOST_QUESTIONS, MOST_TILES
from kiosk.content.question_values import Choice, Look, Question


def check_guide(draft: Draft, icons: frozenset[str]) -> Iterator[Finding]:
    """Check areas, questions, icons, courses nobody can ask for, contacts and consents."""
    yield from _check_sizes(draft)
    for question in draft.questions:
        yield from _check_question(draft, question)
    for path, icon in _icons(draft):
        if icon not in icons:
            message = f"Ikonen ”{icon}” finns inte. Välj en i assets/icons."
            yield error("unknown-icon", draft.spots.find(path), message)
    yield from _check_courses(draft)
    yield from _check_people(draft)


def _check_sizes(draft: Draft) -> Iterator[Finding]:
    for items, most, path, what in (
        (draft.areas, MOST_AREAS, "areas", "områden"),
        (draft.questions, MOST_QUESTIONS, "quiz", "frågor"),
    ):
        if len(items) > most:
            spot = draft.spots.find(f"{path}.{items[most].id}")
            yield error(
                "too-many",
                spot,
                f"Filen har {len(items)} {what}. Högst {most} får plats. Slå ihop eller ta bort.",
            )


def _check_question(draft: Draft, question: Question) -> Iterator[Finding]:
    spot = draft.spots.find(f"quiz.{question.id}")
    count = len(question.options)
    most = MOST_TILES if question.look is Look.TILES else MOST_ANSWERS
    if count > most:
        hint = " Eller använd look: tiles." if question.look is Look.ANSWERS and count <= MOST_TILES else ""
        yield error("too-many", spot, f"Frågan har {count} svar. Högst {most} får plats på skärmen.{hint}")
    if question.choice is Choice.ONE and question.most > 1:
        yield warning(
            "most",
            draft.spots.find(f"quiz.{question.id}.most"),
            "”most” gäller bara för choice: many. Ta bort.",
        )
    if question.most > count:
        yield warning(
            "most", draft.spots.find(f"quiz.{question.id}.most"), f"Det finns bara {count} svar. Sänk ”most”."
        )
    if not any(option.wishes or option.barrier or option.level for option in question.options):
        message = "Inget svar har wishes, barrier eller level, så frågan ändrar inget. Ta bort den."
        yield warning("useless-question", spot, message)


def _icons(draft: Draft) -> Iterator[tuple[str, str]]:
    yield from ((f"areas.{area.id}.icon", area.icon) for area in draft.areas)
    yield from ((f"routes.{route.id}.icon", route.icon) for route in draft.routes)
    for question in draft.questions:
        yield from ((f"quiz.{question.id}.{option.id}.icon", option.icon) for option in question.options)


def _check_courses(draft: Draft) -> Iterator[Finding]:
    wishes = [wish for question in draft.questions for option in question.options for wish in option.wishes]
    offered = {value for wish in wishes if wish.field is CourseField.AREAS for value in wish.values} | {"*"}
    for course in draft.courses:
        # Without a question about areas nobody is kept from a course by its area.
        if course.areas and len(offered) > 1 and not offered & set(course.areas):
            spot = draft.spots.find(f"courses.{course.id}.areas")
            yield warning(
                "unreachable", spot, "Inget svar i quiz.yaml väljer kursens område. Lägg till ett svar."
            )
        if course.place is None and course.distance is not Distance.DISTANCE:
            spot = draft.spots.find(f"courses.{course.id}.place")
            yield warning(
                "no-place",
                spot,
                "Kursen har ingen plats men är inte på distans. Fyll i place eller distance.",
            )


def _check_people(draft: Draft) -> Iterator[Finding]:
    for story in draft.stories:
        if story.real and story.consent is None:
            message = "Berättelsen är om en verklig person. Skriv i ”consent” vad som tillåter den."
            yield error("consent", draft.spots.find(f"stories.{story.id}"), message)
    if "stories" in draft.ids and not draft.ids["stories"]:
        message = "Paketet har ingen berättelse. Lägg till minst en i stories/."
        yield warning("no-story", draft.spots.find("stories"), message)
    contact = next(
        (each for each in draft.places if draft.head and each.id == draft.head.fallback_contact), None
    )
    if contact is not None and contact.phone is None and contact.email is None:
        message = f"Platsen ”{contact.id}” har varken telefon eller e-post. Välj en som går att nå."
        yield warning("no-contact", draft.spots.find("pack.fallback_contact"), message)
    for place in draft.places:
        if (place.lat is None) != (place.lon is None):
            yield error(
                "position",
                draft.spots.find(f"places.{place.id}"),
                "Både lat och lon behövs. Fyll i det som saknas.",
            )
