"""What staff see of the stick that is in: looking, what was found, installing, what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.staff.sticks import Judgement, Verdict
from kiosk.staff.volumes import Volume

if TYPE_CHECKING:
    from kiosk.staff.looking import Look

INSTALLED = "Klart. Kiosken visar nu {name}."
CANCELLED = "Du avbröt. Det gamla innehållet finns kvar."
# Only what may still become installable is left open; everything else waits for the stick to be pulled out.
_OPEN = {Verdict.NEWER, Verdict.NOT_TRUSTED}
# Somebody else's photographs are no place for our reports.
_UNREPORTED = {Verdict.NEWER, Verdict.NOT_TRUSTED, Verdict.EMPTY, Verdict.NO_CHANNEL}


class Stage(StrEnum):
    """How far it has come with the stick."""

    NONE = "none"
    LOOKING = "looking"
    FOUND = "found"
    INSTALLING = "installing"
    DONE = "done"
    # It was begun and nothing came of it.
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One stick. `copied` and `total` are bytes, `total` 0 while nobody knows; `said` is how it ended.

    `fingerprint` is of a sender who waits to be believed; `reported` tells that a report lies on the stick.
    """

    stage: Stage = Stage.NONE
    volume: Volume | None = None
    look: Look | None = None
    copied: int = 0
    total: int = 0
    cancelling: bool = False
    said: str = ""
    fingerprint: str = ""
    reported: bool = False

    @property
    def judgement(self) -> Judgement | None:
        """What the stick is to this kiosk, once that is known."""
        return self.look.judgement if self.look else None

    @property
    def verdict(self) -> Verdict | None:
        """The same in one word."""
        return self.look.judgement.verdict if self.look else None

    @property
    def may_install(self) -> bool:
        """Tell whether there is something to install, and nothing in the way of it."""
        return self.stage is Stage.FOUND and self.verdict is Verdict.NEWER

    @property
    def may_cancel(self) -> bool:
        """Tell whether installing may still be stopped: while it copies, for then nothing has changed."""
        return self.stage is Stage.INSTALLING and not self.cancelling and self.copied < max(1, self.total)

    @property
    def is_at_work(self) -> bool:
        """Tell whether somebody waits for the stick."""
        return self.stage in {Stage.LOOKING, Stage.INSTALLING}


def is_refused(verdict: Verdict) -> bool:
    """Tell whether a stick is left alone until it is pulled out."""
    return verdict not in _OPEN


def is_reported(look: Look) -> bool:
    """Tell whether what was found is written on the stick at once; of new content that is told at its end."""
    return look.channel is not None and look.judgement.verdict not in _UNREPORTED


def looking_into(volume: Volume) -> Delivery:
    """Begin to look into a stick."""
    return Delivery(Stage.LOOKING, volume)


def found(delivery: Delivery, look: Look) -> Delivery:
    """Note what is on the stick."""
    return replace(delivery, stage=Stage.FOUND, look=look)


def installing(delivery: Delivery) -> Delivery:
    """Begin to install what was found; only where it may be."""
    if not delivery.may_install:
        return delivery
    return replace(delivery, stage=Stage.INSTALLING, copied=0, total=0, said="", cancelling=False)


def told(delivery: Delivery, copied: int, total: int) -> Delivery:
    """Note how many bytes have been copied of how many."""
    if delivery.stage is not Stage.INSTALLING:
        return delivery
    return replace(delivery, copied=copied, total=total)


def ended(delivery: Delivery, name: str) -> Delivery:
    """Note that the content of that name is installed."""
    return replace(delivery, stage=Stage.DONE, said=INSTALLED.format(name=name))


def failed(delivery: Delivery, sentence: str) -> Delivery:
    """Note that nothing came of it, and why."""
    return replace(delivery, stage=Stage.FAILED, said=sentence)


def cancelled(delivery: Delivery) -> Delivery:
    """Note that staff stopped it; it may be begun anew."""
    return replace(delivery, stage=Stage.FOUND, said=CANCELLED, cancelling=False)
