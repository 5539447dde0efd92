"""Files that are not what was signed: swapped, of another release, endless, missing, with one bit flipped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.channel.install import install
from kiosk.channel.messages import ChannelError, Failure
from tests.channel.building import Box, Publisher, database_of, newest, shown


def test_two_swapped_files_are_refused(showing: Box, publisher: Publisher, tmp_path: Path) -> None:
    publisher.release("Två", {"a.webm": b"aaaa", "b.webm": b"bbbb"})
    first, second = (
        path for path in (publisher.channel / "targets").glob("??/*") if path.stat().st_size == 4
    )
    aside = tmp_path / "aside"
    first.rename(aside)
    second.rename(first)
    aside.rename(second)

    showing.refuses(publisher.channel, Failure.CHANGED)


def test_old_targets_under_a_new_snapshot_are_refused(showing: Box, publisher: Publisher) -> None:
    old = newest(publisher.channel, "targets").read_bytes()
    publisher.release("Två")
    newest(publisher.channel, "targets").write_bytes(old)

    showing.refuses(publisher.channel, Failure.CHANGED)


def test_an_old_snapshot_under_a_new_timestamp_is_refused(showing: Box, publisher: Publisher) -> None:
    old = newest(publisher.channel, "snapshot").read_bytes()
    publisher.release("Två")
    newest(publisher.channel, "snapshot").write_bytes(old)

    showing.refuses(publisher.channel, Failure.CHANGED)


def test_files_that_nobody_signed_are_never_copied(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    (publisher.channel / "targets" / "ab").mkdir(exist_ok=True)
    (publisher.channel / "targets" / "ab" / ("ab" * 32 + ".virus.webm")).write_bytes(b"unsigned")
    (publisher.channel / "metadata" / "autorun.inf").write_bytes(b"unsigned")
    box.trust(publisher.channel)

    box.install(publisher.channel)

    assert not any(b"unsigned" in path.read_bytes() for path in (box.folder / "obj").rglob("*.*"))


def test_a_file_with_five_million_bytes_more_is_refused(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"new.webm": b"short"})
    (path,) = (path for path in (publisher.channel / "targets").glob("??/*") if path.stat().st_size == 5)
    with path.open("ab") as file:
        file.write(bytes(5_000_000))

    showing.refuses(publisher.channel, Failure.CHANGED)


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", "root"])
def test_endless_metadata_is_refused(showing: Box, publisher: Publisher, role: str) -> None:
    publisher.release("Två")
    path = {
        "timestamp": publisher.channel / "metadata" / "timestamp.json",
        "root": publisher.channel / "metadata" / "2.root.json",
    }.get(role) or newest(publisher.channel, role)
    with path.open("ab") as file:
        # Sparse: it takes no room and never ends.
        file.truncate(1 << 40)

    showing.refuses(publisher.channel, Failure.CHANGED)


def test_what_does_not_fit_is_not_begun(
    showing: Box, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.release("Två")
    monkeypatch.setattr("kiosk.channel.store.SPARE_BYTES", 1 << 60)

    english = showing.refuses(publisher.channel, Failure.NO_ROOM)

    assert "needed" in english
    assert not list((showing.folder / "obj").rglob("*.part"))


def test_a_mirror_cannot_hide_a_file_it_was_given(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"new.webm": b"short"})
    next(path for path in (publisher.channel / "targets").glob("??/*") if path.stat().st_size == 5).unlink()

    showing.refuses(publisher.channel, Failure.FILE_MISSING)


def test_a_folder_without_a_channel_says_so(showing: Box, tmp_path: Path) -> None:
    showing.refuses(tmp_path, Failure.NO_CHANNEL)


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[" * 8000 + b"]" * 8000,
        b'{"signed":' + b"9" * 9000 + b"}",
        b"\0" * 100,
        b'{"signed":{"_type":"timestamp","_type":"root"},"signatures":[]}',
        json.dumps({"signed": {"_type": "timestamp", "version": -1}, "signatures": []}).encode(),
    ],
)
def test_hostile_json_is_refused(showing: Box, publisher: Publisher, document: bytes) -> None:
    publisher.release("Två")
    (publisher.channel / "metadata" / "timestamp.json").write_bytes(document)

    showing.refuses(publisher.channel, Failure.DAMAGED_METADATA)


def _flip(path: Path, offset: int) -> None:
    data = bytearray(path.read_bytes())
    data[offset] ^= 1
    path.write_bytes(data)


def _assert_each_flip_is_refused(box: Box, publisher: Publisher, paths: list[Path], step: int) -> int:
    count = 0
    for path in paths:
        good = path.read_bytes()
        for offset in range(count % step, len(good), step):
            _flip(path, offset)
            state = box.open()
            with pytest.raises(ChannelError):
                install(str(publisher.channel), state, box.clock)
            state.close()
            path.write_bytes(good)
            count += 1
    assert shown(box) == "Ett"
    return count


def _unread_until_now(publisher: Publisher, tmp_path: Path) -> list[Path]:
    """Everything that a kiosk on the first release reads of the second: a new root, too."""
    publisher.change_keys(tmp_path / "new")
    publisher.release("Två")
    metadata = publisher.channel / "metadata"
    return [
        metadata / "2.root.json",
        metadata / "timestamp.json",
        newest(publisher.channel, "snapshot"),
        newest(publisher.channel, "targets"),
    ]


def test_a_flipped_bit_of_metadata_is_refused(showing: Box, publisher: Publisher, tmp_path: Path) -> None:
    paths = _unread_until_now(publisher, tmp_path)

    assert _assert_each_flip_is_refused(showing, publisher, paths, 23) > 100


@pytest.mark.full
def test_a_flipped_bit_in_any_byte_of_metadata_is_refused(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    paths = _unread_until_now(publisher, tmp_path)

    total = sum(path.stat().st_size for path in paths)
    assert _assert_each_flip_is_refused(showing, publisher, paths, 1) == total


def test_a_flipped_bit_of_content_is_refused(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"new.webm": bytes(range(256)) * 3})
    fresh = [
        path
        for path in (publisher.channel / "targets").rglob("*")
        if path == database_of(publisher.channel) or (path.is_file() and path.stat().st_size == 768)
    ]

    assert _assert_each_flip_is_refused(showing, publisher, [fresh[0]], 12_007) > 5
    assert len(fresh) == 2
