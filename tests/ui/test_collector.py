"""Garbage is collected in the thread that draws, never in one that works."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.background import Background
from kiosk.ui.collector import Collector

pytestmark = pytest.mark.usefixtures("qapp")


class Knot:
    """Something that only a collector finds."""

    def __init__(self, ended_in: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: ended_in.append(threading.current_thread().name))


@pytest.fixture
def collector() -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.close()
    gc.unfreeze()


def litter(ended_in: list[str]) -> None:
    """Leave more garbage than Python's own collector would leave lying."""
    for _ in range(3 * gc.get_threshold()[0]):
        Knot(ended_in)


def littered_by_a_thread(qtbot: QtBot) -> list[str]:
    """Let a thread leave garbage; the threads in which it ends are told in the list."""
    ended_in: list[str] = []
    done: list[None] = []
    background = Background("worker")
    background.do(lambda: litter(ended_in), done.append, lambda problem: pytest.fail(problem.message))
    qtbot.waitUntil(lambda: bool(done))
    background.close()
    return ended_in


def test_a_thread_that_works_ends_nothing(qtbot: QtBot, collector: Collector) -> None:
    ended_in = littered_by_a_thread(qtbot)
    assert ended_in == []

    collector.collect_young()

    assert set(ended_in) == {threading.main_thread().name}


def test_without_it_a_thread_would(qtbot: QtBot) -> None:
    assert "worker" in littered_by_a_thread(qtbot)


def test_little_garbage_is_left_until_nobody_looks(collector: Collector) -> None:
    ended_in: list[str] = []
    gc.collect()
    Knot(ended_in)

    collector.collect_young()
    assert ended_in == []
    collector.collect_all()
    assert len(ended_in) == 1


def test_it_collects_by_itself_and_gives_the_work_back(qtbot: QtBot) -> None:
    collector = Collector()
    ended_in: list[str] = []
    litter(ended_in)

    qtbot.waitUntil(lambda: bool(ended_in))
    assert not gc.isenabled()
    collector.close()
    gc.unfreeze()

    assert gc.isenabled()
