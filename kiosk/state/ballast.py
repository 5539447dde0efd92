"""A file that only takes room: it goes when the disk is full, so that what matters can still be written."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

NAME = "ballast"
SIZE = 16_000_000
# Below this, the next commit may not fit.
_NEARLY_FULL = 2_000_000
# Ballast is put back only where nobody misses it.
_ROOMY = 4 * SIZE


def release_when_full(folder: Path) -> None:
    """Drop the ballast of a folder when its disk is nearly full; costs one system call."""
    with suppress(OSError):
        if shutil.disk_usage(folder).free < _NEARLY_FULL:
            (folder / NAME).unlink(missing_ok=True)


def take_in(folder: Path) -> None:
    """Put the ballast back when there is plenty of room; without it the kiosk runs just as well."""
    with suppress(OSError):
        path = folder / NAME
        if path.exists() and path.stat().st_size == SIZE:
            return
        if shutil.disk_usage(folder).free < _ROOMY:
            return
        with path.open("wb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, SIZE)
            else:
                file.write(bytes(SIZE))
