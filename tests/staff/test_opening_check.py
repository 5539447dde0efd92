"""The two-minute check before the doors open: each answer leads on, and the slip says what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.readability import measure
from kiosk.staff.opening_check import (
    FIELDS,
    STEPS,
    Known,
    OpeningCheck,
    Result,
    Step,
    answer,
    begin,
    question,
    slip,
    touch,
)
from tests.staff.moments import MORNING

KNOWN = Known((True, "Innehållet är 12 dagar gammalt."), (True, "40 GB ledigt."), "192.168.1.50")


def _all_touched(check: OpeningCheck) -> OpeningCheck:
    for field in range(FIELDS):
        check = touch(check, field)
    return check


def _to(step: Step | None, known: Known = KNOWN) -> OpeningCheck:
    """Go through the check with everything well, up to a step."""
    check = begin(MORNING, known)
    while check.step is not None and check.step is not step:
        check = _all_touched(check) if check.step is Step.TOUCH else answer(check, True)
    return check


def test_a_kiosk_where_all_is_well_is_ready() -> None:
    check = _to(None)

    assert check.is_good
    assert [step for step, _ in check.results] == list(STEPS)
    assert slip(check, "Campus Nyköping").startswith("KIOSKEN ÄR KLAR\n2026-11-23 08:00\nCampus Nyköping\n")


@pytest.mark.parametrize("step", [Step.SCREEN, Step.TOUCH, Step.SOUND, Step.PRINTER, Step.CLOCK])
def test_a_no_is_on_the_slip_with_what_to_do(step: Step) -> None:
    check = answer(_to(step), False)
    while check.step is not None:
        check = _all_touched(check) if check.step is Step.TOUCH else answer(check, True)

    text = slip(check, "")

    assert not check.is_good
    assert text.startswith("KIOSKEN ÄR INTE KLAR")
    assert text.count("FEL") == 1
    assert text.count(".\n") == 3, "what is known of pack and disk, and what to do"


def test_old_content_and_a_full_disk_are_told_without_a_question() -> None:
    check = _to(None, Known((False, "Innehållet är 400 dagar gammalt."), (False, "0 GB ledigt."), "x"))

    assert {step for step, result in check.results if result is Result.BAD} == {Step.PACK, Step.DISK}
    assert "400 dagar" in slip(check, "")


def test_a_kiosk_without_a_printer_is_not_asked_about_it() -> None:
    check = answer(_to(Step.SOUND, replace(KNOWN, printer=None)), True)

    assert check.step is Step.CLOCK
    assert "-   Skrivaren\n    Finns inte här.\n" in slip(check, "")


def test_eight_fields_of_nine_are_not_enough() -> None:
    check = _to(Step.TOUCH)
    for field in range(FIELDS - 1):
        check = touch(check, field)

    assert check.step is Step.TOUCH
    assert answer(check, True).step is Step.TOUCH, "nobody can say that it works without touching"
    assert touch(check, FIELDS - 1).step is Step.SOUND


def test_a_touch_outside_its_step_means_nothing() -> None:
    check = _to(Step.SOUND)

    assert touch(check, 3) is check
    with pytest.raises(ValueError, match="no field 9"):
        touch(check, FIELDS)


def test_a_check_that_was_left_says_what_was_not_tried() -> None:
    check = _to(Step.PRINTER)

    assert not check.is_good
    assert slip(check, "").count("Inte provat") == 4


def test_the_questions_are_easy_to_read() -> None:
    asked = [question(_to(step)) for step in STEPS]

    assert [bool(each) for each in asked] == [step not in {Step.PACK, Step.DISK} for step in STEPS]
    lix = measure(" ".join(asked)).lix
    assert lix is not None
    assert lix <= 30


@given(st.lists(st.one_of(st.booleans(), st.integers(0, FIELDS - 1)), max_size=40))
def test_whatever_staff_press_the_check_only_goes_forward(steps: list[bool | int]) -> None:
    check = begin(MORNING, KNOWN)
    for each in steps:
        after = answer(check, each) if isinstance(each, bool) else touch(check, each)
        assert after.results[: len(check.results)] == check.results
        assert len(slip(after, "").splitlines()) >= 3 + len(STEPS)
        check = after
