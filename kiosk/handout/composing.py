"""Writes what a QR code carries: a place as a contact card, the plan as plain text.

Only what the pack and the guide say goes in, never what the visitor answered. Proper names, phone numbers and
addresses stay as they are in every language, and lines that begin with them read from the left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from kiosk.content.values import Course, Place, Text
from kiosk.guidance.values import Guidance
from kiosk.handout.values import Plan, PlanCourse

MOST_COURSES = 3
# What a code of version 10 holds at level M: small enough for an old phone, from half a metre.
MOST_BYTES = 213

Say = Callable[[Text | None], str]


def make_plan(
    guidance: Guidance,
    courses: Mapping[str, Course],
    places: Mapping[str, Place],
    say: Say,
    heading: str,
    today: date,
) -> Plan:
    """Gather the visitor's plan: this week's step, where it is taken, and the first suggestions.

    Args:
        guidance: what the guide says.
        courses: the pack's courses by id.
        places: the pack's places by id.
        say: says a text of the pack in the visitor's language.
        heading: what the plan is called.
        today: the day it is made.
    """
    week = guidance.this_week
    place = places.get(week.place)
    matches = (*guidance.now, *guidance.step, *guidance.later)[:MOST_COURSES]
    return Plan(
        heading=heading,
        day=today.isoformat(),
        step=say(week.text),
        opening_line=say(week.opening_line),
        place=place.name if place else "",
        phone=(place.phone or "") if place else "",
        address=week.link or (place.url if place else None) or "",
        courses=tuple(
            plan_course(courses[match.course], places, say) for match in matches if match.course in courses
        ),
    )


def plan_course(course: Course, places: Mapping[str, Place], say: Say) -> PlanCourse:
    """Name a course in the visitor's language, and in Swedish where that differs: the school says it so."""
    title = say(course.title)
    place = places.get(course.place or "")
    swedish = course.title.sv if course.title.sv != title else ""
    return PlanCourse(title, swedish, place.name if place else "")


def compose_plan(plan: Plan, most_bytes: int = MOST_BYTES) -> str:
    r"""Write the plan as plain text, the most important lines first in line for the room there is.

    Whole lines are left out, never parts of one; what is left out stands on the screen.

    >>> compose_plan(Plan("Plugga", "2026-11-23", "Ring komvux.", "Hej!", "Komvux", "0150-570 00", ""))
    'Plugga 2026-11-23\n→ Ring komvux.\nKomvux 0150-570 00\n”Hej!”'
    """
    # (line, how soon it gets its room): the order on the page is not the order of importance.
    lines = [
        (f"{plan.heading} {plan.day}", 2),
        (f"→ {plan.step}" if plan.step else "", 1),
        (f"{plan.place} {plan.phone}".strip(), 0),
        *((_course_line(course), 3 + n) for n, course in enumerate(plan.courses)),
        (f"”{plan.opening_line}”" if plan.opening_line else "", 7),
        (plan.address, 8),
    ]
    kept: set[int] = set()
    room = most_bytes + 1
    for index in sorted(range(len(lines)), key=lambda n: lines[n][1]):
        size = len(lines[index][0].encode()) + 1
        if lines[index][0] and size <= room:
            kept.add(index)
            room -= size
    return "\n".join(lines[index][0] for index in sorted(kept))


def _course_line(course: PlanCourse) -> str:
    # The Swedish words first: they are what the school knows, and they fit the code in any script.
    return f"• {course.swedish or course.title}" + (f", {course.place}" if course.place else "")


def compose_contact(place: Place) -> str:
    r"""Write a place as a vCard 3.0 that a phone offers to keep. Source: RFC 2426.

    >>> from kiosk.content.values import PlaceKind, Source
    >>> about, source = Text("x", "Om"), Source("x", "2026")
    >>> place = Place("a", "Komvux, Flen", PlaceKind.KOMVUX, "Flen", about, source, phone="0157-43 00 00")
    >>> compose_contact(place).replace("\r\n", " ")
    'BEGIN:VCARD VERSION:3.0 N:Komvux\\, Flen;;;; FN:Komvux\\, Flen TEL:0157-43 00 00 END:VCARD'
    """
    name = _escaped(place.name)
    fields = {
        "N": f"{name};;;;",
        "FN": name,
        "TEL": place.phone,
        "EMAIL": place.email,
        "URL": place.url,
        "ADR": f";;{_escaped(place.address)};{_escaped(place.town)};;;" if place.address else None,
    }
    return "\r\n".join(_card(fields.items()))


def _card(fields: Iterable[tuple[str, str | None]]) -> Iterable[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    for field, value in fields:
        if value:
            yield f"{field}:{value}"
    yield "END:VCARD"


def _escaped(value: str) -> str:
    escapes = {"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"}
    return "".join(escapes.get(character, character) for character in value)
