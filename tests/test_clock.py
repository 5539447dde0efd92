"""The time as an argument, and the floor under a machine's clock that cannot be relied on."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import (
    LONGEST_PAUSE,
    OLDEST_RELEASE,
    PROGRAM_MADE,
    SLACK,
    FixedClock,
    FloorClock,
    SystemClock,
)

NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
JUMPS = [datetime(year, 1, 1, tzinfo=UTC) for year in (1970, 2000, 2038, 2100)]


def test_a_fixed_clock_goes_on_only_when_told() -> None:
    clock = FixedClock(datetime(2026, 11, 23, 23, 59))

    clock.advance(120)

    assert clock.today() == date(2026, 11, 24)
    assert clock.monotonic() == 120


def test_the_system_clock_knows_its_offset_and_never_runs_back() -> None:
    clock = SystemClock()

    assert clock.now().tzinfo is not None
    assert clock.today() == clock.now().date()
    assert clock.monotonic() <= clock.monotonic()


def test_the_program_was_made_before_today() -> None:
    assert datetime.now(UTC) >= PROGRAM_MADE


def test_a_right_clock_is_told_as_it_is() -> None:
    clock = FloorClock(FixedClock(NOON), floor=NOON - timedelta(days=90))

    assert (clock.now(), clock.is_trusted) == (NOON, True)


@pytest.mark.parametrize("jump", JUMPS)
def test_a_machine_that_wakes_up_in_another_age_stands_at_the_floor_and_goes_on_from_there(
    jump: datetime,
) -> None:
    machine = FixedClock(jump)
    clock = FloorClock(machine, floor=NOON)

    machine.advance(90)

    assert clock.now() == NOON + timedelta(seconds=90)
    assert not clock.is_trusted


@pytest.mark.parametrize("jump", JUMPS)
def test_a_machine_that_is_put_right_again_is_trusted_again(jump: datetime) -> None:
    machine = FixedClock(NOON)
    clock = FloorClock(machine)
    machine.moment = jump
    assert not clock.is_trusted

    machine.moment = NOON + timedelta(minutes=5)

    assert (clock.now(), clock.is_trusted) == (machine.moment, True)


@pytest.mark.parametrize(("behind", "trusted"), [(SLACK, True), (SLACK + timedelta(seconds=1), False)])
def test_a_few_hours_behind_are_forgiven(behind: timedelta, trusted: bool) -> None:
    clock = FloorClock(FixedClock(NOON - behind), floor=NOON)

    assert clock.now() == NOON
    assert clock.is_trusted is trusted


@pytest.mark.parametrize(("pause", "trusted"), [(LONGEST_PAUSE, True), (LONGEST_PAUSE * 1.1, False)])
def test_a_long_winter_is_believed_and_ten_years_are_not(pause: timedelta, trusted: bool) -> None:
    assert FloorClock(FixedClock(NOON + pause), floor=NOON).is_trusted is trusted


@pytest.mark.parametrize(("pause", "trusted"), [(OLDEST_RELEASE, True), (OLDEST_RELEASE * 1.1, False)])
def test_an_old_release_on_a_new_machine_believes_the_machine(pause: timedelta, trusted: bool) -> None:
    assert FloorClock(FixedClock(PROGRAM_MADE + pause)).is_trusted is trusted


def test_a_new_kiosk_that_woke_up_in_1970_is_put_right_by_setting_its_clock() -> None:
    machine = FixedClock(JUMPS[0])
    clock = FloorClock(machine)
    machine.advance(86_400)
    assert not clock.is_trusted

    machine.moment = PROGRAM_MADE + OLDEST_RELEASE / 2

    assert (clock.now(), clock.is_trusted) == (machine.moment, True)


def test_a_signature_from_later_raises_the_floor() -> None:
    machine = FixedClock(JUMPS[0])
    clock = FloorClock(machine)

    clock.raise_floor(NOON)
    clock.raise_floor(NOON - timedelta(days=30))

    assert clock.now() == NOON


def test_a_kiosk_that_was_away_for_years_is_put_right_by_a_new_pack() -> None:
    machine = FixedClock(NOON + timedelta(days=3000))
    clock = FloorClock(machine, floor=NOON)
    assert not clock.is_trusted

    clock.raise_floor(machine.moment - timedelta(days=20))

    assert (clock.now(), clock.is_trusted) == (machine.moment, True)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([None, *JUMPS, NOON, NOON + timedelta(days=30)]),
            st.floats(0, 200_000),
        ),
        max_size=12,
    )
)
def test_the_time_never_runs_back_and_never_before_the_program(
    steps: list[tuple[datetime | None, float]],
) -> None:
    machine = FixedClock(NOON)
    clock = FloorClock(machine)
    told = clock.now()
    for jump, seconds in steps:
        machine.advance(seconds)
        if jump is not None:
            machine.moment = jump
        now = clock.now()
        assert now >= told
        assert now >= PROGRAM_MADE
        assert now - NOON < timedelta(days=30) + timedelta(seconds=200_000 * 12) + timedelta(days=1)
        told = now


@given(st.sampled_from(JUMPS), st.floats(0, 10_000_000))
def test_a_day_passes_in_a_day_whatever_the_machine_says(jump: datetime, seconds: float) -> None:
    machine = FixedClock(jump)
    clock = FloorClock(machine, floor=NOON)
    before = clock.now()

    machine.advance(seconds)

    assert abs((clock.now() - before).total_seconds() - seconds) < 0.01
