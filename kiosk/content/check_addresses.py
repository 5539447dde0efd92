"""Rules for phone numbers, e-mail addresses and web addresses: would they work, and fit in a QR code?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from kiosk.content.draft import Draft
from kiosk.content.finding import Finding, Spot, error, warning
from kiosk.content.limits import LINK_BYTES
from kiosk.content.values import Source

# 0155-24 80 00, 08-123 456 78, 0771-550 550; short numbers 1177, 114 14, 116 111; +46 155 24 80 00.
_PHONE = re.compile(
    r"0\d{1,3}-\d{2,3}( \d{2,3}){1,2}|1\d{2,4}|11\d( \d{2,3}){1,2}|\+46 \d{1,3}( \d{2,3}){2,3}"
)
_PHONE_DIGITS = range(8, 11)
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_TRACKING = re.compile(r"si|utm_.*|fbclid|gclid|mc_[a-z]+", re.IGNORECASE)
# Viadidakt ended in 2024; validering.se is nobody's official page (FACTS.md).
_REFUSED_HOSTS = ("viadidakt.se", "validering.se")


def check_addresses(draft: Draft) -> Iterator[Finding]:
    """Check every phone number, e-mail address, link and source address."""
    for place in draft.places:
        path = f"places.{place.id}"
        if place.phone is not None and not is_phone_number(place.phone):
            message = f"”{place.phone}” är inget svenskt telefonnummer. Skriv som 0155-24 80 00."
            yield error("phone", draft.spots.find(f"{path}.phone"), message)
        if place.email is not None and not _EMAIL.fullmatch(place.email):
            message = f"”{place.email}” är ingen e-postadress. Rätta den."
            yield error("email", draft.spots.find(f"{path}.email"), message)
    for path, link in _links(draft):
        yield from _check_link(draft.spots.find(path), link, shown=True)
    for path, source in _sources(draft):
        if source.url is not None:
            yield from _check_link(draft.spots.find(path), source.url, shown=False)


def is_phone_number(text: str) -> bool:
    """Tell whether a text is a Swedish phone number as people write it.

    >>> is_phone_number("0155-24 80 00"), is_phone_number("1177"), is_phone_number("0155248000")
    (True, True, False)
    """
    if not _PHONE.fullmatch(text):
        return False
    return not text.startswith("0") or sum(sign.isdigit() for sign in text) in _PHONE_DIGITS


def _links(draft: Draft) -> Iterator[tuple[str, str]]:
    named = (
        ("pack.plan_page", draft.head.plan_page if draft.head else None),
        *((f"places.{each.id}.url", each.url) for each in draft.places),
        *((f"courses.{each.id}.link", each.link) for each in draft.courses),
        *((f"routes.{each.id}.link", each.link) for each in draft.routes),
        *((f"facts.{each.id}.link", each.link) for each in draft.facts),
        *((f"stories.{each.id}.link", each.link) for each in draft.stories),
    )
    yield from ((path, link) for path, link in named if link is not None)


def _sources(draft: Draft) -> Iterator[tuple[str, Source]]:
    for kind, items in (
        ("places", draft.places),
        ("routes", draft.routes),
        ("facts", draft.facts),
        ("words", draft.words),
        ("stories", draft.stories),
        ("films", draft.films),
    ):
        yield from ((f"{kind}.{item.id}.source.url", item.source) for item in items)
    yield from ((f"courses.{course.id}.source_url", course.source) for course in draft.courses)


def _check_link(spot: Spot, link: str, shown: bool) -> Iterator[Finding]:
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
        port_is_number = parts.port is None or parts.port > 0
    except ValueError:
        host, parts, port_is_number = "", None, False
    if (
        parts is None
        or parts.scheme not in {"http", "https"}
        or "." not in host
        or not port_is_number
        or re.search(r"\s", link)
    ):
        yield error("link", spot, f"”{link}” är ingen webbadress. Den ska börja med https://.")
        return
    if any(host == refused or host.endswith(f".{refused}") for refused in _REFUSED_HOSTS):
        yield error(
            "link", spot, f"{host} får inte användas: sidan är borta eller inte officiell. Byt adress."
        )
    if any(_TRACKING.fullmatch(name) for name, _ in parse_qsl(parts.query, keep_blank_values=True)):
        yield error(
            "link", spot, "Adressen har en spårningskod (?si=, utm_ …). Ta bort allt från frågetecknet."
        )
    size = len(link.encode())
    if shown and size > LINK_BYTES:
        message = f"Adressen är {size} tecken och QR-koden blir tät. Välj en på högst {LINK_BYTES}."
        yield warning("long-link", spot, message)
