"""The PIN in the kiosk's memory: no guess is free, whatever somebody does to the plug or the clock."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import FixedClock
from kiosk.errors import KnownError
from kiosk.staff.access import Access, Opened, Refused
from kiosk.staff.pin import MOST_FAILURES
from kiosk.state.database import State, open_state
from tests.staff.moments import MORNING

ROOT = Path(__file__).resolve().parents[2]
RIGHT, WRONG = "580274", "907153"
# Far below what a kiosk uses: these tests are about the waits.
CHEAP = 2**4


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    state = open_state(tmp_path)
    yield state
    state.close()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def access(state: State, clock: FixedClock) -> Access:
    access = Access(state, clock.monotonic, CHEAP)
    access.choose(RIGHT)
    return access


def _guess(access: Access, clock: FixedClock, times: int) -> None:
    """Guess wrongly so many times, waiting as long as it takes each time."""
    for _ in range(times):
        clock.advance(access.seconds_left() or 0.0)
        assert access.enter(WRONG) == Refused(access.seconds_left(), looked=True)


def test_a_new_kiosk_has_no_code_and_opens_to_none(state: State, clock: FixedClock) -> None:
    access = Access(state, clock.monotonic, CHEAP)

    assert not access.has_pin()
    with pytest.raises(KnownError, match="Välj en kod"):
        access.enter("000000")


def test_the_chosen_code_opens_and_another_does_not(access: Access) -> None:
    assert access.has_pin()
    assert access.enter(WRONG) == Refused(0, looked=True)
    assert access.enter(RIGHT) == Opened()


def test_a_code_that_may_not_be_chosen_leaves_the_old_one(access: Access) -> None:
    with pytest.raises(KnownError, match="lätt att gissa"):
        access.choose("123456")

    assert access.enter(RIGHT) == Opened()


def test_a_new_code_takes_the_old_ones_place(access: Access) -> None:
    access.choose(WRONG)

    assert access.enter(RIGHT) == Refused(0, looked=True)
    assert access.enter(WRONG) == Opened()


def test_the_code_itself_is_nowhere_in_the_memory(access: Access, tmp_path: Path) -> None:
    assert all(RIGHT.encode() not in path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


def test_the_fifth_wrong_code_makes_everybody_wait_even_who_has_the_right_one(
    access: Access, clock: FixedClock
) -> None:
    _guess(access, clock, 5)

    assert access.enter(RIGHT) == Refused(30, looked=False)
    clock.advance(30)
    assert access.enter(RIGHT) == Opened()


def test_the_right_code_clears_the_count(access: Access, clock: FixedClock) -> None:
    _guess(access, clock, 4)
    access.enter(RIGHT)

    _guess(access, clock, 4)

    assert access.enter(RIGHT) == Opened()


def test_waiting_costs_no_attempt(access: Access, clock: FixedClock, state: State) -> None:
    _guess(access, clock, 5)

    for _ in range(50):
        access.enter(WRONG)

    assert state.read("SELECT fails FROM lock") == [(5,)]


def test_a_restart_does_not_shorten_the_wait(access: Access, clock: FixedClock, state: State) -> None:
    _guess(access, clock, 9)
    clock.advance(600)

    # The steady clock of a machine that was started again begins anew.
    again = Access(state, FixedClock(MORNING).monotonic, CHEAP)

    assert again.seconds_left() == 3600


def test_a_wait_that_was_written_down_goes_on_after_a_restart(
    access: Access, clock: FixedClock, state: State
) -> None:
    _guess(access, clock, 9)
    for _ in range(10):
        clock.advance(60)
        access.keep_wait()

    again = Access(state, FixedClock(MORNING).monotonic, CHEAP)

    assert again.seconds_left() == access.seconds_left() == 3000


def test_setting_the_clock_forward_does_not_shorten_the_wait(access: Access, clock: FixedClock) -> None:
    _guess(access, clock, 9)

    clock.moment = clock.moment.replace(year=2100)

    assert access.seconds_left() == 3600


def test_after_a_hundred_wrong_codes_no_wait_is_enough(
    access: Access, clock: FixedClock, state: State
) -> None:
    _guess(access, clock, MOST_FAILURES)
    clock.advance(10_000_000)

    assert access.enter(RIGHT) == Refused(None, looked=False)
    assert Access(state, clock.monotonic, CHEAP).seconds_left() is None


def test_a_permission_forgets_the_code_so_that_a_new_one_may_be_chosen(
    access: Access, clock: FixedClock
) -> None:
    _guess(access, clock, MOST_FAILURES)

    access.permit()

    assert not access.has_pin()
    access.choose(WRONG)
    assert access.enter(WRONG) == Opened()


_CHILD = """
import hashlib, os, sys
from pathlib import Path
from kiosk.staff.access import Access
from kiosk.state.database import open_state

def cut(*arguments, **options):
    os._exit(9)

access = Access(open_state(Path(sys.argv[1])), lambda: 0.0, 16)
hashlib.scrypt = cut
print(access.enter(sys.argv[2]).seconds)
"""


def _attempt_and_pull_the_plug(folder: Path, pin: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _CHILD, str(folder), pin],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_pulling_the_plug_while_a_code_is_judged_buys_no_guess(
    access: Access, state: State, tmp_path: Path
) -> None:
    # Killed after the attempt was written and before the code was looked at, whether it was right or wrong.
    for number in range(1, 6):
        done = _attempt_and_pull_the_plug(tmp_path, RIGHT)
        assert (done.returncode, done.stdout) == (9, ""), done.stderr
        assert state.read("SELECT fails FROM lock") == [(number,)]

    sixth = _attempt_and_pull_the_plug(tmp_path, RIGHT)

    assert (sixth.returncode, sixth.stdout.strip()) == (0, "30.0"), "the wait is asked before the code"
