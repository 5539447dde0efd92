"""Writes new objects at the pace of `cp`: while one is copied, those before it are hashed and synced.

Loaded only while something is being installed or published.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from kiosk.channel import files
from kiosk.durable import make_folder, sync_folder

# Files that are hashed and written through at a time, and that may wait for it: each is an open file.
_FINISHING, _WAITING = 4, 16


class WrongBytesError(Exception):
    """Other bytes came than the signature says, or more of them; the message names the file."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a file has to be: its SHA-256 in hex and its length in bytes."""

    digest: str
    length: int


class Writer:
    """Writes new files; each gets its name when every byte of it is right and on the disk.

    Leaving the block waits for what is under way; `settle` tells whether all of it went well.
    """

    def __init__(self) -> None:
        self._finishing = ThreadPoolExecutor(_FINISHING)
        self._under_way: deque[Future[None]] = deque()
        self._folders: set[Path] = set()

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._finishing.shutdown()

    def put(
        self, chunks: Iterable[bytes], target: Path, expected: Expected, told: Callable[[int], None]
    ) -> None:
        """Copy one file. Its source is read once; what is hashed is our own copy.

        Raises:
            WrongBytesError: when this file is too long, or an earlier one is not what it should be.
            OSError: when it cannot be read or written, or an earlier one could not be written through.
        """
        make_folder(target.parent)
        beside = target.with_name(f"{expected.digest}.{os.urandom(8).hex()}{files.PART}")
        descriptor = files.create(beside)
        try:
            _copy(chunks, descriptor, target, expected.length, told)
        except BaseException:
            os.close(descriptor)
            files.remove(beside)
            raise
        self._folders.add(target.parent)
        self._under_way.append(self._finishing.submit(_finish, descriptor, beside, target, expected))
        while len(self._under_way) > _WAITING:
            self._under_way.popleft().result()

    def rely_on(self, present: Path) -> None:
        """Count on a file that is there: an earlier process may have died before its name was safe."""
        self._folders.add(present.parent)

    def settle(self) -> None:
        """Wait until all files have their names for good, before anything relies on them.

        Raises:
            WrongBytesError: when one of them is not what it should be.
            OSError: when the disk refused one of them.
        """
        while self._under_way:
            self._under_way.popleft().result()
        # Those above as well: one that was there already may have been made just before a process died.
        for folder in sorted(self._folders | {each.parent for each in self._folders}):
            sync_folder(folder)
        self._folders.clear()


def _copy(
    chunks: Iterable[bytes], descriptor: int, target: Path, limit: int, told: Callable[[int], None]
) -> None:
    length = 0
    for chunk in chunks:
        length += len(chunk)
        if length > limit:
            raise WrongBytesError(target.name)
        files.write_all(descriptor, chunk)
        told(len(chunk))


def _finish(descriptor: int, beside: Path, target: Path, expected: Expected) -> None:
    try:
        try:
            if files.hash_open(descriptor) != (expected.digest, expected.length):
                raise WrongBytesError(target.name)
            files.sync(descriptor)
        finally:
            os.close(descriptor)
        # A damaged one may lie there; no good file is ever replaced.
        files.remove(target)
        files.rename_new(beside, target)
    except BaseException:
        files.remove(beside)
        raise
