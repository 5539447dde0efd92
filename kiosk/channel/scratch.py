"""Folders below the kiosk's own for what is gone a moment later, and what is said when its disk fails.

Loaded only while something is being installed, or tidied.
"""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.channel import files
from kiosk.channel.messages import ChannelError, Failure

_PREFIX = "scratch-"


@contextmanager
def scratch_folder(kiosk: Path) -> Iterator[Path]:
    """Make a folder below the kiosk's own, which is gone after the block.

    Raises:
        OSError: when there is no room for it.
    """
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=kiosk))
    try:
        # Held as long as it is used: who tidies up meanwhile leaves it alone.
        with files.one_at_a_time(folder):
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep_scratch(kiosk: Path) -> None:
    """Remove the folders that nobody holds any more, because their process was killed."""
    for folder in kiosk.glob(f"{_PREFIX}*"):
        with suppress(files.LockedError, OSError):
            with files.one_at_a_time(folder):
                pass
            shutil.rmtree(folder)


@contextmanager
def disk_told(kiosk: Path) -> Iterator[None]:
    """Turn what the kiosk's own disk answers into a sentence; reading a channel has words of its own."""
    try:
        yield
    except OSError as problem:
        if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
            free = files.free_bytes(kiosk) // 1_000_000
            raise ChannelError(Failure.NO_ROOM, needed=free + 1, free=free) from problem
        raise ChannelError(Failure.NOT_WRITTEN, detail=problem) from problem
