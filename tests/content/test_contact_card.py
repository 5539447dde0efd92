"""A place as a telephone keeps it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.contact_card import compose_contact
from kiosk.content.head import Text
from kiosk.content.values import Place, PlaceKind, Source


def a_place(**changes: str) -> Place:
    text, source = Text("p", "Om"), Source("Kommunen", "2026")
    place = Place("flen", "Komvux Flen", PlaceKind.KOMVUX, "Flen", text, source)
    return replace(place, **changes)  # type: ignore[arg-type]


def test_a_contact_is_a_card_with_what_is_known() -> None:
    place = a_place(
        phone="0157-43 00 00", url="https://flen.se/", email="hej@flen.se", address="Storgatan 1; port B"
    )

    assert compose_contact(place).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Komvux Flen;;;;",
        "FN:Komvux Flen",
        "TEL:0157-43 00 00",
        "EMAIL:hej@flen.se",
        "URL:https://flen.se/",
        "ADR:;;Storgatan 1\\; port B;Flen;;;",
        "END:VCARD",
    ]


def test_a_contact_leaves_out_what_nobody_knows() -> None:
    lines = compose_contact(a_place()).split("\r\n")

    assert lines == ["BEGIN:VCARD", "VERSION:3.0", "N:Komvux Flen;;;;", "FN:Komvux Flen", "END:VCARD"]
