"""What a report shows is safe: small numbers stay hidden through every list and table together."""

from __future__ import annotations

import doctest
from datetime import date
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.statistics import charts, glance, report, sums
from kiosk.statistics.database import Row
from kiosk.statistics.days import UNKNOWN
from kiosk.statistics.events import Event
from kiosk.statistics.figures import EVENTS, Figures, Measure, make_figures
from kiosk.statistics.glance import FEW, GROUPS, NEVER_EXPORTED, glance_at
from kiosk.statistics.sums import CROSSED, Window, make_window, sum_rows
from kiosk.statistics.suppression import Hidden
from tests.statistics.rows import MONDAY, NEXT_MONDAY, a_row
from tests.statistics.test_suppression import ALL_SMALL, attack_line, attack_matrix

ALL_WEEKS = make_window(None, None, NEXT_MONDAY)


def figures_of(*rows: Row, known: dict[Measure, list[str]] | None = None) -> Figures:
    return make_figures(sum_rows(rows, ALL_WEEKS), known or {})


@pytest.mark.parametrize("module", [charts, glance, report, sums])
def test_the_examples_in_the_docs_hold(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0


def test_every_event_but_the_language_belongs_to_one_measure() -> None:
    listed = [event for events in EVENTS.values() for event in events]
    assert sorted(listed) == sorted(set(Event) - {Event.LANGUAGE_USED})


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (None, None, Window(None, date(2026, 11, 22))),
        (date(2026, 11, 4), date(2026, 11, 10), Window(date(2026, 11, 2), date(2026, 11, 15))),
        (None, date(2026, 11, 25), Window(None, date(2026, 11, 22))),
    ],
)
def test_a_report_is_about_whole_weeks_that_are_over(
    since: date | None, until: date | None, expected: Window
) -> None:
    assert make_window(since, until, date(2026, 11, 25)) == expected


def test_days_months_and_what_has_no_day_are_in_a_report_or_not() -> None:
    bounded = Window(date(2026, 9, 28), date(2026, 11, 1))
    assert [bounded.has(each) for each in ("2026-09-27", "2026-09-28", "2026-11-01", "2026-11-02")] == [
        False,
        True,
        True,
        False,
    ]
    assert [bounded.has(each) for each in ("2026-09", "2026-10", "2026-11")] == [False, True, False]
    assert [Window(None, date(2026, 11, 1)).has(UNKNOWN), bounded.has(UNKNOWN)] == [True, False]


def test_keys_weeks_and_sites_add_up_to_what_was_counted() -> None:
    figures = figures_of(
        a_row(Event.COURSE_SHOWN, "yh", 40),
        a_row(Event.COURSE_SHOWN, "sfi", 20, site="flen"),
        a_row(Event.VISIT_ENDED, "home", 60),
        a_row(Event.VISIT_ENDED, "home", 50, site="flen"),
    )
    shown = figures.measures[Measure.COURSES_SHOWN]
    assert (shown.total, shown.keys, shown.weeks, shown.sites) == (
        60,
        {"yh": 40, "sfi": 20},
        {"2026-W45": 60},
        {"bus-1": 40, "flen": 20},
    )


def test_what_nobody_found_counts_as_zero_and_is_shown_as_few() -> None:
    figures = figures_of(a_row(Event.COURSE_SHOWN, "yh", 40), known={Measure.COURSES_SHOWN: ["yh", "lost"]})
    assert figures.measures[Measure.COURSES_SHOWN].keys == {"yh": Hidden.BESIDE, "lost": Hidden.SMALL}
    rows = [a_row(Event.COURSE_SHOWN, key, 40) for key in ("yh", "sfi", "vux")]
    figures = figures_of(*rows, known={Measure.COURSES_SHOWN: ["yh", "sfi", "vux", "lost"]})
    assert sorted(map(str, figures.measures[Measure.COURSES_SHOWN].keys.values())) == [
        "40",
        "40",
        "beside",
        "small",
    ]


