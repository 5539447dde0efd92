"""Publishes a compiled pack into a channel: first files that are new, then metadata, the timestamp last.

Only on a publisher's PC.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.metadata import TargetFile

from kiosk.channel import files, ledger, names
from kiosk.channel.fingerprints import fingerprint
from kiosk.channel.keys import Signers
from kiosk.channel.ledger import Ledger
from kiosk.channel.values import OLDEST_PROGRAM, Progress, Release, StoredObject, no_progress
from kiosk.channel.writing import Expected, Writer, WrongBytesError
from kiosk.content.loading import open_pack
from kiosk.content.schema import DATABASE, FORMAT_VERSION, MEDIA
from kiosk.errors import KnownError
from kiosk.state.floor import as_moment, as_text

_TARGET_FILE = re.compile(r"[0-9a-f]{64}\..+")


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing did: objects and bytes that were new of all there are, and the root that signed it."""

    release: Release
    new_objects: int
    new_bytes: int
    all_objects: int
    all_bytes: int
    fingerprint: str


def publish(
    compiled: Path,
    channel: Path,
    signers: Signers,
    now: datetime,
    site: str | None = None,
    progress: Progress = no_progress,
) -> Published:
    """Publish a compiled pack, for everybody or for one site; the channel is begun when it is not there.

    Raises:
        KnownError: when keys are missing, the channel is somebody else's, or nothing can be written. A kiosk
            sees all of the new content or all of the old.
    """
    now = now.astimezone(UTC).replace(microsecond=0)
    try:
        root = ledger.read_root(channel)
        book = ledger.begin(channel, signers, now) if root is None else ledger.read_ledger(channel, root, now)
        ledger.check_signers(book, signers, site)
        release = _next_release(compiled, book, site, now)
        objects = list(_objects(compiled))
        before = ledger.target_files(book)
        copied = _copy_missing(compiled, channel / names.TARGETS, objects, site, progress)
        metadata = book.role_metadata(site) or ledger.no_targets(now)
        metadata.signed.targets = _targets(objects, release, site)
        ledger.commit(book, signers, now, {site: metadata})
        book.sites.update({site: metadata} if site else {})
        _prune(channel / names.TARGETS, before | ledger.target_files(book))
    except WrongBytesError as problem:
        raise KnownError(f"Filen {problem} i {compiled} är skadad. Kompilera paketet på nytt.") from problem
    except OSError as problem:
        raise KnownError(
            f"Det gick inte att skriva kanalen {channel}: {problem.strerror}. "
            "Kontrollera plats och rättigheter."
        ) from problem
    total = sum(stored.length for stored, _ in objects)
    return Published(release, *copied, len(objects), total, fingerprint(book.root.signed))


def _next_release(compiled: Path, book: Ledger, site: str | None, now: datetime) -> Release:
    with closing(open_pack(compiled)) as opened:
        head = opened.head
    number = 1
    before = book.role_metadata(site)
    found = before.signed.targets.get(names.pack_target(site)) if before else None
    if found is not None:
        said = found.custom["kiosk"] if found.custom else {}
        number = int(said["number"]) + 1
        if as_moment(said["published"]) > now:
            raise KnownError(
                f"Kanalen publicerades senast {said['published']}, men datorns klocka visar {as_text(now)}. "
                "Ställ klockan rätt först."
            )
    return Release(head.id, head.title.sv, head.version, now, number, OLDEST_PROGRAM, FORMAT_VERSION)


def _objects(compiled: Path) -> Iterator[tuple[StoredObject, Path]]:
    """List the files of a compiled pack, the database first; equal media are one object."""
    database = compiled / DATABASE
    digest, length = _hashed(database)
    yield StoredObject(digest, "sqlite", length), database
    for path in sorted((compiled / MEDIA).glob("*/*")):
        digest, _, ending = path.name.partition(".")
        yield StoredObject(digest, ending, path.stat().st_size), path


def _hashed(path: Path) -> tuple[str, int]:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size


def _copy_missing(
    compiled: Path,
    folder: Path,
    objects: list[tuple[StoredObject, Path]],
    site: str | None,
    progress: Progress,
) -> tuple[int, int]:
    """Copy what the channel lacks; give how many objects and bytes that were."""
    missing = [
        (stored, path, target)
        for stored, path in objects
        if files.size_of(target := folder / _file_of(stored, site)) != stored.length
    ]
    total, done = sum(stored.length for stored, _, _ in missing), 0

    def told(count: int) -> None:
        nonlocal done
        done += count
        progress(done, total)

    with Writer() as writer:
        for stored, path, target in missing:
            chunks = files.read_inside(compiled, path.relative_to(compiled).parts)
            writer.put(chunks, target, Expected(stored.digest, stored.length), told)
        writer.settle()
    return len(missing), total


def _file_of(stored: StoredObject, site: str | None) -> str:
    return names.target_file(_target_of(stored, site), stored.digest)


def _target_of(stored: StoredObject, site: str | None) -> str:
    return names.pack_target(site) if stored.ending == "sqlite" else names.object_target(stored, site)


def _targets(
    objects: list[tuple[StoredObject, Path]], release: Release, site: str | None
) -> dict[str, TargetFile]:
    found = {}
    for stored, _ in objects:
        target = _target_of(stored, site)
        found[target] = TargetFile(stored.length, {"sha256": stored.digest}, target)
    said = {
        "pack": release.pack,
        "title": release.title,
        "version": release.version,
        "published": as_text(release.published),
        "number": release.number,
        "needs_program": release.needs_program,
        "format": release.format,
    }
    found[names.pack_target(site)].unrecognized_fields["custom"] = {"kiosk": said}
    return found


def _prune(folder: Path, keep: set[str]) -> None:
    """Remove target files that neither this release nor the one before names: mirrors may lag by one."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if name not in keep and _TARGET_FILE.fullmatch(path.name):
            files.remove(path)
