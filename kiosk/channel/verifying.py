"""Asks python-tuf whether a channel's content may be believed, and what it is. Writes nothing that lasts.

Loaded only while something is being installed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import TargetFile
from tuf.api.serialization import DeserializationError
from tuf.ngclient import Updater, UpdaterConfig

from kiosk.channel import names
from kiosk.channel.fetching import Source, reading_failed
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.scratch import scratch_folder
from kiosk.channel.values import Release, StoredObject
from kiosk.state.floor import as_moment

_ROOT = "root.json"
# Bytes of targets.json: about 150,000 files.
_LONGEST_TARGETS = 20_000_000
_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Verified:
    """A channel that was believed: what it publishes for a site, and how to ask for its files."""

    source: Source
    site: str | None
    release: Release
    database: StoredObject
    _updater: Updater
    _folder: Path

    def read_database(self) -> Iterator[bytes]:
        """Give the chunks of the pack's database; they still have to be hashed."""
        return self._read(names.pack_target(self.site), self.database)

    def read_object(self, stored: StoredObject) -> Iterator[bytes]:
        """Give the chunks of a medium, whose signed length and hash have to be those of the pack's database.

        Raises:
            ChannelError: when the channel does not sign it, or signs something else.
        """
        target = names.object_target(stored, self.site)
        found = self._target(target)
        if found is None or (_sha256(found), found.length) != (stored.digest, stored.length):
            raise ChannelError(Failure.NOT_A_PACK, detail=f"{target} is not signed as the database says")
        return self._read(target, stored)

    def metadata(self) -> dict[str, bytes]:
        """Give all that is trusted now, to be kept in one transaction with the activation."""
        return {path.name: path.read_bytes() for path in sorted(self._folder.glob("*.json"))}

    def _read(self, target: str, stored: StoredObject) -> Iterator[bytes]:
        return self.source.read_target(names.target_file(target, stored.digest))

    def _target(self, target: str) -> TargetFile | None:
        return self._updater.get_targetinfo(target)


@contextmanager
def verified(
    source: Source, trusted: Mapping[str, bytes], site: str | None, now: datetime, kiosk: Path
) -> Iterator[Verified]:
    """Verify a channel against what is trusted; the result is good inside the block.

    `trusted` are metadata files by name, of which root.json has to be one; `kiosk` the folder of
    its memory, which a scratch folder is made in; `now` is the time that expiry is judged by.

    Raises:
        ChannelError: when anything at all is not as it was signed.
    """
    with scratch_folder(kiosk) as folder:
        for name, data in trusted.items():
            if name != _ROOT:
                (folder / name).write_bytes(data)
        with refusals_told(now):
            updater = make_updater(source, trusted[_ROOT], now, folder)
            updater.refresh()
            found = _find_pack(updater, site)
        database = StoredObject(_sha256(found), "sqlite", found.length)
        with refusals_told(now):
            yield Verified(source, site, _release(found), database, updater, folder)


def _find_pack(updater: Updater, site: str | None) -> TargetFile:
    try:
        found = updater.get_targetinfo(names.pack_target(site))
    except RepositoryError as problem:
        # No kind of its own: the site may publish and has not done so yet.
        if type(problem) is not RepositoryError or site is None:
            raise
        found = None
    if found is not None:
        return found
    if site is not None:
        raise ChannelError(Failure.NOTHING_FOR_SITE, site=site)
    raise ChannelError(Failure.NOTHING_PUBLISHED)


class _Client(Updater):
    """python-tuf's client, which never forgets what it cannot read.

    It takes a file of its own that the disk does not give for one that was never there, and would believe an
    older channel then. The method is private; a test holds it.
    """

    def _load_local_metadata(self, rolename: str) -> bytes:
        try:
            return super()._load_local_metadata(rolename)
        except FileNotFoundError:
            raise
        except OSError as problem:
            raise ChannelError(Failure.NOT_WRITTEN, detail=problem) from problem


def make_updater(source: Source, root: bytes, now: datetime, folder: Path) -> Updater:
    """Make python-tuf's client over a source.

    Raises:
        RepositoryError: when the trusted root itself is damaged.
    """
    config = UpdaterConfig(targets_max_length=_LONGEST_TARGETS)
    updater = _Client(str(folder), source.metadata, fetcher=source.fetcher, config=config, bootstrap=root)
    # python-tuf asks the machine what time it is; a kiosk's machine may not know. A test holds the name.
    updater._trusted_set.reference_time = now
    return updater


@contextmanager
def refusals_told(now: datetime) -> Iterator[None]:
    """Turn what python-tuf refuses into a sentence for staff."""
    try:
        yield
    except ExpiredMetadataError as problem:
        raise ChannelError(Failure.EXPIRED, today=now.date(), detail=problem) from problem
    except BadVersionNumberError as problem:
        raise ChannelError(Failure.OLDER, detail=problem) from problem
    except UnsignedMetadataError as problem:
        raise ChannelError(Failure.NOT_SIGNED, detail=problem) from problem
    except LengthOrHashMismatchError as problem:
        raise ChannelError(Failure.CHANGED, file=names.METADATA, detail=problem) from problem
    except (RepositoryError, DeserializationError) as problem:
        raise ChannelError(Failure.DAMAGED_METADATA, detail=problem) from problem
    except DownloadError as problem:
        raise reading_failed(problem, names.METADATA) from problem


def _sha256(found: TargetFile) -> str:
    digest = found.hashes.get("sha256", "")
    if len(digest) != 64 or not all(character in "0123456789abcdef" for character in digest):
        raise ChannelError(Failure.NOT_A_PACK, detail=f"{found.path} has no SHA-256")
    return digest


def _release(found: TargetFile) -> Release:
    """Read what the publisher says of the pack; signed, but a publisher's PC may be careless."""
    try:
        said: dict[str, Any] = (found.custom or {})["kiosk"]
        texts = {key: said[key] for key in ("pack", "title", "version", "published", "needs_program")}
        if not all(isinstance(text, str) and len(text) <= _LONGEST_TEXT for text in texts.values()):
            raise ValueError("a text is missing or too long")
        number, shape = said["number"], said["format"]
        if not all(type(each) is int and 0 < each < 1 << 31 for each in (number, shape)):
            raise ValueError("a number is out of bounds")
        published = as_moment(texts.pop("published"))
        return Release(**texts, published=published, number=number, format=shape)
    except (KeyError, TypeError, ValueError) as problem:
        raise ChannelError(Failure.NOT_A_PACK, detail=problem) from problem
