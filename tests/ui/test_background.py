"""What takes long is done elsewhere, in order, and told where the screen is drawn."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from kiosk.ui.background import Background

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background("test")
    yield background
    background.close()


def fail(problem: KnownError) -> None:
    raise AssertionError(problem)


def test_work_is_done_in_another_thread_and_told_in_this_one(qtbot: QtBot, background: Background) -> None:
    seen: list[tuple[str, str]] = []

    background.do(
        lambda: threading.current_thread().name,
        lambda name: seen.append((name, threading.current_thread().name)),
        fail,
    )
    qtbot.waitUntil(lambda: bool(seen))

    assert seen == [("test", threading.main_thread().name)]


def test_things_are_done_in_their_order(qtbot: QtBot, background: Background) -> None:
    told: list[int] = []
    gate = threading.Event()

    background.do(gate.wait, lambda _: told.append(0), fail)
    for number in range(1, 5):
        background.do(partial(int, number), told.append, fail)
    assert told == []
    gate.set()
    qtbot.waitUntil(lambda: len(told) == 5)

    assert told == [0, 1, 2, 3, 4]


def test_what_is_refused_is_told_and_the_next_thing_is_done(qtbot: QtBot, background: Background) -> None:
    told: list[str] = []

    def refuse() -> str:
        raise KnownError("Disken är full.")

    background.do(refuse, told.append, lambda problem: told.append(problem.message))
    background.do(lambda: "klart", told.append, fail)
    qtbot.waitUntil(lambda: len(told) == 2)

    assert told == ["Disken är full.", "klart"]


def test_a_fault_of_ours_comes_up_where_the_log_sees_it(qtbot: QtBot, background: Background) -> None:
    told: list[str] = []

    def fall() -> str:
        raise ZeroDivisionError

    with capture_exceptions() as faults:
        background.do(fall, told.append, fail)
        background.do(lambda: "klart", told.append, fail)
        qtbot.waitUntil(lambda: bool(told))

    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


def test_after_the_end_nothing_is_told(qtbot: QtBot, background: Background) -> None:
    told: list[str] = []
    gate = threading.Event()
    background.do(gate.wait, lambda _: told.append("late"), fail)

    gate.set()
    background.close()
    background.do(lambda: "never", told.append, fail)
    qtbot.wait(20)

    assert told == []
