"""Rules for QR codes: what is handed over must fit one that a telephone reads from the smallest screen."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import nlargest

from kiosk.content.contact_card import compose_contact
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, error
from kiosk.content.limits import CODE_BYTES, HANDED_COURSES, LONGEST_CAMPAIGN
from kiosk.content.links import Linking, plan_link, with_campaign

_CAMPAIGN = "x" * LONGEST_CAMPAIGN


def check_codes(draft: Draft) -> Iterator[Finding]:
    """Check every link, contact card and plan as it is at its longest."""
    for path, content in _contents(draft):
        size = len(content.encode())
        if size > CODE_BYTES:
            message = (
                f"QR-koden får inte plats: {size} tecken med allt som läggs till, högst {CODE_BYTES}. Korta."
            )
            yield error("code-too-long", draft.spots.find(path), message)


def _contents(draft: Draft) -> Iterator[tuple[str, str]]:
    for place in draft.places:
        yield f"places.{place.id}", compose_contact(place)
        yield f"places.{place.id}.url", with_campaign(place.url or "", _CAMPAIGN)
    for course in draft.courses:
        yield f"courses.{course.id}.link", with_campaign(course.link or "", _CAMPAIGN)
    for kind, items in (("routes", draft.routes), ("facts", draft.facts), ("stories", draft.stories)):
        for item in items:
            yield f"{kind}.{item.id}.link", item.link or ""
    yield "pack.plan_page", _longest_plan(draft)


def _longest_plan(draft: Draft) -> str:
    if draft.head is None or not draft.head.plan_page:
        return ""
    language = max((each.code for each in draft.head.languages), key=len)
    place = max((each.id for each in draft.places), key=len, default="")
    courses = nlargest(HANDED_COURSES, (each.id for each in draft.courses), key=len)
    return plan_link(Linking(_CAMPAIGN, draft.head.plan_page), language, place, courses)
