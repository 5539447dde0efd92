"""The kiosk's objects: files named by their own SHA-256, written once and never changed."""

from __future__ import annotations

from pathlib import Path

from kiosk.channel import files
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.values import StoredObject
from kiosk.durable import make_folder

OBJECTS = "obj"
# Beside what is copied, counts, logs and the memory itself need room, too.
SPARE_BYTES = 64_000_000


class Store:
    """The objects below a kiosk's own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / OBJECTS

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
        make_folder(self.folder)
        free = files.free_bytes(self.folder)
        if free < needed + SPARE_BYTES:
            wanted = (needed + SPARE_BYTES) // 1_000_000 + 1
            raise ChannelError(Failure.NO_ROOM, needed=wanted, free=free // 1_000_000)

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
