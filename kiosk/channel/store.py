"""The kiosk's objects: files named by their own SHA-256, written once and never changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.channel import files
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.values import StoredObject
from kiosk.durable import sync_folder

OBJECTS = "obj"
# Beside what is copied, counts, logs and the memory itself need room, too.
SPARE_BYTES = 64_000_000


class Store:
    """The objects below a kiosk's own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / OBJECTS
        self._touched: set[Path] = set()

    def path(self, stored: StoredObject) -> Path:
        """Tell where an object is or would be."""
        return self.folder / stored.name

    def has(self, stored: StoredObject) -> bool:
        """Tell whether an object is there in its full length; its hash is left to a quieter moment."""
        return files.size_of(self.path(stored)) == stored.length

    def check_room(self, needed: int) -> None:
        """Refuse to begin what will not fit.

        Raises:
            ChannelError: when the disk has less than `needed` bytes and some to spare.
        """
        files.make_folder(self.folder)
        free = files.free_bytes(self.folder)
        if free < needed + SPARE_BYTES:
            wanted = (needed + SPARE_BYTES) // 1_000_000 + 1
            raise ChannelError(Failure.NO_ROOM, needed=wanted, free=free // 1_000_000)

    def put(self, stored: StoredObject, chunks: Iterable[bytes], told: Callable[[int], None]) -> None:
        """Copy an object in, hashing on the way; it gets its name once every byte is right and on the disk.

        Raises:
            ChannelError: when the bytes are not the signed ones.
            OSError: when the disk refuses; nothing is left of the object.
        """
        target = self.path(stored)
        files.make_folder(target.parent)
        beside = target.with_name(f"{stored.digest}.{os.urandom(8).hex()}{files.PART}")
        try:
            written = files.write_hashed(chunks, beside, stored.length, told)
            if written != (stored.digest, stored.length):
                raise ChannelError(Failure.CHANGED, file=stored.name, detail=f"got {written}")
            # A damaged one may lie there; no good file is ever replaced.
            files.remove(target)
            files.rename_new(beside, target)
        except files.TooLongError as problem:
            raise ChannelError(Failure.CHANGED, file=stored.name, detail="too long") from problem
        finally:
            files.remove(beside)
        self._touched.add(target.parent)

    def settle(self) -> None:
        """Write through the names of all objects that were put, before anything relies on them."""
        for folder in sorted(self._touched):
            sync_folder(folder)
        self._touched.clear()

    def sweep(self, keep: set[str]) -> int:
        """Remove parts that were cut off and objects whose names are not in `keep`; give how many.

        Only with the lock of the store, and when no pack that is shown can need them.
        """
        removed = 0
        for folder in self.folder.glob("??"):
            for path in folder.iterdir():
                if f"{folder.name}/{path.name}" not in keep:
                    removed += files.remove(path)
        return removed
