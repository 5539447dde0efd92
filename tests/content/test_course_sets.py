"""The courses as sets: what is collected, how it is written, and which of them can still be begun."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.catalogue import Catalogue, CoursesInMemory
from kiosk.content.course_sets import (
    ANY,
    CONFIDENCE,
    DAY_DIGITS,
    KNOWN,
    SPECIAL,
    decode_set,
    encode_set,
    last_day,
    positions_of,
    reaching,
    set_of,
)
from kiosk.content.course_values import CourseField, Start, StartKind
from kiosk.content.courses_by_id import CoursesById
from kiosk.content.inspecting import compile_source
from kiosk.content.loading import OpenPack, PackError, open_pack
from kiosk.content.schema import DATABASE
from tests.builders import PROGRAM, TODAY, a_pack_folder

TOMORROW, YESTERDAY = TODAY + timedelta(1), TODAY - timedelta(1)
POSITIONS = st.sets(st.integers(0, 5000)).map(sorted)


@pytest.fixture
def opened(tmp_path: Path) -> OpenPack:
    compile_source(a_pack_folder(tmp_path), tmp_path / "compiled", TODAY, PROGRAM)
    return open_pack(tmp_path / "compiled")


@pytest.fixture(params=["compiled", "in memory"])
def catalogue(request: pytest.FixtureRequest, opened: OpenPack) -> Catalogue:
    if request.param == "compiled":
        return opened.catalogue()
    return CoursesInMemory(opened.courses(), opened.pack().places)


def test_a_catalogue_holds_what_the_courses_say(catalogue: Catalogue) -> None:
    assert catalogue.count == 3
    assert catalogue.holding(CourseField.AREAS, "care") == 0b001
    assert catalogue.holding(CourseField.AREAS, "*") == 0b100
    assert catalogue.holding(CourseField.PACE, "100") == 0b011
    assert catalogue.holding(CourseField.STUDENT_AID, "no") == 0b010
    assert catalogue.holding(CourseField.START, "ask") == 0
    assert catalogue.holding(CourseField.MUNICIPALITY, "0480") == 0b011
    assert catalogue.holding(KNOWN, CourseField.MUNICIPALITY) == 0b011
    assert catalogue.holding(SPECIAL, ANY) == 0
    assert catalogue.holding(CONFIDENCE, "B") == 0b111
    assert catalogue.values(CourseField.FORM) == ("komvux", "mooc", "yrkeshogskola")


def test_a_catalogue_gives_single_courses(catalogue: Catalogue) -> None:
    assert [catalogue.course_at(position).id for position in range(3)] == ["vard-1", "bygg-1", "start-1"]
    assert [catalogue.home_at(position) for position in range(3)] == ["0480", "0480", None]
    assert [catalogue.position_of(each) for each in ("start-1", "borta")] == [2, None]


def test_courses_with_the_same_words_and_form_share_a_title(tmp_path: Path) -> None:
    rows = "".join(
        f"k{n},{title},Om {n}.,campus,{form},care,none,continuous,Kommunen,2026\n"
        for n, (title, form) in enumerate([("A", "komvux"), ("B", "komvux"), ("A", "komvux"), ("A", "mooc")])
    )
    head = "id,title,about,place,form,areas,level,start,source_name,source_date\n"
    source = a_pack_folder(
        tmp_path, {"courses.csv": head + rows, "texts/en.yaml": "language: en\ntexts: {}\n"}
    )
    compile_source(source, tmp_path / "compiled", TODAY, PROGRAM)
    opened = open_pack(tmp_path / "compiled")
    for catalogue in (opened.catalogue(), CoursesInMemory(opened.courses(), opened.pack().places)):
        assert [catalogue.title_at(position) for position in range(4)] == [0, 1, 0, 2]
        assert [catalogue.titled(title) for title in range(3)] == [0b0101, 0, 0]


@pytest.mark.parametrize(
    ("start", "last"),
    [
        (Start(StartKind.CONTINUOUS), date.max),
        (Start(StartKind.CONTINUOUS, apply_by=TOMORROW), TOMORROW),
        (Start(StartKind.DATED, TOMORROW, TODAY), TODAY),
        (Start(StartKind.DATED, YESTERDAY, TOMORROW), YESTERDAY),
        (Start(StartKind.DATED, TOMORROW), None),
        (Start(StartKind.DATED, None, TOMORROW), None),
        (Start(StartKind.DATED, TOMORROW, date(2099, 12, 31)), None),
        (Start(StartKind.ASK, TOMORROW, TOMORROW), None),
    ],
)
def test_the_last_day_to_begin_is_the_one_that_is_certain(start: Start, last: date | None) -> None:
    assert last_day(start) == last


@given(st.lists(st.none() | st.dates()), st.dates())
def test_the_days_that_are_not_past_are_found_by_their_digits(days: list[date | None], today: date) -> None:
    ordinals = [None if day is None else day.toordinal() for day in days]
    digits = [
        set_of(n for n, each in enumerate(ordinals) if each is not None and each >> digit & 1)
        for digit in range(DAY_DIGITS)
    ]
    named = set_of(n for n, day in enumerate(days) if day is not None)
    expected = [n for n, day in enumerate(days) if day is not None and day >= today]
    assert positions_of(reaching(digits, named, today)) == expected


@given(POSITIONS)
def test_a_set_is_read_as_it_was_written(positions: list[int]) -> None:
    courses = set_of(positions)
    assert courses == sum(1 << position for position in positions)
    assert positions_of(courses) == positions
    if positions:
        bits, listed = encode_set(positions)
        assert (bits is None) != (listed is None)
        assert decode_set(bits, listed) == courses


def test_few_courses_in_a_large_pack_are_listed_and_many_are_bits() -> None:
    assert encode_set([3, 100_000]) == (None, bytes([3, 0, 0, 0]) + (100_000).to_bytes(4, "little"))
    assert encode_set([0, 1, 8]) == (bytes([3, 1]), None)


def test_courses_are_found_by_their_id_without_reading_the_others(opened: OpenPack) -> None:
    courses = CoursesById(opened)
    assert (len(courses), list(courses)) == (3, ["vard-1", "bygg-1", "start-1"])
    assert courses["bygg-1"].title.sv == "Bygg"
    assert courses.get("borta") is None
    assert "start-1" in courses


@pytest.mark.parametrize(
    "damage", ["UPDATE course_set SET positions = x'00', bits = NULL", "DROP TABLE course_set"]
)
def test_a_damaged_set_is_told(damage: str, opened: OpenPack) -> None:
    folder = opened.folder
    opened.close()
    with sqlite3.connect(folder / DATABASE) as database:
        database.execute(damage)
    database.close()
    with pytest.raises(PackError, match="skadat"):
        open_pack(folder).catalogue().holding(KNOWN, CourseField.FORM)
