"""The drawn slip, measured: its code is read, its letters are big, Arabic runs from the right."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF, QPageSize, QPdfWriter

from kiosk.handout.lines import slip_lines
from kiosk.handout.page.layout import lay_out
from kiosk.handout.page.lettering import Lettering, font_of
from kiosk.handout.page.paper import draw_page, prepare_page
from kiosk.handout.page.raster import draw_slip, raster_of
from kiosk.handout.sheet import LONGEST, NARROW, PAGE, SLIPS, WIDE, Sheet
from kiosk.handout.values import Line, Slip, Style
from tests.handout.builders import a_course, a_place, a_slip, an_arabic_slip
from tests.handout.seeing import Dots, codes_in, dots_of, ink_of, page_of

SHEETS = {"80 mm": SLIPS[WIDE], "58 mm": SLIPS[NARROW], "page": PAGE}
LONG_LINK = "https://prov.se/plan.html#1.sv.campus-katrineholm.gymnasial-vm-skinnskatteberg.vuxgrund-vm-sala"

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize(
    "slip", [a_slip(), an_arabic_slip(), a_slip(code=LONG_LINK)], ids=["sv", "ar", "long"]
)
@pytest.mark.parametrize("width", SLIPS)
def test_a_telephone_reads_the_code_from_the_dots(slip: Slip, width: int) -> None:
    picture = draw_slip(slip, width)

    assert picture.width() == width
    assert codes_in(ink_of(picture)) == [slip.code]


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_capitals_are_as_high_as_weak_eyes_need(sheet: Sheet) -> None:
    heights = {style: QFontMetricsF(font_of(style, size)).capHeight() for style, size in sheet.sizes.items()}

    assert all(height >= 28 for height in heights.values())
    assert heights[Style.PHONE] >= 40
    assert heights[Style.ADDRESS] >= 39.9


@pytest.mark.parametrize("slip", [a_slip(), an_arabic_slip()], ids=["sv", "ar"])
@pytest.mark.parametrize("width", SLIPS)
def test_a_slip_is_at_most_150_mm_and_mostly_white(slip: Slip, width: int) -> None:
    ink = ink_of(draw_slip(slip, width))

    assert 400 < len(ink) <= LONGEST
    assert ink.mean() < 0.18


def test_words_without_end_stay_on_the_paper() -> None:
    sheet = SLIPS[NARROW]
    for style in (Style.HEADING, Style.LEAD, Style.NAME, Style.PHONE, Style.ADDRESS, Style.BODY):
        lettering = Lettering(
            Line(style, "Vuxenutbildningsvägledarna" * 3), sheet, 376, "sv", right_to_left=False
        )
        assert lettering.natural_width <= 376


def test_a_slip_that_must_be_long_still_says_what_must_be_said() -> None:
    slip = a_slip(step="Ring och fråga. " * 12)

    drawing = lay_out(slip, SLIPS[NARROW])

    assert drawing.height > LONGEST
    assert [line for line in slip_lines(slip) if line.rank == 0] == [
        line for line in drawing.lines if not line.rank
    ]


def test_a_page_leaves_nothing_out() -> None:
    slip = a_slip(courses=tuple(a_course(n, link=f"https://prov.se/{n}") for n in range(3)))

    assert lay_out(slip, PAGE).lines == slip_lines(slip)


def test_arabic_begins_at_the_right_and_its_picture_is_mirrored() -> None:
    swedish, arabic = ink_of(draw_slip(a_slip(), WIDE)), ink_of(draw_slip(an_arabic_slip(), WIDE))
    below = slice(SLIPS[WIDE].banner, None)

    assert _starts_at_the_left(swedish[below])
    assert _starts_at_the_left(arabic[below, ::-1])
    sky = slice(50, SLIPS[WIDE].banner)
    assert (swedish[sky] == arabic[sky, ::-1]).mean() > 0.99


def _starts_at_the_left(ink: Dots) -> bool:
    """Most rows begin where reading begins, and end anywhere."""
    rows = ink[ink.any(axis=1)]
    left, right = rows.argmax(axis=1), rows[:, ::-1].argmax(axis=1)
    return bool(np.percentile(left, 60) < np.percentile(right, 40))


@pytest.mark.parametrize("width", SLIPS)
@pytest.mark.parametrize("make", [a_slip, an_arabic_slip], ids=["sv", "ar"])
def test_a_phone_number_is_never_turned_round(make: Callable[..., Slip], width: int) -> None:
    def first_changed_column(phone: str) -> int:
        before = ink_of(draw_slip(make(place=a_place(phone="0000-00 00 00")), width))
        after = ink_of(draw_slip(make(place=a_place(phone=phone)), width))
        return int((before != after).any(axis=0).argmax())

    first, middle, last = map(first_changed_column, ("6000-00 00 00", "0000-06 00 00", "0000-00 00 06"))

    assert first < middle < last


def test_a_day_in_arabic_reads_from_the_left() -> None:
    def first_changed_column(day: str) -> int:
        before = ink_of(draw_slip(an_arabic_slip(day="2020-00-00"), WIDE))
        return int((before != ink_of(draw_slip(an_arabic_slip(day=day), WIDE))).any(axis=0).argmax())

    assert first_changed_column("6020-00-00") < first_changed_column("2020-00-06")


def test_the_dots_for_the_printer_are_the_dots_of_the_picture() -> None:
    picture = draw_slip(a_slip(), NARROW)
    raster = raster_of(picture)

    assert (raster.width, raster.height, raster.bytes_per_row) == (384, picture.height(), 48)
    assert (dots_of(raster) == ink_of(picture)).all()


def test_a_slip_without_a_place_or_a_code_can_be_drawn() -> None:
    ink = ink_of(draw_slip(a_slip(place=None, code="", courses=(), opening_line=""), NARROW))

    assert codes_in(ink) == []
    assert ink.any()


@pytest.mark.parametrize("size", ["A5", "A4"])
@pytest.mark.parametrize("slip", [a_slip(), an_arabic_slip()], ids=["sv", "ar"])
def test_a_page_is_one_page_of_its_size_and_its_code_is_read(
    slip: Slip, size: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("page") / "page.pdf"
    paper = QPageSize(QPageSize.PageSizeId[size])
    writer = QPdfWriter(str(path))
    writer.setPageSize(paper)
    prepare_page(writer)

    assert draw_page(slip, writer)
    del writer

    page = page_of(path)
    points = paper.size(QPageSize.Unit.Point)
    assert (page.width() / 2, page.height() / 2) == pytest.approx((points.width(), points.height()), abs=2)
    assert codes_in(ink_of(page)) == [slip.code]
