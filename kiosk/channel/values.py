"""What a channel says about a pack, and what a kiosk remembers of those it has installed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# The first program that reads packs of today's format; a kiosk older than this refuses politely.
OLDEST_PROGRAM = "0.1.0"
# What a kiosk keeps: the pack it shows and the two before it.
KEPT_PACKS = 3

# Called with bytes done and bytes to do, often.
Progress = Callable[[int, int], None]


def no_progress(done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Release:
    """What the signed metadata says about one published pack."""

    pack: str
    title: str
    version: str
    published: datetime
    number: int
    needs_program: str
    format: int


@dataclass(frozen=True, slots=True)
class StoredObject:
    """One file of a pack: its SHA-256 in hex, its ending without a dot, its length in bytes."""

    digest: str
    ending: str
    length: int

    @property
    def name(self) -> str:
        """Where it lies below the folder of objects: 256 folders keep each of them small."""
        return f"{self.digest[:2]}/{self.digest}.{self.ending}"


class How(StrEnum):
    """Why a pack became the one to show."""

    INSTALLED = "installed"
    ROLLED_BACK = "rolled back"
    # The pack before it is damaged.
    REPAIRED = "repaired"
    # The kiosk did not stay up with the pack before it.
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack in the store; `manifest` is the SHA-256 of its database, which names all its files."""

    manifest: str
    pack: str
    title: str
    version: str
    published: datetime
    release: int
    length: int
    database_length: int

    @property
    def database(self) -> StoredObject:
        """The object that is its `pack.sqlite`."""
        return StoredObject(self.manifest, "sqlite", self.database_length)


@dataclass(frozen=True, slots=True)
class Activation:
    """That a pack became the one to show; a later one has a higher `seq`."""

    seq: int
    pack: InstalledPack
    at: datetime
    how: How


def content_age(published: datetime, now: datetime) -> int:
    """Count the whole days since content was published; 0 when the clock is behind."""
    return max(0, (now - published).days)
