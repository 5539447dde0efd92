"""Somebody who taps, swipes and presses keys by chance on the real kiosk, visit after visit.

The kiosk's clock is virtual: minutes of silence pass in no time. What the machine's clock decides (the guard
after a change of screen, frames) goes on as it is, with the guards made so short that taps arrive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.clock import FixedClock
from kiosk.rehearsal.finger import is_a, walk_items
from kiosk.staff.desk import Page
from kiosk.visit.rules import fresh_visit
from kiosk.visit.values import Dialog, Screen

# What a keypad and a keyboard that should not be there can send; the first are pressed more often.
_KEYPAD = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Home),
)
_STEPS = (Qt.Key.Key_Tab, Qt.Key.Key_Down)
_FOREIGN = (
    *(Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_Menu),
    *(Qt.Key.Key_Print, Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_V, Qt.Key.Key_1),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_End),
    *(Qt.Key.Key_Meta, Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_CapsLock),
)
_NONE = Qt.KeyboardModifier.NoModifier
_HELD = (
    _NONE,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
# Events of a visit: some touch once and go, some stay.
_MEAN_VISIT = 60
# Every so many events somebody wants to go home, and must get there with at most three taps.
_HOME_EVERY = 97
_MOST_TAPS_HOME = 3
# Seconds: longer than anybody gets who asked for more time, then longer than the question stands.
_SILENCE, _ANSWER = 950, 40


class BrokenPromiseError(AssertionError):
    """The kiosk did what it must never do."""


@dataclass(slots=True)
class Tally:
    """What was done so far; an event is one tap, one swipe or one key."""

    events: int = 0
    visits: int = 0
    homes: int = 0
    pads: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    screens: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)


class Monkey:
    """One pair of hands on one kiosk. `faults` gathers what the world around has to say of its behaviour."""

    def __init__(self, kiosk: Kiosk, clock: FixedClock, seed: int, faults: Callable[[], list[str]]) -> None:
        self._kiosk = kiosk
        self._window = kiosk.window
        self._clock = clock
        self._random = Random(seed)
        self._faults = faults
        self._size = kiosk.window.size()
        self._windows = len(QGuiApplication.topLevelWindows())
        self._fresh = fresh_visit(kiosk.session.open_pack.head.default_language)
        self._device = QTest.createTouchDevice()
        # They live as long as the window; to look for them at every tap would take longer than the tap.
        self._bar = self._all("BarItem")
        self.tally = Tally()
        self._acts = self._chances()
        self._acts_done = 0
        for guard in ("TouchGuard", "FocusGuide"):
            for timer in _timers(self._all(guard)[0]):
                timer.setProperty("interval", 0)

    def visits(self) -> Iterator[Tally]:
        """Let visitors come and go for ever; tell after each.

        Raises:
            BrokenPromiseError: as soon as a promise is broken.
        """
        while True:
            for _ in range(1 + int(self._random.expovariate(1 / _MEAN_VISIT))):
                self._act()
            self._leave()
            self.tally.visits += 1
            yield self.tally

    def _chances(self) -> tuple[tuple[Callable[[], None], ...], tuple[int, ...]]:
        acts = {
            self._tap_anywhere: 500,
            self._tap_something: 10,
            self._tap_the_bar: 50,
            self._swipe: 120,
            self._press_keypad: 180,
            self._step_and_press: 50,
            self._press_foreign: 70,
            self._wait: 18,
            self._knock: 2,
            self._run_short_of_memory: 5,
        }
        return tuple(acts), tuple(acts.values())

    def _act(self) -> None:
        act = self._random.choices(*self._acts)[0]
        act()
        self._acts_done += 1
        self.tally.kinds[act.__name__.strip("_")] += 1
        self._settle()
        if self._acts_done % _HOME_EVERY == 0:
            self._want_home()

    def _settle(self) -> None:
        QCoreApplication.processEvents()
        visit = self._kiosk.session.visit
        self.tally.screens[visit.here.screen.value] += 1
        self.tally.languages[visit.language] += 1
        self._check()

    def _check(self) -> None:
        faults = self._faults()
        windows = QGuiApplication.topLevelWindows()
        if len(windows) != self._windows:
            faults.append(f"{len(windows)} windows instead of {self._windows}")
        if self._window.size() != self._size or not self._window.isVisible():
            faults.append(f"the window is {self._window.size().toTuple()}, seen: {self._window.isVisible()}")
        if lost := [item.property("icon") for item in self._bar if self._is_out_of_reach(item)]:
            faults.append(f"the bar has lost {lost}")
        staff = self._kiosk.gate.staff
        if staff is not None and staff.desk.page not in {Page.AWAY, Page.PIN}:
            faults.append(f"a visitor is on staff's page {staff.desk.page}")
        if faults:
            raise BrokenPromiseError(f"after {self.tally.events} events: " + "; ".join(faults))

    def _is_out_of_reach(self, item: QQuickItem) -> bool:
        lowest = item.mapToScene(QPointF(item.width(), item.height()))
        return item.isVisible() and lowest.y() > self._size.height() + 1

    # What hands do.

    def _point(self) -> QPoint:
        return QPoint(self._random.randrange(self._size.width()), self._random.randrange(self._size.height()))

    def _tap_at(self, point: QPoint) -> None:
        self.tally.events += 1
        QTest.touchEvent(self._window, self._device).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, point, self._window).commit()

    def _tap_item(self, item: QQuickItem) -> None:
        self._tap_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())

    def _tap_anywhere(self) -> None:
        self._tap_at(self._point())

    def _tap_something(self) -> None:
        there = [item for item in self._all("Tappable") if item.isVisible() and item.isEnabled()]
        if there:
            self._tap_item(self._random.choice(there))

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        self.tally.events += 1
        QTest.keyClick(self._window, key, held)

    def _step_and_press(self) -> None:
        """Go to something by keypad and press it: what is small is hit as often as what is large."""
        for _ in range(self._random.randrange(1, 9)):
            self._press(self._random.choice(_STEPS))
        self._press(Qt.Key.Key_Return)

    def _tap_the_bar(self) -> None:
        self._tap_item(self._random.choice(self._bar))

    def _swipe(self) -> None:
        self.tally.events += 1
        here, there = self._point(), self._point()
        QTest.touchEvent(self._window, self._device).press(0, here, self._window).commit()
        for step in range(1, 4):
            on_the_way = here + (there - here) * step / 3
            QTest.touchEvent(self._window, self._device).move(0, on_the_way, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, there, self._window).commit()

    def _press_keypad(self) -> None:
        self._press(self._random.choice(_KEYPAD))

    def _press_foreign(self) -> None:
        self._press(self._random.choice(_FOREIGN + _KEYPAD), self._random.choice(_HELD))

    def _knock(self) -> None:
        """Find the gesture that opens the staff's pad, which no hands find by chance."""
        right, bottom = self._size.width() - 1, self._size.height() - 1
        for corner in (QPoint(1, 1), QPoint(right, 1), QPoint(right, bottom), QPoint(1, bottom)):
            self._tap_at(corner)
        QCoreApplication.processEvents()
        self.tally.pads += self._on_staffs_side()

    def _wait(self) -> None:
        self._clock.advance(self._random.uniform(1, 130))
        self._kiosk.idle.tick()

    def _run_short_of_memory(self) -> None:
        """Films go, whatever they are doing, or come back."""
        self._kiosk.session.spare_memory(self._random.random() < 0.5)

    # What must always be possible.

    def _want_home(self) -> None:
        session = self._kiosk.session
        if session.visit.here.screen is Screen.ATTRACT or self._on_staffs_side():
            return
        for _ in range(_MOST_TAPS_HOME):
            if session.visit.here.screen is Screen.HOME and session.visit.dialog is Dialog.NONE:
                break
            # On home that place is the end's; a dialog goes with another tap on what opened it.
            icon = "home" if session.visit.here.screen is not Screen.HOME else self._opened_by()
            self._tap_item(self._named(icon))
            self._settle()
        else:
            raise BrokenPromiseError(f"after {self.tally.events} events: {session.visit} leads to no home")
        self.tally.homes += 1

    def _on_staffs_side(self) -> bool:
        staff = self._kiosk.gate.staff
        return staff is not None and staff.desk.page is not Page.AWAY

    def _opened_by(self) -> str:
        return {Dialog.LANGUAGE: "language", Dialog.HELP: "question"}.get(
            self._kiosk.session.visit.dialog, "question"
        )

    def _named(self, icon: str) -> QQuickItem:
        return next(item for item in self._bar if item.property("icon") == icon)

    def _leave(self) -> None:
        """Go away: by the bar or without a word. Nothing of the visit may be left."""
        staff = self._kiosk.gate.staff
        for seconds in (1, _SILENCE, _ANSWER, 1):
            self._clock.advance(seconds)
            if staff is not None:
                staff.tick()
            self._kiosk.idle.tick()
            self._settle()
        left = self._kiosk.session.visit
        if left != self._fresh:
            raise BrokenPromiseError(f"after {self.tally.events} events the visit left {left}")

    def _all(self, kind: str) -> list[QQuickItem]:
        return [item for item in walk_items(self._window.contentItem()) if is_a(item, kind)]


def _timers(item: QQuickItem) -> Iterator[QObject]:
    return (child for child in item.children() if is_a(child, "QQmlTimer"))
