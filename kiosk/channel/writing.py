"""Writes new objects as fast as `cp` does: hashing and the disk's own pace run beside the copying.

Loaded only while something is being installed or published.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from kiosk.channel import files
from kiosk.durable import sync_folder

# A file above this is hashed in a thread of its own, in pieces of this size.
_PIECE = 1_000_000
# Pieces that may wait for their hash: what a slow processor may hold in memory.
_AHEAD = 4
# Files that are written through at a time, and that may wait for it: each is an open file.
_SYNCING, _WAITING = 4, 16


class TooLongError(Exception):
    """More bytes came than the signature says."""


class WrongHashError(Exception):
    """Other bytes came than the signature says."""


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
        self._syncing = ThreadPoolExecutor(_SYNCING)
        self._under_way: deque[Future[None]] = deque()
        self._folders: set[Path] = set()

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._syncing.shutdown()

    def put(
        self, chunks: Iterable[bytes], target: Path, expected: Expected, told: Callable[[int], None]
    ) -> None:
        """Copy one file. What was read is hashed and written, and never read again.

        Raises:
            TooLongError: after the chunk that goes beyond the expected length.
            WrongHashError: when the bytes are not the expected ones.
            OSError: when it cannot be read or written, or an earlier one could not be written through.
        """
        files.make_folder(target.parent)
        beside = target.with_name(f"{expected.digest}.{os.urandom(8).hex()}{files.PART}")
        descriptor = files.create(beside)
        try:
            _copy(chunks, descriptor, expected, told)
        except BaseException:
            os.close(descriptor)
            files.remove(beside)
            raise
        self._folders.add(target.parent)
        self._under_way.append(self._syncing.submit(_finish, descriptor, beside, target))
        while len(self._under_way) > _WAITING:
            self._under_way.popleft().result()

    def settle(self) -> None:
        """Wait until all files have their names for good, before anything relies on them.

        Raises:
            OSError: when the disk refused one of them.
        """
        while self._under_way:
            self._under_way.popleft().result()
        for folder in sorted(self._folders):
            sync_folder(folder)
        self._folders.clear()


def _finish(descriptor: int, beside: Path, target: Path) -> None:
    try:
        files.sync_and_close(descriptor)
        # A damaged one may lie there; no good file is ever replaced.
        files.remove(target)
        files.rename_new(beside, target)
    except BaseException:
        files.remove(beside)
        raise


def _copy(chunks: Iterable[bytes], descriptor: int, expected: Expected, told: Callable[[int], None]) -> None:
    length = 0
    with _Hash(expected.length) as digest:
        for chunk in chunks:
            length += len(chunk)
            if length > expected.length:
                raise TooLongError
            digest.add(chunk)
            files.write_all(descriptor, chunk)
            told(len(chunk))
        if (digest.finish(), length) != (expected.digest, expected.length):
            raise WrongHashError


class _Hash:
    """SHA-256 of a stream, beside whoever writes it."""

    def __init__(self, length: int) -> None:
        self._hash = hashlib.sha256()
        self._piece = bytearray()
        self._pending: deque[Future[None]] = deque()
        self._thread = ThreadPoolExecutor(1) if length > _PIECE else None

    def __enter__(self) -> _Hash:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)

    def add(self, chunk: bytes) -> None:
        if self._thread is None:
            self._hash.update(chunk)
            return
        self._piece += chunk
        if len(self._piece) < _PIECE:
            return
        self._pending.append(self._thread.submit(self._hash.update, self._piece))
        self._piece = bytearray()
        if len(self._pending) > _AHEAD:
            self._pending.popleft().result()

    def finish(self) -> str:
        while self._pending:
            self._pending.popleft().result()
        self._hash.update(self._piece)
        return self._hash.hexdigest()
