"""Every touch of the disk: reading a stick without trusting it, writing what a power cut must not undo.

Nothing else in this package opens, writes or renames what is installed: faults can be put under it here.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

# Small enough that a file longer than it may be is noticed early.
CHUNK = 65_536
_LOCK = "install.lock"
PART = ".part"


class NotRegularError(OSError):
    """A link, a pipe or a device lies where a file should be."""


class LockedError(Exception):
    """Another process is installing."""


def read_inside(folder: Path, parts: Sequence[str]) -> Iterator[bytes]:
    """Read a regular file below a folder in chunks, following no link on the way and waiting for nobody.

    The file is open when this returns, so that what is wrong with it is said at once.

    Raises:
        NotRegularError: for anything but a file.
        OSError: when it is not there or cannot be read.
    """
    descriptor = _open_inside(folder, parts)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotRegularError(f"{'/'.join(parts)} is no regular file")
    return _chunks(descriptor)


def _chunks(descriptor: int) -> Iterator[bytes]:
    try:
        while chunk := os.read(descriptor, CHUNK):
            yield chunk
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _open_inside(folder: Path, parts: Sequence[str]) -> int:
        path = folder
        for part in parts:
            path = path / part
            if path.lstat().st_file_attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT:
                raise NotRegularError(f"{part} is a link")
        return os.open(path, os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT)

    _NEW_FILE = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_BINARY | os.O_NOINHERIT

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _NEW_FILE = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    # A link at the end, a link or a file on the way, a socket.
    _NO_FILE = {errno.ELOOP, errno.ENOTDIR, errno.ENXIO}

    def _open_inside(folder: Path, parts: Sequence[str]) -> int:
        at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            for part in parts[:-1]:
                below = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=at)
                os.close(at)
                at = below
            # Not blocking: opening a pipe would else wait for its writer.
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
            return os.open(parts[-1], flags, dir_fd=at)
        except OSError as problem:
            if problem.errno in _NO_FILE:
                raise NotRegularError(f"{'/'.join(parts)} is a link or a device") from problem
            raise
        finally:
            os.close(at)

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def create(path: Path) -> int:
    """Open a new file; its name must be free."""
    return os.open(path, _NEW_FILE, 0o644)


def write_all(descriptor: int, chunk: bytes) -> None:
    """Write a whole chunk."""
    rest = memoryview(chunk)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync(descriptor: int) -> None:
    """Write a file through to the disk.

    An fsync that failed is never tried again: Linux forgets what was not written, so the second would lie.
    """
    os.fsync(descriptor)


def hash_open(descriptor: int) -> tuple[str, int]:
    """Read an open file of our own from its beginning; give its SHA-256 in hex and its length."""
    import hashlib  # noqa: PLC0415 - the first frame needs this module, and hashes nothing

    with open(descriptor, "rb", buffering=0, closefd=False) as file:
        file.seek(0)
        return hashlib.file_digest(file, "sha256").hexdigest(), file.tell()


def rename_new(path: Path, target: Path) -> None:
    """Give a finished file its name; the folder is written through later, once for all files in it."""
    path.replace(target)


def remove(path: Path) -> bool:
    """Remove a file; tell whether it is gone. Windows keeps what somebody has open."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def size_of(path: Path) -> int | None:
    """Tell the length of a regular file, None when there is none."""
    try:
        status = path.lstat()
    except OSError:
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def read_slice(path: Path, start: int, most: int) -> bytes:
    """Read a piece of one of our own files; empty at its end, or where the disk gives nothing back."""
    try:
        with path.open("rb", buffering=0) as file:
            file.seek(start)
            return file.read(most)
    except OSError:
        return b""


def free_bytes(folder: Path) -> int:
    """Tell how many bytes still fit on the disk of a folder."""
    return shutil.disk_usage(folder).free


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Hold the lock of a store; the system lets go of it when the process dies.

    Raises:
        LockedError: when another process holds it.
    """
    descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            _take(descriptor)
        except OSError as problem:
            raise LockedError from problem
        yield
    finally:
        os.close(descriptor)
