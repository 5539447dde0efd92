"""What is on a stick that somebody plugged in, in one sentence each, and when it may be tried again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.values import InstalledPack, Release


class Verdict(StrEnum):
    """What a stick is to this kiosk."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"
    EMPTY = "empty"
    NO_CHANNEL = "no channel"
    NOT_TRUSTED = "not trusted"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a stick is, and the Swedish sentences that tell staff so."""

    verdict: Verdict
    sentence: str


_EMPTY = Judgement(Verdict.EMPTY, "USB-minnet är tomt. Kopiera dit innehållet först.")
_NO_CHANNEL = Judgement(Verdict.NO_CHANNEL, "Det finns inget innehåll till kiosken på USB-minnet.")
_NOT_TRUSTED = Judgement(Verdict.NOT_TRUSTED, "Kiosken har ingen avsändare än. Godkänn den här först.")
# What installing refuses says why itself; here stands what kind of stick it is.
_KINDS = {
    Failure.OLDER: Verdict.OLDER,
    Failure.NOT_SIGNED: Verdict.FOREIGN,
    Failure.CHANGED: Verdict.DAMAGED,
    Failure.DAMAGED_METADATA: Verdict.DAMAGED,
    Failure.FILE_MISSING: Verdict.DAMAGED,
    Failure.NOT_A_FILE: Verdict.DAMAGED,
    Failure.NOT_A_PACK: Verdict.DAMAGED,
}


def judge(release: Release, installed: InstalledPack | None) -> Judgement:
    """Judge what a stick offers against what is installed (None: only what came with the program)."""
    name = f"{release.title} {release.version}"
    if installed is None or release.number > installed.release:
        return Judgement(Verdict.NEWER, f"USB-minnet har nytt innehåll: {name}.")
    if release.number == installed.release:
        return Judgement(Verdict.SAME, f"Kiosken har redan {name}. Du kan ta ut USB-minnet.")
    sentence = f"USB-minnet har en äldre version, {release.version}. Kiosken har {installed.version}."
    return Judgement(Verdict.OLDER, f"{sentence} Inget ändras.")


def judge_refused(error: ChannelError, is_empty: bool) -> Judgement:
    """Judge a stick from which nothing can be taken; `is_empty` when no file at all is on it."""
    if error.failure is Failure.NO_CHANNEL:
        return _EMPTY if is_empty else _NO_CHANNEL
    if error.failure is Failure.NOT_TRUSTED:
        return _NOT_TRUSTED
    return Judgement(_KINDS.get(error.failure, Verdict.REFUSED), error.message)


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
