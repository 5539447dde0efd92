"""Counts while visitors are there: handed over at once, on the disk within seconds, by a thread of its own.

Who counts shares no lock with the thread that writes: a slow disk, or a thread put to sleep while it holds
one, would else cost a frame. Nothing here waits but `wait`, `close` and what staff ask for.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from typing import NamedTuple, Self, TypeVar

from kiosk.clock import FloorClock
from kiosk.statistics.database import CountsFile, Row, open_counts, put_damaged_aside
from kiosk.statistics.days import Calendar, monday_before, period_of
from kiosk.statistics.events import Event, is_key
from kiosk.statistics.export import write_export
from kiosk.statistics.glance import Glance, glance_at
from kiosk.statistics.problems import BEGAN_ANEW, STOPPED, TOO_MANY, CountsError, DamagedCountsError
from kiosk.statistics.tally import Cell, Tally

# Seconds. A power cut may take the last ten (RELIABILITY.md section 10): these, and those of a slow disk.
FLUSH_AFTER = 5.0
# Seconds until a disk that could not be written is tried again.
_RETRY_AFTER = 60.0
# Seconds that closing waits for the disk.
_CLOSING = 2.0


Found = TypeVar("Found")


class _Counted(NamedTuple):
    """One count on its way to the writer: the day as it is counted, and the day as the clock has it."""

    cell: Cell
    day: str
    today: date


@dataclass(frozen=True, slots=True)
class _Flush:
    """Write now; `done` learns whether everything before it is on the disk."""

    done: Future[bool] = field(default_factory=Future)
    last: bool = False


class Counter:
    """Counts events for one site. `make_room` is asked to free space when something cannot be written.

    Raises:
        ValueError: when the site is no id.
    """

    def __init__(
        self,
        folder: Path,
        site: str,
        clock: FloorClock,
        *,
        flush_after: float = FLUSH_AFTER,
        make_room: Callable[[], object] = lambda: None,
    ) -> None:
        self.move(site)
        self._clock = clock
        self._calendar = Calendar(clock)
        self._queue: SimpleQueue[_Counted | _Flush] = SimpleQueue()
        self._writer = _Writer(folder, clock.today(), make_room)
        self._flush_after = flush_after
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="counts", daemon=True)
        self._thread.start()

    def count(self, event: Event, key: str) -> None:
        """Count one; costs microseconds, and waits for nothing. What is no id is not counted."""
        if is_key(key):
            day = self._calendar.day()
            cell = Cell(self._site, period_of(event, day), event, key)
            self._queue.put(_Counted(cell, day, self._clock.today()))

    def move(self, site: str) -> None:
        """Count for another site from now on: the kiosk was given another place or name.

        Raises:
            ValueError: when the site is no id.
        """
        if not is_key(site):
            raise ValueError(f"{site!r} is no id of a site")
        self._site = site

    def flush(self) -> None:
        """Ask for everything to be written now, as at the end of a visit; does not wait for it."""
        self._queue.put(_Flush())

    def wait(self, seconds: float) -> bool:
        """Wait until everything is on the disk or the disk has failed; tell which. Never in a visit."""
        asked = _Flush()
        self._queue.put(asked)
        try:
            return asked.done.result(seconds)
        except TimeoutError:
            return False

    def close(self) -> None:
        """Write what is left, and stop; a disk that does not answer is not waited for."""
        self._closed = True
        self._queue.put(_Flush(last=True))
        self._thread.join(_CLOSING)
        if not self._thread.is_alive():
            self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def troubles(self) -> tuple[str, ...]:
        """What staff should know, in Swedish sentences; empty when all is well."""
        stopped = () if self._closed or self._thread.is_alive() else (STOPPED,)
        return (*self._writer.troubles.values(), *stopped)

    def rows(self) -> list[Row]:
        """Give every counter on the disk; waits for the disk.

        Raises:
            CountsError: when it cannot be read.
        """
        return self._writer.with_file(CountsFile.rows)

    def glance(self, today: date) -> Glance:
        """Sum up the week of `today` up to now, for staff; waits for the disk.

        Raises:
            CountsError: when it cannot be read.
        """
        self.wait(_CLOSING)
        since = monday_before(today).isoformat()
        return self._writer.with_file(lambda file: glance_at(file.rows(since), file.last_export(), today))

    def export(self, folder: Path, today: date) -> str:
        """Write everything into new files of a folder, such as a stick's, and name them; waits for the disk.

        Raises:
            KnownError: when the counts cannot be read or the file cannot be written.
        """
        self.wait(_CLOSING)
        name = write_export(folder, self.rows(), self._site, today)
        # The numbers are on the stick; that the kiosk's own disk cannot be written is told elsewhere.
        with suppress(CountsError):
            self._writer.with_file(lambda file: file.note_export(today))
        return name

    def _run(self) -> None:
        last = False
        while not last:
            asked = self._collect()
            self._writer.write()
            for each in asked:
                each.done.set_result(not self._writer.is_waiting)
            last = any(each.last for each in asked)

    def _collect(self) -> list[_Flush]:
        """Take in what was counted until it is time to write; give what asked for it."""
        asked: list[_Flush] = []
        until = monotonic() + _RETRY_AFTER if self._writer.is_waiting else None
        while True:
            if asked:
                # What came in meanwhile is written along, by one write for all who asked.
                until = 0.0
            try:
                message = self._queue.get(timeout=None if until is None else max(0.0, until - monotonic()))
            except Empty:
                return asked
            if isinstance(message, _Flush):
                asked.append(message)
            else:
                self._writer.take(*message)
                # One write for what happens within some seconds.
                until = monotonic() + self._flush_after if until is None else until


class _Writer:
    """What the thread owns: the tally and the open file. Others reach the file through `with_file`."""

    def __init__(self, folder: Path, today: date, make_room: Callable[[], object]) -> None:
        self.troubles: dict[str, str] = {}
        self._folder = folder
        self._today = today
        self._make_room = make_room
        self._day = ""
        self._tally = Tally()
        self._disk = threading.Lock()
        self._file: CountsFile | None = None
        self._series = ""
        self._tidied = ""

    @property
    def is_waiting(self) -> bool:
        """Tell whether anything is not surely on the disk."""
        return self._tally.is_waiting

    def take(self, cell: Cell, day: str, today: date) -> None:
        """Count one."""
        self._day, self._today = day, today
        if not self._tally.add(cell):
            self._tell("room", TOO_MANY)

    def write(self) -> None:
        """Bring the file to what was counted; what cannot be written is told, and waits."""
        if not self._tally.is_waiting:
            return
        pending = self._tally.pending()
        try:
            with self._disk:
                file = self._opened()
                if self._tidied != self._day:
                    file.tidy()
                    self._tidied = self._day
                self._place(file, pending)
                file.raise_to(self._tally.targets(pending))
        except CountsError as problem:
            self._tell("disk", problem.message)
            # The file is opened afresh next time: after a failed write nobody knows what its pages hold.
            self.close()
            self._make_room()
            return
        self._tally.wrote(pending, {period_of(event, self._day) for event in Event})
        self._tell("disk", "")

    def with_file(self, use: Callable[[CountsFile], Found]) -> Found:
        """Use the file from another thread, between two writes."""
        with self._disk:
            return use(self._opened())

    def close(self) -> None:
        """Close the file."""
        with self._disk, suppress(sqlite3.Error):
            if self._file is not None:
                self._file.close()
            self._file = None

    def _opened(self) -> CountsFile:
        if self._file is None:
            try:
                self._file = open_counts(self._folder, self._today)
            except DamagedCountsError:
                put_damaged_aside(self._folder)
                self._file = open_counts(self._folder, self._today)
                self._series = ""
                self._tell("damage", BEGAN_ANEW)
        return self._file

    def _place(self, file: CountsFile, pending: dict[Cell, int]) -> None:
        if file.series != self._series:
            self._tally.begin_anew()
            self._series = file.series
        cells = self._tally.unplaced(pending)
        self._tally.place(cells, file.held(cells))

    def _tell(self, about: str, sentence: str) -> None:
        # A new dict each time: another thread may be reading the old one.
        told = {**self.troubles, about: sentence}
        self.troubles = {name: says for name, says in told.items() if says}
