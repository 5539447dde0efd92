"""Counts while visitors are there: in memory at once, on the disk within seconds, by a thread of its own.

Nothing here ever waits for the disk but `close` and what staff ask for, and nothing raises into a visit.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Self

from kiosk.clock import FloorClock
from kiosk.statistics.database import CountsFile, Row, open_counts, put_damaged_aside
from kiosk.statistics.days import Calendar, period_of
from kiosk.statistics.events import Event, is_key
from kiosk.statistics.problems import BEGAN_ANEW, STOPPED, TOO_MANY, CountsError, DamagedCountsError
from kiosk.statistics.tally import Cell, Tally

# Seconds. A power cut may take the last ten (RELIABILITY.md section 10): these, and those of a slow disk.
FLUSH_AFTER = 5.0
# Seconds until a disk that could not be written is tried again.
_RETRY_AFTER = 60.0
# Seconds that closing waits for the disk.
_CLOSING = 2.0


class Counter:
    """Counts events for one site. `make_room` is asked to free space when the disk is full.

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
        if not is_key(site):
            raise ValueError(f"{site!r} is no id of a site")
        self._folder = folder
        self._site = site
        self._clock = clock
        self._calendar = Calendar(clock)
        self._flush_after = flush_after
        self._make_room = make_room
        self._tally = Tally()
        self._day = ""
        self._today = clock.today()
        self._counts = threading.Condition()
        self._asked = False
        self._closing = False
        self._failed = False
        self._failures = 0
        self._troubles: dict[str, str] = {}
        self._disk = threading.Lock()
        self._file: CountsFile | None = None
        self._series = ""
        self._tidied = ""
        self._thread = threading.Thread(target=self._run, name="counts", daemon=True)
        self._thread.start()

    def count(self, event: Event, key: str) -> None:
        """Count one; costs microseconds, and never waits for the disk. What is no id is not counted."""
        if not is_key(key):
            return
        day = self._calendar.day()
        with self._counts:
            woken = self._tally.is_waiting
            self._day, self._today = day, self._clock.today()
            if not self._tally.add(Cell(self._site, period_of(event, day), event, key)):
                self._troubles["room"] = TOO_MANY
            # The writer sleeps through what comes after the first.
            if not woken:
                self._counts.notify_all()

    def flush(self) -> None:
        """Ask for everything to be written now, as at the end of a visit; does not wait for it."""
        with self._counts:
            self._asked = True
            self._counts.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait until everything is on the disk or the disk has failed; tell which. Never in a visit."""
        with self._counts:
            before = self._failures
            self.flush()
            self._counts.wait_for(lambda: not self._tally.is_waiting or self._failures > before, seconds)
            return not self._tally.is_waiting

    def close(self) -> None:
        """Write what is left, and stop; a disk that does not answer is not waited for."""
        with self._counts:
            self._closing = True
            self._counts.notify_all()
        self._thread.join(_CLOSING)
        if not self._thread.is_alive() and self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def troubles(self) -> tuple[str, ...]:
        """What staff should know, in Swedish sentences; empty when all is well."""
        stopped = () if self._closing or self._thread.is_alive() else (STOPPED,)
        with self._counts:
            return (*self._troubles.values(), *stopped)

    def rows(self) -> list[Row]:
        """Give every counter on the disk; waits for the disk.

        Raises:
            CountsError: when it cannot be read.
        """
        with self._disk:
            return self._opened().rows()

    def last_export(self) -> date | None:
        """Tell the day the counts were last carried away; waits for the disk.

        Raises:
            CountsError: when it cannot be read.
        """
        with self._disk:
            return self._opened().last_export()

    def note_export(self) -> None:
        """Remember that the counts were carried away today; waits for the disk.

        Raises:
            CountsError: when it cannot be written.
        """
        with self._disk:
            self._opened().note_export(self._today)

    def _run(self) -> None:
        closing = False
        while not closing:
            closing = self._wait_for_work()
            if self._tally.is_waiting:
                self._write()

    def _wait_for_work(self) -> bool:
        """Wait until something has to be written; tell whether it is the last time."""
        with self._counts:
            self._counts.wait_for(lambda: self._tally.is_waiting or self._closing)
            # One write for what happens within some seconds, unless somebody asks; a failing disk is spared.
            patience = _RETRY_AFTER if self._failed else self._flush_after
            self._counts.wait_for(lambda: self._asked or self._closing, patience)
            self._asked = False
            return self._closing

    def _write(self) -> None:
        with self._counts:
            pending, day = self._tally.pending(), self._day
        try:
            with self._disk:
                file = self._opened()
                if self._tidied != day:
                    file.tidy()
                    self._tidied = day
                self._place(file, pending)
                file.raise_to(self._targets(pending))
        except CountsError as problem:
            self._give_up(problem)
            return
        with self._counts:
            self._tally.wrote(pending, {period_of(event, day) for event in Event})
            self._failed = False
            self._troubles.pop("disk", None)
            self._counts.notify_all()

    def _opened(self) -> CountsFile:
        if self._file is None:
            try:
                self._file = open_counts(self._folder, self._today)
            except DamagedCountsError:
                put_damaged_aside(self._folder)
                self._file = open_counts(self._folder, self._today)
                self._series = ""
                self._troubles["damage"] = BEGAN_ANEW
        return self._file

    def _place(self, file: CountsFile, pending: dict[Cell, int]) -> None:
        with self._counts:
            if file.series != self._series:
                self._tally.begin_anew()
                self._series = file.series
            cells = self._tally.unplaced(pending)
        held = file.held(cells)
        with self._counts:
            self._tally.place(cells, held)

    def _targets(self, pending: dict[Cell, int]) -> dict[Cell, int]:
        with self._counts:
            return self._tally.targets(pending)

    def _give_up(self, problem: CountsError) -> None:
        # The file is opened afresh next time: after a failed write nobody knows what its pages hold.
        with self._disk, suppress(sqlite3.Error):
            if self._file is not None:
                self._file.close()
            self._file = None
        self._make_room()
        with self._counts:
            self._failed = True
            self._failures += 1
            self._troubles["disk"] = problem.message
            self._counts.notify_all()
