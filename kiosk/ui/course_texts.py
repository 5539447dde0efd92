"""What several screens say of a course: where it is, when it starts, why it fits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QLocale

from kiosk.content.course_values import Course
from kiosk.guidance.values import Reason
from kiosk.ui.session import Session


def place_name(session: Session, course: Course) -> str:
    """Return the name of a course's place; a course without one has no name to show."""
    place = session.shelf.places.get(course.place or "")
    return place.name if place else ""


def school_words(session: Session, course: Course) -> str:
    """Return what the school knows a course by: its Swedish title beside one nobody read, and its place."""
    return ", ".join(filter(None, (session.swedish(course.title), place_name(session, course))))


def sentences(session: Session, reasons: Iterable[Reason]) -> tuple[str, ...]:
    """Say reasons, each sentence once."""
    return tuple(dict.fromkeys(session.say(reason.text) for reason in reasons))


def format_day(day: date | None, language: str) -> str:
    """Write a day as people say it, in the language's own words and digits."""
    if day is None:
        return ""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
