"""One course is one card: rows that differ only in when the course starts are refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kiosk.content.check_repeats import check_repeats
from kiosk.content.course_values import Start, StartKind
from kiosk.content.draft import Draft
from tests.guidance.builders import a_course

AUTUMN = Start(StartKind.DATED, date(2027, 8, 16), date(2027, 4, 15))


def test_the_same_course_with_another_start_is_refused_and_names_the_row_it_repeats() -> None:
    once = a_course("vard-1")

    (found,) = check_repeats(Draft(courses=(once, replace(once, id="vard-2", start=AUTUMN))))

    assert (found.severity, found.rule) == ("error", "repeated-course")
    assert "vard-1" in found.message


def test_the_same_title_at_another_pace_is_another_card() -> None:
    once = a_course("vard-1")

    assert list(check_repeats(Draft(courses=(once, replace(once, id="vard-2", paces=(25,)))))) == []
