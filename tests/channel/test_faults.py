"""Disks, sticks and networks that give up half-way: the old content stays, and the next try goes on."""

from __future__ import annotations

import functools
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.channel import files
from kiosk.channel.messages import Failure
from tests.channel.building import Box, Publisher, shown, tree


@contextmanager
def _mirror(folder: Path) -> Iterator[str]:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))
    )
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_web_mirror_is_a_channel_like_any_other(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    box.trust(publisher.channel)
    with _mirror(publisher.channel) as address:
        box.install(address)

    assert shown(box) == "Ett"


def test_a_mirror_that_serves_something_else_is_refused(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"new.webm": b"short"})
    next(
        path for path in (publisher.channel / "targets").glob("??/*") if path.stat().st_size == 5
    ).write_bytes(b"evil!")
    with _mirror(publisher.channel) as address:
        showing.refuses(address, Failure.CHANGED)


def test_a_mirror_that_lacks_a_file_is_refused(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"new.webm": b"short"})
    next(path for path in (publisher.channel / "targets").glob("??/*") if path.stat().st_size == 5).unlink()
    with _mirror(publisher.channel) as address:
        showing.refuses(address, Failure.FILE_MISSING)


class _Failing:
    """The file layer of a stick that answers so many reads and no more."""

    def __init__(self, reads: int) -> None:
        self._left = reads

    def read(self, folder: Path, parts: Sequence[str]) -> Iterator[bytes]:
        # What is not there is told at once, as the real one does.
        return self._chunks(files.read_inside(folder, parts))

    def _chunks(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            if not self._left:
                raise OSError(5, "Input/output error")
            self._left -= 1
            yield chunk


def test_a_stick_that_gives_up_at_any_read_leaves_the_old_content(
    showing: Box, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.release("Två", {"new.webm": b"good " * 50_000})
    refused = 0
    for reads in range(100):
        monkeypatch.setattr("kiosk.channel.fetching.read_inside", _Failing(reads).read)
        try:
            showing.refuses(publisher.channel, Failure.UNREADABLE)
        except pytest.fail.Exception:
            break
        refused += 1

    # Timestamp, snapshot, targets, the database and the medium in chunks of 64 kB.
    assert refused > 6
    assert shown(showing) == "Två"


def test_what_was_copied_before_a_failure_is_not_copied_again(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    publisher.release("Två", {f"{number}.webm": bytes([number]) * 70_000 for number in range(1, 6)})
    new = [path for path in (publisher.channel / "targets").glob("??/*") if path.stat().st_size == 70_000]
    missing = sorted(new)[-1]
    kept = shutil.copy(missing, tmp_path / "kept")
    missing.unlink()
    showing.refuses(publisher.channel, Failure.FILE_MISSING)
    there = len(tree(showing.folder / "obj"))
    shutil.copy(kept, missing)

    done = showing.install(publisher.channel)

    assert done.copied_objects < 6
    assert len(tree(showing.folder / "obj")) == there + done.copied_objects


_ON_A_SMALL_DISK = """
import sys
from datetime import datetime
from pathlib import Path
from kiosk.channel import store
from kiosk.channel.install import install
from kiosk.channel.messages import ChannelError
from kiosk.channel.recovery import begin
from kiosk.clock import FixedClock
from kiosk.state.database import open_state
from kiosk.errors import KnownError
store.SPARE_BYTES = -1 << 40  # the disk fills up after we have looked
disk, channel = Path(sys.argv[1]), sys.argv[2]
clock = FixedClock(datetime.fromisoformat(sys.argv[3]))
state = open_state(disk)
try:
    install(channel, state, clock)
    print("installed")
except KnownError as refused:
    print("refused", refused.message)
state.close()
print(begin(disk, clock.now()).installed.title)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a small disk in memory")
def test_a_disk_that_fills_up_at_any_point_leaves_the_old_content(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    publisher.release("Två", {f"{number}.webm": bytes([number]) * 30_000 for number in range(1, 6)})
    used = sum(len(data) for data in tree(showing.folder).values()) // 1000
    seen = set()
    for more in range(40, 840, 100):
        script = (
            f"mount -t tmpfs -o size={used + more}k none {tmp_path}/disk && "
            f"cp -r {showing.folder}/. {tmp_path}/disk && "
            f"{sys.executable} - {tmp_path}/disk {publisher.channel} {showing.clock.now().isoformat()}"
        )
        (tmp_path / "disk").mkdir(exist_ok=True)
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", script],
            input=_ON_A_SMALL_DISK,
            capture_output=True,
            text=True,
            check=False,
        )
        if "unshare" in done.stderr or "mount" in done.stderr:
            pytest.skip("this machine lets nobody mount")
        if done.stderr.startswith("cp:"):
            continue
        assert done.stderr == ""
        outcome, title = done.stdout.splitlines()
        assert title == ("Två" if outcome == "installed" else "Ett")
        seen.add(outcome.partition(" Det går")[0][:40])
    assert len(seen) > 1
    assert "installed" in seen
