"""The pack's items by id."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.clock import FixedClock
from kiosk.content.loading import open_source_or_compiled
from kiosk.guidance.progress import Quiz
from kiosk.guidance.values import Tier
from kiosk.handout.composing import MOST_COURSES
from kiosk.paths import default_pack
from kiosk.ui.shelf import Advice, Shelf
from kiosk.visit.results import PAGE
from kiosk.visit.values import Visit
from tests.builders import TODAY, a_pack_folder


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(open_source_or_compiled(a_pack_folder(tmp_path), tmp_path / "cache"))


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        ("places", ["campus", "vaxeln"]),
        ("routes", ["komvux"]),
        ("stories", ["anna"]),
        ("films", []),
        ("courses", ["vard-1", "bygg-1", "start-1"]),
    ],
)
def test_items_stand_by_their_id_in_the_pack_s_order(shelf: Shelf, kind: str, ids: list[str]) -> None:
    items = getattr(shelf, kind)

    assert list(items) == ids
    assert [item.id for item in items.values()] == ids


def test_each_kind_is_read_once(shelf: Shelf) -> None:
    assert shelf.courses is shelf.courses
    assert shelf.places is shelf.places
    assert shelf.pack is shelf.pack


def test_the_pack_stands_where_staff_say_that_the_kiosk_stands(tmp_path: Path) -> None:
    opened = open_source_or_compiled(default_pack(), tmp_path)
    there = Shelf(opened, "0484").pack
    nowhere = Shelf(opened, "9999").pack

    assert there.head.site == "0484"
    assert there.municipalities == nowhere.municipalities
    assert nowhere.head.site == opened.head.site


def many_courses(count: int) -> str:
    head = "id,title,about,place,form,areas,level,start,source_name,source_date\n"
    row = "kurs-{0},Kurs {0},Om.,campus,komvux,care,none,continuous,Kommunen,2026\n"
    return head + "".join(row.format(number) for number in range(count))


@pytest.fixture
def advice(tmp_path: Path) -> Advice:
    folder = a_pack_folder(tmp_path, {"courses.csv": many_courses(30), "texts/en.yaml": None})
    head = (folder / "pack.yaml").read_text("utf-8").replace("  - {code: en,", "  # - {code: en,")
    (folder / "pack.yaml").write_text(head, "utf-8")
    clock = FixedClock(datetime.combine(TODAY, datetime.min.time()))
    return Advice(Shelf(open_source_or_compiled(folder, tmp_path / "cache")), clock)


@pytest.mark.parametrize(("pages", "listed"), [(0, MOST_COURSES), (1, PAGE), (3, 3 * PAGE)])
def test_no_more_courses_are_listed_than_are_shown_or_taken_home(
    advice: Advice, pages: int, listed: int
) -> None:
    visit = Visit("sv", quiz=Quiz(answers={"area": ("care",)}), tier_pages=pages)
    guidance = advice.guidance(visit)
    assert len(guidance.now) == listed
    assert guidance.totals[Tier.NOW] == 30


def test_a_course_that_is_not_listed_is_judged_all_the_same(advice: Advice) -> None:
    visit = Visit("sv", quiz=Quiz(answers={"area": ("care",)}), hidden=frozenset({"kurs-3"}))
    match = advice.match(visit, "kurs-29")
    assert match is not None
    assert (match.course, match.tier, len(match.because)) == ("kurs-29", Tier.NOW, 1)
    assert advice.match(visit, "kurs-3") is None
    assert advice.match(Visit("sv"), "kurs-29") is None
