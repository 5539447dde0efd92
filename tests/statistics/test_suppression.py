"""Somebody who knows all that is shown, and how it is hidden, never learns a small number.

The attacker here solves the table's equations in whole numbers, by narrowing intervals and then trying every
value that is left. That finds whatever linear programming over the same equations finds, and more: a program
in real numbers gives an interval around each hidden cell, this one the very values that are possible in it.
"""

from __future__ import annotations

import doctest
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.statistics import suppression
from kiosk.statistics.suppression import Hidden, SafeMatrix, suppress_line, suppress_matrix

ALL_SMALL = {0, 1, 2, 3, 4}


@dataclass
class Equation:
    """The sum of these unknowns, each times plus or minus one, is `total`."""

    terms: Sequence[tuple[str, int]]
    total: int


class Attacker:
    """Knows the bounds of every hidden cell and every equation between them."""

    def __init__(self, bounds: Mapping[str, tuple[int, int]], equations: Sequence[Equation]) -> None:
        self._bounds = dict(bounds)
        self._equations = equations

    def possible(self, cell: str) -> set[int]:
        low, high = self._bounds[cell]
        return {
            value
            for value in range(low, min(high, 4) + 1)
            if self._fits({**self._bounds, cell: (value, value)})
        }

    def _fits(self, bounds: dict[str, tuple[int, int]]) -> bool:
        narrowed = self._narrow(bounds)
        if narrowed is None:
            return False
        open_cells = [cell for cell, (low, high) in narrowed.items() if low < high]
        if not open_cells:
            return True
        cell = min(open_cells, key=lambda each: narrowed[each][1] - narrowed[each][0])
        low, high = narrowed[cell]
        return any(self._fits({**narrowed, cell: (value, value)}) for value in range(low, high + 1))

    def _narrow(self, bounds: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]] | None:
        changed = True
        while changed:
            changed = False
            for equation in self._equations:
                ends = [
                    sorted((sign * bounds[cell][0], sign * bounds[cell][1])) for cell, sign in equation.terms
                ]
                least, most = sum(low for low, _ in ends), sum(high for _, high in ends)
                if not least <= equation.total <= most:
                    return None
                for (cell, sign), (low, high) in zip(equation.terms, ends, strict=True):
                    narrow = sorted(
                        (
                            sign * max(low, equation.total - (most - high)),
                            sign * min(high, equation.total - (least - low)),
                        )
                    )
                    if narrow[0] > bounds[cell][0] or narrow[1] < bounds[cell][1]:
                        if narrow[0] > narrow[1]:
                            return None
                        bounds = {**bounds, cell: (narrow[0], narrow[1])}
                        changed = True
                        break
                if changed:
                    break
        return bounds


def attack(
    shown: Mapping[str, int | Hidden], sums: Sequence[tuple[str, Sequence[str]]], most: int
) -> dict[str, set[int]]:
    """Give the values each small cell may have, for one who knows everything that is shown.

    `sums` name a cell and those that add up to it. No hidden number can be above `most`.
    """
    bounds = {
        cell: (0, 4) if value is Hidden.SMALL else (5, most)
        for cell, value in shown.items()
        if isinstance(value, Hidden)
    }
    equations = []
    for whole, parts in sums:
        terms, total = [], 0
        for cell, sign in [(whole, -1), *((part, 1) for part in parts)]:
            value = shown[cell]
            if isinstance(value, Hidden):
                terms.append((cell, sign))
            else:
                total -= sign * value
        equations.append(Equation(terms, total))
    attacker = Attacker(bounds, equations)
    return {cell: attacker.possible(cell) for cell, value in shown.items() if value is Hidden.SMALL}


def attack_line(total: int, shown: Mapping[str, int | Hidden]) -> dict[str, set[int]]:
    return attack({**shown, "total": total}, [("total", list(shown))], total)


def attack_matrix(safe: SafeMatrix) -> dict[str, set[int]]:
    shown: dict[str, int | Hidden] = {"total": safe.total}
    shown |= {f"{row}/{column}": value for (row, column), value in safe.cells.items()}
    shown |= {f"{row}/": value for row, value in safe.rows.items()}
    shown |= {f"/{column}": value for column, value in safe.columns.items()}
    sums: list[tuple[str, Sequence[str]]] = [
        *((f"{row}/", [f"{row}/{column}" for column in safe.columns]) for row in safe.rows),
        *((f"/{column}", [f"{row}/{column}" for row in safe.rows]) for column in safe.columns),
        ("total", [f"{row}/" for row in safe.rows]),
        ("total", [f"/{column}" for column in safe.columns]),
    ]
    return attack(shown, sums, safe.total)


LINES = st.dictionaries(
    st.sampled_from("abcdefgh"), st.one_of(st.integers(0, 12), st.integers(0, 200)), min_size=1
)


