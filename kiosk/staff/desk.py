"""The staff's side of the glass as one immutable value, apart from any visit, and its rules."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import ceil

from kiosk.staff import pad as pads
from kiosk.staff.conditions import Condition, Level
from kiosk.staff.counts import Counts
from kiosk.staff.delivery import Delivery, Stage
from kiosk.staff.forms import Form
from kiosk.staff.holdings import Holdings
from kiosk.staff.opening_check import OpeningCheck
from kiosk.staff.pad import Pad, Purpose
from kiosk.staff.settings import Settings
from kiosk.staff.sticks import Sticks

# Seconds without a touch. Source: RELIABILITY.md section 6 for the pad; the rest is ours.
PAD_SECONDS, DESK_SECONDS = 20.0, 180.0
# As long as wiping a screen takes.
CLEANING_SECONDS = 60


class Page(StrEnum):
    """The staff's screens, by the id that code, pictures and tests use; away: visitors have the glass."""

    AWAY = ""
    PIN = "staff-pin"
    HOME = "staff-home"
    PACKS = "staff-packs"
    HEALTH = "staff-health"
    SETTINGS = "staff-settings"
    COUNTS = "staff-counts"
    CHECK = "staff-check"


class Asked(StrEnum):
    """What is asked before it is done."""

    NOTHING = ""
    UNDO = "undo"
    STOP = "stop"
    RESTART = "restart"
    TRUST = "trust"


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything about the staff's side.

    `conditions` is None while the kiosk is looked at; `cleaning_until` is a second of the steady clock;
    `preview` tells that what a stick changes is listed; `busy` while what was asked for is done, and
    `said` is how it ended.
    """

    page: Page = Page.AWAY
    pad: Pad = field(default_factory=Pad)
    asked: Asked = Asked.NOTHING
    cleaning_until: float | None = None
    conditions: tuple[Condition, ...] | None = None
    holdings: Holdings = field(default_factory=Holdings)
    sticks: Sticks = field(default_factory=Sticks)
    delivery: Delivery = field(default_factory=Delivery)
    preview: bool = False
    settings: Settings = field(default_factory=Settings)
    form: Form = field(default_factory=Form)
    check: OpeningCheck | None = None
    counts: Counts = field(default_factory=Counts)
    busy: bool = False
    said: str = ""

    @property
    def is_in(self) -> bool:
        """Tell whether somebody got past the pad."""
        return self.page not in {Page.AWAY, Page.PIN}


def show_pad(desk: Desk, pad: Pad) -> Desk:
    """Lay the pad over everything."""
    return replace(leave(desk), page=Page.PIN, pad=pad)


def come_in(desk: Desk) -> Desk:
    """Open the staff's home, after the right PIN or a newly chosen one; nothing is left of the pad."""
    return replace(desk, page=Page.HOME, pad=Pad(), said="")


def go(desk: Desk, page: Page) -> Desk:
    """Open another of the staff's screens. From the pad, or to it, there is no way like this."""
    if not desk.is_in or page in {Page.AWAY, Page.PIN} or desk.delivery.stage is Stage.INSTALLING:
        return desk
    return replace(
        desk,
        page=page,
        asked=Asked.NOTHING,
        form=Form(),
        check=None,
        counts=Counts(),
        preview=False,
        said="",
        pad=Pad(),
    )


def change_pin(desk: Desk) -> Desk:
    """Let somebody who is in choose another PIN."""
    if not desk.is_in:
        return desk
    return replace(desk, page=Page.PIN, pad=Pad(Purpose.CHOOSE), said="")


def leave(desk: Desk) -> Desk:
    """Give the glass back to visitors; sticks and settings stay known."""
    if desk.delivery.stage is Stage.INSTALLING:
        return desk
    return Desk(settings=desk.settings, sticks=desk.sticks, delivery=desk.delivery, holdings=desk.holdings)


def ask(desk: Desk, asked: Asked) -> Desk:
    """Ask before something is done, or ask no longer."""
    return replace(desk, asked=asked) if desk.is_in else desk


def clean(desk: Desk, now: float) -> Desk:
    """Ignore all touches for a minute, so that the glass can be wiped."""
    if not desk.is_in or desk.delivery.stage is Stage.INSTALLING:
        return desk
    return replace(desk, cleaning_until=now + CLEANING_SECONDS, asked=Asked.NOTHING)


def seconds_to_clean(desk: Desk, now: float) -> int:
    """Count the whole seconds that touches are still ignored."""
    return 0 if desk.cleaning_until is None else max(0, ceil(desk.cleaning_until - now))


def tick(desk: Desk, now: float, quiet: float) -> Desk:
    """Let time pass: `now` is a second of the steady clock, `quiet` the seconds since the last touch."""
    if desk.cleaning_until is not None and now >= desk.cleaning_until:
        return replace(desk, cleaning_until=None)
    limit = _limit(desk)
    return leave(desk) if limit is not None and quiet >= limit else desk


def _limit(desk: Desk) -> float | None:
    """Give the seconds that may pass without a touch; None where nobody needs to touch anything."""
    if desk.page is Page.AWAY or desk.cleaning_until is not None or desk.delivery.stage is Stage.INSTALLING:
        return None
    # Who forgot the PIN has a telephone call to make.
    if desk.page is Page.PIN and desk.pad.purpose is not Purpose.FORGOTTEN:
        return PAD_SECONDS
    return DESK_SECONDS


def problems(desk: Desk) -> tuple[Condition, ...]:
    """List what is not well, the worst first."""
    found = desk.conditions or ()
    order = (Level.BAD, Level.WARN)
    return tuple(each for level in order for each in found if each.level is level)


def status(desk: Desk) -> str:
    """Say how the kiosk is, in a few words.

    >>> status(Desk(conditions=()))
    'Allt är bra'
    """
    if desk.conditions is None:
        return "Tittar på kiosken …"
    number = len(problems(desk))
    return f"{number} {'sak' if number == 1 else 'saker'} att titta på" if number else "Allt är bra"


def is_waiting(desk: Desk, now: float) -> bool:
    """Tell whether somebody watches seconds go by."""
    return desk.cleaning_until is not None or (desk.page is Page.PIN and pads.is_shut(desk.pad, now))
