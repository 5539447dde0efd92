"""Which codes staff may choose, and how long a wrong one makes everybody wait."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.pin import MOST_FAILURES, delay_after, refusal


@pytest.mark.parametrize("pin", ["580274", "907153", "48201973", "771330958", "305917428861"])
def test_a_code_that_is_hard_to_guess_is_taken(pin: str) -> None:
    assert refusal(pin) is None


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("", "bara ha siffror"),
        ("58027", "för kort"),
        ("5802745802745", "för lång"),
        ("58o274", "bara ha siffror"),
        ("٥٨٠٢٧٤", "bara ha siffror"),
        ("580 274", "bara ha siffror"),
        ("000000", "lätt att gissa"),
        ("121212", "lätt att gissa"),
        ("123123", "lätt att gissa"),
        ("123456", "lätt att gissa"),
        ("654321", "lätt att gissa"),
        ("890123", "lätt att gissa"),
        ("261123", "ett datum"),
        ("231126", "ett datum"),
        ("112326", "ett datum"),
        ("290296", "ett datum"),
        ("19800229", "ett datum"),
        ("8002291234", "ett datum"),
        ("198002291234", "ett datum"),
    ],
)
def test_a_code_that_is_easy_to_guess_is_refused_in_one_sentence(pin: str, why: str) -> None:
    assert why in (refusal(pin) or "")


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%Y%m%d", "%d%m%Y", "%y%m%d", "%d%m%y"])
)
def test_no_date_is_taken(day: date, written: str) -> None:
    assert refusal(day.strftime(written)) is not None


def test_most_codes_of_six_figures_may_be_chosen() -> None:
    taken = sum(refusal(f"{number:06}") is None for number in range(0, 1_000_000, 37))

    assert taken > 0.85 * 1_000_000 / 37


def test_the_delays_grow_to_an_hour_and_end_in_a_lock() -> None:
    assert [delay_after(n) for n in range(11)] == [0, 0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600]
    assert delay_after(MOST_FAILURES - 1) == 3600
    assert delay_after(MOST_FAILURES) is None


def test_somebody_who_guesses_all_day_gets_few_attempts() -> None:
    seconds, failures = timedelta(days=365).total_seconds(), 0
    while seconds > 0 and (wait := delay_after(failures)) is not None:
        seconds -= wait
        failures += 1

    assert failures == MOST_FAILURES, "the lock comes long before a year has passed"
    # 100 of the codes of six figures that may be chosen.
    assert MOST_FAILURES / 850_000 < 0.0002
