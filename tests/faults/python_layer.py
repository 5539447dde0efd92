"""Puts a `Layer` under Python's file functions; for a process that ends afterwards: nothing is put back."""

from __future__ import annotations

import builtins
import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.faults.disk import Kind, Op
from tests.faults.layer import Layer


class PythonLayer:
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

    def take_over(self) -> None:
        """Take the place of Python's file functions, for the rest of this process."""
        for name in self.NAMES:
            setattr(os, name, getattr(self, name))
        others = {"remove": self.unlink, "rename": self.replace}
        for name, function in others.items():
            setattr(os, name, function)
        for module in (io, builtins):
            setattr(module, "open", self.opened)  # noqa: B010 - mypy forbids the plain form

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
            new = bool(flags & os.O_CREAT) and not os.path.lexists(f"{self._layer.root}{where}")
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
        fault = self._layer.fault
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

    def __init__(self, functions: PythonLayer, file: Any, mode: str, opener: Any) -> None:
        super().__init__(file, mode.replace("b", ""), opener=opener)
        self._functions = functions

    def write(self, data: Any) -> int:
        return self._functions.write(self.fileno(), data)
