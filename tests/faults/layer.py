"""Lies between this process and one folder of its disk: writes down what is done there, and lets it fail.

What Python does comes from `python_layer`, what SQLite does from `sqlite_layer`.
"""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.disk import Kind, Op, numbered, read_tree

DIED = 86
# What takes room on a disk; a full one refuses these and goes on doing everything else.
_NEEDS_ROOM = {"create", "write", "folder", "link", "lengthen"}


@dataclass(frozen=True, slots=True)
class Fault:
    """At the touch with this number (from 0) the process dies (`error` 0), or is told of an error.

    `lasting`: every touch from then on has it; a full disk refuses only what needs room.
    `unreadable`: nothing but reading that one file, whatever it is called later, as where a sector has died.
    """

    at: int
    error: int
    lasting: bool = False
    unreadable: str = ""

    def hits(self, number: int, verb: str, *, is_unreadable: bool) -> bool:
        """Tell whether a touch goes wrong."""
        if self.unreadable:
            return is_unreadable and verb == "read"
        if not self.lasting:
            return number == self.at
        return number >= self.at and (self.error != errno.ENOSPC or verb in _NEEDS_ROOM)


class Layer:
    """What one process does below `root`: `log` is what was done, `touches` what was asked for, in words."""

    def __init__(
        self, root: Path, fault: Fault | None = None, died: Callable[[], None] | None = None
    ) -> None:
        self.log: list[Op] = []
        self.touches: list[str] = []
        # One thing at a time, so that the log is the order in which they happened.
        self.turn = threading.RLock()
        self.root = f"{root.resolve()}/"
        self.fault = fault
        self._died = died
        start = read_tree(root)
        self._numbers = numbered(start)
        self._next = len(start) + 1
        self._dead = self._numbers[fault.unreadable] if fault and fault.unreadable else None

    def inside(self, path: str) -> str | None:
        """Give the path below the root, None when it lies elsewhere."""
        if path.startswith(self.root):
            return path.removeprefix(self.root)
        return "" if f"{path}/" == self.root else None

    def touch(self, verb: str, path: str) -> None:
        """Say what is about to be done; this is where it goes wrong.

        Raises:
            OSError: the fault.
        """
        number = len(self.touches)
        self.touches.append(f"{verb} {path}")
        is_dead = self._dead is not None and self._numbers.get(path) == self._dead
        if self.fault is None or not self.fault.hits(number, verb, is_unreadable=is_dead):
            return
        if not self.fault.error:
            if self._died:
                self._died()
            os._exit(DIED)
        raise OSError(self.fault.error, os.strerror(self.fault.error), path)

    def rest(self) -> None:
        """Let nothing go wrong any more."""
        self.fault = None

    def mark(self, name: str) -> None:
        """Write down how far a step has come."""
        with self.turn:
            self.log.append(Op(Kind.MARK, name))

    def created(self, path: str) -> None:
        """Write down a new, empty file."""
        self._numbers[path] = self._next
        self.log.append(Op(Kind.CREATE, path, self._next))
        self._next += 1

    def wrote(self, path: str, offset: int, data: bytes) -> None:
        """Write down bytes; a file that has lost its name is nobody's loss."""
        if path in self._numbers:
            self.log.append(Op(Kind.WRITE, path, self._numbers[path], offset, data))

    def cut(self, path: str, length: int) -> None:
        """Write down a file's new length."""
        self.log.append(Op(Kind.CUT, path, self._numbers[path], length))

    def synced(self, path: str, *, failed: bool = False) -> None:
        """Write down an fsync of a file or a folder."""
        if path in self._numbers:
            kind = Kind.SYNC_FAILED if failed else Kind.SYNC
            self.log.append(Op(kind, path, self._numbers[path]))
        elif not failed and not path.endswith(" (deleted)"):
            self.log.append(Op(Kind.SYNC_FOLDER, path))

    def renamed(self, path: str, to: str) -> None:
        """Write down another name."""
        if path in self._numbers:
            self._numbers[to] = self._numbers.pop(path)
        self.log.append(Op(Kind.RENAME, path, to=to))

    def removed(self, path: str) -> None:
        """Write down a name that is gone."""
        self._numbers.pop(path, None)
        self.log.append(Op(Kind.REMOVE, path))
