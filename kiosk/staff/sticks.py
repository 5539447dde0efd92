"""What is on a stick that somebody plugged in, in one sentence each, and when it may be tried again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Trouble(StrEnum):
    """Why nothing can be taken from a stick."""

    EMPTY = "empty"
    NO_CHANNEL = "no channel"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"
    EXPIRED = "expired"
    NEEDS_NEWER_PROGRAM = "needs a newer program"
    NO_ROOM = "no room"


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that a channel offers or that is installed: its name for people, and its place in the order."""

    title: str
    version: str
    release: int


class Verdict(StrEnum):
    """What a stick is to this kiosk."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a stick is, and the Swedish sentences that tell staff so."""

    verdict: Verdict
    sentence: str


_TROUBLES = {
    Trouble.EMPTY: "USB-minnet är tomt. Kopiera dit innehållet först.",
    Trouble.NO_CHANNEL: "Det finns inget innehåll till kiosken på USB-minnet.",
    Trouble.FOREIGN: "Kiosken känner inte avsändaren. Be om ett från rätt avsändare.",
    Trouble.DAMAGED: "Innehållet på USB-minnet är skadat. Kopiera dit det på nytt.",
    Trouble.UNREADABLE: "USB-minnet går inte att läsa. Prova att sätta i det igen, eller byt det.",
    Trouble.EXPIRED: "Innehållet på USB-minnet är för gammalt. Hämta ett nytt.",
    Trouble.NEEDS_NEWER_PROGRAM: "Innehållet kräver en nyare kiosk. Uppdatera kiosken först.",
    Trouble.NO_ROOM: "Innehållet får inte plats på kioskens disk. Ta bort annat först.",
}


def judge(found: Offer | Trouble, installed: Offer | None) -> Judgement:
    """Judge a stick against what is installed (None: nothing but what came with the program).

    >>> judge(Offer("Plugga här", "2026.12", 8), Offer("Plugga här", "2026.11", 7)).verdict
    <Verdict.NEWER: 'newer'>
    """
    if isinstance(found, Trouble):
        return Judgement(Verdict.REFUSED, _TROUBLES[found])
    name = f"{found.title} {found.version}"
    if installed is None or found.release > installed.release:
        return Judgement(Verdict.NEWER, f"USB-minnet har nytt innehåll: {name}.")
    if found.release == installed.release:
        return Judgement(Verdict.SAME, f"Kiosken har redan {name}. Du kan ta ut USB-minnet.")
    sentence = (
        f"USB-minnet har en äldre version, {found.version}. Kiosken har {installed.version}. Inget ändras."
    )
    return Judgement(Verdict.OLDER, sentence)


@dataclass(frozen=True, slots=True)
class Sticks:
    """The sticks that are in, by what tells one insertion from another, and those that were refused."""

    present: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()


def notice(sticks: Sticks, now: frozenset[str]) -> tuple[Sticks, frozenset[str]]:
    """Give the sticks after a look, and those that were not there before: they are to be looked into once.

    What was pulled out is forgotten, so that it may be tried again when it comes back.
    """
    return Sticks(now, sticks.refused & now), now - sticks.present


def refuse(sticks: Sticks, stick: str) -> Sticks:
    """Remember that nothing could be taken from a stick: it is left alone until somebody pulls it out."""
    return replace(sticks, refused=sticks.refused | ({stick} & sticks.present))


def may_try(sticks: Sticks, stick: str) -> bool:
    """Tell whether it makes sense to install from a stick."""
    return stick in sticks.present and stick not in sticks.refused
