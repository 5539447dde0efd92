"""Writes what a visitor takes home: one slip, and the plain text that a QR code carries of it.

Only what the pack and the guide say goes in, never what the visitor answered. Proper names, phone numbers and
addresses stay as they are in every language, and lines that begin with them read from the left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from kiosk.content.contact_card import compose_contact
from kiosk.content.course_values import Course, Start, StartKind
from kiosk.content.head import Text
from kiosk.content.limits import HANDED_COURSES
from kiosk.content.links import Linking, plan_link, with_campaign
from kiosk.content.phrasebook import Phrasebook
from kiosk.content.values import Place
from kiosk.guidance.values import Guidance
from kiosk.handout import texts
from kiosk.handout.values import Slip, SlipCourse, SlipPlace
from kiosk.language import LANGUAGES, isolate

MOST_COURSES = HANDED_COURSES
# What a code of version 10 holds at level M: small enough for an old phone, from half a metre.
MOST_BYTES = 213

_STARTS = {StartKind.CONTINUOUS: texts.START_CONTINUOUS, StartKind.ASK: texts.START_ASK}
_NO_LINKING = Linking()


def first_courses(guidance: Guidance, courses: Mapping[str, Course]) -> tuple[Course, ...]:
    """Give the courses that are handed over: the first suggestions."""
    matches = (*guidance.now, *guidance.step, *guidance.later)[:MOST_COURSES]
    return tuple(courses[match.course] for match in matches if match.course in courses)


def make_slip(
    guidance: Guidance,
    courses: Sequence[Course],
    places: Mapping[str, Place],
    phrases: Phrasebook,
    title: Text,
    today: date,
    linking: Linking = _NO_LINKING,
) -> Slip:
    """Gather what the visitor takes home: this week's step, where it is taken, and the courses.

    Args:
        guidance: what the guide says.
        courses: the courses that are handed over, in order.
        places: the pack's places by id.
        phrases: the pack's texts in the visitor's language.
        title: what the pack is called.
        today: the day it is made.
        linking: what staff chose for links.
    """
    week, say = guidance.this_week, phrases.say
    place = places.get(week.place)
    known = LANGUAGES.get(phrases.language)
    return Slip(
        language=phrases.language,
        right_to_left=known is not None and known.right_to_left,
        heading=say(title),
        day=today.isoformat(),
        step_heading=say(texts.STEP),
        step=say(week.text),
        place=_slip_place(place, week.link, linking) if place else None,
        courses_heading=say(texts.COURSES),
        courses=tuple(slip_course(course, places, phrases, today, linking) for course in courses),
        say_heading=say(texts.SAY),
        opening_line=say(week.opening_line),
        code=_code(place, week.link, courses, phrases.language, linking),
        code_words=say(texts.CODE),
        photo=say(texts.PHOTO),
        warning=say(texts.MACHINE) if phrases.machine else "",
    )


def slip_course(
    course: Course, places: Mapping[str, Place], phrases: Phrasebook, today: date, linking: Linking
) -> SlipCourse:
    """Name a course in the visitor's language, and in Swedish where that differs: the school says it so."""
    title = phrases.say(course.title)
    place = places.get(course.place or "")
    return SlipCourse(
        id=course.id,
        title=title,
        swedish=course.title.sv if course.title.sv != title else "",
        place=place.name if place else "",
        start=_say_start(course.start, phrases, today),
        link=with_campaign(course.link or (place.url if place else None) or "", linking.campaign),
    )


def _say_start(start: Start, phrases: Phrasebook, today: date) -> str:
    # A day that has passed is no coming start.
    if start.kind is StartKind.DATED and start.day is not None and start.day >= today:
        return phrases.say(texts.START_DATED, day=isolate(start.day.isoformat()))
    return phrases.say(_STARTS.get(start.kind, texts.START_ASK))


def _slip_place(place: Place, link: str | None, linking: Linking) -> SlipPlace:
    return SlipPlace(
        id=place.id,
        name=place.name,
        town=place.town,
        contact=place.contact or "",
        phone=place.phone or "",
        address=place.address or "",
        link=with_campaign(link or place.url or "", linking.campaign),
    )


def _code(
    place: Place | None, link: str | None, courses: Sequence[Course], language: str, linking: Linking
) -> str:
    """Choose what the slip's code says: the plan page, else the place's page, else the place itself."""
    plan = plan_link(linking, language, place.id if place else "", [course.id for course in courses])
    page = with_campaign(link or (place.url if place else None) or "", linking.campaign)
    return plan or page or (compose_contact(place) if place else "")


def compose_plan(slip: Slip, most_bytes: int = MOST_BYTES) -> str:
    """Write a slip as plain text, the most important lines first in line for the room there is.

    Whole lines are left out, never parts of one; what is left out stands on the screen.
    """
    place = slip.place or SlipPlace("", "")
    # (line, how soon it gets its room): the order on the page is not the order of importance.
    lines = [
        (f"{slip.heading} {slip.day}", 2),
        (f"→ {slip.step}" if slip.step else "", 1),
        (f"{place.name} {place.phone}".strip(), 0),
        *((_course_line(course), 3 + n) for n, course in enumerate(slip.courses)),
        (f"”{slip.opening_line}”" if slip.opening_line else "", 7),
        (place.link, 8),
    ]
    kept: set[int] = set()
    room = most_bytes + 1
    for index in sorted(range(len(lines)), key=lambda n: lines[n][1]):
        size = len(lines[index][0].encode()) + 1
        if lines[index][0] and size <= room:
            kept.add(index)
            room -= size
    return "\n".join(lines[index][0] for index in sorted(kept))


def _course_line(course: SlipCourse) -> str:
    # The Swedish words first: they are what the school knows, and they fit the code in any script.
    return f"• {course.swedish or course.title}" + (f", {course.place}" if course.place else "")
