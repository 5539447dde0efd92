"""A slip in lines: what it says, in which order, and what goes first when there is too much."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.handout.lines import MOST_WORDS, count_words, fit_lines, lines_for_paper, read_aloud, slip_lines
from kiosk.handout.values import Style
from tests.handout.builders import a_course, a_place, a_slip, an_arabic_slip


def test_a_slip_says_what_to_do_and_whom_to_call_before_anything_else() -> None:
    words = [line.words for line in slip_lines(a_slip())]

    assert words[:6] == [
        "Plugga i Sörmland",
        "2026-11-23",
        "Ditt nästa steg",
        "Ring och fråga om kurser.",
        "Komvux Flen",
        "Flens kommun, växel",
    ]
    assert words.index("0157-43 00 00") < words.index("Det här kan passa dig") < words.index("Säg så här")


def test_nothing_unknown_leaves_an_empty_line() -> None:
    bare = a_slip(
        place=a_place(phone="", contact="", link=""), courses=(a_course(place="", start=""),), photo=""
    )

    assert all(line.words for line in slip_lines(bare))


def test_a_slip_without_a_place_still_has_its_step() -> None:
    styles = [line.style for line in slip_lines(a_slip(place=None, code=""))]

    assert Style.LEAD in styles
    assert {Style.PHONE, Style.CODE, Style.NAME}.isdisjoint(styles)


def test_a_street_stands_with_its_town() -> None:
    lines = slip_lines(a_slip(place=a_place(address="Storgatan 1")))

    assert "Storgatan 1, Flen" in [line.words for line in lines]


def test_the_swedish_words_stand_beside_the_translated_title() -> None:
    words = [line.words for line in slip_lines(an_arabic_slip())]

    assert words[words.index("الرعاية") + 1] == "Vård"


def test_the_most_important_lines_are_first_in_line_for_the_room() -> None:
    lines = lines_for_paper(a_slip())

    shown = [line.words for line in sorted(lines, key=lambda line: line.rank) if line.rank]

    assert shown == [
        "Kurs 2",
        "Flera starter om året",
        "flen.se",
        "Rikta mobilen hit",
        "Kurs 3",
        "Flera starter om året",
        "Flens kommun, växel",
        "Säg så här",
        "”Hej! Jag funderar på att börja plugga.”",
        "Ta ett foto av lappen.",
    ]


def test_a_course_that_does_not_fit_is_not_passed_by_a_later_one() -> None:
    long = a_slip(courses=(a_course(1), a_course(2, title="ord " * 30), a_course(3)))

    kept = fit_lines(lines_for_paper(long), lambda some: count_words(some) <= MOST_WORDS)

    titles = [line.words for line in kept if line.style is Style.STOP]
    assert titles == ["Kurs 1"]
    assert "flen.se" in [line.words for line in kept]


@given(st.integers(0, 20), st.integers(0, 20), st.integers(0, 12), st.integers(0, 3))
def test_a_slip_of_any_words_is_short_and_keeps_what_must_stay(
    step: int, opening: int, title: int, courses: int
) -> None:
    slip = a_slip(
        step="ord " * step,
        opening_line="ord " * opening,
        courses=tuple(a_course(n, title="titel " * (title + 1)) for n in range(courses)),
    )
    lines = lines_for_paper(slip)

    kept = fit_lines(lines, lambda some: count_words(some) <= MOST_WORDS)

    assert count_words(kept) <= MOST_WORDS
    assert [line for line in lines if line.rank == 0] == [line for line in kept if line.rank == 0]


def test_the_address_of_a_course_stands_on_a_page_and_not_on_a_slip() -> None:
    slip = a_slip(courses=(a_course(link="https://prov.se/vard"),))

    assert "prov.se/vard" in [line.words for line in slip_lines(slip)]
    assert "prov.se/vard" not in [line.words for line in lines_for_paper(slip)]


def test_what_is_read_aloud_is_what_is_printed_but_for_the_code() -> None:
    lines = lines_for_paper(an_arabic_slip())

    said = read_aloud(lines)

    assert said.split("\n") == [line.words for line in lines if line.style is not Style.CODE]
    assert "https" not in said
