"""Sticks that are slow, that hang, and that give other bytes each time: nothing of it gets into the kiosk."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.channel import files
from kiosk.channel.housekeeping import tidy
from kiosk.channel.messages import ChannelError, Failure
from tests.channel.building import Box, Publisher, shown

_READING = "kiosk.channel.fetching.read_inside"


class _Stick:
    """The file layer of a stick: `each` changes a chunk, by its number and how often its file was opened."""

    def __init__(self, each: Callable[[int, int, bytes], bytes]) -> None:
        self.chunks = 0
        self._opened: dict[tuple[str, ...], int] = {}
        self._each = each

    def read(self, folder: Path, parts: Sequence[str]) -> Iterator[bytes]:
        # What is not there is told at once, as the real one does.
        real = files.read_inside(folder, parts)
        times = self._opened[tuple(parts)] = self._opened.get(tuple(parts), 0) + 1
        return self._changed(real, times)

    def _changed(self, chunks: Iterator[bytes], times: int) -> Iterator[bytes]:
        for chunk in chunks:
            self.chunks += 1
            yield self._each(self.chunks, times, chunk)


def _flipped(chunk: bytes) -> bytes:
    return chunk[:-1] + bytes([chunk[-1] ^ 1])


@pytest.fixture
def second(showing: Box, publisher: Publisher) -> Box:
    """A kiosk on the first release, beside a stick with the second: a film of several chunks."""
    publisher.release("Två", {"new.webm": b"good " * 50_000, "newer.webm": b"more"})
    return showing


def test_a_wrong_byte_in_any_single_read_is_refused(
    second: Box, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = []
    for wrong in range(1, 100):
        failure = _failure_with_one_wrong(second, publisher, monkeypatch, wrong)
        if failure is None:
            break
        failures.append(failure)
        assert shown(second) == "Ett"

    # Timestamp, snapshot, targets, the database in two chunks; of the films, what was copied right is there.
    assert len(failures) >= 6
    assert set(failures) <= {Failure.CHANGED, Failure.NOT_SIGNED, Failure.DAMAGED_METADATA}
    assert shown(second) == "Två"


def _failure_with_one_wrong(
    box: Box, publisher: Publisher, monkeypatch: pytest.MonkeyPatch, wrong: int
) -> Failure | None:
    stick = _Stick(lambda number, _, chunk: _flipped(chunk) if number == wrong else chunk)
    monkeypatch.setattr(_READING, stick.read)
    try:
        box.install(publisher.channel)
    except ChannelError as refused:
        return refused.failure
    return None


@pytest.mark.parametrize("evil", [1, 2])
def test_a_stick_that_answers_otherwise_each_time_a_file_is_opened_fools_nobody(
    second: Box, publisher: Publisher, monkeypatch: pytest.MonkeyPatch, evil: int
) -> None:
    stick = _Stick(lambda _, times, chunk: _flipped(chunk) if times % 2 == evil % 2 else chunk)
    monkeypatch.setattr(_READING, stick.read)

    if evil == 1:
        second.refuses(publisher.channel, Failure.DAMAGED_METADATA)
    else:
        # No file of a channel is opened twice, so there is no second answer to believe.
        second.install(publisher.channel)
        assert shown(second) == "Två"


def test_a_slow_stick_installs_in_the_end_and_the_kiosk_goes_on_meanwhile(
    second: Box, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile: list[object] = []

    def crawl(_number: int, _times: int, chunk: bytes) -> bytes:
        second.clock.advance(timedelta(days=99).total_seconds())
        meanwhile.append(shown(second))
        state = second.open()
        meanwhile.append(tidy(state))
        state.close()
        return chunk

    stick = _Stick(crawl)
    monkeypatch.setattr(_READING, stick.read)

    # Years pass while it is read; what was good when it began is good.
    second.install(publisher.channel)

    assert stick.chunks > 8
    assert set(meanwhile) == {"Ett", 0}
    assert shown(second) == "Två"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process")
def test_a_process_that_hangs_on_a_stick_can_be_killed_and_leaves_no_lock(
    second: Box, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, tell = os.pipe()
    pid = os.fork()
    if not pid:

        def hang(number: int, _times: int, chunk: bytes) -> bytes:
            if number > 6:
                os.write(tell, b"!")
                signal.pause()
            return chunk

        try:
            monkeypatch.setattr(_READING, _Stick(hang).read)
            second.install(publisher.channel)
        finally:
            os._exit(1)
    os.read(told, 1)
    second.refuses(publisher.channel, Failure.BUSY)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(told)
    os.close(tell)

    second.install(publisher.channel)

    assert shown(second) == "Två"
    assert list(second.folder.glob("scratch-*")) != []
    state = second.open()
    tidy(state)
    state.close()
    assert list(second.folder.glob("scratch-*")) == []
    assert list(second.folder.rglob("*.part")) == []
