"""A place as a card that a telephone offers to keep."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.values import Place


def compose_contact(place: Place) -> str:
    r"""Write a place as a vCard 3.0. Source: RFC 2426.

    >>> from kiosk.content.head import Text
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
