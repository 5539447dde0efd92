"""What a disk holds after a power cut: a log of what was done to it, and what of that was written through.

The model is the harshest that POSIX allows. What a file holds is safe after fsync of the file; that it has a
name, after fsync of its folder; a rename happens whole or not at all. Everything else may be there, or not,
or in part. Method: ALICE (Pillai and others, OSDI 2014).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path, PurePosixPath

SECTOR = 512
# A file's bytes, None for a folder, the text of a link; by the path below the root.
Entry = bytes | str | None
Tree = dict[str, Entry]


class Kind(Enum):
    """What is done to a disk."""

    CREATE = auto()
    WRITE = auto()
    CUT = auto()
    SYNC = auto()
    # The system told of an error: what was waiting is dropped for good, and no later fsync brings it back.
    SYNC_FAILED = auto()
    RENAME = auto()
    REMOVE = auto()
    FOLDER = auto()
    LINK = auto()
    SYNC_FOLDER = auto()
    # Nothing is done: the step says how far it has come.
    MARK = auto()


@dataclass(frozen=True, slots=True)
class Op:
    """One thing done to a disk; `file` tells files apart whatever they are called, `to` is a new name."""

    kind: Kind
    path: str
    file: int = 0
    offset: int = 0
    data: bytes = b""
    to: str = ""

    def __str__(self) -> str:
        size = f" {len(self.data)} bytes at {self.offset}" if self.kind is Kind.WRITE else ""
        return f"{self.kind.name.lower()} {self.path}{size}{' to ' + self.to if self.to else ''}"


class Loss(Enum):
    """What a cut takes."""

    # The process dies, the system lives: everything is there.
    NOTHING = auto()
    # Whatever was not written through is gone.
    EVERYTHING = auto()
    # Any part of what was not written through is gone, writes are torn between sectors.
    SOME = auto()


@dataclass
class _File:
    """`seen` is what a program reads, `safe` what is on the disk, `waiting` what lies between the two."""

    seen: bytes = b""
    safe: bytes = b""
    waiting: list[Op] = field(default_factory=list)

    def do(self, op: Op) -> None:
        self.seen = _applied(self.seen, op)
        self.waiting.append(op)

    def sync(self) -> None:
        for op in self.waiting:
            self.safe = _applied(self.safe, op)
        self.waiting.clear()

    def left(self, kept: Callable[[Op], Op | None]) -> bytes:
        data = self.safe
        for op in self.waiting:
            if (part := kept(op)) is not None:
                data = _applied(data, part)
        return data


# A name and what it stands for from now on: a file's number, None for a folder, a link's text; or nothing.
_Names = dict[str, int | str | None]
_GONE = -1


class Disk:
    """A disk that starts with a tree, and to which one thing after the other is done."""

    def __init__(self, start: Tree) -> None:
        self._files: dict[int, _File] = {}
        self._safe: _Names = {}
        self._waiting: list[_Names] = []
        for path, number in numbered(start).items():
            data = start[path]
            assert isinstance(data, bytes)
            self._files[number] = _File(data, data)
            self._safe[path] = number
        self._safe.update({path: entry for path, entry in start.items() if not isinstance(entry, bytes)})

    def do(self, op: Op) -> None:
        """Do one thing."""
        match op.kind:
            case Kind.CREATE:
                self._files[op.file] = _File()
                self._waiting.append({op.path: op.file})
            case Kind.WRITE | Kind.CUT:
                self._files[op.file].do(op)
            case Kind.SYNC:
                self._files[op.file].sync()
            case Kind.SYNC_FAILED:
                self._files[op.file].waiting.clear()
            case Kind.RENAME:
                self._waiting.append({op.path: _GONE, op.to: self._names()[op.path]})
            case Kind.REMOVE:
                self._waiting.append({op.path: _GONE})
            case Kind.FOLDER:
                self._waiting.append({op.path: None})
            case Kind.LINK:
                self._waiting.append({op.path: op.to})
            case Kind.SYNC_FOLDER:
                self._sync_folder(op.path)
            case Kind.MARK:
                pass

    def again(self) -> Tree:
        """Go on with a new process, which numbers files anew; what was not written through still is not."""
        seen = self.left(Loss.NOTHING)
        names = self._names()
        new = {names[path]: number for path, number in numbered(seen).items()}
        # Files without a name can come back only as what a lost change of names leaves: keep them apart.
        self._renumber({old: new.get(old, -old - 1) for old in self._files})
        return seen

    def _renumber(self, new: dict[int, int]) -> None:
        self._files = {new[old]: file for old, file in self._files.items()}
        for names in (self._safe, *self._waiting):
            for path, entry in names.items():
                if isinstance(entry, int) and entry != _GONE:
                    names[path] = new[entry]

    def left(self, loss: Loss, seed: int = 0) -> Tree:
        """Give what is there after a cut now."""
        chance = random.Random(seed)
        if loss is Loss.NOTHING:
            names = self._names()
            contents = {number: file.seen for number, file in self._files.items()}
        elif loss is Loss.EVERYTHING:
            names = dict(self._safe)
            contents = {number: file.safe for number, file in self._files.items()}
        else:
            names = dict(self._safe)
            for change in self._waiting:
                if chance.random() < 0.5:
                    names.update(change)
            contents = {number: file.left(_torn(chance)) for number, file in self._files.items()}
        return _tree(names, contents)

    def _names(self) -> _Names:
        names = dict(self._safe)
        for change in self._waiting:
            names.update(change)
        return names

    def _sync_folder(self, folder: str) -> None:
        still: list[_Names] = []
        for change in self._waiting:
            if any(_parent(path) == folder for path in change):
                self._safe.update(change)
            else:
                still.append(change)
        self._waiting = still


def numbered(start: Tree) -> dict[str, int]:
    """Give each file of a tree its number, as whoever writes the log does."""
    return {path: number for number, path in enumerate(sorted(start), 1) if isinstance(start[path], bytes)}


def cuts(start: Tree, log: Sequence[Op], loss: Loss, seed: int = 0) -> list[tuple[int, Tree]]:
    """Give what a cut leaves, before each thing of a log and after the last, with how many were done."""
    disk = Disk(start)
    found = [(0, disk.left(loss, seed))]
    for done, op in enumerate(log, 1):
        disk.do(op)
        found.append((done, disk.left(loss, seed + done)))
    return found


def read_tree(root: Path) -> Tree:
    """Read what is below a folder."""
    tree: Tree = {}
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            tree[name] = str(path.readlink())
        else:
            tree[name] = None if path.is_dir() else path.read_bytes()
    return tree


def write_tree(root: Path, tree: Tree) -> None:
    """Write a tree into an empty folder."""
    for name in sorted(tree):
        entry, path = tree[name], root / name
        if entry is None:
            path.mkdir()
        elif isinstance(entry, str):
            path.symlink_to(entry)
        else:
            path.write_bytes(entry)


def _applied(data: bytes, op: Op) -> bytes:
    if op.kind is Kind.CUT:
        return data[: op.offset].ljust(op.offset, b"\0")
    return data[: op.offset].ljust(op.offset, b"\0") + op.data + data[op.offset + len(op.data) :]


def _torn(chance: random.Random) -> Callable[[Op], Op | None]:
    def kept(op: Op) -> Op | None:
        fate = chance.random()
        if fate < 0.4:
            return None
        if fate < 0.8 or op.kind is Kind.CUT:
            return op
        sectors = chance.randrange(0, len(op.data) // SECTOR + 1)
        return Op(op.kind, op.path, op.file, op.offset, op.data[: sectors * SECTOR])

    return kept


def _tree(names: _Names, contents: dict[int, bytes]) -> Tree:
    """Leave out what is gone, and what lies in a folder that is not there."""
    tree: Tree = {}
    for path in sorted(names):
        entry = names[path]
        parent = _parent(path)
        if entry == _GONE or (parent and tree.get(parent, _GONE) is not None):
            continue
        tree[path] = contents[entry] if isinstance(entry, int) else entry
    return tree


def _parent(path: str) -> str:
    parent = str(PurePosixPath(path).parent)
    return "" if parent == "." else parent
