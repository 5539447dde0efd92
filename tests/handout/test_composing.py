"""What a code and a slip say: gathered from the guide and the pack, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.course_values import Start, StartKind
from kiosk.content.head import TranslationStatus
from kiosk.content.links import Linking
from kiosk.content.phrasebook import Phrasebook
from kiosk.guidance.values import Guidance
from kiosk.handout.composing import (
    MOST_BYTES,
    MOST_COURSES,
    compose_plan,
    first_courses,
    make_slip,
    slip_course,
)
from kiosk.handout.qr import matrix_path
from kiosk.handout.values import Slip
from tests.guidance.builders import PLACES, TODAY, a_course, a_text, guided
from tests.handout.builders import a_course as a_slip_course
from tests.handout.builders import a_place, a_slip

SWEDISH = Phrasebook("sv", TranslationStatus.HUMAN)
BY_ID = {place.id: place for place in PLACES}
PLAN = a_slip(courses=(a_slip_course(title="Vård"), a_slip_course(title="Bygg", place="")))


def made(guidance: Guidance, *, language: Phrasebook = SWEDISH, linking: Linking | None = None) -> Slip:
    courses = {f"k{n}": a_course(f"k{n}") for n in range(MOST_COURSES + 2)}
    chosen = first_courses(guidance, courses)
    return make_slip(guidance, chosen, BY_ID, language, a_text("Prov"), TODAY, linking or Linking())


def some_guidance() -> Guidance:
    courses = [a_course(f"k{n}") for n in range(MOST_COURSES + 2)]
    return guided({"area": "vard", "home": "bor-0483", "obstacles": "barn"}, courses)


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
        courses=(a_slip_course(title="رعاية", swedish="Vård"),),
    )

    text = compose_plan(arabic)

    assert len(text.encode()) <= MOST_BYTES
    assert matrix_path(text).modules <= 57
    assert "Komvux Flen 0157-43 00 00" in text.split("\n")
    assert "رعاية" not in text


def test_a_plan_without_a_telephone_number_still_names_the_place() -> None:
    assert "Komvux Flen" in compose_plan(replace(PLAN, place=a_place(phone=""))).split("\n")


def test_a_slip_has_the_first_suggestions_and_the_step_of_the_week() -> None:
    slip = made(some_guidance())

    assert (slip.heading, slip.day) == ("Prov", "2026-11-23")
    assert (slip.step, slip.opening_line) == ("barn step", "barn opening")
    assert slip.place is not None
    assert slip.place.name == "Campus-0483"
    assert [course.title for course in slip.courses] == ["Kursen k0", "Kursen k1", "Kursen k2"]
    assert slip.warning == ""


def test_a_slip_without_answers_leads_to_the_packs_contact() -> None:
    slip = made(guided({}))

    assert slip.place is not None
    assert (slip.place.name, slip.courses) == ("Kontakt", ())
    assert slip.place.link == slip.code == "https://example.org/kontakt"


def test_a_course_in_another_language_keeps_its_swedish_name() -> None:
    english = Phrasebook("en", TranslationStatus.HUMAN, {"test.Vård": "Care"})
    course = a_course(title=a_text("Vård"))

    named = slip_course(course, BY_ID, english, TODAY, Linking())

    assert (named.title, named.swedish) == ("Care", "Vård")
    assert slip_course(course, BY_ID, SWEDISH, TODAY, Linking()).swedish == ""


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (Start(StartKind.CONTINUOUS), "Flera starter om året"),
        (Start(StartKind.ASK), "Fråga om start"),
        (Start(StartKind.DATED, date(2027, 1, 11)), "Start \u20662027-01-11\u2069"),
        (Start(StartKind.DATED, date(2026, 8, 17)), "Fråga om start"),
    ],
)
def test_a_course_says_when_it_starts_next_or_to_ask(start: Start, said: str) -> None:
    assert slip_course(a_course(start=start), BY_ID, SWEDISH, TODAY, Linking()).start == said


def test_texts_that_nobody_has_read_are_marked() -> None:
    machine = Phrasebook("en", TranslationStatus.MACHINE, {"handout.machine": "Translated by computer."})

    assert made(some_guidance(), language=machine).warning == "Translated by computer."


def test_a_plan_page_gets_the_ids_and_never_the_answers() -> None:
    slip = made(some_guidance(), linking=Linking(plan_page="https://prov.se/plan"))

    assert slip.code == "https://prov.se/plan#1.sv.campus-0483.k0.k1.k2"
    assert "barn" not in slip.code


def test_links_carry_the_events_code_only_when_staff_set_one() -> None:
    without, coded = made(guided({})), made(guided({}), linking=Linking(campaign="bussen"))

    assert without.code == "https://example.org/kontakt"
    assert coded.code == "https://example.org/kontakt?utm_source=bussen"
