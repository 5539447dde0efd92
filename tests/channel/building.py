"""Channels and kiosks for tests: real keys, real packs, real files, and ways to do harm to them."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from kiosk.channel import install as installing
from kiosk.channel import keys, ledger, publish, recovery, trust
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.roots import rotate
from kiosk.channel.values import Progress, no_progress
from kiosk.clock import FixedClock
from kiosk.content.inspecting import compile_source
from kiosk.content.schema import media_file
from kiosk.state.database import State, open_state
from tests.builders import PROGRAM, TODAY, a_pack_folder

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
# Not films that play; channel and store look at bytes only.
MEDIA = {"film.webm": b"\x1a\x45\xdf\xa3 a film " * 9000, "second.webm": b"\x1a\x45\xdf\xa3 another " * 5000}


@dataclass
class Publisher:
    """An organisation with keys and a channel; every publishing is an hour later."""

    folder: Path
    channel: Path
    keys: Path
    now: datetime = NOON

    def publish(self, compiled: Path, *more_keys: Path, site: str | None = None) -> publish.Published:
        self.now += timedelta(hours=1)
        signers = keys.load_signers(self.keys, *more_keys)
        return publish.publish(compiled, self.channel, signers, self.now, site)

    def release(self, title: str, media: Mapping[str, bytes] = MEDIA) -> Path:
        """Compile and publish a pack with a title of its own."""
        compiled = a_compiled_pack(self.folder, title, media)
        self.publish(compiled)
        return compiled

    def another_key(self, name: str = "second") -> Path:
        """Make a key that may sign nothing yet, in a folder of its own."""
        folder = self.folder / name
        keys.new_key(folder, "key")
        return folder

    def change_keys(self, folder: Path) -> None:
        """Sign with a new key from now on."""
        keys.new_key(folder, "key")
        old, new = keys.load_signers(self.keys), keys.load_signers(folder)
        assert rotate(self.channel, old, new, self.now).is_published
        self.keys = folder

    @contextmanager
    def signing_again(self) -> Iterator[dict[str, Any]]:
        """Hand out what is signed beside the pack's database, and sign whatever it is changed to."""
        root = ledger.read_root(self.channel)
        assert root is not None
        book = ledger.read_ledger(self.channel, root, self.now)
        yield book.targets.signed.targets["pack.sqlite"].unrecognized_fields
        ledger.commit(book, keys.load_signers(self.keys), self.now, {None: book.targets})


@dataclass
class Box:
    """A kiosk: its folder and its clock."""

    folder: Path
    clock: FixedClock

    def open(self) -> State:
        return open_state(self.folder)

    def trust(self, channel: Path, site: str | None = None) -> None:
        state = self.open()
        offer = trust.look_at_root(str(channel), state, self.clock)
        trust.accept(offer, site, state)
        state.close()

    def install(self, channel: Path | str, progress: Progress = no_progress) -> installing.Installed:
        state = self.open()
        try:
            return installing.install(str(channel), state, self.clock, progress)
        finally:
            state.close()

    def begin_with(self, publisher: Publisher) -> None:
        """Believe a publisher and show its first release, "Ett"."""
        publisher.release("Ett")
        self.trust(publisher.channel)
        self.install(publisher.channel)

    def refuses(self, channel: Path | str, failure: Failure, progress: Progress = no_progress) -> str:
        """Install, be refused for just that reason, and have lost nothing; give the English line."""
        before = shown(self)
        with pytest.raises(ChannelError) as refused:
            self.install(channel, progress)
        assert refused.value.failure is failure, refused.value.english
        assert shown(self) == before
        return refused.value.english


def a_publisher(folder: Path) -> Publisher:
    folder.mkdir(parents=True, exist_ok=True)
    keys.new_key(folder / "keys", "key")
    return Publisher(folder, folder / "channel", folder / "keys")


def a_box(folder: Path, now: datetime = NOON + timedelta(days=1)) -> Box:
    return Box(folder, FixedClock(now))


@cache
def _base() -> dict[str, bytes]:
    """Compile the small pack once for all tests; what differs between packs is written into copies."""
    with TemporaryDirectory() as scratch:
        source = a_pack_folder(Path(scratch))
        compile_source(source, Path(scratch, "out"), TODAY, PROGRAM)
        return tree(Path(scratch, "out"))


def a_compiled_pack(folder: Path, title: str, media: Mapping[str, bytes] = MEDIA) -> Path:
    """Write a compiled pack with a title and media of its own, whatever bytes those are."""
    out = folder / f"compiled-{len(list(folder.glob('compiled-*')))}"
    for name, data in _base().items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(data)
    with editing(out) as database:
        database.execute(
            "UPDATE meta SET value = json_set(value, '$.title.sv', ?) WHERE key = 'head'", (title,)
        )
    add_media(out, media)
    return out


def add_media(compiled: Path, media: Mapping[str, bytes]) -> None:
    with editing(compiled) as database:
        for name, data in media.items():
            digest = hashlib.sha256(data).hexdigest()
            target = compiled / media_file(digest, name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            database.execute("INSERT INTO media VALUES (?, ?, ?)", (name, digest, len(data)))


@contextmanager
def editing(compiled: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(compiled / "pack.sqlite")) as database:
        yield database
        database.commit()


def shown(box: Box) -> str | None:
    """Start the kiosk as far as its content, and give the title it shows; None for the factory pack."""
    start = recovery.begin(box.folder, box.clock.now())
    title = start.opened.head.title.sv if start.opened else None
    if start.opened:
        start.opened.close()
    if start.state:
        recovery.settle(start.state)
        start.state.close()
    return title


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def a_copy(channel: Path, name: str) -> Path:
    target = channel.parent / name
    shutil.copytree(channel, target)
    return target


def newest(channel: Path, role: str) -> Path:
    """Give the metadata of a role that has the highest version."""
    return max((channel / "metadata").glob(f"*.{role}.json"), key=lambda path: int(path.name.split(".")[0]))


def database_of(channel: Path) -> Path:
    """Give the database that was published last."""
    return max((channel / "targets").glob("*.pack.sqlite"), key=lambda path: path.stat().st_mtime_ns)


def edit_json(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    document = json.loads(path.read_bytes())
    change(document)
    path.write_bytes(json.dumps(document, separators=(",", ":")).encode())
