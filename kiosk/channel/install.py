"""Installs what a channel publishes: verify, copy what is missing, switch. The three are one or nothing.

The old content is shown until one transaction holds the activation and with it everything tuf trusts.
Loaded only while something is being installed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from kiosk import __version__
from kiosk.channel import activations, files, trusted
from kiosk.channel.complete import damaged, media_objects, objects_of
from kiosk.channel.fetching import open_source
from kiosk.channel.fingerprints import fingerprint_of
from kiosk.channel.messages import LOG, ChannelError, Failure
from kiosk.channel.pack_check import check_database
from kiosk.channel.scratch import disk_told
from kiosk.channel.store import Store
from kiosk.channel.values import How, InstalledPack, Progress, Release, StoredObject, no_progress
from kiosk.channel.verifying import Verified, verified
from kiosk.channel.writing import Expected, Writer, WrongBytesError
from kiosk.clock import Clock, reckon
from kiosk.content.loading import PackError, open_stored
from kiosk.content.schema import FORMAT_VERSION
from kiosk.state.database import State
from kiosk.state.floor import raise_floor, read_floor


@dataclass(frozen=True, slots=True)
class Installed:
    """What installing did; `switched` is False when the same content was shown already."""

    pack: InstalledPack
    copied_objects: int
    copied_bytes: int
    switched: bool


def install(channel: str, state: State, clock: Clock, progress: Progress = no_progress) -> Installed:
    """Install what a channel's folder or web mirror publishes for this kiosk.

    Raises:
        ChannelError: when it did not happen; the old content is untouched.
        StateError: when the kiosk's memory cannot be written.
    """
    try:
        with disk_told(state.folder), files.one_at_a_time(state.folder):
            return _install(channel, state, Store(state.folder), clock, progress)
    except files.LockedError as problem:
        raise ChannelError(Failure.BUSY) from problem
    except WrongBytesError as problem:
        raise ChannelError(Failure.CHANGED, file=problem) from problem


def look(channel: str, state: State, clock: Clock) -> Release:
    """Tell what a channel would install, verified; nothing is copied or changed.

    Raises:
        ChannelError: when it would be refused.
        StateError: when the kiosk's memory cannot be read.
    """
    now = reckon(clock.now(), read_floor(state)).moment
    trust = trusted.read(state, channel)
    source = open_source(channel)
    with disk_told(state.folder), verified(source, trust.metadata, trust.site, now, state.folder) as found:
        _check_release(found.release, trust.release)
        return found.release


def _install(channel: str, state: State, store: Store, clock: Clock, progress: Progress) -> Installed:
    now = reckon(clock.now(), read_floor(state)).moment
    trust = trusted.read(state, channel)
    with verified(open_source(channel), trust.metadata, trust.site, now, state.folder) as found:
        _check_release(found.release, trust.release)
        with Writer() as writer:
            sure = objects_of(store, activations.installed(state)) or set()
            transfer = _Transfer(store, writer, damaged(state), sure, progress)
            transfer.fetch([found.database], lambda _: found.read_database())
            writer.settle()
            objects = _media(store, found)
            transfer.fetch(objects, found.read_object)
            writer.settle()
        pack = _as_pack(found, objects)
        switched = _activate(state, pack, found, now, transfer.copied)
    LOG.info("installed %s %s: %d objects copied", pack.pack, pack.version, len(transfer.copied))
    return Installed(pack, len(transfer.copied), transfer.done, switched)


class _Transfer:
    """Copies what a store lacks, and counts. `sure` names the objects that a pack was activated with."""

    def __init__(
        self, store: Store, writer: Writer, bad: set[str], sure: set[str], progress: Progress
    ) -> None:
        self.copied: list[StoredObject] = []
        self.done = 0
        self._total = 0
        self._store = store
        self._writer = writer
        self._bad = bad
        self._sure = sure
        self._progress = progress

    def fetch(self, wanted: list[StoredObject], read: Callable[[StoredObject], Iterator[bytes]]) -> None:
        """Copy those of some objects that are missing or damaged, when all of them fit."""
        missing = [each for each in wanted if each.digest in self._bad or not self._store.has(each)]
        for each in wanted:
            if each.name not in self._sure:
                self._writer.rely_on(self._store.path(each))
        if not missing:
            return
        needed = sum(each.length for each in missing)
        self._total += needed
        self._store.check_room(needed)
        for each in missing:
            expected = Expected(each.digest, each.length)
            self._writer.put(read(each), self._store.path(each), expected, self._told)
            self.copied.append(each)

    def _told(self, count: int) -> None:
        self.done += count
        self._progress(self.done, self._total)


def _check_release(release: Release, newest: int) -> None:
    """Refuse what this program cannot show, and a release older than one that was installed."""
    if release.number < newest:
        raise ChannelError(Failure.OLDER, detail=f"release {release.number} after {newest}")
    if _numbers(release.needs_program) > _numbers(__version__) or release.format > FORMAT_VERSION:
        raise ChannelError(Failure.NEWER_PROGRAM, needs=release.needs_program)


def _numbers(version: str) -> tuple[int, ...]:
    if not re.fullmatch(r"\d{1,4}(\.\d{1,4}){0,3}", version):
        raise ChannelError(Failure.NOT_A_PACK, detail=f"program version {version!r}")
    return tuple(int(part) for part in version.split("."))


def _media(store: Store, found: Verified) -> list[StoredObject]:
    """Look into the database that was copied: is it a pack, and which media does it need?"""
    path = store.path(found.database)
    check_database(path)
    try:
        with closing(open_stored(path, store.folder)) as opened:
            if opened.head.id != found.release.pack:
                raise ChannelError(Failure.NOT_A_PACK, detail=f"{opened.head.id} is not {found.release.pack}")
            return media_objects(opened)
    except PackError as problem:
        raise ChannelError(Failure.NOT_A_PACK, detail=problem) from problem


def _as_pack(found: Verified, objects: list[StoredObject]) -> InstalledPack:
    release, database = found.release, found.database
    length = database.length + sum(each.length for each in objects)
    return InstalledPack(
        *(database.digest, release.pack, release.title, release.version, release.published, release.number),
        *(length, database.length),
    )


def _activate(
    state: State, pack: InstalledPack, found: Verified, now: datetime, copied: list[StoredObject]
) -> bool:
    """Switch, in the one transaction that also keeps what tuf trusts; tell whether anything changed."""
    present = activations.active(state)
    metadata = found.metadata()
    switches = bool(copied) or present is None or present.pack.manifest != pack.manifest
    with state.change() as database:
        trusted.write(database, metadata, fingerprint_of(metadata[trusted.ROOT]), pack.release)
        activations.remember(database, pack)
        if switches:
            activations.activate(database, pack, now, How.INSTALLED)
        database.executemany("DELETE FROM damaged WHERE hash = ?", [(each.digest,) for each in copied])
        raise_floor(database, pack.published)
    state.keep_copy()
    return switches
