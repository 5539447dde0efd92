"""A thread that notices sticks: on Linux the kernel wakes it, elsewhere it looks every other second."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.staff.volumes import MountTable, Volume, volumes

# Seconds: how long the kernel is waited for before it is asked whether the kiosk goes down, and how often the
# drives are looked at where nobody wakes us.
_PATIENCE, _EVERY = 0.5, 2.0


class StickWatch(QObject):
    """Tells which sticks are in, at its beginning and after each change."""

    seen = Signal(object)

    def __init__(
        self, list_volumes: Callable[[], tuple[Volume, ...]] = volumes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._list = list_volumes
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to watch, unless it has begun."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="stick-watch", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        table = _mount_table()
        last: tuple[Volume, ...] | None = None
        while not self._stopping.is_set():
            now = self._list()
            if now != last:
                last = now
                self.seen.emit(now)
            if table is not None:
                table.wait(_PATIENCE)
            else:
                self._stopping.wait(_EVERY)
        if table is not None:
            table.close()


def _mount_table() -> MountTable | None:
    try:
        return MountTable()
    except (OSError, AttributeError):
        # Another system than Linux has neither the table nor poll().
        return None
