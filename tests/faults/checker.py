"""What must be true of a kiosk after any fault. For a process in which nothing is left of the fault."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.channel import activations, install, recovery, trusted
from kiosk.channel.housekeeping import tidy
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.values import InstalledPack
from kiosk.staff.access import Access, Opened
from kiosk.state.database import State, open_state
from tests.faults.steps import CHEAP, DONE, JUDGED, NEW, NOW, RIGHT, Place, Step, a_clock, then_leave_time

# Everything that may lie in a kiosk's folder once it has tidied up.
_OURS = re.compile(
    r"state\.db|state\.copy-\d+\.db|install\.lock|ballast|obj(/[0-9a-f]{2})?|obj/[0-9a-f]{2}/[0-9a-f]{64}\.[a-z0-9]+"
)
_SET_ASIDE = re.compile(r"state\.(db|db-journal)\.bad-\d+")
_COPIES = 2


class ViolationError(Exception):
    """Something that must never be."""


def check(
    place: Place, step: Step, marks: frozenset[str], *, had_errors: bool = False, offer: bool = True
) -> None:
    """Start the kiosk, look at everything, tidy up, look again, and offer it what it must refuse.

    `had_errors`: a start may have gone back because the disk did not give it the newest pack.

    Raises:
        ViolationError: the first thing that is wrong.
    """
    allowed = {step.after} if DONE in marks else {step.before, step.after}
    allowed |= {step.instead} if had_errors and step.instead else set()
    shown = _started(place, step, allowed)
    with closing(open_state(place.box)) as state:
        tidy(state)
    _check_folder(place, step)
    with closing(open_state(place.box)) as state:
        _check_code(state, step, marks)
        trusts = trusted.find(state) is not None
    _need(trusts or step.name == "trust", "the kiosk has forgotten whom it believes")
    _need(trusts or DONE not in marks, "trust was lost after it was given")
    _need(_started(place, step, allowed) == shown, "the next start shows something else")
    if not (trusts and offer):
        return
    refused = step.older + (step.older_after if shown == step.after else ())
    for number in refused:
        _check_refused(place, number)
    with closing(open_state(place.box)) as state:
        pack = install.install(place.stick(step.newest), state, a_clock()).pack
        check_whole(place.box, pack)


def _started(place: Place, step: Step, allowed: set[str | None]) -> str | None:
    begun = recovery.begin(place.box, NOW)
    told = {note.repair for note in begun.notes}
    try:
        _need(not begun.out_of_service, "out of service")
        _need(begun.state is not None, f"no memory: {told}")
        strange = told - step.repairs
        _need(not strange, f"a start that mends: {strange}")
        title = begun.installed.title if begun.installed else None
        _need(title in allowed, f"shows {title}, not one of {allowed}")
        if begun.installed:
            check_whole(place.box, begun.installed)
    finally:
        if begun.opened:
            begun.opened.close()
        if begun.state:
            recovery.settle(begun.state)
            begun.state.close()
    _check_memory(place.box)
    return title


def check_whole(box: Path, pack: InstalledPack) -> None:
    """Hash every file of a pack; reads its database without any code of the kiosk.

    Raises:
        ViolationError: when one is missing or not what its name says.
    """
    objects = box / "obj"
    database = objects / pack.manifest[:2] / f"{pack.manifest}.sqlite"
    files = [(database, pack.manifest)]
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro&immutable=1", uri=True)) as opened:
        for name, digest in opened.execute("SELECT name, hash FROM media"):
            files.append((objects / digest[:2] / f"{digest}.{name.rpartition('.')[2]}", digest))
    for path, digest in files:
        _need(path.is_file(), f"{path.name} of {pack.title} is missing")
        _need(
            hashlib.sha256(path.read_bytes()).hexdigest() == digest,
            f"{path.name} of {pack.title} has other bytes",
        )


def _check_memory(box: Path) -> None:
    with closing(sqlite3.connect(f"{(box / 'state.db').as_uri()}?mode=ro", uri=True)) as database:
        found = database.execute("PRAGMA integrity_check").fetchall()
        _need(found == [("ok",)], f"state.db: {found}")
        _need(not database.execute("PRAGMA foreign_key_check").fetchall(), "state.db: a row hangs loose")


def _check_folder(place: Place, step: Step) -> None:
    names = sorted(path.relative_to(place.box).as_posix() for path in place.box.rglob("*"))
    foreign = [name for name in names if not _OURS.fullmatch(name) and not _SET_ASIDE.fullmatch(name)]
    _need(not foreign, f"left over: {foreign}")
    aside = [name for name in names if _SET_ASIDE.fullmatch(name)]
    _need(not aside or bool(step.repairs), f"set aside: {aside}")
    copies = [name for name in names if name.startswith("state.copy-")]
    _need(len(copies) <= _COPIES, f"too many copies: {copies}")
    needed = set()
    with closing(open_state(place.box)) as state:
        for pack in activations.installed(state):
            needed.add(f"{pack.manifest}.sqlite")
            database = place.box / "obj" / pack.database.name
            if database.exists():
                with closing(sqlite3.connect(f"{database.as_uri()}?immutable=1", uri=True)) as opened:
                    for name, digest in opened.execute("SELECT name, hash FROM media"):
                        needed.add(f"{digest}.{name.rpartition('.')[2]}")
    there = {name.rpartition("/")[2] for name in names if name.startswith("obj/") and name.count("/") == 2}
    _need(there <= needed, f"objects that nothing needs: {sorted(there - needed)}")


def _check_refused(place: Place, number: int) -> None:
    with closing(open_state(place.box)) as state:
        before = _believed(state)
        try:
            install.install(place.stick(number), state, a_clock())
        except ChannelError as refused:
            _need(refused.failure is Failure.OLDER, f"stick {number}: {refused.english}")
        else:
            raise ViolationError(f"stick {number} was accepted, and is older")
        _need(_believed(state) == before, f"stick {number} was refused and has changed something")


def _believed(state: State) -> object:
    """Give what a refusal must not touch: whom and what the kiosk believes, and what it shows."""
    tables = ("metadata ORDER BY name", "channel", "activation", "pack", "clock")
    return [state.read(f"SELECT * FROM {table}") for table in tables]


def _check_code(state: State, step: Step, marks: frozenset[str]) -> None:
    if step.base in {"nothing", "trusting"}:
        return
    fails = (state.read("SELECT fails FROM lock") or [(0,)])[0][0]
    if step.name in {"wrong code", "right code"} and JUDGED in marks and DONE not in marks:
        # The right code is forgiven in a transaction of its own, when it was found right.
        _need(step.name == "right code" or fails == 1, "a code was judged and did not count")
    if DONE in marks:
        _need(fails == (1 if step.name == "wrong code" else 0), f"{fails} wrong attempts")
    clock = then_leave_time()
    access = Access(state, clock.monotonic, CHEAP)
    may = [NEW] if DONE in marks and step.name == "new code" else [RIGHT]
    may += [NEW] if step.name == "new code" and DONE not in marks else []
    _need(any(isinstance(access.enter(pin), Opened) for pin in may), "no code opens")


def _need(truth: bool, otherwise: str) -> None:
    if not truth:
        raise ViolationError(otherwise)
