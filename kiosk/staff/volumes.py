"""Notices sticks on Linux and Windows, and writes on them what happened.

On Linux the kernel's table of mounts is read; something else mounts, for a kiosk session has nobody who does.
On Windows the drive letters of removable drives are asked for; that part was written from Microsoft's
documentation and has not been run there.
"""

from __future__ import annotations

import os
import re
import select
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

_MOUNTS = Path("/proc/self/mountinfo")
# Where desktops, udev rules and `udisksctl mount` put what is plugged in.
_PLUGGED = ("/media/", "/run/media/")
_REMOVABLE = 2
# A stick that was read on many kiosks has many reports; more on one day mean that something is wrong.
_MOST_REPORTS = 20


@dataclass(frozen=True, slots=True)
class Volume:
    """One stick that is in: `id` is another one each time it is plugged in."""

    id: str
    folder: Path


def volumes() -> tuple[Volume, ...]:
    """List the sticks that are in now; none where nobody can tell."""
    if sys.platform == "win32":
        return _windows_volumes()
    try:
        return read_mounts(_MOUNTS.read_text("utf-8", "surrogateescape"))
    except OSError:
        return ()


def read_mounts(table: str) -> tuple[Volume, ...]:
    r"""Read the sticks from a table as /proc/self/mountinfo has it (man 5 proc_pid_mountinfo).

    >>> read_mounts("36 29 8:17 / /media/kiosk/NY\\040PACK ro,nosuid - vfat /dev/sdb1 ro\n")[0].folder.name
    'NY PACK'
    """
    lines = (line.split(" ") for line in table.splitlines())
    mounted = ((words[0], _unescaped(words[4])) for words in lines if len(words) > 5)
    return tuple(
        Volume(f"{number}:{folder}", Path(folder))
        for number, folder in mounted
        if folder.startswith(_PLUGGED)
    )


class MountTable:
    """Tells when something was mounted or taken away, without reading the table each time."""

    def __init__(self) -> None:
        self._file = _MOUNTS.open("rb")
        self._poll = select.poll()
        # The kernel answers with an error and urgent data after each change.
        self._poll.register(self._file, select.POLLERR | select.POLLPRI)

    def wait(self, seconds: float) -> bool:
        """Wait at most so long for a change, and tell whether there was one."""
        if not self._poll.poll(seconds * 1000):
            return False
        self._file.seek(0)
        self._file.read()
        return True

    def close(self) -> None:
        """Let go of the table."""
        self._file.close()


def write_report(folder: Path, text: str, day: date) -> Path | None:
    """Write what happened on a stick as a file of its own, and give it; None where nothing can be written.

    Nothing that is there is written over, and no link is followed off the stick.
    """
    for name in _report_names(day):
        try:
            descriptor = os.open(folder / name, _NEW_FILE, 0o644)
        except FileExistsError:
            continue
        except OSError:
            return None
        try:
            # Notepad of an office PC: it wants to be told that this is UTF-8, and its own line ends.
            with os.fdopen(descriptor, "w", encoding="utf-8-sig", newline="\r\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            # Full, or pulled out: half a report is none.
            with suppress(OSError):
                (folder / name).unlink()
            return None
        return folder / name
    return None


_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def _report_names(day: date) -> Iterator[str]:
    yield f"kiosk-rapport-{day.isoformat()}.txt"
    for number in range(2, _MOST_REPORTS + 1):
        yield f"kiosk-rapport-{day.isoformat()}-{number}.txt"


def _unescaped(word: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), word)


class _Kernel(Protocol):
    """The two calls of Windows that are needed here."""

    def GetLogicalDrives(self) -> int: ...  # noqa: N802

    def GetDriveTypeW(self, root: str) -> int: ...  # noqa: N802


def _windows_volumes() -> tuple[Volume, ...]:
    import ctypes  # noqa: PLC0415

    return removable_drives(ctypes.WinDLL("kernel32"))  # type: ignore[attr-defined]


def removable_drives(kernel: _Kernel) -> tuple[Volume, ...]:
    """List the removable drives by letter: one bit each in GetLogicalDrives, DRIVE_REMOVABLE is 2."""
    letters = kernel.GetLogicalDrives()
    roots = (f"{chr(ord('A') + bit)}:\\" for bit in range(26) if letters >> bit & 1)
    # A and B are floppy drives, whose motor would start with each look.
    return tuple(
        Volume(root, Path(root))
        for root in roots
        if root[0] not in "AB" and kernel.GetDriveTypeW(root) == _REMOVABLE
    )
