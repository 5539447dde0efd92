"""Who may sign a channel: some of several keys, and what it takes to change them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.channel import keys
from kiosk.channel.messages import Failure
from kiosk.channel.roots import RoleChange, change_roles, current_root, rotate, sign_waiting, waiting_root
from kiosk.errors import KnownError
from tests.channel.building import Box, Publisher, shown, tree


def _change(publisher: Publisher, *changes: RoleChange, more: tuple[Path, ...] = ()) -> bool:
    signers = keys.load_signers(publisher.keys, *more)
    return change_roles(publisher.channel, changes, signers, publisher.now).is_published


def test_two_of_three_can_go_on_without_the_third(showing: Box, publisher: Publisher) -> None:
    folders = [publisher.another_key(name) for name in ("b", "c")]
    others = tuple(keys.load_public(folder / "key.pub") for folder in folders)
    assert not _change(publisher, RoleChange("root", others, (), 2))
    assert waiting_root(publisher.channel).missing == 1
    assert sign_waiting(publisher.channel, keys.load_signers(folders[0]), publisher.now).is_published
    lost = current_root(publisher.channel).keys["root"][0]

    # The first key was lost: the two others leave it out of root, and nobody needs it for that.
    signers = keys.load_signers(*folders)
    assert change_roles(
        publisher.channel, [RoleChange("root", (), (lost,))], signers, publisher.now
    ).is_published
    publisher.release("Två")

    showing.install(publisher.channel)
    assert shown(showing) == "Två"


def test_a_root_with_too_few_signatures_is_seen_by_no_kiosk(showing: Box, publisher: Publisher) -> None:
    folder = publisher.another_key()
    _change(publisher, RoleChange("root", (keys.load_public(folder / "key.pub"),), (), 2))

    assert not (publisher.channel / "metadata" / "2.root.json").exists()
    publisher.release("Två")
    assert showing.install(publisher.channel).switched


def test_a_root_that_is_planted_with_too_few_signatures_is_refused(
    showing: Box, publisher: Publisher
) -> None:
    folder = publisher.another_key()
    _change(publisher, RoleChange("root", (keys.load_public(folder / "key.pub"),), (), 2))
    shutil.copy(publisher.channel / "proposal" / "root.json", publisher.channel / "metadata" / "2.root.json")

    showing.refuses(publisher.channel, Failure.NOT_SIGNED)


def test_a_change_waits_until_what_is_there_can_be_signed_anew(showing: Box, publisher: Publisher) -> None:
    folder = publisher.another_key()
    new = keys.load_public(folder / "key.pub")
    old = current_root(publisher.channel).keys["targets"]
    state = change_roles(
        publisher.channel,
        [RoleChange("targets", (new,), old)],
        keys.load_signers(publisher.keys),
        publisher.now,
    )
    assert "För targets" in state.needs
    assert not state.is_published

    both = keys.load_signers(publisher.keys, folder)
    assert sign_waiting(publisher.channel, both, publisher.now).is_published
    showing.install(publisher.channel)
    assert shown(showing) == "Ett"


@pytest.mark.parametrize(
    "change",
    [
        lambda _: RoleChange("root", threshold=2),
        lambda _: RoleChange("root", threshold=0),
        lambda held: RoleChange("root", drop=held),
        lambda _: RoleChange("targets", drop=("unknown",)),
    ],
)
def test_a_change_that_locks_everybody_out_is_refused(
    publisher: Publisher, change: Callable[[tuple[str, ...]], RoleChange]
) -> None:
    publisher.release("Ett")
    held = current_root(publisher.channel).keys["root"]
    before = tree(publisher.channel)

    with pytest.raises(KnownError):
        _change(publisher, change(held))
    assert tree(publisher.channel) == before


def test_signing_needs_a_key_that_is_asked_for(publisher: Publisher) -> None:
    publisher.release("Ett")
    folder = publisher.another_key()
    with pytest.raises(KnownError, match="Ingen ändring väntar"):
        sign_waiting(publisher.channel, keys.load_signers(publisher.keys), publisher.now)
    _change(publisher, RoleChange("root", (keys.load_public(folder / "key.pub"),), (), 2))

    with pytest.raises(KnownError, match="får signera"):
        sign_waiting(publisher.channel, keys.load_signers(publisher.another_key("foreign")), publisher.now)


def test_keys_that_are_not_used_cannot_be_changed(publisher: Publisher) -> None:
    publisher.release("Ett")
    foreign = keys.load_signers(publisher.another_key())

    with pytest.raises(KnownError, match="används"):
        rotate(publisher.channel, foreign, keys.load_signers(publisher.keys), publisher.now)


@pytest.mark.parametrize(
    "data", [b"", b"nonsense", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]
)
def test_a_file_that_is_no_key_is_named(tmp_path: Path, data: bytes) -> None:
    for name in ("a.pem", "a.pub"):
        (tmp_path / name).write_bytes(data)

    with pytest.raises(KnownError, match=r"a\.pem"):
        keys.load_signers(tmp_path)
    with pytest.raises(KnownError, match=r"a\.pub"):
        keys.load_public(tmp_path / "a.pub")
