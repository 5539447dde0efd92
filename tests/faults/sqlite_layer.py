"""Puts a `Layer` under SQLite: a VFS of ours that passes everything on to the one of the system.

The calls that change a disk are written down and may fail, and so may reading. Source: sqlite.org/vfs.html
and `sqlite3.h`; what the system's VFS does in each call is in SQLite's `os_unix.c`.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path, PurePosixPath
from typing import Any

from tests.faults.layer import Layer

_OPEN_CREATE, _OPEN_MAIN_JOURNAL = 0x4, 0x800
_FULL, _CANTOPEN, _READ = 13, 14, 10 | 1 << 8
_WRITE, _FSYNC, _DIR_FSYNC = 10 | 3 << 8, 10 | 4 << 8, 10 | 5 << 8
_TRUNCATE, _DELETE = 10 | 6 << 8, 10 | 10 << 8

_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_REMOVE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
_CLOSE = CFUNCTYPE(c_int, c_void_p)
_TRANSFER = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_CUT = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(ctypes.Structure):
    """`sqlite3_vfs`, as far as we take its place."""


_Vfs._fields_ = [
    *(("version", c_int), ("file_size", c_int), ("longest", c_int), ("next", POINTER(_Vfs))),
    *(("name", c_char_p), ("data", c_void_p), ("open", c_void_p), ("remove", c_void_p)),
    ("rest", c_void_p * 14),
]


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`, as far as we take its place."""

    _fields_ = (
        *(("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", c_void_p)),
        *(("cut", c_void_p), ("sync", c_void_p), ("rest", c_void_p * 13)),
    )


class NotHereError(Exception):
    """Python has SQLite built in, where nothing can be put under it."""


class SqliteLayer:
    """The VFS; must live as long as SQLite is used."""

    def __init__(self, layer: Layer) -> None:
        self._layer = layer
        self._paths: dict[int, str] = {}
        self._fresh_journals: set[int] = set()
        self._tables: dict[int, _Methods] = {}
        self._alive: list[Any] = []
        try:
            library = ctypes.CDLL("libsqlite3.so.0")
        except OSError as problem:
            raise NotHereError(str(problem)) from problem
        library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self._real = library.sqlite3_vfs_find(None).contents
        self._vfs = _Vfs.from_buffer_copy(self._real)
        self._vfs.name = b"faults"
        self._vfs.open = self._pointer(_OPEN, self._open)
        self._vfs.remove = self._pointer(_REMOVE, self._remove)
        library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)

    def _pointer(self, kind: Any, function: Callable[..., int]) -> int:
        callback = kind(function)
        self._alive.append(callback)
        return int(ctypes.cast(callback, c_void_p).value or 0)

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = ctypes.string_at(name).decode() if name else ""
        where = self._layer.inside(path)
        with self._layer.turn:
            new = where is not None and bool(flags & _OPEN_CREATE) and not os.path.lexists(path)
            if where is not None and (error := self._refusal("create" if new else "look", where)):
                # SQLite looks here to see whether there is anything to close.
                c_void_p.from_address(file).value = None
                return _FULL if error == errno.ENOSPC else _CANTOPEN
            code = int(_OPEN(self._real.open)(vfs, name, file, flags, out))
            if code == 0 and where is not None:
                self._paths[file] = where
                self._take_over(file)
                if new:
                    self._layer.created(where)
                    if flags & _OPEN_MAIN_JOURNAL:
                        self._fresh_journals.add(file)
            return code

    def _take_over(self, file: int) -> None:
        place = c_void_p.from_address(file)
        table = place.value
        assert table is not None
        if table not in self._tables:
            real = _Methods.from_address(table)
            ours = _Methods.from_buffer_copy(real)
            ours.close = self._pointer(_CLOSE, self._closer(_CLOSE(real.close)))
            ours.read = self._pointer(_TRANSFER, self._reader(_TRANSFER(real.read)))
            ours.write = self._pointer(_TRANSFER, self._writer(_TRANSFER(real.write)))
            ours.cut = self._pointer(_CUT, self._cutter(_CUT(real.cut)))
            ours.sync = self._pointer(_SYNC, self._syncer(_SYNC(real.sync)))
            self._tables[table] = ours
        place.value = ctypes.addressof(self._tables[table])

    def _closer(self, real: Callable[..., int]) -> Callable[..., int]:
        def close(file: int) -> int:
            self._paths.pop(file, None)
            self._fresh_journals.discard(file)
            return real(file)

        return close

    def _reader(self, real: Callable[..., int]) -> Callable[..., int]:
        def read(file: int, data: int, count: int, offset: int) -> int:
            with self._layer.turn:
                if self._refusal("read", self._paths[file]):
                    return _READ
                return real(file, data, count, offset)

        return read

    def _writer(self, real: Callable[..., int]) -> Callable[..., int]:
        def write(file: int, data: int, count: int, offset: int) -> int:
            where = self._paths[file]
            with self._layer.turn:
                error = self._refusal("write", where)
                if error == errno.ENOSPC:
                    # What still fits is there.
                    count //= 2
                elif error:
                    return _WRITE
                code = real(file, data, count, offset)
                if code == 0:
                    self._layer.wrote(where, offset, ctypes.string_at(data, count))
                return _FULL if error else code

        return write

    def _cutter(self, real: Callable[..., int]) -> Callable[..., int]:
        def cut(file: int, length: int) -> int:
            where = self._paths[file]
            with self._layer.turn:
                if self._refusal("lengthen", where):
                    return _TRUNCATE
                code = real(file, length)
                if code == 0:
                    self._layer.cut(where, length)
                return code

        return cut

    def _syncer(self, real: Callable[..., int]) -> Callable[..., int]:
        def sync(file: int, flags: int) -> int:
            where = self._paths[file]
            with self._layer.turn:
                if self._refusal("sync", where):
                    self._layer.synced(where, failed=True)
                    return _FSYNC
                code = real(file, flags)
                if code == 0:
                    self._layer.synced(where)
                    # The system's VFS syncs the folder with a new journal's first fsync.
                    if file in self._fresh_journals:
                        self._fresh_journals.remove(file)
                        self._layer.synced(_folder(where))
                return code

        return sync

    def _remove(self, vfs: int, name: bytes, sync_folder: int) -> int:
        where = self._layer.inside(name.decode())
        if where is None or not os.path.lexists(name):
            return int(_REMOVE(self._real.remove)(vfs, name, sync_folder))
        with self._layer.turn:
            if self._refusal("remove", where):
                return _DELETE
            code = int(_REMOVE(self._real.remove)(vfs, name, 0))
            if code == 0:
                self._layer.removed(where)
            if code or not sync_folder:
                return code
            # Through Python, where the layer lies as well.
            try:
                descriptor = os.open(Path(name.decode()).parent, os.O_RDONLY)
                try:
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)
            except OSError:
                return _DIR_FSYNC
            return 0

    def _refusal(self, verb: str, where: str) -> int:
        try:
            self._layer.touch(verb, where)
        except OSError as problem:
            return problem.errno or errno.EIO
        return 0


def _folder(path: str) -> str:
    folder = str(PurePosixPath(path).parent)
    return "" if folder == "." else folder