def test_a_week_with_few_visits_shows_nothing_else_either() -> None:
    visits = [a_row(Event.VISIT_ENDED, "home", n, period=day) for day, n in (("2026-10-19", 40), (MONDAY, 2))]
    courses = [a_row(Event.COURSE_SHOWN, "yh", n, period=day) for day, n in (("2026-10-19", 90), (MONDAY, 9))]
    figures = make_figures(sum_rows([*visits, *courses], ALL_WEEKS), {})
    weeks = figures.measures[Measure.COURSES_SHOWN].weeks
    assert list(weeks) == ["2026-W43", "2026-W44", "2026-W45"], "a week without a visit is a week, too"
    assert isinstance(weeks["2026-W45"], Hidden)


def test_languages_are_never_told_by_site_week_or_day() -> None:
    rows = [
        a_row(Event.LANGUAGE_USED, "so", 30, period="2026-10"),
        a_row(Event.LANGUAGE_USED, "sv", 90, period="2026-10", site="flen"),
        a_row(Event.VISIT_ENDED, "home", 120, period="2026-10-19"),
    ]
    added = sum_rows(rows, ALL_WEEKS)
    for table in (added.by_key, added.by_site, added.by_week, added.crossed):
        assert Event.LANGUAGE_USED not in table
    assert Event.LANGUAGE_USED not in CROSSED
    assert make_figures(added, {}).languages == {"so": 30, "sv": 90}


def test_languages_are_not_shown_where_few_visits_are_left_beside_them() -> None:
    rows = [
        a_row(Event.LANGUAGE_USED, "sv", 90, period="2026-10"),
        a_row(Event.VISIT_ENDED, "home", 90, period="2026-10-19"),
        a_row(Event.VISIT_ENDED, "home", 3),
    ]
    assert make_figures(sum_rows(rows, ALL_WEEKS), {}).languages == {}


SMALL_ROWS = st.lists(
    st.builds(
        a_row,
        st.sampled_from([Event.AREA_CHOSEN, Event.VISIT_ENDED, Event.COURSE_SHOWN]),
        st.sampled_from(["a", "b", "c"]),
        st.one_of(st.integers(1, 9), st.integers(10, 60)),
        site=st.sampled_from(["bus-1", "flen"]),
        period=st.sampled_from(["2026-10-19", "2026-10-26", MONDAY]),
    ),
    min_size=4,
    max_size=24,
)


@settings(deadline=None)
@given(SMALL_ROWS)
def test_no_small_number_of_a_whole_report_can_be_worked_out(rows: list[Row]) -> None:
    added = sum_rows(rows, ALL_WEEKS)
    for measure, safe in make_figures(added, {}).measures.items():
        if safe.total is None:
            assert not safe.keys
            continue
        for shown in (safe.keys, safe.weeks, safe.sites):
            assert not any(isinstance(value, int) and value < 5 for value in shown.values()), measure
        # What a measure's lists share is its total alone, unless they are the edges of one table.
        lines = [safe.weeks] if safe.crossed else [safe.keys, safe.weeks, safe.sites]
        for line in lines:
            if any(value is Hidden.SMALL for value in line.values()):
                for possible in attack_line(safe.total, line).values():
                    assert possible == ALL_SMALL
        if safe.crossed:
            assert all(possible == ALL_SMALL for possible in attack_matrix(safe.crossed).values())


def test_a_glance_never_names_a_key_and_moves_in_steps_of_five() -> None:
    today = date(2026, 11, 4)
    rows = [
        a_row(Event.BARRIER_CHOSEN, "prov", 6),
        a_row(Event.BARRIER_CHOSEN, "tid", 7, period="2026-11-03"),
    ]
    old = a_row(Event.BARRIER_CHOSEN, "tid", 500, period="2026-11-01")
    seen = glance_at([*rows, old, a_row(Event.VISIT_ENDED, "home", 4)], None, today)
    said = {group.name: group.says for group in seen.groups}
    assert (said["Nämnda hinder"], said["Besök"]) == ("minst 10", FEW)
    assert list(said) == list(GROUPS)
    assert seen.last_export == NEVER_EXPORTED
    assert glance_at(rows, today, today).last_export == "Räkningen hämtades senast 2026-11-04."
