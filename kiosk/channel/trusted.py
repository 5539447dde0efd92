"""What a kiosk believes: metadata that tuf has verified, the site it follows, the newest release it saw."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.channel.messages import ChannelError, Failure
from kiosk.state.database import State

ROOT = "root.json"


@dataclass(frozen=True, slots=True)
class Trust:
    """The rows of one kiosk; `release` is 0 before anything was installed."""

    fingerprint: str
    site: str | None
    release: int
    metadata: Mapping[str, bytes]


def read(state: State, channel: str) -> Trust:
    """Read what is trusted; `channel` is named to whoever has to trust one first.

    Raises:
        ChannelError: when nothing is.
        StateError: when the disk or another process is in the way.
    """
    found = find(state)
    if found is None:
        raise ChannelError(Failure.NOT_TRUSTED, where=channel)
    return found


def find(state: State) -> Trust | None:
    """Read what is trusted, None when nothing is.

    Raises:
        StateError: when the disk or another process is in the way.
    """
    rows = state.read("SELECT fingerprint, site, release FROM channel")
    metadata = dict(state.read("SELECT name, bytes FROM metadata"))
    if not rows or ROOT not in metadata:
        return None
    fingerprint, site, release = rows[0]
    return Trust(fingerprint, site, release, metadata)


def write(
    database: sqlite3.Connection, metadata: Mapping[str, bytes], fingerprint: str, release: int
) -> None:
    """Keep what was verified, inside the change that activates it; the root may be a newer one."""
    _replace(database, metadata)
    database.execute("UPDATE channel SET fingerprint = ?, release = ?", (fingerprint, release))


def begin(
    database: sqlite3.Connection, fingerprint: str, site: str | None, metadata: Mapping[str, bytes]
) -> None:
    """Believe a channel from now on, inside a change; what another channel said is forgotten."""
    _replace(database, metadata)
    database.execute("INSERT OR REPLACE INTO channel VALUES (1, ?, ?, 0)", (fingerprint, site))


def follow_site(database: sqlite3.Connection, site: str | None) -> None:
    """Follow what another site of the same channel publishes, inside a change."""
    database.execute("UPDATE channel SET site = ?, release = 0", (site,))


def _replace(database: sqlite3.Connection, metadata: Mapping[str, bytes]) -> None:
    database.execute("DELETE FROM metadata")
    database.executemany("INSERT INTO metadata VALUES (?, ?)", sorted(metadata.items()))
