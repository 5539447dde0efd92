"""Sample desks, one for each state of the staff's screens that deserves a picture.

They are desks like any other: what they say comes from the same rules as in a real kiosk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.values import InstalledPack, Release
from kiosk.content.comparing import Change, Difference, NamedChange
from kiosk.staff import counts, forms, health, health_content, opening_check, pad
from kiosk.staff import desk as desks
from kiosk.staff.access import Refused
from kiosk.staff.conditions import Condition
from kiosk.staff.counts import Counts, counts_condition
from kiosk.staff.delivery import Delivery, cancelled, ended, found, installing, looking_into, told
from kiosk.staff.desk import Asked, Desk, Page
from kiosk.staff.health import Equipment, Memory, Monitor
from kiosk.staff.health_content import FileFacts, MemoryFacts, PackFacts
from kiosk.staff.holdings import Holdings, name_of
from kiosk.staff.lockdown import LINUX, lockdown_conditions
from kiosk.staff.opening_check import FIELDS, Known, OpeningCheck, Step
from kiosk.staff.pad import Pad, Purpose
from kiosk.staff.settings import Settings
from kiosk.staff.sticks import Judgement, Sticks, judge, judge_refused
from kiosk.staff.volumes import Volume
from kiosk.statistics.database import Row
from kiosk.statistics.events import Event
from kiosk.statistics.export import FULL
from kiosk.statistics.glance import glance_at
from kiosk.statistics.problems import READ_ONLY

_NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
_TITLE = "Plugga i Sörmland"
_BEFORE = InstalledPack(
    "ab" * 32, "sormland", _TITLE, "2026.09", _NOW - timedelta(days=70), 3, 90_000_000, 4_000_000
)
_SHOWN = InstalledPack(
    "cd" * 32, "sormland", _TITLE, "2026.11", _NOW - timedelta(days=12), 4, 95_000_000, 4_000_000
)
_NEWER = Release("sormland", _TITLE, "2026.12", _NOW - timedelta(days=1), 5, "0.1.0", 1)
_STICK = Volume("36:/media/kiosk/PLUGGA", Path("/media/kiosk/PLUGGA"))
_SETTINGS = Settings(
    municipality="0480", place="campus-nykoping", screen_width_mm=336, screen_height_mm=597, volume=60
)
_CHANGES = (Difference("courses", new=3), Difference("films", removed=1), Difference("facts", changed=2))
_NAMES = (
    NamedChange("kurs", Change.NEW, "Undersköterska"),
    NamedChange("kurs", Change.NEW, "Svetsare"),
    NamedChange("kurs", Change.NEW, "Kurser på grundläggande nivå"),
    NamedChange("film", Change.REMOVED, "Vad kostar det att plugga?"),
    NamedChange("uppgift", Change.CHANGED, "Studiestöd på heltid"),
    NamedChange("uppgift", Change.CHANGED, "Fribelopp"),
)
# What a library may count from Monday on.
_NUMBERS = {
    Event.VISIT_ENDED: 63,
    Event.AREA_CHOSEN: 88,
    Event.BARRIER_CHOSEN: 41,
    Event.COURSE_SHOWN: 57,
    Event.PLACE_SHOWN: 22,
    Event.COURSE_TAKEN_BY_QR: 14,
    Event.STORY_SEEN: 3,
}
_TODAY = _NOW.date()
_WEEK = Counts(
    glance_at(
        (Row("kiosk", "", _TODAY.isoformat(), event, "any", n) for event, n in _NUMBERS.items()),
        _TODAY - timedelta(days=21),
        _TODAY,
    )
)
# Percent, bytes and seconds of the pictures: any will do.
_TOTAL, _COPIED, _WAIT = 120_000_000, 74_000_000, 300.0


def desk_for(name: str, now: float) -> Desk:
    """Return a desk that stands on a screen of staff, by the picture's name; `now` is a steady second.

    Raises:
        KeyError: when there is no such picture.
    """
    return _DESKS[name](now)


def _in(page: Page, *, conditions: tuple[Condition, ...] | None = None) -> Desk:
    return Desk(
        page=page,
        conditions=_healthy() if conditions is None else conditions,
        holdings=Holdings(_SHOWN, _BEFORE),
        settings=_SETTINGS,
        sticks=Sticks(frozenset({_STICK.id})),
    )


def _healthy() -> tuple[Condition, ...]:
    return _conditions(_SETTINGS, Equipment((Monitor(1080, 1920, 60),), ("USB Audio",), ("ILITEK",)), 12)


def _with_problems() -> tuple[Condition, ...]:
    return _conditions(Settings(), Equipment((Monitor(1080, 1920, 60),), (), ("ILITEK",)), 240)


def _conditions(settings: Settings, equipment: Equipment, days: int) -> tuple[Condition, ...]:
    day = _NOW.date()
    facts = PackFacts(_TITLE, "2026.11", day + timedelta(days=200 - days), day - timedelta(days=days))
    return (
        *health.screen_conditions(equipment.monitors, settings),
        health.touch_condition(equipment.panels),
        health.sound_condition(equipment.sounds),
        health.printer_condition(settings.printer),
        *health_content.pack_conditions(facts, day),
        health.clock_condition(_NOW, _NOW, True),
        health.disk_condition(48_000_000_000),
        health.memory_condition(Memory(8_000_000_000, 5_000_000_000)),
        *health_content.memory_conditions(MemoryFacts()),
        health_content.program_condition(FileFacts(listed=812)),
        counts_condition(on=settings.counting, troubles=()),
        *lockdown_conditions(LINUX, dict.fromkeys((gap.name for gap in LINUX), False)),
    )


def _pad(value: Pad) -> Desk:
    return Desk(page=Page.PIN, pad=value, settings=_SETTINGS)


def _waiting(now: float) -> Desk:
    return _pad(pad.refused(Refused(_WAIT, looked=True), now))


def _typing(now: float) -> Desk:
    value = Pad()
    for figure in "5802":
        value = pad.press(value, figure, now)
    return _pad(value)


def _stick(judgement: Judgement, *more: Any) -> Delivery:
    # With it comes what judges signatures, which only pictures of sticks need.
    from kiosk.staff.looking import Look  # noqa: PLC0415

    return found(looking_into(_STICK), Look(judgement, _STICK.folder, *more))


def _news() -> Delivery:
    return _stick(judge(_NEWER, _SHOWN), _NEWER, _CHANGES, _NAMES)


def _judged(judgement: Judgement, *, refused: bool = True) -> Desk:
    desk = _in(Page.PACKS)
    sticks = Sticks(desk.sticks.present, desk.sticks.present if refused else frozenset())
    return replace(desk, delivery=_stick(judgement), sticks=sticks)


def _foreign() -> Desk:
    desk = _judged(judge_refused(ChannelError(Failure.NOT_SIGNED), is_empty=False))
    return replace(desk, delivery=replace(desk.delivery, reported=True))


def _unknown() -> Desk:
    return _judged(judge_refused(ChannelError(Failure.NOT_TRUSTED, where=""), is_empty=False), refused=False)


def _trust() -> Desk:
    desk = _unknown()
    fingerprint = "2f61 90ab 77c1 04de 5b3c e8f2 1a90 6dd4"
    return replace(desk, asked=Asked.TRUST, delivery=replace(desk.delivery, fingerprint=fingerprint))


def _packs(delivery: Delivery, **more: Any) -> Desk:
    return replace(_in(Page.PACKS), delivery=delivery, **more)


def _installed() -> Desk:
    pack = replace(_SHOWN, version=_NEWER.version, published=_NEWER.published, release=_NEWER.number)
    return _packs(ended(_news(), name_of(pack)), holdings=Holdings(pack, _SHOWN))


def _check(step: Step | None, *, silent: bool = False) -> OpeningCheck:
    pack = (True, "Innehållet är 12 dagar gammalt.")
    check = opening_check.begin(_NOW, Known(pack, (True, "Disken har 48 GB ledigt.")))
    while check.step is not None and check.step is not step:
        if check.step is Step.TOUCH:
            for field in range(FIELDS):
                check = opening_check.touch(check, field)
        else:
            check = opening_check.answer(check, not (silent and check.step is Step.SOUND))
    return check


def _touching() -> OpeningCheck:
    check = _check(Step.TOUCH)
    for field in (0, 1, 5):
        check = opening_check.touch(check, field)
    return check


def _checked(check: OpeningCheck) -> Desk:
    return replace(_in(Page.CHECK), check=check)


def _form(name: str, **more: Any) -> Desk:
    return replace(_in(Page.SETTINGS), form=replace(forms.open_form(_SETTINGS, name), **more))


def _counting(shown: Counts, *, stick: bool = True, on: bool = True) -> Desk:
    sticks = Sticks(frozenset({_STICK.id} if stick else ()))
    settings = _SETTINGS._replace(counting=on)
    return replace(_in(Page.COUNTS), counts=shown, sticks=sticks, settings=settings)


def _counted() -> Desk:
    return _counting(_WEEK)


def _not_counting() -> Desk:
    return _counting(counts.seen(Counts(), glance_at((), None, _TODAY)), stick=False, on=False)


def _too_loud() -> Desk:
    form, _ = forms.keep(forms.open_form(_SETTINGS, "volume"), _SETTINGS, "140")
    return replace(_in(Page.SETTINGS), form=form)


def _always(make: Callable[[], Desk]) -> Callable[[float], Desk]:
    return lambda _: make()


_DESKS: Mapping[str, Callable[[float], Desk]] = {
    "staff-pin": _typing,
    "staff-pin-first": _always(lambda: _pad(Pad(Purpose.CHOOSE))),
    "staff-pin-wait": _waiting,
    "staff-pin-forgotten": _always(lambda: _pad(Pad(Purpose.FORGOTTEN, unlock_code="K7QM-2XFA-93PD"))),
    "staff-home": _always(partial(_in, Page.HOME)),
    "staff-home-problems": _always(lambda: _in(Page.HOME, conditions=_with_problems())),
    "staff-home-stick": _always(lambda: replace(_in(Page.HOME), delivery=_news())),
    "staff-packs": _always(partial(_in, Page.PACKS)),
    "staff-packs-newer": _always(lambda: _packs(_news())),
    "staff-packs-preview": _always(lambda: _packs(_news(), preview=True)),
    "staff-packs-installing": _always(lambda: _packs(told(installing(_news()), _COPIED, _TOTAL))),
    "staff-packs-installed": _always(_installed),
    "staff-packs-cancelled": _always(lambda: _packs(cancelled(_news()))),
    "staff-packs-same": _always(lambda: _judged(judge(replace(_NEWER, number=4, version="2026.11"), _SHOWN))),
    "staff-packs-foreign": _always(_foreign),
    "staff-packs-damaged": _always(
        lambda: _judged(judge_refused(ChannelError(Failure.CHANGED, file="pack.sqlite"), is_empty=False))
    ),
    "staff-packs-unknown": _always(_unknown),
    "staff-packs-trust": _always(_trust),
    "staff-packs-undo": _always(lambda: desks.ask(_in(Page.PACKS), Asked.UNDO)),
    "staff-health": _always(partial(_in, Page.HEALTH)),
    "staff-health-problems": _always(lambda: _in(Page.HEALTH, conditions=_with_problems())),
    "staff-settings": _always(partial(_in, Page.SETTINGS)),
    "staff-settings-figures": _always(_too_loud),
    "staff-settings-choice": _always(lambda: _form("profile")),
    "staff-settings-place": _always(lambda: _form("place")),
    "staff-settings-letters": _always(lambda: _form("printer", typed="192.168.1.50:91")),
    "staff-counts": _always(_counted),
    "staff-counts-writing": _always(lambda: _counting(counts.writing(_WEEK))),
    "staff-counts-written": _always(
        lambda: _counting(counts.written(_WEEK, "counts-campus-nykoping-7k2qmx-2026-11-23"))
    ),
    "staff-counts-refused": _always(lambda: _counting(counts.refused(_WEEK, FULL))),
    "staff-counts-unread": _always(lambda: _counting(counts.refused(Counts(), READ_ONLY))),
    "staff-counts-off": _always(_not_counting),
    "staff-check": _always(lambda: _checked(_check(Step.SCREEN))),
    "staff-check-touch": _always(lambda: _checked(_touching())),
    "staff-check-sound": _always(lambda: _checked(_check(Step.SOUND))),
    "staff-check-clock": _always(lambda: _checked(_check(Step.CLOCK))),
    "staff-check-good": _always(lambda: _checked(_check(None))),
    "staff-check-bad": _always(lambda: _checked(_check(None, silent=True))),
    "staff-stop": _always(lambda: desks.ask(_in(Page.HOME), Asked.STOP)),
    "staff-cleaning": lambda now: desks.clean(_in(Page.HOME), now),
}
DESKS: tuple[str, ...] = tuple(_DESKS)
