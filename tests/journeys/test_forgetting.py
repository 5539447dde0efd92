"""Nothing of a visit is left for the next visitor: not in the state, not on the glass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product

import numpy as np
import pytest
from PySide6.QtGui import QImage

from kiosk.app import Kiosk
from kiosk.clock import FixedClock
from kiosk.rehearsal.finger import guard_of, is_a
from kiosk.rehearsal.photographer import stage_of
from kiosk.rehearsal.sight import Seen, look
from kiosk.rehearsal.visits import NAMES, Stage, visit_for
from kiosk.visit.rules import fresh_visit, go_home
from kiosk.visit.values import Visit
from tests.journeys.conftest import OpenKiosk
from tests.journeys.visitor import Visitor, settle

# The renderer adds up positions in single precision, in the order in which things have moved: the edges of
# letters may differ by a few of 255 steps, which no eye sees. Whatever is left of a visit differs by more.
_NOISE = 32


def leave_alone(kiosk: Kiosk) -> None:
    """Let nobody touch the kiosk until it has asked and begun anew."""
    clock = kiosk.session.clock
    assert isinstance(clock, FixedClock)
    kiosk.idle.tick()
    # Longer than anybody gets who asked for more time.
    for seconds in (900, 30):
        clock.advance(seconds)
        kiosk.idle.tick()


def pictures(kiosk: Kiosk) -> Mapping[str, QImage]:
    """Take a picture of every screen, and of the start screen before them."""
    settle(kiosk)
    taken = {"before": kiosk.window.grabWindow()}
    stage = stage_of(kiosk.session)
    for name in NAMES:
        kiosk.session.update(visit_for(name, "sv", stage))
        settle(kiosk)
        taken[name] = repainted(kiosk)
    return taken


def repainted(kiosk: Kiosk) -> QImage:
    """Take a picture of which every part is painted now, whatever was painted before.

    Qt's software renderer lets shapes out of what clips them when only parts are painted anew: what it then
    leaves beside them depends on what was shown in which order.
    """
    kiosk.window.contentItem().setOpacity(0)
    kiosk.window.grabWindow()
    kiosk.window.contentItem().setOpacity(1)
    return kiosk.window.grabWindow()


def differing(one: Mapping[str, QImage], other: Mapping[str, QImage]) -> Mapping[str, int]:
    """Count the pixels that differ, by screen; screens without any are left out."""
    counts = {name: int((distance(one[name], other[name]) > _NOISE).sum()) for name in one}
    return {name: count for name, count in counts.items() if count}


def distance(one: QImage, other: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    return np.asarray(np.abs(channels(one) - channels(other)))


def channels(picture: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    assert picture.format() == QImage.Format.Format_RGB32
    return np.frombuffer(bytes(picture.constBits()), np.uint8).astype(np.int16)


@dataclass
class Curious:
    """A visitor who taps everything there is, and whose visit comes to hold all of it."""

    visitor: Visitor
    stage: Stage
    # How far down a list they read.
    pages: int = 1
    tapped: dict[str, set[str]] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.visitor.kiosk.session.changed.connect(self._note_changes)

    def try_everything(self) -> None:
        for name, page in product(NAMES, range(self.pages)):
            for number in range(self._stand_on(name, page)):
                self._stand_on(name, page)
                self._tap(name, number)
        for icon in ("textSize", "contrast", "reach"):
            self.visitor.tap_bar(icon)

    def _note_changes(self) -> None:
        now, fresh = self.visitor.visit, fresh_visit("sv")
        self.changed |= {name for name in Visit._fields if getattr(now, name) != getattr(fresh, name)}

    def _stand_on(self, name: str, page: int) -> int:
        """Go to a page of a screen, with all that was chosen before; return how much can be tapped there."""
        session = self.visitor.kiosk.session
        there = visit_for(name, "sv", self.stage)
        session.update(
            session.visit._replace(
                here=there.here,
                trail=there.trail,
                dialog=there.dialog,
                quiz=there.quiz,
                open_question=there.open_question,
            )
        )
        settle(self.visitor.kiosk)
        for icon, times in (("up", page and self.pages), ("down", page)):
            for _ in range(times):
                for button in self.visitor.finger.items("ScrollButton", icon=icon)[-1:]:
                    self.visitor.tap_at_once(button)
        return len(self._on_the_glass())

    def _tap(self, name: str, number: int) -> None:
        found = self._on_the_glass()
        if number < len(found):
            self.tapped.setdefault(name, set()).add(str(found[number].item.property("name")))
            self.visitor.tap_at_once(found[number].item)

    def _on_the_glass(self) -> list[Seen]:
        return [
            each
            for each in look(self.visitor.kiosk.window, 1.0)
            if is_a(each.item, "Tappable")
            and each.item.isEnabled()
            and not each.in_bar
            and _middle_is_seen(each)
        ]


def _middle_is_seen(seen: Seen) -> bool:
    across, down = (seen.area.left + seen.area.right) / 2, (seen.area.top + seen.area.bottom) / 2
    shown = seen.visible
    return shown.left < across < shown.right and shown.top < down < shown.bottom


@pytest.mark.parametrize("pages", [1, pytest.param(3, marks=pytest.mark.full)])
def test_after_the_most_curious_visitor_the_kiosk_is_as_if_freshly_started(
    open_kiosk: OpenKiosk, pages: int
) -> None:
    kiosk = open_kiosk()
    # The guard has tests of its own; here it would only cost time.
    guard_of(kiosk.window).setProperty("interval", 0)
    curious = Curious(Visitor(kiosk), stage_of(kiosk.session), pages)
    curious.try_everything()
    assert all(curious.tapped.get(name) for name in NAMES)
    chosen = kiosk.session.visit.modes._asdict()
    assert all(chosen[mode] for mode in chosen if mode != "listening"), "nothing speaks here"

    leave_alone(kiosk)

    assert kiosk.session.visit == fresh_visit("sv")
    assert differing(pictures(kiosk), pictures(open_kiosk())) == {}


def test_one_letter_left_would_be_seen(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.session.apply(go_home)
    settle(kiosk)
    fresh = {"home": kiosk.window.grabWindow()}
    title = next(
        text for text in look(kiosk.window, 1.0) if str(text.item.property("text")).startswith("Hej")
    )

    title.item.setProperty("text", "Hej.\nVar vill du börja?")
    settle(kiosk)

    assert differing(fresh, {"home": kiosk.window.grabWindow()}) != {}
