"""Lies between this process and one folder of its disk: writes down what is done there, and lets it fail.

Under Python's own file functions; what SQLite does comes from `sqlite_layer`. For a process that ends
afterwards: nothing is put back.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
        self._root = f"{root.resolve()}/"
        self._fault = fault
        self._died = died
        start = read_tree(root)
        self._numbers = numbered(start)
        self._next = len(start) + 1
        self._dead = self._numbers[fault.unreadable] if fault and fault.unreadable else None

    def inside(self, path: str) -> str | None:
        """Give the path below the root, None when it lies elsewhere."""
        if path.startswith(self._root):
            return path.removeprefix(self._root)
        return "" if f"{path}/" == self._root else None

    def touch(self, verb: str, path: str) -> None:
        """Say what is about to be done; this is where it goes wrong.

        Raises:
            OSError: the fault.
        """
        number = len(self.touches)
        self.touches.append(f"{verb} {path}")
        is_dead = self._dead is not None and self._numbers.get(path) == self._dead
        if self._fault is None or not self._fault.hits(number, verb, is_unreadable=is_dead):
            return
        if not self._fault.error:
            if self._died:
                self._died()
            os._exit(DIED)
        raise OSError(self._fault.error, os.strerror(self._fault.error), path)

    def rest(self) -> None:
        """Let nothing go wrong any more."""
        self._fault = None

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

    def lie_under_python(self) -> None:
        """Take the place of Python's file functions, for the rest of this process."""
        functions = _Functions(self)
        for name in functions.NAMES:
            setattr(os, name, getattr(functions, name))
        others = {"remove": functions.unlink, "rename": functions.replace}
        for name, function in others.items():
            setattr(os, name, function)
        for module in (io, builtins):
            setattr(module, "open", functions.opened)  # noqa: B010 - mypy forbids the plain form


