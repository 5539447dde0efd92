"""What a starting kiosk shows: the active pack, else an older one, else what came with the program.

Imports nothing of tuf, hashes nothing and writes one row: the first frame does not wait for it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from kiosk.channel import activations
from kiosk.channel.complete import damaged, is_whole, open_installed
from kiosk.channel.messages import LOG, Told
from kiosk.channel.store import Store
from kiosk.channel.values import How, InstalledPack
from kiosk.content.loading import OpenPack, PackError
from kiosk.state.database import State, open_state
from kiosk.state.problems import StateError

# Starts in a row of which none lasted (RELIABILITY.md, section 7, crash loop).
PREVIOUS_AFTER, FACTORY_AFTER, OUT_OF_SERVICE_AFTER = 3, 5, 8
# Seconds after which a start counts as healthy.
HEALTHY_AFTER = 60


class Repair(Enum):
    """What was mended or given up at a start: Swedish for staff, English for the log."""

    MEMORY_RESTORED = Told(
        "Kioskens minne var skadat. En kopia används. Kontrollera disken.",
        "state.db was damaged and a copy took its place",
    )
    MEMORY_LOST = Told(
        "Kioskens minne var skadat och ingen kopia fanns. Installera innehållet och välj en ny PIN-kod.",
        "state.db was damaged and had no copy",
    )
    NO_MEMORY = Told(
        "Kioskens minne går inte att använda. Kontrollera disken.", "state.db cannot be used: {detail}"
    )
    NOT_WRITABLE = Told(
        "Kioskens disk går inte att skriva på. Kiosken visar innehåll men minns inget nytt.",
        "state.db cannot be written: {detail}",
    )
    PACK_DAMAGED = Told("Innehållet {pack} är skadat. Installera det på nytt.", "{pack} is not complete")
    PACK_CRASHES = Told(
        "Kiosken startade om flera gånger med {pack}. Den visar det förra innehållet. "
        "Publicera {pack} på nytt innan du installerar det igen.",
        "crash loop with {pack}",
    )
    FACTORY = Told(
        "Kiosken visar det som följde med programmet. Installera innehållet på nytt.",
        "shows the pack that came with the program",
    )
    OUT_OF_SERVICE = Told(
        "Kiosken har startat om för många gånger. Stäng av och sätt på datorn. "
        "Ring supporten om det inte hjälper.",
        "out of service after {detail} starts",
    )


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that was mended, in Swedish."""

    repair: Repair
    sentence: str


@dataclass(frozen=True, slots=True)
class Start:
    """What to show: `installed` with its open pack, or neither for the pack that came with the program.

    Without `state` nothing can be kept. `out_of_service`: a still page with phone numbers and nothing else.
    """

    state: State | None
    opened: OpenPack | None
    installed: InstalledPack | None
    notes: tuple[Note, ...]
    out_of_service: bool = False


def begin(folder: Path, now: datetime) -> Start:
    """Open the kiosk's memory, count the start, and find what to show.

    Whatever is wrong is noted and got round; this raises nothing that a disk can cause.
    """
    notes: list[Note] = []
    try:
        state = open_state(folder)
    except StateError as problem:
        return Start(None, None, None, (_note(Repair.NO_MEMORY, detail=problem), _note(Repair.FACTORY)))
    if state.was_restored:
        notes.append(_note(Repair.MEMORY_RESTORED))
    if state.was_lost:
        notes.append(_note(Repair.MEMORY_LOST))
    starts = _count_start(state, notes)
    if starts >= OUT_OF_SERVICE_AFTER:
        notes.append(_note(Repair.OUT_OF_SERVICE, detail=starts))
        return Start(state, None, None, tuple(notes), out_of_service=True)
    if starts >= FACTORY_AFTER:
        notes.append(_note(Repair.FACTORY))
        return Start(state, None, None, tuple(notes))
    found = _first_whole(state, starts, now, notes)
    opened, pack = found or (None, None)
    return Start(state, opened, pack, tuple(notes))


def settle(state: State) -> None:
    """Note that this start was a good one: after a minute, or when the kiosk is closed by a person.

    Raises:
        StateError: when nothing can be written.
    """
    if state.read("SELECT starts FROM boots") not in ([], [(0,)]):
        with state.change() as database:
            database.execute("UPDATE boots SET starts = 0")


def _count_start(state: State, notes: list[Note]) -> int:
    try:
        with state.change() as database:
            database.execute("INSERT INTO boots VALUES (1, 1) ON CONFLICT DO UPDATE SET starts = starts + 1")
        return int(state.read("SELECT starts FROM boots")[0][0])
    except StateError as problem:
        notes.append(_note(Repair.NOT_WRITABLE, detail=problem))
    # A disk that cannot be written does not make a pack bad.
    return 0


def _first_whole(
    state: State, starts: int, now: datetime, notes: list[Note]
) -> tuple[OpenPack, InstalledPack] | None:
    """Open the first pack that is all there; when it is not the active one, it becomes so."""
    try:
        past = activations.history(state)
    except (StateError, ValueError) as problem:
        notes.append(_note(Repair.NO_MEMORY, detail=problem))
        past = []
    packs = list(dict.fromkeys(each.pack for each in past))
    how = How.REPAIRED
    if starts >= PREVIOUS_AFTER and len(packs) > 1 and past[0].how is not How.CRASHED:
        notes.append(_note(Repair.PACK_CRASHES, pack=_name(packs.pop(0))))
        how = How.CRASHED
    for pack in packs:
        # A disk may answer wrongly once, and a pack that is passed over stays so.
        opened = _open_whole(state, pack) or _open_whole(state, pack)
        if opened is not None:
            if pack != past[0].pack:
                _write_down(state, pack, now, how)
            return opened, pack
        notes.append(_note(Repair.PACK_DAMAGED, pack=_name(pack)))
    if notes:
        notes.append(_note(Repair.FACTORY))
    return None


def _open_whole(state: State, pack: InstalledPack) -> OpenPack | None:
    store = Store(state.folder)
    if not store.has(pack.database):
        return None
    try:
        opened = open_installed(store, pack)
    except PackError:
        return None
    if is_whole(store, pack, opened, _known_damage(state)):
        return opened
    opened.close()
    return None


def _known_damage(state: State) -> set[str]:
    # What cannot be read now says nothing against a pack.
    with suppress(StateError):
        return damaged(state)
    return set()


def _write_down(state: State, pack: InstalledPack, now: datetime, how: How) -> None:
    # Where it cannot be written, the next start finds the same again.
    with suppress(StateError), state.change() as database:
        activations.activate(database, pack, now, how)


def _note(repair: Repair, **details: object) -> Note:
    LOG.warning("%s: %s", repair.name, repair.value.english.format(**details))
    return Note(repair, repair.value.swedish.format(**details))


def _name(pack: InstalledPack) -> str:
    return f"{pack.title} {pack.version}"
