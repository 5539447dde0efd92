"""What a kiosk does that a fault can hit: each step once, on a kiosk that is ready for it.

Imports no authoring library, and prepares nothing: whole processes are forked from whoever imports this.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.channel import activations, install, recovery, trust
from kiosk.channel.housekeeping import tidy
from kiosk.channel.recovery import Repair
from kiosk.channel.store import Store
from kiosk.clock import FixedClock
from kiosk.errors import KnownError
from kiosk.staff.access import Access
from kiosk.state import ballast
from kiosk.state.database import State, open_state
from tests.faults.disk import Tree

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
# The folder of a kiosk's memory, below the one that the layer watches: its own name can get lost, too.
BOX = "kiosk"
TITLES = ("Noll", "Ett", "Två", "Tre")
RIGHT, WRONG, NEW = "580274", "907153", "402816"
# Far below what a kiosk uses: thousands of kiosks are made.
CHEAP = 2**4
ballast.SIZE = 16_384

JUDGED, DONE = "judged", "done"


def a_clock() -> FixedClock:
    """Give the clock of every kiosk here, two days after the first publishing."""
    return FixedClock(NOW)


def _nowhere(_: str) -> None:
    """Write down nothing."""


@dataclass(frozen=True)
class Place:
    """Where a step happens: the kiosk's folder, the sticks by number, and where to say how far it is."""

    root: Path
    sticks: Path
    mark: Callable[[str], None] = _nowhere

    @property
    def box(self) -> Path:
        """The kiosk's memory."""
        return self.root / BOX

    def stick(self, number: int) -> str:
        """The channel as it was after so many publishings."""
        return str(self.sticks / str(number))


@dataclass(frozen=True)
class Step:
    """`base` is the kiosk it begins with; `before` and `after` are what is shown, None for the factory pack.

    `older` are the sticks that are refused whatever happened, `older_after` those that are refused once the
    new is shown; `newest` is one that installs in the end. `repairs` may be told of by a start; `instead` is
    what a start may show from then on that could not read the newest pack.
    """

    name: str
    base: str
    run: Callable[[Place], None]
    before: str | None
    after: str | None
    older: tuple[int, ...] = ()
    older_after: tuple[int, ...] = ()
    newest: int = 2
    repairs: frozenset[Repair] = frozenset()
    instead: str | None = None
    harm: Callable[[Tree], Tree] = lambda tree: tree


def _with_state(work: Callable[[State, Place], None]) -> Callable[[Place], None]:
    def run(place: Place) -> None:
        with closing(open_state(place.box)) as state:
            work(state, place)

    return run


def _trust(state: State, place: Place) -> None:
    trust.accept(trust.look_at_root(place.stick(1), state, a_clock()), None, state)


def _install(number: int) -> Callable[[State, Place], None]:
    def work(state: State, place: Place) -> None:
        install.install(place.stick(number), state, a_clock())

    return work


def _old_stick(state: State, place: Place) -> None:
    try:
        install.install(place.stick(1), state, a_clock())
    except KnownError:
        return
    raise AssertionError("an older stick was accepted")


def _roll_back(state: State, place: Place) -> None:
    activations.roll_back(state, Store(place.box), NOW)


def start(place: Place) -> None:
    """Start the kiosk as far as its content, and close it like a person."""
    try:
        begun = recovery.begin(place.box, NOW)
    except KnownError as problem:
        raise AssertionError("a start must never refuse") from problem
    if begun.opened:
        begun.opened.close()
    if begun.state:
        with closing(begun.state):
            recovery.settle(begun.state)


def _start_and_tidy(place: Place) -> None:
    start(place)
    with closing(open_state(place.box)) as state:
        tidy(state)


def _enter(pin: str) -> Callable[[State, Place], None]:
    def work(state: State, place: Place) -> None:
        access = Access(state, a_clock().monotonic, CHEAP)
        judge = hashlib.scrypt

        def judged(*args: Any, **named: Any) -> bytes:
            place.mark(JUDGED)
            return judge(*args, **named)

        setattr(hashlib, "scrypt", judged)  # noqa: B010
        access.enter(pin)

    return work


def _choose(state: State, place: Place) -> None:
    Access(state, a_clock().monotonic, CHEAP).choose(NEW)


def file_of(tree: Tree, name: str) -> bytes:
    """Give the bytes of a file that has to be there."""
    data = tree[name]
    assert isinstance(data, bytes)
    return data


def _rotten_memory(tree: Tree) -> Tree:
    data = file_of(tree, f"{BOX}/state.db")
    return {**tree, f"{BOX}/state.db": b"rotten".ljust(len(data), b"!")}


def _only_tuf_remembers(tree: Tree) -> Tree:
    """Forget the counter of releases, as a kiosk does that was told to follow another site."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "state.db")
        path.write_bytes(file_of(tree, f"{BOX}/state.db"))
        with closing(open_state(path.parent)) as state, state.change() as database:
            database.execute("UPDATE channel SET release = 0")
        return {**tree, f"{BOX}/state.db": path.read_bytes()}


def _without_a_medium(tree: Tree) -> Tree:
    """Take away the one medium that only the newest pack has: the shortest."""
    media = {name: data for name, data in tree.items() if name.endswith(".webm") and isinstance(data, bytes)}
    lost = min(media, key=lambda name: len(media[name]))
    return {name: entry for name, entry in tree.items() if name != lost}


def then_leave_time(now: datetime = NOW) -> FixedClock:
    """Give a clock by which every wait for a PIN is over."""
    return FixedClock(now, timedelta(days=1).total_seconds())


# A kiosk with three releases that shows the newest, before and after.
_TWO = ("Två", "Två", (0, 1))
STEPS = {
    step.name: step
    for step in (
        Step("trust", "nothing", _with_state(_trust), None, None, newest=1),
        Step("first install", "trusting", _with_state(_install(1)), None, "Ett", (), (0,), newest=1),
        Step("install", "one", _with_state(_install(2)), "Ett", "Två", (0,), (1,)),
        Step("old stick", "two", _with_state(_old_stick), *_TWO, harm=_only_tuf_remembers),
        Step("roll back", "two", _with_state(_roll_back), "Två", "Ett", (0, 1)),
        Step("start", "two", start, *_TWO, instead="Ett"),
        Step(
            *("mend memory", "two", start),
            *_TWO,
            repairs=frozenset({Repair.MEMORY_RESTORED}),
            instead="Ett",
            harm=_rotten_memory,
        ),
        Step(
            *("step back", "two", start, "Ett", "Ett", (0, 1)),
            repairs=frozenset({Repair.PACK_DAMAGED}),
            instead="Noll",
            harm=_without_a_medium,
        ),
        Step("tidy", "three", _start_and_tidy, "Tre", "Tre", (0, 1, 2), newest=3, instead="Två"),
        Step("wrong code", "two", _with_state(_enter(WRONG)), *_TWO),
        Step("right code", "two", _with_state(_enter(RIGHT)), *_TWO),
        Step("new code", "two", _with_state(_choose), *_TWO),
    )
}
