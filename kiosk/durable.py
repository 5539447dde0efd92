"""What a power cut must not undo: files and the folders that name them, written through to the disk."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Write through which names a folder has; Windows has no such call, NTFS journals names itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder with its parents; each new name is written through."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir()
    sync_folder(folder.parent)


def sync_file(path: Path) -> None:
    """Write through what a file holds.

    A failed fsync is never tried again: Linux forgets what was not written, so the second one would lie.
    """
    # Windows flushes only what is open for writing.
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put(beside: Path, target: Path) -> None:
    """Give a finished file its name, which must be free, and write both through."""
    sync_file(beside)
    beside.replace(target)
    sync_folder(target.parent)


def put_aside(path: Path) -> None:
    """Rename a damaged file to `<name>.bad-<n>`, where there is one, for whoever looks into it."""
    if path.exists():
        names = (path.with_name(f"{path.name}.bad-{number}") for number in count(1))
        path.replace(next(free for free in names if not free.exists()))
