"""What belongs to a pack in the store, and whether it is all there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import closing

from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.store import Store
from kiosk.channel.values import InstalledPack, StoredObject
from kiosk.content.loading import OpenPack, PackError, open_stored
from kiosk.state.database import State

# No name of a source reaches the disk: only what fits these.
_DIGEST, _ENDING = r"[0-9a-f]{64}", r"[a-z0-9]{1,8}"


def open_installed(store: Store, pack: InstalledPack) -> OpenPack:
    """Open a pack from the store.

    Raises:
        PackError: when its database is damaged, or was made for another program.
    """
    return open_stored(store.path(pack.database), store.folder)


def media_objects(opened: OpenPack) -> list[StoredObject]:
    """List the objects that are a pack's media; equal ones once.

    Raises:
        ChannelError: when a row could be no file of ours.
        PackError: when the database is damaged.
    """
    found: dict[str, StoredObject] = {}
    for name, digest, length in opened.media():
        ending = name.rpartition(".")[2].lower()
        if not (re.fullmatch(_DIGEST, digest) and re.fullmatch(_ENDING, ending) and length >= 0):
            raise ChannelError(Failure.NOT_A_PACK, detail=f"medium {name!r}")
        stored = StoredObject(digest, ending, length)
        found[stored.name] = stored
    return list(found.values())


def objects_of(store: Store, packs: Iterable[InstalledPack]) -> set[str] | None:
    """List the names of all objects of some packs; None when one of the packs cannot say."""
    found: set[str] = set()
    for pack in packs:
        found.add(pack.database.name)
        if not store.has(pack.database):
            continue
        try:
            with closing(open_installed(store, pack)) as opened:
                found.update(each.name for each in media_objects(opened))
        except (PackError, ChannelError):
            return None
    return found


def damaged(state: State) -> set[str]:
    """List the hashes of objects that were found damaged and not copied anew since.

    Raises:
        StateError: when the disk or another process is in the way.
    """
    return {digest for (digest,) in state.read("SELECT hash FROM damaged")}


def is_complete(state: State, store: Store, pack: InstalledPack) -> bool:
    """Tell whether all of a pack is there, each file in its length and none known to be damaged.

    Nothing is hashed: this is asked before the first frame.
    """
    if not store.has(pack.database):
        return False
    try:
        with closing(open_installed(store, pack)) as opened:
            return is_whole(store, pack, opened, damaged(state))
    except PackError:
        return False


def is_whole(store: Store, pack: InstalledPack, opened: OpenPack, bad: set[str]) -> bool:
    """Tell the same of a pack that is open already; `bad` are the hashes that are known to be damaged."""
    try:
        objects = [pack.database, *media_objects(opened)]
    except (ChannelError, PackError):
        return False
    return all(store.has(each) and each.digest not in bad for each in objects)
