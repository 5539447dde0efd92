"""Notices when nobody touches the kiosk: asks once, then lets the visit go."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.session import Session
from kiosk.visit import rules
from kiosk.visit.idle import IdlePolicy, Phase, phase, seconds_left
from kiosk.visit.values import Dialog, Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MILLISECONDS = 500
# Seconds before the end at which the question is heard once more.
LAST_CALL = 10


@QmlElement
@QmlUncreatable("made by the composition root")
class IdleWatch(QObject):
    """Reads the steady clock twice a second; films and speech count as somebody being there."""

    secondsLeftChanged = Signal()
    # To be heard as well as seen.
    asked = Signal()

    def __init__(self, session: Session, policy: IdlePolicy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._policy = policy
        self._touched = session.clock.monotonic()
        self._seconds_left = round(policy.warning)
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        # The time after a film counts from its end.
        session.busyChanged.connect(self.touch)

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        return self._seconds_left

    def follow(self, policy: IdlePolicy) -> None:
        """Wait as long as this policy says from now on."""
        self._policy = policy

    def stand_still(self) -> None:
        """Look only when told to: for pictures and rehearsals."""
        self._timer.stop()

    @Slot()
    def touch(self) -> None:
        self._touched = self._session.clock.monotonic()

    @Slot()
    def stay(self) -> None:
        self.touch()
        self._session.apply(rules.open_dialog, Dialog.NONE)

    @Slot()
    def tick(self) -> None:
        visit = self._session.visit
        untouched = visit == rules.fresh_visit(self._session.open_pack.head.default_language)
        if self._session.is_busy or (untouched and visit.here.screen is Screen.ATTRACT):
            self.touch()
            return
        quiet = self._session.clock.monotonic() - self._touched
        match phase(quiet, self._policy, visit.more_time):
            case Phase.WARNING if visit.here.screen is Screen.ATTRACT:
                # Nobody has begun: there is nobody to ask, and nothing to lose but a mode.
                self._session.restart()
            case Phase.ACTIVE:
                if visit.dialog is Dialog.STILL_THERE:
                    self._session.apply(rules.open_dialog, Dialog.NONE)
            case Phase.WARNING:
                self._count_down(quiet)
            case Phase.OVER:
                self._session.restart()

    def _count_down(self, quiet: float) -> None:
        left = seconds_left(quiet, self._policy, self._session.visit.more_time)
        begins = self._session.visit.dialog is not Dialog.STILL_THERE
        before, self._seconds_left = self._seconds_left, left
        if left != before:
            self.secondsLeftChanged.emit()
        self._session.apply(rules.open_dialog, Dialog.STILL_THERE)
        if begins or left <= LAST_CALL < before:
            self.asked.emit()
