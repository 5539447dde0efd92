"""Sticks that change while they are read, and that hold links, pipes and devices where files should be."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kiosk.channel.messages import Failure
from tests.channel.building import MEDIA, Box, Publisher, a_copy, database_of, shown


def test_a_stick_that_changes_its_mind_while_it_is_read_is_refused(
    showing: Box, publisher: Publisher
) -> None:
    publisher.release("Två", {**MEDIA, "new.webm": b"good " * 50_000, "newer.webm": b"more " * 50_000})
    changed: list[Path] = []

    def swap(done: int, total: int) -> None:
        if not changed:
            for path in (publisher.channel / "targets").rglob("*.webm"):
                path.write_bytes(path.read_bytes().replace(b"o", b"0"))
                changed.append(path)

    showing.refuses(publisher.channel, Failure.CHANGED, swap)
    assert changed


def test_what_was_copied_is_never_read_from_the_stick_again(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {})

    def swap(done: int, total: int) -> None:
        if done == total:
            database_of(publisher.channel).write_bytes(b"something else")

    showing.install(publisher.channel, swap)

    assert shown(showing) == "Två"


def test_a_stick_that_is_pulled_out_half_way_leaves_the_old_content(
    showing: Box, publisher: Publisher
) -> None:
    publisher.release("Två", {"new.webm": b"good " * 50_000, "newer.webm": b"more " * 50_000})
    stick = a_copy(publisher.channel, "stick")

    showing.refuses(stick, Failure.FILE_MISSING, lambda *_: shutil.rmtree(stick, ignore_errors=True))

    # What was copied before counts: nothing is copied twice.
    again = showing.install(publisher.channel)
    assert 0 < again.copied_objects < 3


def _links(target: Path, kind: str) -> None:
    data = target.read_bytes()
    target.unlink()
    if kind == "link":
        elsewhere = target.parent.parent / "elsewhere"
        elsewhere.write_bytes(data)
        target.symlink_to(elsewhere)
    elif kind == "device":
        target.symlink_to("/dev/zero")
    elif kind == "pipe":
        os.mkfifo(target)
    else:
        target.mkdir()


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")
@pytest.mark.parametrize("kind", ["link", "device", "pipe", "folder"])
@pytest.mark.parametrize("where", ["timestamp", "database", "medium"])
def test_what_is_no_plain_file_is_refused_without_waiting(
    showing: Box, publisher: Publisher, kind: str, where: str
) -> None:
    publisher.release("Två", {"new.webm": b"short"})
    medium = next(path for path in (publisher.channel / "targets").glob("??/*") if path.stat().st_size == 5)
    path = {
        "timestamp": publisher.channel / "metadata" / "timestamp.json",
        "database": database_of(publisher.channel),
        "medium": medium,
    }[where]
    _links(path, kind)

    showing.refuses(publisher.channel, Failure.NOT_A_FILE)


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_folder_that_is_a_link_is_not_followed(showing: Box, publisher: Publisher, tmp_path: Path) -> None:
    publisher.release("Två", {"new.webm": b"short"})
    (publisher.channel / "targets").rename(tmp_path / "elsewhere")
    (publisher.channel / "targets").symlink_to(tmp_path / "elsewhere")

    showing.refuses(publisher.channel, Failure.NOT_A_FILE)
