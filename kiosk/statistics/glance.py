"""This week at a glance, for the staff's screen: by group, never by key, and in steps of five.

Whoever stands at the kiosk could look before and after one visitor. A number that only moves in steps of
five, and that never says which course or which barrier, tells nothing about that visitor.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.statistics.database import Row
from kiosk.statistics.days import is_day, monday_before
from kiosk.statistics.events import Event
from kiosk.statistics.suppression import THRESHOLD

# The groups in the order they are shown, in words for staff.
GROUPS: Mapping[str, tuple[Event, ...]] = {
    "Besök": (Event.VISIT_ENDED,),
    "Valda områden": (Event.AREA_CHOSEN, Event.FORM_CHOSEN),
    "Nämnda hinder": (Event.BARRIER_CHOSEN,),
    "Öppnade kurser": (Event.COURSE_SHOWN,),
    "Öppnade platser": (Event.PLACE_SHOWN,),
    "Tagna med hem": (
        *(Event.COURSE_TAKEN_BY_QR, Event.COURSE_TAKEN_BY_SLIP),
        *(Event.PLACE_TAKEN_BY_QR, Event.PLACE_TAKEN_BY_SLIP),
        *(Event.PLAN_TAKEN_BY_QR, Event.PLAN_TAKEN_BY_SLIP),
    ),
    "Sedda berättelser och filmer": (Event.STORY_SEEN, Event.FILM_SEEN),
}

FEW = "färre än 5"
NEVER_EXPORTED = "Räkningen har inte hämtats än."
NOT_COUNTED = (
    "Kiosken vet inte vem någon är.",
    "Den sparar inga svar, inga ord och inga klockslag.",
    "Den vet inte vad samma besök gjorde.",
)


@dataclass(frozen=True, slots=True)
class Group:
    """One line: what was counted, and about how often, in words."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Glance:
    """What staff see of the counts: this week's groups and the last export."""

    groups: tuple[Group, ...]
    last_export: str


def glance_at(rows: Iterable[Row], last_export: date | None, today: date) -> Glance:
    """Sum up the week of `today` so far.

    >>> glance_at([Row("bus-1", "2026-11-23", "2026-11-23", "visit-ended", "home", 13)], None,
    ...           date(2026, 11, 25)).groups[0]
    Group(name='Besök', says='minst 10')
    """
    monday = monday_before(today)
    week = [row for row in rows if is_day(row.period) and monday <= date.fromisoformat(row.period) <= today]
    groups = tuple(
        Group(name, about(sum(row.n for row in week if row.event in events)))
        for name, events in GROUPS.items()
    )
    exported = f"Räkningen hämtades senast {last_export.isoformat()}." if last_export else NEVER_EXPORTED
    return Glance(groups, exported)


def about(number: int) -> str:
    """Say a count in steps of five.

    >>> about(0), about(4), about(5), about(14)
    ('färre än 5', 'färre än 5', 'minst 5', 'minst 10')
    """
    return FEW if number < THRESHOLD else f"minst {number - number % THRESHOLD}"