class _Functions:
    """Stand-ins for functions of `os`, and for `open`."""

    NAMES = (
        *("open", "write", "fsync", "fdatasync", "replace", "unlink", "mkdir", "rmdir", "symlink", "link"),
        *("ftruncate", "truncate", "posix_fallocate", "sendfile"),
    )

    def __init__(self, layer: Layer) -> None:
        self._layer = layer
        self._real: dict[str, Callable[..., Any]] = {name: getattr(os, name) for name in self.NAMES}
        self._real_open = io.open
        self._was_short = False

    def _where(self, path: Any, folder: int | None = None) -> str | None:
        above = Path.cwd() if folder is None else Path(f"/proc/self/fd/{folder}").readlink()
        return self._layer.inside(os.path.normpath(above / os.fsdecode(path)))

    def _behind(self, descriptor: int) -> str | None:
        return self._layer.inside(str(Path(f"/proc/self/fd/{descriptor}").readlink()))

    def open(self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        where = self._where(path, dir_fd)
        if where is None:
            return int(self._real["open"](path, flags, mode, dir_fd=dir_fd))
        with self._layer.turn:
            new = bool(flags & os.O_CREAT) and not os.path.lexists(f"{self._layer._root}{where}")
            self._layer.touch("create" if new else "look", where)
            descriptor = int(self._real["open"](path, flags, mode, dir_fd=dir_fd))
            if new:
                self._layer.created(where)
            elif flags & os.O_TRUNC:
                self._layer.cut(where, 0)
            return descriptor

    def write(self, descriptor: int, data: Any) -> int:
        where = self._behind(descriptor)
        if where is None:
            return int(self._real["write"](descriptor, data))
        with self._layer.turn:
            offset = os.lseek(descriptor, 0, os.SEEK_CUR)
            short = False
            try:
                self._layer.touch("write", where)
            except OSError as problem:
                # A full disk takes what still fits, and says no the next time.
                short = problem.errno == errno.ENOSPC and len(data) > 1 and self._is_first_refusal()
                if not short:
                    raise
                self._was_short = True
            part = bytes(data[: len(data) // 2] if short else data)
            count = int(self._real["write"](descriptor, part))
            self._layer.wrote(where, offset, part[:count])
            return count

    def _is_first_refusal(self) -> bool:
        fault = self._layer._fault
        return fault is not None and fault.lasting and not self._was_short

    def fsync(self, descriptor: int) -> None:
        where = self._behind(descriptor)
        if where is None:
            self._real["fsync"](descriptor)
            return
        with self._layer.turn:
            try:
                self._layer.touch("sync", where)
                self._real["fsync"](descriptor)
            except OSError:
                self._layer.synced(where, failed=True)
                raise
            self._layer.synced(where)

    fdatasync = fsync

    def replace(self, path: Any, target: Any) -> None:
        where, to = self._where(path), self._where(target)
        if where is None or to is None:
            self._real["replace"](path, target)
            return
        with self._layer.turn:
            self._layer.touch("rename", f"{where} to {to}")
            self._real["replace"](path, target)
            self._layer.renamed(where, to)

    def unlink(self, path: Any, *, dir_fd: int | None = None) -> None:
        self._remove("unlink", path, dir_fd)

    def rmdir(self, path: Any, *, dir_fd: int | None = None) -> None:
        self._remove("rmdir", path, dir_fd)

    def _remove(self, name: str, path: Any, folder: int | None) -> None:
        where = self._where(path, folder)
        if where is None:
            self._real[name](path, dir_fd=folder)
            return
        with self._layer.turn:
            self._layer.touch("remove", where)
            self._real[name](path, dir_fd=folder)
            self._layer.removed(where)

    def mkdir(self, path: Any, mode: int = 0o777, *, dir_fd: int | None = None) -> None:
        where = self._where(path, dir_fd)
        if where is None:
            self._real["mkdir"](path, mode, dir_fd=dir_fd)
            return
        with self._layer.turn:
            self._layer.touch("folder", where)
            self._real["mkdir"](path, mode, dir_fd=dir_fd)
            self._layer.log.append(Op(Kind.FOLDER, where))

    def symlink(self, target: Any, path: Any, *rest: Any, **named: Any) -> None:
        where = self._where(path)
        if where is None:
            self._real["symlink"](target, path, *rest, **named)
            return
        with self._layer.turn:
            self._layer.touch("link", where)
            self._real["symlink"](target, path, *rest, **named)
            self._layer.log.append(Op(Kind.LINK, where, to=os.fsdecode(target)))

    def link(self, *_: Any, **__: Any) -> None:
        raise NotImplementedError("hard links are not modelled")

    def ftruncate(self, descriptor: int, length: int) -> None:
        where = self._behind(descriptor)
        self._lengthen(where, length, lambda: self._real["ftruncate"](descriptor, length))

    def truncate(self, path: Any, length: int) -> None:
        self._lengthen(self._where(path), length, lambda: self._real["truncate"](path, length))

    def posix_fallocate(self, descriptor: int, offset: int, length: int) -> None:
        where = self._behind(descriptor)
        self._lengthen(
            where, offset + length, lambda: self._real["posix_fallocate"](descriptor, offset, length)
        )

    def _lengthen(self, where: str | None, length: int, really: Callable[[], None]) -> None:
        if where is None:
            really()
            return
        with self._layer.turn:
            self._layer.touch("lengthen", where)
            really()
            self._layer.cut(where, length)

    def sendfile(self, out: int, source: int, offset: int, count: int) -> int:
        data = os.pread(source, count, offset)
        return self.write(out, data) if data else 0

    def opened(self, file: Any, mode: str = "r", buffering: int = -1, *rest: Any, **named: Any) -> Any:
        where = None if isinstance(file, int) else self._where(file)
        if where is None:
            return self._real_open(file, mode, buffering, *rest, **named)
        if not set(mode) & set("wax+"):
            with self._layer.turn:
                self._layer.touch("look", where)
            return self._real_open(file, mode, buffering, *rest, **named)
        assert "b" in mode, "only binary writing is modelled"
        opener = named.get("opener") or (lambda path, flags: self.open(path, flags, 0o666))
        raw = _Raw(self, file, mode, opener)
        return (
            raw if buffering == 0 else io.BufferedWriter(raw) if "+" not in mode else io.BufferedRandom(raw)
        )


class _Raw(io.FileIO):
    """A file whose writes go through the layer."""

    def __init__(self, functions: _Functions, file: Any, mode: str, opener: Any) -> None:
        super().__init__(file, mode.replace("b", ""), opener=opener)
        self._functions = functions

    def write(self, data: Any) -> int:
        return self._functions.write(self.fileno(), data)
