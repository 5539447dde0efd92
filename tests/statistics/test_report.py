"""The report is one page that needs nothing else, in plain Swedish, and tells what it hides."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser

import pytest

from kiosk.content.readability import measure
from kiosk.statistics import report_words
from kiosk.statistics.charts import Column, columns
from kiosk.statistics.events import Event
from kiosk.statistics.figures import Measure, make_figures
from kiosk.statistics.report import ReportNames, write_report
from kiosk.statistics.sums import make_window, sum_rows
from kiosk.statistics.suppression import Hidden
from tests.statistics.rows import MONDAY, NEXT_MONDAY, a_row

NAMES = ReportNames(
    {Measure.COURSES_SHOWN: {"yh": "Yrkeshögskola & mer", "lost": "Ingen hittar hit"}},
    {"flen": "Flens bibliotek"},
)
ROWS = [
    *(a_row(Event.COURSE_SHOWN, key, n) for key, n in (("yh", 40), ("sfi", 30), ("vux", 20))),
    *(a_row(Event.AREA_CHOSEN, key, 25, site=site) for key in ("vard", "bygg") for site in ("bus-1", "flen")),
    *(
        a_row(Event.VISIT_ENDED, "home", 60, site=site, period=day)
        for site in ("bus-1", "flen")
        for day in (MONDAY, "2026-10-26")
    ),
    a_row(Event.LANGUAGE_USED, "so", 120, period="2026-10"),
]


def a_page(*more: str) -> str:
    figures = make_figures(
        sum_rows(ROWS, make_window(None, None, NEXT_MONDAY)), {m: tuple(k) for m, k in NAMES.measures.items()}
    )
    return write_report(figures, NAMES, date(2026, 11, 9), more)


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def words_of(page: str) -> str:
    """Give the page as a person reads it."""
    parser = Reader()
    parser.feed(re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL))
    return " ".join(" ".join(parser.found).split())


def test_the_page_is_whole_and_asks_for_nothing_from_outside() -> None:
    page = a_page()
    assert page.startswith("<!DOCTYPE html>")
    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|https?://|javascript:|\son\w+=", page)


def test_it_tells_what_people_want_where_and_when() -> None:
    told = words_of(a_page())
    for expected in (
        "240 besök på 2 veckor.",
        "26 oktober till 8 november 2026. 2 platser.",
        "Yrkeshögskola & mer 40",
        "Vecka 45, 2026 120",
        "Flens bibliotek",
        "Områden på varje plats",
        "Somaliska 120",
    ):
        assert expected in told, expected


def test_a_kiosk_is_called_by_its_place_and_two_at_one_place_are_told_apart() -> None:
    sites = ("flen-7k2qmx", "flen-3abcde", "buss-2-9ghjkm", "kiosk-2dzzzz")
    rows = [a_row(Event.VISIT_ENDED, "home", 60 + n, site=site) for n, site in enumerate(sites)]
    figures = make_figures(sum_rows(rows, make_window(None, None, NEXT_MONDAY)), {})

    told = words_of(write_report(figures, NAMES, date(2026, 11, 9)))

    for name in ("Flens bibliotek (7k2qmx) 60", "Flens bibliotek (3abcde) 61", "buss\u20112 62", "kiosk 63"):
        assert name in told


def test_it_tells_what_nobody_finds_and_what_is_hidden() -> None:
    told = words_of(a_page())
    assert "Kurser: 1 Ingen hittar hit" in told
    hidden = re.search(
        r"som visas som 0–4: (\d+)\. Större siffror som är dolda för deras skull: (\d+)\.", told
    )
    assert hidden is not None
    shown = told[: hidden.start()]
    assert int(hidden[1]) >= shown.count(" 0–4 ") > 0
    assert int(hidden[2]) >= shown.count(" dold ") > 0
    assert re.search(r"för lite för att visas alls: [^.]*hinder som nämndes", told)


def test_names_and_notes_from_outside_are_text_and_never_markup() -> None:
    page = a_page("<b>fara</b>")
    assert "Yrkeshögskola &amp; mer" in page
    assert "&lt;b&gt;fara&lt;/b&gt;" in page


def test_without_a_whole_week_the_page_says_so() -> None:
    figures = make_figures(sum_rows([], make_window(None, None, NEXT_MONDAY)), {})
    assert report_words.NOTHING in words_of(write_report(figures, NAMES, date(2026, 11, 9)))


def test_a_hidden_number_has_no_length_in_a_chart() -> None:
    drawn = [columns([Column("v. 1", 40), Column("v. 2", hidden)], "Besök") for hidden in Hidden]
    assert len(set(drawn)) == 1
    assert drawn[0].count('class="bar"') == 1


@pytest.mark.parametrize(
    "sentences",
    [
        report_words.HOW_TO_READ,
        report_words.NEVER_COUNTED,
        (report_words.BEFORE_PUBLISHING, report_words.FEW_FIND, report_words.NOTHING),
    ],
)
def test_the_words_are_easy_to_read(sentences: tuple[str, ...]) -> None:
    assert (measure(" ".join(sentences)).lix or 99) <= 30
