"""What a kiosk does when nobody waits: forget old packs, remove what nothing needs, look for rotten bytes."""

from __future__ import annotations

import hashlib
from contextlib import closing
from datetime import datetime
from pathlib import Path

from kiosk.channel import activations, files
from kiosk.channel.complete import damaged, media_objects, objects_of, open_installed
from kiosk.channel.messages import LOG
from kiosk.channel.scratch import sweep_scratch
from kiosk.channel.store import Store
from kiosk.channel.values import InstalledPack, StoredObject
from kiosk.state import ballast
from kiosk.state.database import State
from kiosk.state.floor import as_text

# Half a millisecond on a slow PC: short enough for the thread that draws.
_SLICE = 500_000


def tidy(state: State) -> int:
    """Remove what no kept pack needs; give how many files went. Once for each start, after the first frame.

    Does nothing while somebody is installing.

    Raises:
        StateError: when the kiosk's memory cannot be read or written.
    """
    store = Store(state.folder)
    try:
        with files.one_at_a_time(state.folder):
            activations.forget_oldest(state)
            # Where one cannot say, its media may be whole, and are needed once its database is copied anew.
            needed = objects_of(store, activations.installed(state))
            removed = 0 if needed is None else store.sweep(needed)
            sweep_scratch(state.folder)
            # A cut after the last change may have come before its copy.
            state.keep_copy()
            ballast.take_in(state.folder)
            return removed
    except (files.LockedError, OSError) as problem:
        LOG.info("not tidied: %s", problem)
        return 0


class Inspection:
    """Hashes the objects of one pack, a slice at a time, and remembers the damaged ones.

    A damaged object counts as missing from the next start on: the pack before it is shown, and installing
    copies just that object again.
    """

    def __init__(self, state: State, pack: InstalledPack) -> None:
        self._state = state
        self._store = Store(state.folder)
        with closing(open_installed(self._store, pack)) as opened:
            self._waiting = [pack.database, *media_objects(opened)]
        self.found: list[StoredObject] = []
        self._position = 0
        self._digest = hashlib.sha256()

    def step(self, now: datetime) -> bool:
        """Hash one slice; tell whether there is more to do.

        Raises:
            StateError: when a damaged object cannot be written down.
        """
        if not self._waiting:
            return False
        stored = self._waiting[-1]
        data = self._read(self._store.path(stored))
        self._digest.update(data)
        self._position += len(data)
        if not data or self._position >= stored.length:
            self._judge(stored, now)
        return bool(self._waiting)

    def _read(self, path: Path) -> bytes:
        return files.read_slice(path, self._position, _SLICE)

    def _judge(self, stored: StoredObject, now: datetime) -> None:
        is_good = self._digest.hexdigest() == stored.digest and self._position == stored.length
        self._waiting.pop()
        self._position, self._digest = 0, hashlib.sha256()
        if is_good or stored.digest in damaged(self._state):
            return
        LOG.error("object %s is damaged", stored.name)
        self.found.append(stored)
        with self._state.change() as database:
            database.execute("INSERT OR REPLACE INTO damaged VALUES (?, ?)", (stored.digest, as_text(now)))
