"""Which packs a kiosk has and which of them it shows: rows of its memory, each change one transaction."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from kiosk.channel.complete import is_complete
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.store import Store
from kiosk.channel.values import KEPT_PACKS, Activation, How, InstalledPack
from kiosk.state.database import State
from kiosk.state.floor import as_moment, as_text

_PACK = (
    "pack.manifest, pack.id, pack.title, pack.version, pack.published, pack.release, pack.bytes, "
    "pack.database_bytes"
)


def active(state: State) -> Activation | None:
    """Give what the kiosk is to show, None before anything was installed.

    Raises:
        StateError: when the disk or another process is in the way.
    """
    newest = history(state, most=1)
    return newest[0] if newest else None


def history(state: State, most: int = -1) -> list[Activation]:
    """List activations, newest first.

    Raises:
        StateError: when the disk or another process is in the way.
    """
    rows = state.read(
        f"SELECT seq, at, how, {_PACK} FROM activation JOIN pack USING (manifest) ORDER BY seq DESC LIMIT ?",
        (most,),
    )
    return [Activation(seq, _pack(row), as_moment(at), How(how)) for seq, at, how, *row in rows]


def installed(state: State) -> list[InstalledPack]:
    """List all packs, the one that was installed last first.

    Raises:
        StateError: when the disk or another process is in the way.
    """
    rows = state.read(f"SELECT {_PACK} FROM pack ORDER BY rowid DESC")
    return [_pack(row) for row in rows]


def remember(database: sqlite3.Connection, pack: InstalledPack) -> None:
    """Write a pack down inside a change; one that comes again moves to the end."""
    database.execute("PRAGMA defer_foreign_keys = ON")
    database.execute("DELETE FROM pack WHERE manifest = ?", (pack.manifest,))
    database.execute(
        "INSERT INTO pack (manifest, id, title, version, published, release, bytes, database_bytes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(pack.manifest, pack.pack, pack.title, pack.version, as_text(pack.published)),
            *(pack.release, pack.length, pack.database_length),
        ),
    )


def activate(database: sqlite3.Connection, pack: InstalledPack, at: datetime, how: How) -> None:
    """Make a pack the one to show, inside a change; it takes effect with the commit."""
    database.execute(
        "INSERT INTO activation (manifest, at, how) VALUES (?, ?, ?)", (pack.manifest, as_text(at), how)
    )


def roll_back(state: State, store: Store, now: datetime) -> InstalledPack:
    """Show the pack that was installed before the present one, from what is here; no channel is asked.

    What is trusted stays: the signed versions never go back.

    Raises:
        ChannelError: when there is none, or it is not complete.
        StateError: when nothing can be written.
    """
    present = active(state)
    packs = installed(state)
    older = packs[packs.index(present.pack) + 1 :] if present else []
    if not older:
        raise ChannelError(Failure.NOTHING_OLDER)
    if not is_complete(state, store, older[0]):
        raise ChannelError(Failure.OLDER_DAMAGED)
    with state.change() as database:
        activate(database, older[0], now, How.ROLLED_BACK)
    state.keep_copy()
    return older[0]


def forget_oldest(state: State) -> None:
    """Forget the packs beyond those that are kept; the one that is shown always is.

    Raises:
        StateError: when nothing can be written.
    """
    present = active(state)
    kept = {present.pack.manifest} if present else set()
    for pack in installed(state):
        if len(kept) < KEPT_PACKS:
            kept.add(pack.manifest)
    gone = [(pack.manifest,) for pack in installed(state) if pack.manifest not in kept]
    if gone:
        with state.change() as database:
            database.executemany("DELETE FROM activation WHERE manifest = ?", gone)
            database.executemany("DELETE FROM pack WHERE manifest = ?", gone)


def _pack(row: list[object] | tuple[object, ...]) -> InstalledPack:
    manifest, pack, title, version, published, release, length, database_length = row
    return InstalledPack(
        *(str(manifest), str(pack), str(title), str(version), as_moment(str(published))),
        *(int(str(release)), int(str(length)), int(str(database_length))),
    )
