"""Whatever the disk does, the file never holds more than happened, and in the end no less."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.statistics.events import Event
from kiosk.statistics.tally import Cell, Tally

TODAY = "2026-11-23"
CELLS = [Cell("bus-1", TODAY, Event.COURSE_SHOWN, key) for key in ("a", "b", "c")]


class Disk:
    """A file as `CountsFile` is one: rows only ever rise."""

    def __init__(self) -> None:
        self.rows: dict[Cell, int] = {}

    def take(self, tally: Tally, *, commits: bool, answers: bool) -> None:
        """Write what is pending. `commits` without `answers`: it stands there, but nobody was told."""
        pending = tally.pending()
        unplaced = tally.unplaced(pending)
        tally.place(unplaced, {cell: self.rows[cell] for cell in unplaced if cell in self.rows})
        targets = tally.targets(pending)
        if commits:
            for cell, number in targets.items():
                self.rows[cell] = max(number, self.rows.get(cell, 0))
        if commits and answers:
            tally.wrote(pending, {TODAY})


STEPS = st.lists(
    st.one_of(
        st.sampled_from(CELLS),
        st.sampled_from(["write", "fails", "unheard", "restart", "damaged"]),
    ),
    max_size=60,
)


@given(STEPS)
def test_counts_are_never_double_whatever_the_disk_does(steps: list[Cell | str]) -> None:
    tally, disks, happened = Tally(), [Disk()], dict.fromkeys(CELLS, 0)
    for step in steps:
        match step:
            case Cell():
                tally.add(step)
                happened[step] += 1
            case "write":
                disks[-1].take(tally, commits=True, answers=True)
            case "fails":
                disks[-1].take(tally, commits=False, answers=False)
            case "unheard":
                disks[-1].take(tally, commits=True, answers=False)
            case "restart":
                tally = Tally()
            case _:
                disks.append(Disk())
                tally.begin_anew()
    for cell in CELLS:
        # An earlier file may have been carried away before it was damaged: all of them are added up.
        assert 0 <= sum(disk.rows.get(cell, 0) for disk in disks) <= happened[cell]


@given(
    STEPS.filter(lambda steps: not {"restart", "damaged"} & {each for each in steps if isinstance(each, str)})
)
def test_without_a_restart_or_damage_nothing_is_lost(steps: list[Cell | str]) -> None:
    tally, disk, happened = Tally(), Disk(), dict.fromkeys(CELLS, 0)
    for step in [*steps, "write"]:
        if isinstance(step, Cell):
            tally.add(step)
            happened[step] += 1
        else:
            disk.take(tally, commits=step != "fails", answers=step == "write")
    assert {cell: disk.rows.get(cell, 0) for cell in CELLS} == happened
    assert not tally.is_waiting


def test_a_restart_counts_on_from_what_the_file_holds() -> None:
    disk = Disk()
    for _ in range(3):
        tally = Tally()
        tally.add(CELLS[0])
        disk.take(tally, commits=True, answers=True)
    assert disk.rows == {CELLS[0]: 3}


def test_a_disk_that_cannot_be_written_never_fills_the_memory() -> None:
    tally = Tally(most=2)
    assert [tally.add(cell) for cell in CELLS] == [True, True, False]
    assert tally.add(CELLS[0])
    assert sum(tally.pending().values()) == 3


def test_days_that_are_over_are_forgotten_once_they_are_written() -> None:
    tally, disk = Tally(), Disk()
    tally.add(Cell("bus-1", "2026-11-22", Event.COURSE_SHOWN, "a"))
    disk.take(tally, commits=True, answers=True)
    tally.add(Cell("bus-1", "2026-11-22", Event.COURSE_SHOWN, "a"))
    assert list(tally.pending().values()) == [1]
    disk.take(tally, commits=True, answers=True)
    assert list(disk.rows.values()) == [2]
