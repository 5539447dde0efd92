"""What happens behind a running kiosk: note that the start was good, tidy up, look at every byte slowly."""

from __future__ import annotations

import threading

from kiosk.channel import recovery
from kiosk.channel.messages import LOG
from kiosk.channel.values import InstalledPack
from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.state.database import State

# Seconds between two slices of half a megabyte: a pack of 1 GB is looked through within four minutes.
_PAUSE = 0.1


class Caretaker:
    """A quiet thread of its own; hashing and reading leave the interpreter to whoever draws."""

    def __init__(
        self,
        state: State,
        installed: InstalledPack | None,
        clock: Clock,
        healthy_after: float = recovery.HEALTHY_AFTER,
        pause: float = _PAUSE,
    ) -> None:
        self._state = state
        self._installed = installed
        self._clock = clock
        self._healthy_after = healthy_after
        self._pause = pause
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="caretaker", daemon=True)

    def start(self) -> None:
        """Begin; the start counts as healthy when the kiosk lives long enough."""
        self._thread.start()

    def stop(self) -> None:
        """Leave off, because a person closed the kiosk: that too is a healthy end."""
        self._stopping.set()
        self._thread.join()
        try:
            recovery.settle(self._state)
        except KnownError as problem:
            LOG.warning("not settled: %s", problem)

    def join(self) -> None:
        """Wait until all is done."""
        self._thread.join()

    def _work(self) -> None:
        if self._stopping.wait(self._healthy_after):
            return
        # What hashes is loaded now, not before the first frame.
        from kiosk.channel.housekeeping import tidy  # noqa: PLC0415

        try:
            recovery.settle(self._state)
            tidy(self._state)
            if self._installed is not None:
                self._inspect(self._installed)
        except KnownError as problem:
            LOG.warning("care was cut short: %s", problem)

    def _inspect(self, installed: InstalledPack) -> None:
        from kiosk.channel.housekeeping import Inspection  # noqa: PLC0415

        inspection = Inspection(self._state, installed)
        while inspection.step(self._clock.now()):
            if self._stopping.wait(self._pause):
                return
