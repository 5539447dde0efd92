"""Reads what the system tells of the machine. What one system lacks is None, never a guess.

The Windows parts were written from Microsoft's documentation and have not been run there.
"""

from __future__ import annotations

import ctypes
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.staff.health import Memory
from kiosk.staff.lockdown import (
    DESKTOPS,
    LINUX,
    USB_GUARD,
    WINDOWS,
    Gap,
    Openness,
    linux_openness,
    windows_openness,
)

_READ = (
    Path("/proc/sys/kernel/sysrq"),
    Path("/sys/module/kernel/parameters/consoleblank"),
    Path("/etc/systemd/logind.conf"),
    Path("/etc/systemd/system.conf"),
)
_DROP_INS = (Path("/etc/systemd/logind.conf.d"), Path("/etc/systemd/system.conf.d"))
_PROGRAMS = ("cage", *DESKTOPS, USB_GUARD)


def read_memory() -> Memory:
    """Read how much memory there is."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        text = Path("/proc/meminfo").read_text("ascii")
    except OSError:
        return Memory()
    kilobytes = {line.split(":")[0]: line.split()[1] for line in text.splitlines() if ":" in line}
    return Memory(_bytes(kilobytes.get("MemTotal")), _bytes(kilobytes.get("MemAvailable")))


def free_bytes(folder: Path) -> int | None:
    """Read how many bytes are free where a folder lies or will lie; None where it cannot be read."""
    for place in (folder, *folder.absolute().parents):
        if place.exists():
            try:
                return shutil.disk_usage(place).free
            except OSError:
                return None
    return None


def read_lockdown() -> tuple[tuple[Gap, ...], Openness]:
    """Read which ways out of a kiosk this system has, and which of them are open."""
    if sys.platform == "win32":
        return WINDOWS, windows_openness(_registry)
    files = {str(path): text for path in (*_READ, *_drop_ins()) if (text := _text(path)) is not None}
    return LINUX, linux_openness(files, tuple(_running(_PROGRAMS)))


def _bytes(kilobytes: str | None) -> int | None:
    return int(kilobytes) * 1024 if kilobytes is not None and kilobytes.isdigit() else None


def _drop_ins() -> list[Path]:
    try:
        return [path for folder in _DROP_INS for path in sorted(folder.glob("*.conf"))]
    except OSError:
        return []


def _text(path: Path) -> str | None:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return None


def _running(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Give the command lines of running programs of these names."""
    for process in Path("/proc").glob("[0-9]*"):
        # Programs come and go while this looks.
        line = _text(process / "cmdline") or ""
        words = tuple(line.rstrip("\0").split("\0"))
        if words[0].rpartition("/")[2] in names:
            yield words


class _MemoryStatus(ctypes.Structure):
    # MEMORYSTATUSEX, sysinfoapi.h.
    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        *((name, ctypes.c_uint64) for name in ("pages", "pages_free", "room", "room_free", "extended")),
    )


def _windows_memory() -> Memory:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    if not kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
        return Memory()
    return Memory(status.total, status.free)


def _registry(hive: str, key: str, name: str) -> str | int | None:
    import winreg  # noqa: PLC0415 -- only there

    hives = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}  # type: ignore[attr-defined]
    try:
        with winreg.OpenKey(hives[hive], key) as opened:  # type: ignore[attr-defined]
            value, _ = winreg.QueryValueEx(opened, name)  # type: ignore[attr-defined]
    except OSError:
        return None
    return value if isinstance(value, str | int) else None
