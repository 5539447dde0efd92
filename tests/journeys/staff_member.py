"""Somebody of the staff: knows the gesture, has a PIN, plugs in sticks, and waits as long as it takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QTimer
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, Options
from kiosk.clock import Clock, FixedClock
from kiosk.content.loading import OpenPack
from kiosk.paths import assets
from kiosk.rehearsal.finger import Finger, walk_items
from kiosk.rehearsal.photographer import wait_until_built
from kiosk.staff.desk import Desk, Page
from kiosk.staff.memory import Memory
from kiosk.staff.settings import Settings
from kiosk.staff.volumes import Volume
from tests.journeys.visitor import settle

PIN = "580274"
_PATIENCE_MILLISECONDS = 20_000


@dataclass
class StaffMember:
    """One person in front of one kiosk."""

    kiosk: Kiosk
    sticks: list[Volume]
    finger: Finger = field(init=False)

    def __post_init__(self) -> None:
        self.finger = Finger(self.kiosk.window)
        self._device = QTest.createTouchDevice()
        self._plugged = 0

    @property
    def desk(self) -> Desk:
        assert self.kiosk.gate.staff is not None
        return self.kiosk.gate.staff.desk

    @property
    def shown(self) -> str:
        return self.kiosk.session.open_pack.head.title.sv

    def is_at(self, page: Page) -> bool:
        return self.desk.page is page

    def touch(self, x: float, y: float) -> None:
        """Tap a point of the window."""
        point = QPoint(round(x), round(y))
        window = self.kiosk.window
        QTest.touchEvent(window, self._device).press(0, point, window).commit()
        QTest.touchEvent(window, self._device).release(0, point, window).commit()

    def gesture(self) -> None:
        """Tap the four corners in their order."""
        right, bottom = self.kiosk.window.width() - 5, self.kiosk.window.height() - 5
        for x, y in ((5, 5), (right, 5), (right, bottom), (5, bottom)):
            self.touch(x, y)
        self.wait(lambda: self.desk.page is Page.PIN and not self.desk.pad.busy)

    def type(self, figures: str) -> None:
        """Type on the pad, and say that it is whole."""
        for figure in figures:
            self.tap("StaffKey", name=figure)
        self.tap("StaffKey", name="Klar")
        self.wait(lambda: not self.desk.pad.busy)

    def come_in(self) -> None:
        """Choose the PIN where there is none, and come to the first screen."""
        self.gesture()
        self.type(PIN)
        if self.desk.page is Page.PIN:
            self.type(PIN)
        self.wait(lambda: self.desk.conditions is not None)
        assert self.is_at(Page.HOME)

    def tap(self, kind: str, nth: int = 0, **properties: str) -> None:
        """Tap something once it is there and taps count."""
        self.wait(lambda: not self._is_guarded() and bool(self.finger.items(kind, **properties)))
        # What a thread has just brought may not lie in its place yet: a picture puts it there.
        self.kiosk.window.grabWindow()
        self.finger.tap(self.finger.find(kind, nth, **properties))
        settle(self.kiosk)

    def plug_in(self, folder: Path) -> None:
        """Put a stick in; each time it is another one to the system."""
        self._plugged += 1
        self.sticks.append(Volume(f"{self._plugged}:{folder}", folder))
        self.wait(lambda: any(volume.id in self.desk.sticks.present for volume in self.sticks[-1:]))

    def pull_out(self) -> None:
        self.sticks.pop()
        self.wait(lambda: len(self.desk.sticks.present) == len(self.sticks))

    def sees(self, words: str) -> bool:
        """Tell whether something on the glass says this."""
        texts = (
            item.property("text") for item in walk_items(self.kiosk.window.contentItem()) if item.isVisible()
        )
        return any(words in text for text in texts if isinstance(text, str))

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the kiosk live until something is so.

        Raises:
            AssertionError: when it takes unreasonably long.
        """
        if until():
            return
        loop, late, look = QEventLoop(), QTimer(singleShot=True), QTimer(interval=10)
        late.timeout.connect(lambda: loop.exit(1))
        look.timeout.connect(lambda: loop.exit(0) if until() else None)
        late.start(_PATIENCE_MILLISECONDS)
        look.start()
        failed = loop.exec()
        look.stop()
        assert not failed, f"waited in vain at {self.desk}"
        QCoreApplication.processEvents()

    def pass_time(self, seconds: float) -> None:
        """Let nobody touch anything for a while."""
        clock = self.kiosk.session.clock
        assert isinstance(clock, FixedClock)
        assert self.kiosk.gate.staff is not None
        clock.advance(seconds)
        self.kiosk.gate.staff.tick()
        QCoreApplication.processEvents()

    def _is_guarded(self) -> bool:
        return any(
            bool(child.property("running"))
            for desk in self.finger.items("StaffDesk")
            for child in desk.children()
            if child.metaObject().className() == "QQmlTimer"
        )


def a_staffed_kiosk(pack: OpenPack, clock: Clock, memory: Memory | str) -> StaffMember:
    """Open a kiosk in front of which somebody of the staff stands."""
    sticks: list[Volume] = []
    options = Options(size=(1080, 1920), list_volumes=lambda: tuple(sticks))
    kiosk = Kiosk(pack, clock, assets() / "fonts", options, memory)
    wait_until_built(kiosk)
    return StaffMember(kiosk, sticks)


NO_SETTINGS = Settings()
