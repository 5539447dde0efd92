"""What was counted since the start, and what therefore has to stand in the file. No files here, no clock.

What is written is always the whole number that a row must reach, never "one more": when a failing disk leaves
it unknown whether a commit came through, writing the same number again cannot count twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from kiosk.statistics.events import Event

# Of one kiosk day about 300 are used; a disk that cannot be written for weeks must not fill the memory.
MOST_CELLS = 20_000


class Cell(NamedTuple):
    """What one number counts: an event and its key, at one site, in one period (a day, a month, unknown)."""

    site: str
    period: str
    event: Event
    key: str


class Tally:
    """Counts by cell, and how they stand to the file.

    `counted` is what happened since the start, `before` what the file held besides, `tried` what was last
    handed to a file; `waiting` are the cells that do not surely stand there.
    """

    def __init__(self, most: int = MOST_CELLS) -> None:
        self._most = most
        self._counted: dict[Cell, int] = {}
        self._before: dict[Cell, int] = {}
        self._tried: dict[Cell, int] = {}
        self._waiting: set[Cell] = set()

    def add(self, cell: Cell) -> bool:
        """Count one more; False when there is no room for another cell."""
        count = self._counted.get(cell, 0)
        if count == 0 and len(self._counted) >= self._most:
            return False
        self._counted[cell] = count + 1
        self._waiting.add(cell)
        return True

    @property
    def is_waiting(self) -> bool:
        """Tell whether anything is not surely in the file."""
        return bool(self._waiting)

    def pending(self) -> dict[Cell, int]:
        """Give the cells that are not surely in the file, with what was counted of each."""
        return {cell: self._counted[cell] for cell in self._waiting}

    def unplaced(self, cells: Iterable[Cell]) -> list[Cell]:
        """List the cells of which nobody has looked up yet what the file holds."""
        return [cell for cell in cells if cell not in self._before]

    def place(self, cells: Iterable[Cell], held: Mapping[Cell, int]) -> None:
        """Learn what the file holds of some cells; what it does not name, it does not hold.

        What an earlier file was handed is never handed to this one again: it may have been carried away.
        """
        for cell in cells:
            self._before[cell] = held.get(cell, 0) - self._tried.get(cell, 0)

    def targets(self, pending: Mapping[Cell, int]) -> dict[Cell, int]:
        """Give the number each row must reach, for cells that are placed."""
        self._tried.update(pending)
        reached = {cell: self._before[cell] + count for cell, count in pending.items()}
        return {cell: number for cell, number in reached.items() if number > 0}

    def wrote(self, pending: Mapping[Cell, int], periods: Collection[str]) -> None:
        """Note that these counts stand in the file, and forget those of periods that are over."""
        self._waiting -= {cell for cell, count in pending.items() if count == self._counted[cell]}
        for cell in [each for each in self._counted if each.period not in periods]:
            if cell not in self._waiting:
                for table in (self._counted, self._before, self._tried):
                    table.pop(cell, None)

    def begin_anew(self) -> None:
        """Note that another file has taken the place of the one that was written to."""
        self._before.clear()
