"""A log of bounded size: one file that is written, and the ones before it. No personal data is ever in it.

Source: RELIABILITY.md sections 7 and 10 (five files of 2 MB; all together at most 20 MB).
"""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

NAME = "kiosk.log"
_FILES, _BYTES = 5, 2_000_000


class LogFiles:
    """Writes lines to `kiosk.log` in a folder; the files before are `kiosk.log.1` and so on."""

    def __init__(self, folder: Path, files: int = _FILES, most: int = _BYTES) -> None:
        self._path = folder / NAME
        self._files = files
        self._most = most
        self._writing = threading.Lock()

    def write(self, line: bytes) -> None:
        """Write one line, with its end. A full disk loses it: a log is no reason to stop."""
        with self._writing, suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size + len(line) > self._most:
                self._turn()
            with self._path.open("ab") as file:
                file.write(line[: self._most])

    def _turn(self) -> None:
        for number in range(self._files - 1, 0, -1):
            older = self._nth(number - 1)
            if older.exists():
                older.replace(self._nth(number))

    def _nth(self, number: int) -> Path:
        return self._path if number == 0 else self._path.with_name(f"{NAME}.{number}")
