"""Rules for time: what has passed, what never ends, and what comes in the wrong order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, error, warning
from kiosk.content.limits import SENTINEL_YEAR
from kiosk.content.values import FactKind


def check_dates(draft: Draft, today: date | None) -> Iterator[Finding]:
    """Check every date; without `today` only what is wrong on any day."""
    yield from _check_never(draft)
    yield from _check_order(draft)
    if today is not None:
        yield from _check_head(draft, today)
        yield from _check_facts(draft, today)
        yield from _check_courses(draft, today)


def _check_never(draft: Draft) -> Iterator[Finding]:
    for path, day in _days(draft):
        if day is not None and day.year >= SENTINEL_YEAR:
            message = f"{day} betyder nog ”aldrig”. Skriv ett riktigt datum eller lämna fältet tomt."
            yield error("endless-date", draft.spots.find(path), message)


def _days(draft: Draft) -> Iterator[tuple[str, date | None]]:
    if draft.head is not None:
        yield "pack.valid_until", draft.head.valid_until
    for fact in draft.facts:
        yield f"facts.{fact.id}.valid_from", fact.valid_from
        yield f"facts.{fact.id}.valid_to", fact.valid_to
    for course in draft.courses:
        yield f"courses.{course.id}.start", course.start.day
        yield f"courses.{course.id}.apply_by", course.start.apply_by


def _check_order(draft: Draft) -> Iterator[Finding]:
    for fact in draft.facts:
        if fact.valid_to is not None and fact.valid_to < fact.valid_from:
            spot = draft.spots.find(f"facts.{fact.id}.valid_to")
            yield error("date-order", spot, "Uppgiften slutar gälla innan den börjar. Rätta datumen.")
    for course in draft.courses:
        day, last = course.start.day, course.start.apply_by
        if day is not None and last is not None and last > day:
            spot = draft.spots.find(f"courses.{course.id}.apply_by")
            yield warning(
                "date-order", spot, "Sista dag att söka är efter kursens start. Kontrollera datumen."
            )


def _check_head(draft: Draft, today: date) -> Iterator[Finding]:
    if draft.head is not None and draft.head.valid_until < today:
        message = f"Paketet gällde till {draft.head.valid_until}. Gå igenom det och sätt ett nytt datum."
        yield error("expired", draft.spots.find("pack.valid_until"), message)


def _check_facts(draft: Draft, today: date) -> Iterator[Finding]:
    for fact in draft.facts:
        if fact.valid_to is not None and fact.valid_to < today:
            message = (
                f"Uppgiften gällde till {fact.valid_to} och visas inte. Skriv den nya eller ta bort den."
            )
            yield warning("expired", draft.spots.find(f"facts.{fact.id}.valid_to"), message)
    for kind in FactKind:
        rows = [fact for fact in draft.facts if fact.kind is kind]
        if rows and all(fact.valid_to is not None and fact.valid_to < today for fact in rows):
            message = f"Alla uppgifter av slaget {kind} har slutat gälla. Lägg till dem som gäller nu."
            yield error("expired", draft.spots.find(f"facts.{rows[0].id}.valid_to"), message)


def _check_courses(draft: Draft, today: date) -> Iterator[Finding]:
    for course in draft.courses:
        for column, day, what in (
            ("start", course.start.day, "Kursen började"),
            ("apply_by", course.start.apply_by, "Sista dag att söka var"),
        ):
            if day is not None and day < today:
                message = f"{what} {day}. Den visas inte som startklar. Skriv nästa datum eller ask."
                yield warning("expired", draft.spots.find(f"courses.{course.id}.{column}"), message)
