"""Too much memory: films go, then the kiosk starts again; never while somebody is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ceiling import CEILING, Measure, Weight, next_measure, read_weight
from kiosk.ui.attract_model import AttractModel
from kiosk.ui.memory_guard import MemoryGuard
from kiosk.ui.session import Session
from kiosk.visit.rules import go_home
from tests.ui.telling import a_session, follow

pytestmark = pytest.mark.usefixtures("qapp")

SMALL, HIGH = CEILING // 2, CEILING + 1
_NEVER = 3_600_000


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


class Guarded:
    """A guard whose reading is told, and what it wanted."""

    def __init__(self, session: Session) -> None:
        self.weight: int | None = SMALL
        self.restarts = 0
        self.guard = MemoryGuard(session, session, lambda: self.weight, _NEVER)
        self.guard.restartWanted.connect(self._restart)
        self.guard.look()

    def look(self, weight: int | None) -> Measure:
        self.weight = weight
        self.guard.look()
        return self.guard.measure

    def _restart(self) -> None:
        self.restarts += 1


def test_films_go_first_and_then_the_kiosk_starts_again(session: Session) -> None:
    guarded = Guarded(session)

    assert guarded.look(HIGH) is Measure.NO_FILMS
    assert (session.spares_memory, guarded.restarts) == (True, 0)
    assert guarded.look(HIGH) is Measure.RESTART
    assert guarded.restarts == 1


def test_a_kiosk_that_became_small_without_films_shows_them_again(session: Session) -> None:
    guarded = Guarded(session)
    guarded.look(HIGH)

    assert guarded.look(SMALL) is Measure.NONE
    assert (session.spares_memory, guarded.restarts) == (False, 0)


def test_it_never_starts_again_under_a_visitors_hands(session: Session) -> None:
    guarded = Guarded(session)
    session.apply(go_home)

    assert [guarded.look(HIGH) for _ in range(20)] == [Measure.NO_FILMS] * 20
    session.restart()
    assert guarded.look(HIGH) is Measure.RESTART


def test_it_does_not_start_again_while_something_plays(session: Session) -> None:
    guarded = Guarded(session)
    session.set_busy("staff", True)

    assert [guarded.look(HIGH) for _ in range(3)] == [Measure.NO_FILMS] * 3


def test_where_nobody_can_tell_nothing_is_done(session: Session) -> None:
    guarded = Guarded(session)

    assert guarded.look(None) is Measure.NONE


def test_a_visit_goes_on_when_films_go(session: Session) -> None:
    guarded = Guarded(session)
    session.apply(go_home)
    visit = session.visit

    guarded.look(HIGH)

    assert session.visit == visit


def test_the_attract_screen_hears_that_films_go(session: Session) -> None:
    model = AttractModel(session)
    told = follow(session, model)

    session.spare_memory(True)

    assert told == ["filmsWanted"]
    assert not model._props.films_wanted


def test_real_memory_is_seen_and_so_is_its_end(session: Session) -> None:
    before = read_weight()
    assert before is not None
    # A guard whose ceiling lies a little over what this process holds now.
    spare = CEILING - before + 64_000_000 if before < CEILING else int(before * 0.7)
    guard = MemoryGuard(session, session, read_weight, _NEVER)
    guard.look()

    # Written to, or the system would only promise it.
    hog = bytearray(b"\x01") * spare
    guard.look()
    assert session.spares_memory

    del hog
    guard.look()
    assert guard.measure in {Measure.NONE, Measure.NO_FILMS}


@given(
    now=st.integers(0, 4_000_000_000),
    at_start=st.integers(0, 2_000_000_000),
    present=st.sampled_from(Measure),
    nobody_there=st.booleans(),
)
def test_no_rule_starts_a_kiosk_again_that_is_below_its_ceiling_or_used(
    now: int, at_start: int, present: Measure, nobody_there: bool
) -> None:
    weight = Weight(now, at_start)
    measure = next_measure(present, weight, nobody_there=nobody_there)

    if measure is Measure.RESTART and present is not Measure.RESTART:
        assert nobody_there
        assert now > weight.ceiling
        assert present is Measure.NO_FILMS
    assert weight.ceiling >= CEILING


def test_a_machine_whose_driver_holds_much_is_not_started_again_and_again() -> None:
    heavy = Weight(now=900_000_000, at_start=800_000_000)

    assert next_measure(Measure.NO_FILMS, heavy, nobody_there=True) is Measure.NONE
    assert next_measure(Measure.NONE, heavy, nobody_there=True) is Measure.NONE
