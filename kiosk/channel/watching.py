"""Tells a running kiosk that other content is to be shown; it looks when nobody stands in front of it."""

from __future__ import annotations

from kiosk.channel import activations
from kiosk.channel.complete import open_installed
from kiosk.channel.messages import LOG
from kiosk.channel.store import Store
from kiosk.channel.values import InstalledPack
from kiosk.content.loading import OpenPack, PackError
from kiosk.state.database import State
from kiosk.state.problems import StateError


class Watcher:
    """Compares what is shown with what is active, whichever process activated it.

    Looking costs one small SELECT. `installed` is what is shown, None for what came with the program.
    """

    def __init__(self, state: State, installed: InstalledPack | None) -> None:
        self.installed = installed
        self._state = state
        self._seen = 0
        self._seen = self._newest()

    def look(self) -> OpenPack | None:
        """Open the pack that became active since the last look; None when there is nothing to switch to.

        One that cannot be opened is left alone until another is activated: what is shown stays.
        """
        newest = self._newest()
        if newest == self._seen:
            return None
        self._seen = newest
        try:
            activation = activations.active(self._state)
            shown = self.installed.manifest if self.installed else None
            if activation is None or activation.pack.manifest == shown:
                return None
            opened = open_installed(Store(self._state.folder), activation.pack)
        except (StateError, PackError, ValueError) as problem:
            LOG.error("cannot switch: %s", problem)
            return None
        self.installed = activation.pack
        return opened

    def _newest(self) -> int:
        try:
            return int(self._state.read("SELECT max(seq) FROM activation")[0][0] or 0)
        except StateError:
            return self._seen
