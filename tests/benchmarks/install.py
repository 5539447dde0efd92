"""What installing costs, against `cp` and fsync of the same files in the same run; and a one-row update.

The big pack is the default one with films of random bytes, as many as fit: 1 GB where the disk has room for
six of them. What costs processor time is SHA-256, about 0.6 s for 1 GB: where a disk writes faster than that,
or the cores are taken, the ratio is above what a kiosk's disk gives.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from kiosk.channel import keys, recovery
from kiosk.channel.install import Installed, install
from kiosk.channel.publish import publish
from kiosk.channel.trust import accept, look_at_root
from kiosk.clock import SystemClock
from kiosk.content.schema import DATABASE, media_file
from kiosk.state.database import open_state
from tests.benchmarks.running import ROOT, spread

ROUNDS = 5
TARGET_RATIO, TARGET_SHARE, TARGET_SECONDS = 1.2, 0.05, 2.0
_FILM = 20_000_000
_FILMS = 50
T = TypeVar("T")


def measure() -> dict[str, object]:
    """Publish and install a pack of 1 GB, then change one course row and do it again."""
    (ROOT / "out").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-install-", dir=ROOT / "out") as scratch:
        return _measure(Path(scratch))


def _measure(scratch: Path) -> dict[str, object]:
    films = min(_FILMS, shutil.disk_usage(scratch).free // (6 * _FILM))
    compiled, changed = scratch / "first", scratch / "second"
    _compile(ROOT / "content" / "sormland", compiled)
    _add_films(compiled, films)
    _change_one_row(compiled, changed)
    channel, signers = scratch / "channel", _keys(scratch)
    first, published = _timed(lambda: publish(compiled, channel, signers, datetime.now(UTC)))
    copied, installed = [], []
    for number in range(ROUNDS):
        # In turn, so that a disk that slows down slows both; each into a folder of its own.
        copied.append(_copy_and_sync(channel / "targets", scratch / f"copy-{number}"))
        shutil.rmtree(scratch / f"copy-{number}")
        kiosk = scratch / f"kiosk-{number}"
        installed.append(_timed(partial(_install, channel, kiosk))[0])
        if number:
            shutil.rmtree(kiosk)
    again, nothing = _timed(lambda: publish(compiled, channel, signers, datetime.now(UTC)))
    one_row, update = _timed(lambda: publish(changed, channel, signers, datetime.now(UTC)))
    updated, done = _timed(lambda: _install(channel, scratch / "kiosk-0"))
    return {
        "pack_mb": _mb(published.all_bytes),
        "files": published.all_objects,
        "cp_and_fsync_ms": spread(copied),
        "install_ms": spread(installed),
        "ratio": round(statistics.median(i / c for i, c in zip(installed, copied, strict=True)), 2),
        "target_ratio": TARGET_RATIO,
        "publish_ms": {"first": round(first), "the_same_again": round(again), "one_row": round(one_row)},
        "the_same_again": {"new_files": nothing.new_objects},
        "one_row_update": {
            "copied_share": round(done.copied_bytes / done.pack.length, 4),
            "target_share": TARGET_SHARE,
            "published_mb": _mb(update.new_bytes),
            "seconds": round(updated / 1000, 2),
            "target_seconds": TARGET_SECONDS,
        },
        "start_ms": spread([_start(scratch / "kiosk-0") for _ in range(9)]),
    }


def _compile(source: Path, out: Path) -> None:
    from kiosk.content.inspecting import compile_source, icon_names
    from kiosk.content.program import Program
    from kiosk.paths import assets

    compile_source(source, out, None, Program(icon_names(assets())))


def _add_films(compiled: Path, count: int) -> None:
    with closing(sqlite3.connect(compiled / DATABASE)) as database:
        for number in range(count):
            data = os.urandom(_FILM)
            digest = hashlib.sha256(data).hexdigest()
            target = compiled / media_file(digest, "film.webm")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            database.execute("INSERT INTO media VALUES (?, ?, ?)", (f"big/{number}.webm", digest, len(data)))
        database.commit()


def _change_one_row(compiled: Path, out: Path) -> None:
    shutil.copytree(compiled, out, copy_function=os.link)
    (out / DATABASE).unlink()
    shutil.copy(compiled / DATABASE, out / DATABASE)
    with closing(sqlite3.connect(out / DATABASE)) as database:
        database.execute("UPDATE course SET json = replace(json, 'a', 'e') WHERE position = 1")
        database.commit()


def _keys(scratch: Path) -> keys.Signers:
    keys.new_key(scratch / "keys", "key")
    return keys.load_signers(scratch / "keys")


def _install(channel: Path, folder: Path) -> Installed:
    state, clock = open_state(folder), SystemClock()
    accept(look_at_root(str(channel), state, clock), None, state)
    done = install(str(channel), state, clock)
    state.close()
    return done


def _copy_and_sync(source: Path, target: Path) -> float:
    started = time.perf_counter()
    subprocess.run(["cp", "-r", str(source), str(target)], check=True)
    for path in target.rglob("*"):
        if path.is_file():
            descriptor = os.open(path, os.O_RDWR)
            os.fsync(descriptor)
            os.close(descriptor)
    return (time.perf_counter() - started) * 1000


def _start(folder: Path) -> float:
    started = time.perf_counter()
    start = recovery.begin(folder, datetime.now(UTC))
    taken = (time.perf_counter() - started) * 1000
    assert start.opened is not None
    assert start.state is not None
    recovery.settle(start.state)
    start.opened.close()
    start.state.close()
    return taken


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    started = time.perf_counter()
    result = work()
    return (time.perf_counter() - started) * 1000, result


def _mb(count: int) -> float:
    return round(count / 1_000_000, 1)
