"""The PIN pad as a value: what it asks for, what was typed, and how long nobody may try."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import ceil

from kiosk.staff.access import Refused
from kiosk.staff.pin import LONGEST, SHORTEST, refusal

WRONG = "Koden är fel. Försök igen."
DIFFERENT = "Koderna var olika. Välj en kod igen."
NO_PERMISSION = "Det finns inget tillstånd för den här koden på USB-minnet. Fråga kontoret."
# After a hundred wrong attempts.
SHUT = "För många har gissat. Nu öppnar bara ett tillstånd från kontoret."


class Purpose(StrEnum):
    """What the pad is for."""

    ENTER = "enter"
    CHOOSE = "choose"
    REPEAT = "repeat"
    # It shows the code that the office signs.
    FORGOTTEN = "forgotten"
    # There is nothing to judge a PIN by; what is said tells why.
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Pad:
    """The pad. `typed` and `chosen` never show in a log.

    `busy` while the PIN is judged or kept; `said` is a sentence above the keys; `waits_until` is a second of
    the steady clock, None when only a permission opens; `unlock_code` is what the office signs.
    """

    purpose: Purpose = Purpose.ENTER
    typed: str = field(default="", repr=False)
    chosen: str = field(default="", repr=False)
    busy: bool = False
    said: str = ""
    waits_until: float | None = 0.0
    unlock_code: str = ""

    @property
    def takes_figures(self) -> bool:
        """Tell whether the keys do anything, waiting apart."""
        return not self.busy and self.purpose in {Purpose.ENTER, Purpose.CHOOSE, Purpose.REPEAT}


def asking(wait: float | None, now: float) -> Pad:
    """Give a pad that asks for the PIN, with so many seconds to wait first (None: for ever)."""
    said = SHUT if wait is None else ""
    return Pad(said=said, waits_until=None if wait is None else now + wait)


def seconds_left(pad: Pad, now: float) -> int:
    """Count the whole seconds until the next attempt; 0 when there is no wait, or no end of it."""
    return 0 if pad.waits_until is None else max(0, ceil(pad.waits_until - now))


def is_shut(pad: Pad, now: float) -> bool:
    """Tell whether nobody may try now."""
    return pad.purpose is Purpose.ENTER and (pad.waits_until is None or pad.waits_until > now)


def press(pad: Pad, figure: str, now: float) -> Pad:
    """Type one more figure; what is longer than any PIN is not taken.

    >>> press(Pad(typed="12"), "3", 0).typed
    '123'
    """
    if not pad.takes_figures or is_shut(pad, now) or len(pad.typed) >= LONGEST:
        return pad
    if len(figure) != 1 or figure not in "0123456789":
        return pad
    return replace(pad, typed=pad.typed + figure, said="")


def erase(pad: Pad) -> Pad:
    """Take the last figure away."""
    return replace(pad, typed=pad.typed[:-1]) if pad.takes_figures else pad


def may_submit(pad: Pad, now: float) -> bool:
    """Tell whether enough is typed for somebody to judge it."""
    return pad.takes_figures and not is_shut(pad, now) and len(pad.typed) >= SHORTEST


def submit(pad: Pad, now: float) -> Pad:
    """Say that the PIN is whole. Busy afterwards: now it has to be judged, or the chosen one kept."""
    if not may_submit(pad, now):
        return pad
    match pad.purpose:
        case Purpose.CHOOSE:
            sentence = refusal(pad.typed)
            if sentence is not None:
                return Pad(Purpose.CHOOSE, said=sentence)
            return Pad(Purpose.REPEAT, chosen=pad.typed)
        case Purpose.REPEAT if pad.typed != pad.chosen:
            return Pad(Purpose.CHOOSE, said=DIFFERENT)
    return replace(pad, busy=True)


def refused(answer: Refused, now: float) -> Pad:
    """Give the pad after a PIN was not found right, or not even looked at."""
    pad = asking(answer.seconds, now)
    return replace(pad, said=pad.said or (WRONG if answer.looked else ""))
