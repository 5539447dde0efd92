"""What foreign or stolen keys signed is refused; a publisher that changes its keys is followed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.channel import keys, ledger
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.roots import RoleChange, change_roles
from tests.channel.building import (
    Box,
    Publisher,
    a_compiled_pack,
    a_copy,
    a_publisher,
    edit_json,
    newest,
    shown,
)


def test_a_kiosk_that_was_never_told_whom_to_believe_installs_nothing(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")

    box.refuses(publisher.channel, Failure.NOT_TRUSTED)


def test_content_signed_with_foreign_keys_is_refused(showing: Box, tmp_path: Path) -> None:
    stranger = a_publisher(tmp_path / "stranger")
    stranger.release("Falskt")
    stranger.release("Falskt igen")

    showing.refuses(stranger.channel, Failure.NOT_SIGNED)


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_metadata_without_its_signature_is_refused(showing: Box, publisher: Publisher, role: str) -> None:
    publisher.release("Två")
    channel = a_copy(publisher.channel, "stick")
    path = channel / "metadata" / "timestamp.json" if role == "timestamp" else newest(channel, role)
    edit_json(path, lambda document: document.update(signatures=[]))

    with pytest.raises(ChannelError) as refused:
        showing.install(channel)
    # What lies below the timestamp is bound by its hash before a signature is even looked at.
    assert refused.value.failure is (Failure.NOT_SIGNED if role == "timestamp" else Failure.CHANGED)
    assert shown(showing) == "Ett"


def test_one_key_twice_is_not_two_keys(publisher: Publisher, box: Box, tmp_path: Path) -> None:
    second = keys.new_key(tmp_path / "second", "key")
    publisher.release("Ett")
    both = keys.load_signers(publisher.keys, tmp_path / "second")
    change_roles(publisher.channel, [RoleChange("timestamp", (second,), (), 2)], both, publisher.now)
    compiled = a_compiled_pack(publisher.folder, "Två")
    publisher.publish(compiled, tmp_path / "second")
    box.trust(publisher.channel)
    box.install(publisher.channel)
    publisher.publish(compiled, tmp_path / "second")

    def double(document: dict[str, list[object]]) -> None:
        document["signatures"] = [document["signatures"][0]] * 2

    edit_json(publisher.channel / "metadata" / "timestamp.json", double)

    # tuf takes a repeated key id for a damaged file already.
    box.refuses(publisher.channel, Failure.DAMAGED_METADATA)


def test_a_kiosk_that_slept_through_a_root_follows_the_chain(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    for number in (2, 3):
        publisher.change_keys(tmp_path / f"keys{number}")
    publisher.release("Två")

    showing.install(publisher.channel)

    assert shown(showing) == "Två"


def test_a_stolen_key_is_worth_nothing_after_it_was_changed(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    thief = a_copy(publisher.channel, "thief")
    stolen = publisher.keys
    publisher.change_keys(tmp_path / "new")
    publisher.release("Två")
    showing.install(publisher.channel)

    evil = Publisher(tmp_path / "evil", thief, stolen, publisher.now + timedelta(days=1))
    evil.folder.mkdir()
    for _ in range(9):
        evil.release("Falskt")

    showing.refuses(thief, Failure.NOT_SIGNED)


def test_a_version_far_ahead_is_undone_by_changing_the_keys(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    far = a_copy(publisher.channel, "far")
    root = ledger.read_root(far)
    assert root is not None
    book = ledger.read_ledger(far, root, publisher.now)
    for metadata in (book.snapshot, book.timestamp):
        metadata.signed.version = 2**31
    ledger.commit(book, keys.load_signers(publisher.keys), publisher.now, {})
    showing.install(far)
    publisher.release("Två")
    showing.refuses(publisher.channel, Failure.OLDER)

    publisher.change_keys(tmp_path / "new")
    publisher.release("Tre")

    showing.install(publisher.channel)
    assert shown(showing) == "Tre"
