"""What a code carries: the plan in writing, a place as a contact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.values import Place, PlaceKind, Source, Text
from kiosk.handout.composing import MOST_BYTES, MOST_COURSES, compose_contact, compose_plan, make_plan
from kiosk.handout.qr import matrix_path
from kiosk.handout.values import Plan, PlanCourse
from tests.guidance.builders import PLACES, TODAY, a_course, a_text, guided

PLAN = Plan(
    heading="Plugga i Sörmland",
    day="2026-11-23",
    step="Ring och fråga om kurser.",
    opening_line="Hej! Jag funderar på att börja plugga.",
    place="Komvux Flen",
    phone="0157-43 00 00",
    address="https://flen.se/",
    courses=(PlanCourse("Vård", "", "Komvux Flen"), PlanCourse("Bygg", "", "")),
)


def a_place(**changes: str) -> Place:
    text, source = Text("p", "Om"), Source("Kommunen", "2026")
    place = Place("flen", "Komvux Flen", PlaceKind.KOMVUX, "Flen", text, source)
    return replace(place, **changes)  # type: ignore[arg-type]


def test_a_plan_with_room_says_everything_in_the_order_of_use() -> None:
    assert compose_plan(PLAN, 1000).split("\n") == [
        "Plugga i Sörmland 2026-11-23",
        "→ Ring och fråga om kurser.",
        "Komvux Flen 0157-43 00 00",
        "• Vård, Komvux Flen",
        "• Bygg",
        "”Hej! Jag funderar på att börja plugga.”",
        "https://flen.se/",
    ]


@pytest.mark.parametrize("most", [30, 60, 90, 120, 213])
def test_a_plan_leaves_out_whole_lines_and_keeps_whom_to_call(most: int) -> None:
    lines = compose_plan(PLAN, most).split("\n")

    assert "Komvux Flen 0157-43 00 00" in lines
    assert set(lines) <= set(compose_plan(PLAN, 1000).split("\n"))
    assert len("\n".join(lines).encode()) <= most


def test_a_translated_plan_fits_its_code_and_names_courses_in_swedish() -> None:
    arabic = replace(
        PLAN,
        heading="ادرس في سورملاند",
        step="ابحث عن الشهادات التي لديك وخذها معك إلى المدرسة.",
        opening_line="مرحبا! أفكر في أن أبدأ الدراسة. ليس لدي شهادات. أين يمكنني أن أبدأ؟",
        courses=(PlanCourse("رعاية", "Vård", "Komvux Flen"),),
    )

    text = compose_plan(arabic)

    assert len(text.encode()) <= MOST_BYTES
    assert matrix_path(text).modules <= 57
    assert "Komvux Flen 0157-43 00 00" in text.split("\n")
    assert "رعاية" not in text


def test_a_plan_without_a_telephone_number_still_names_the_place() -> None:
    assert "Komvux Flen" in compose_plan(replace(PLAN, phone="")).split("\n")


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


def test_a_plan_is_made_of_the_first_suggestions_and_the_step_of_the_week() -> None:
    courses = {f"k{n}": a_course(f"k{n}") for n in range(MOST_COURSES + 2)}
    guidance = guided({"area": "vard", "home": "bor-0483", "obstacles": "barn"}, courses.values())
    places = {place.id: place for place in PLACES}

    plan = make_plan(guidance, courses, places, lambda text: text.sv if text else "", "Prov", TODAY)

    assert (plan.heading, plan.day) == ("Prov", "2026-11-23")
    assert (plan.step, plan.opening_line, plan.place) == ("barn step", "barn opening", "Campus-0483")
    assert plan.courses == tuple(PlanCourse(f"Kursen k{n}", "", "Komvux-0483") for n in range(MOST_COURSES))


def test_a_plan_without_answers_leads_to_the_packs_contact() -> None:
    places = {place.id: place for place in PLACES}

    plan = make_plan(guided({}), {}, places, lambda text: text.sv if text else "", "Prov", TODAY)

    assert (plan.place, plan.courses, plan.address) == ("Kontakt", (), "https://example.org/kontakt")


def test_a_course_in_another_language_keeps_its_swedish_name() -> None:
    course = a_course(title=a_text("Vård"))
    plan = make_plan(
        guided({"area": "vard"}, [course]),
        {course.id: course},
        {},
        lambda text: "Care" if text else "",
        "",
        TODAY,
    )

    assert plan.courses == (PlanCourse("Care", "Vård", ""),)
