"""Small numbers are hidden, and with them whatever would give them away by subtraction. Pure arithmetic.

A cell below five is hidden (primary suppression) and shown as "0–4". Its neighbours and the totals beside it
would give it away, so some larger cells are hidden too (secondary suppression). The aim is the strongest one
there is: whoever knows everything that is shown, how this module works, and that a cell hidden for its own
smallness lies in 0–4 and one hidden for another's sake does not, still finds each small cell possible at 0
and at 4. Source: UX.md D5; the threshold rule with secondary suppression of national statistical offices.

The proof is by construction. Beside every small cell there are hidden cells that can take up what it would
have to gain to become 4, and to lose to become 0, while every total that is shown stays as it is.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

# Counts of visits. A cell below this is hidden.
THRESHOLD = 5
_LARGEST_SMALL = THRESHOLD - 1


class Hidden(StrEnum):
    """Why a number is not shown: it is small, or it would give a small one away."""

    SMALL = "small"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class SafeLine:
    """Numbers that add up to a total, each as it may be shown. Without a total none of them may be."""

    total: int | None
    cells: Mapping[str, int | Hidden]


@dataclass(frozen=True, slots=True)
class SafeMatrix:
    """A table with the totals of its rows and columns, each number as it may be shown; `total` is of all."""

    total: int
    cells: Mapping[tuple[str, str], int | Hidden]
    rows: Mapping[str, int | Hidden]
    columns: Mapping[str, int | Hidden]


def is_small(number: int) -> bool:
    """Tell whether a number has to be hidden.

    >>> is_small(0), is_small(4), is_small(5)
    (True, True, False)
    """
    return number < THRESHOLD


def suppress_line(cells: Mapping[str, int], anyway: Container[str] = ()) -> SafeLine:
    """Hide what must not be read from a list of numbers whose total is shown, and the cells named `anyway`.

    The small cells are safe when those that are hidden can together give four and take four: each single one
    of them can then be 0 or 4 with the same total. A small cell can give what it holds and take up to 4; a
    larger hidden one can give what it has above 4 and take anything.

    >>> suppress_line({"a": 3, "b": 12, "c": 40}).cells["b"]
    <Hidden.BESIDE: 'beside'>
    """
    total = sum(cells.values())
    hidden = {
        name: Hidden.SMALL if is_small(number) else Hidden.BESIDE
        for name, number in cells.items()
        if is_small(number) or name in anyway
    }
    gives = sum(cells[name] - (THRESHOLD if why is Hidden.BESIDE else 0) for name, why in hidden.items())
    takes = sum(_LARGEST_SMALL - (cells[name] if why is Hidden.SMALL else 0) for name, why in hidden.items())
    larger = sorted((number, name) for name, number in cells.items() if name not in hidden)
    if hidden:
        for number, name in _fewest(larger, gives, takes):
            hidden[name] = Hidden.BESIDE
            gives += number - THRESHOLD
            takes = _LARGEST_SMALL
        if gives < _LARGEST_SMALL or takes < _LARGEST_SMALL:
            return SafeLine(None, dict.fromkeys(cells, Hidden.BESIDE))
    return SafeLine(total, {name: hidden.get(name, number) for name, number in cells.items()})


def _fewest(larger: Sequence[tuple[int, str]], gives: int, takes: int) -> Iterable[tuple[int, str]]:
    """Choose larger cells to hide: none, else the smallest that is enough alone, else from the smallest."""
    missing = _LARGEST_SMALL - gives
    if missing <= 0 and takes >= _LARGEST_SMALL:
        return
    alone = next((each for each in larger if each[0] - THRESHOLD >= missing), None)
    if alone is not None:
        yield alone
        return
    for number, name in larger:
        yield number, name
        missing -= number - THRESHOLD
        if missing <= 0:
            return


def suppress_matrix(cells: Mapping[tuple[str, str], int], anyway: Container[str] = ()) -> SafeMatrix | None:
    """Hide what must not be read from a table whose row and column totals are shown; None if nothing is left.

    The columns named `anyway` are hidden as a whole.

    `cells` has a number for every row and column. A small cell is safe when it is a corner of two rectangles
    of hidden cells, one along which it can become 0 and one along which it can become 4: what it gains, the
    two corners beside it lose, and the opposite one gains, so that no total changes. Totals are corners, too.
    """
    grid = _Grid(cells, anyway)
    for at in sorted(grid.small, key=lambda at: (grid.value[at], at)):
        for change in (_LARGEST_SMALL - grid.value[at], -grid.value[at]):
            if change and not grid.make_movable(at, change):
                return None
    if not all(grid.make_movable(at, _LARGEST_SMALL) for at in sorted(grid.anyway)):
        return None
    return grid.as_shown()


_At = tuple[int, int]


class _Grid:
    """The table with its totals as row 0 and column 0. The total of all, at (0, 0), is always shown."""

    def __init__(self, cells: Mapping[tuple[str, str], int], anyway: Container[str]) -> None:
        self._rows = list(dict.fromkeys(row for row, _ in cells))
        self._columns = list(dict.fromkeys(column for _, column in cells))
        self.value: dict[_At, int] = {}
        for (i, row), (j, column) in product(enumerate(self._rows, 1), enumerate(self._columns, 1)):
            number = cells[row, column]
            for at in ((i, j), (i, 0), (0, j), (0, 0)):
                self.value[at] = self.value.get(at, 0) + number
        self.small = [at for at, number in self.value.items() if is_small(number) and at != (0, 0)]
        columns = {j for j, column in enumerate(self._columns, 1) if column in anyway}
        self.anyway = {at for at in self.value if at[1] in columns and not is_small(self.value[at])}
        self._hidden = {*self.small, *self.anyway}

    def make_movable(self, at: _At, change: int) -> bool:
        """Hide as little as is needed for a cell to differ by `change`; False when no rectangle takes it."""
        best: tuple[int, list[_At]] | None = None
        for row, column in product(range(len(self._rows) + 1), range(len(self._columns) + 1)):
            corners = ((at[0], column), (row, at[1]), (row, column))
            if row == at[0] or column == at[1] or (0, 0) in corners:
                continue
            if all(self._can_differ(corner, self._along(at, corner, change)) for corner in corners):
                new = [corner for corner in corners if corner not in self._hidden]
                cost = sum(self.value[corner] for corner in new)
                if best is None or cost < best[0]:
                    best = cost, new
                    if not new:
                        break
        if best is None:
            return False
        self._hidden.update(best[1])
        return True

    def as_shown(self) -> SafeMatrix:
        """Give the table as it may be shown."""
        shown = {at: self._shown(at) for at in self.value}
        inner = product(enumerate(self._rows, 1), enumerate(self._columns, 1))
        return SafeMatrix(
            self.value.get((0, 0), 0),
            {(row, column): shown[i, j] for (i, row), (j, column) in inner},
            {row: shown[i, 0] for i, row in enumerate(self._rows, 1)},
            {column: shown[0, j] for j, column in enumerate(self._columns, 1)},
        )

    def _shown(self, at: _At) -> int | Hidden:
        if at not in self._hidden:
            return self.value[at]
        return Hidden.SMALL if is_small(self.value[at]) else Hidden.BESIDE

    @staticmethod
    def _along(at: _At, corner: _At, change: int) -> int:
        """Tell by how much a corner differs when the cell differs by `change`.

        Row and column sums are kept when a total counts as minus what it is: beside a cell the sign turns,
        across it does not, and each of the two that is a total turns it once more.
        """
        beside = (at[0] == corner[0]) != (at[1] == corner[1])
        turns = beside + ((at[0] == 0) != (at[1] == 0)) + ((corner[0] == 0) != (corner[1] == 0))
        return change if turns % 2 == 0 else -change

    def _can_differ(self, at: _At, change: int) -> bool:
        number = self.value[at] + change
        if is_small(self.value[at]):
            return 0 <= number <= _LARGEST_SMALL
        return number >= THRESHOLD