@given(LINES)
def test_no_small_number_of_a_list_can_be_worked_out(numbers: dict[str, int]) -> None:
    safe = suppress_line(numbers)
    if safe.total is None:
        assert set(safe.cells.values()) == {Hidden.BESIDE}
        return
    for name, possible in attack_line(safe.total, safe.cells).items():
        assert possible == ALL_SMALL, name


@given(LINES)
def test_what_is_shown_of_a_list_is_true(numbers: dict[str, int]) -> None:
    safe = suppress_line(numbers)
    assert safe.total in {None, sum(numbers.values())}
    for name, value in safe.cells.items():
        if not isinstance(value, Hidden):
            assert value == numbers[name] >= 5
        elif safe.total is not None:
            assert (value is Hidden.SMALL) == (numbers[name] < 5)


@st.composite
def matrices(draw: st.DrawFn) -> dict[tuple[str, str], int]:
    rows, columns = draw(st.integers(2, 3)), draw(st.integers(2, 3))
    number = st.one_of(st.integers(0, 6), st.integers(9, 16))
    return {(f"r{i}", f"c{j}"): draw(number) for i in range(rows) for j in range(columns)}


@settings(deadline=None, max_examples=400)
@given(matrices())
def test_no_small_number_of_a_table_can_be_worked_out(numbers: dict[tuple[str, str], int]) -> None:
    safe = suppress_matrix(numbers)
    assume(safe is not None)
    assert safe is not None
    for name, possible in attack_matrix(safe).items():
        assert possible == ALL_SMALL, name


@given(matrices())
def test_what_is_shown_of_a_table_is_true(numbers: dict[tuple[str, str], int]) -> None:
    safe = suppress_matrix(numbers)
    assume(safe is not None)
    assert safe is not None
    assert safe.total == sum(numbers.values())
    for at, value in safe.cells.items():
        assert value is Hidden.SMALL if numbers[at] < 5 else value in {numbers[at], Hidden.BESIDE}
    for row, value in safe.rows.items():
        assert isinstance(value, Hidden) or value == sum(n for (r, _), n in numbers.items() if r == row)


@pytest.mark.parametrize(
    "numbers",
    [{"a": 3, "b": 12, "c": 40}, {"a": 0, "b": 0, "c": 40}, {"a": 4, "b": 4, "c": 9}],
)
def test_the_attacker_finds_what_only_small_numbers_hidden_would_give_away(numbers: dict[str, int]) -> None:
    careless = {name: Hidden.SMALL if n < 5 else n for name, n in numbers.items()}
    found = attack_line(sum(numbers.values()), careless)
    assert all(len(possible) == 1 for possible in found.values())


def test_the_attacker_finds_a_small_number_of_a_careless_table() -> None:
    careless = SafeMatrix(
        60,
        {("r0", "c0"): Hidden.SMALL, ("r0", "c1"): Hidden.BESIDE, ("r1", "c0"): 20, ("r1", "c1"): 20},
        {"r0": 20, "r1": 40},
        {"c0": 22, "c1": 38},
    )
    assert attack_matrix(careless) == {"r0/c0": {2}}


def test_nothing_is_hidden_without_need() -> None:
    numbers = {"a": 5, "b": 12, "c": 40}
    assert suppress_line(numbers).cells == numbers
    assert suppress_line({"a": 2, "b": 2, "c": 40, "d": 50}).cells["c"] == 40
    table = {(row, column): 7 for row in "ab" for column in "xy"}
    safe = suppress_matrix(table)
    assert safe is not None
    assert safe.cells == table


def test_the_cheapest_neighbour_is_hidden() -> None:
    assert suppress_line({"a": 3, "b": 6, "c": 12, "d": 40}).cells == {
        "a": Hidden.SMALL,
        "b": Hidden.BESIDE,
        "c": 12,
        "d": 40,
    }


def test_a_list_too_small_to_be_shown_is_not_shown() -> None:
    assert suppress_line({"a": 3, "b": 5}).total is None
    assert suppress_line({"a": 3}).total is None


def test_a_table_too_small_to_be_shown_is_not_shown() -> None:
    assert suppress_matrix({(row, column): 1 for row in "ab" for column in "xy"}) is None


def test_a_table_with_one_small_cell_among_large_ones_hides_one_rectangle() -> None:
    numbers = {(f"r{i}", f"c{j}"): 20 + 3 * i + j for i in range(4) for j in range(4)}
    numbers["r0", "c0"] = 2
    safe = suppress_matrix(numbers)
    assert safe is not None
    hidden = [
        value
        for value in (*safe.cells.values(), *safe.rows.values(), *safe.columns.values())
        if isinstance(value, Hidden)
    ]
    assert sorted(hidden) == [Hidden.BESIDE] * 3 + [Hidden.SMALL]


def test_the_examples_in_the_docs_hold() -> None:
    assert doctest.testmod(suppression).failed == 0
