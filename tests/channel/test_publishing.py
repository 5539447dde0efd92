"""What publishing writes, and what it refuses before it writes anything."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.channel import keys, publish
from kiosk.channel.roots import (
    RoleChange,
    change_roles,
    current_root,
    delegate,
    rotate,
    sign_waiting,
    waiting_root,
    withdraw,
)
from kiosk.errors import KnownError
from tests.channel.building import (
    Box,
    Publisher,
    a_compiled_pack,
    a_copy,
    a_publisher,
    edit_json,
    shown,
    tree,
)


def _second_key(publisher: Publisher, name: str = "second") -> Path:
    folder = publisher.folder / name
    keys.new_key(folder, "key")
    return folder


def test_a_channel_is_files_named_by_their_hashes(publisher: Publisher) -> None:
    publisher.release("Ett")

    names = sorted(path.relative_to(publisher.channel).as_posix() for path in publisher.channel.rglob("*.*"))
    patterns = [
        *(rf"metadata/1\.{role}\.json" for role in ("root", "snapshot", "targets")),
        r"metadata/timestamp\.json",
        r"targets/[0-9a-f]{64}\.pack\.sqlite",
        *[r"targets/([0-9a-f]{2})/\1[0-9a-f]{62}\.\1[0-9a-f]{14}\.webm"] * 2,
    ]
    assert len(names) == len(patterns)
    assert all(any(re.fullmatch(pattern, name) for pattern in patterns) for name in names)


def test_what_a_kiosk_has_to_read_first_is_small(publisher: Publisher) -> None:
    publisher.release("Ett")

    assert (publisher.channel / "metadata" / "timestamp.json").stat().st_size < 1000


def test_a_kiosk_sees_the_old_content_until_the_timestamp_is_there(
    showing: Box, publisher: Publisher
) -> None:
    before = (publisher.channel / "metadata" / "timestamp.json").read_bytes()
    publisher.release("Två")
    cut = a_copy(publisher.channel, "cut-off")
    (cut / "metadata" / "timestamp.json").write_bytes(before)

    assert not showing.install(cut).switched
    assert shown(showing) == "Ett"


def test_the_release_before_stays_for_mirrors_that_lag(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"2.webm": b"two"})
    old = {
        name: data
        for name, data in tree(publisher.channel).items()
        if name.startswith("metadata/") and name.split(".")[0] in {"metadata/2", "metadata/timestamp"}
    }
    publisher.release("Tre", {"3.webm": b"three"})
    for name, data in old.items():
        (publisher.channel / name).write_bytes(data)

    showing.install(publisher.channel)
    assert shown(showing) == "Två"


def test_what_no_release_names_any_more_is_removed(publisher: Publisher) -> None:
    for number in range(4):
        publisher.release(f"Nummer {number}", {f"{number}.webm": f"film {number}".encode()})

    left = {data for name, data in tree(publisher.channel / "targets").items() if name.endswith("webm")}
    assert left == {b"film 2", b"film 3"}


def test_a_publishing_that_was_cut_off_can_be_done_again(publisher: Publisher, box: Box) -> None:
    compiled = a_compiled_pack(publisher.folder, "Ett")
    publisher.publish(compiled)
    (publisher.channel / "metadata" / "timestamp.json").unlink()
    database = next((publisher.channel / "targets").glob("*.pack.sqlite"))
    database.rename(database.with_name(database.name + ".part"))

    publisher.publish(compiled)

    box.trust(publisher.channel)
    box.install(publisher.channel)
    assert shown(box) == "Ett"


def test_nobody_else_s_channel_is_built_on(publisher: Publisher, tmp_path: Path) -> None:
    publisher.release("Ett")
    stranger = a_publisher(tmp_path / "stranger")
    before = tree(publisher.channel)

    with pytest.raises(KnownError, match="För targets behövs 1 nycklar, och 0 finns"):
        Publisher(stranger.folder, publisher.channel, stranger.keys).release("Falskt")
    assert tree(publisher.channel) == before


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.targets.json", "1.root.json"])
@pytest.mark.parametrize("harm", ["flipped", "gone", "another"])
def test_a_channel_that_somebody_changed_is_not_signed_again(
    publisher: Publisher, name: str, harm: str
) -> None:
    publisher.release("Ett")
    publisher.release("Två")
    path = publisher.channel / "metadata" / name.replace("1.", "2." if "root" not in name else "1.")
    if harm == "gone":
        path.unlink()
    elif harm == "another":
        path.write_bytes(b'{"signed": {}, "signatures": []}')
    else:
        edit_json(path, lambda document: document["signed"].update(version=9))

    with pytest.raises(KnownError):
        publisher.release("Tre")


def test_a_clock_that_went_back_is_noticed(publisher: Publisher) -> None:
    publisher.release("Ett")
    publisher.now -= timedelta(days=2)

    with pytest.raises(KnownError, match="Ställ klockan rätt"):
        publisher.release("Två")


def test_a_damaged_compiled_pack_is_not_published(publisher: Publisher) -> None:
    compiled = a_compiled_pack(publisher.folder, "Ett")
    path = next(compiled.rglob("*.webm"))
    path.write_bytes(path.read_bytes()[:-1] + b"x")

    with pytest.raises(KnownError, match="är skadad"):
        publisher.publish(compiled)


def test_progress_counts_what_is_copied(publisher: Publisher) -> None:
    compiled = a_compiled_pack(publisher.folder, "Ett")
    seen: list[tuple[int, int]] = []

    done = publish.publish(
        compiled,
        publisher.channel,
        keys.load_signers(publisher.keys),
        publisher.now,
        progress=lambda *step: seen.append(step),
    )

    assert seen[-1] == (done.new_bytes, done.all_bytes)


def test_a_new_channel_begins_with_one_key(publisher: Publisher) -> None:
    second = _second_key(publisher)

    with pytest.raises(KnownError, match="en enda nyckel"):
        publisher.publish(a_compiled_pack(publisher.folder, "Ett"), second)


# Who may sign.


def _change(publisher: Publisher, *changes: RoleChange, more: tuple[Path, ...] = ()) -> bool:
    signers = keys.load_signers(publisher.keys, *more)
    return change_roles(publisher.channel, changes, signers, publisher.now).is_published


def test_two_of_three_can_go_on_without_the_third(showing: Box, publisher: Publisher) -> None:
    folders = [_second_key(publisher, name) for name in ("b", "c")]
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
    folder = _second_key(publisher)
    _change(publisher, RoleChange("root", (keys.load_public(folder / "key.pub"),), (), 2))

    assert not (publisher.channel / "metadata" / "2.root.json").exists()
    publisher.release("Två")
    assert showing.install(publisher.channel).switched


def test_a_root_that_is_planted_with_too_few_signatures_is_refused(
    showing: Box, publisher: Publisher
) -> None:
    from kiosk.channel.messages import Failure

    folder = _second_key(publisher)
    _change(publisher, RoleChange("root", (keys.load_public(folder / "key.pub"),), (), 2))
    shutil.copy(publisher.channel / "proposal" / "root.json", publisher.channel / "metadata" / "2.root.json")

    showing.refuses(publisher.channel, Failure.NOT_SIGNED)


def test_a_change_waits_until_what_is_there_can_be_signed_anew(showing: Box, publisher: Publisher) -> None:
    folder = _second_key(publisher)
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
    folder = _second_key(publisher)
    with pytest.raises(KnownError, match="Ingen ändring väntar"):
        sign_waiting(publisher.channel, keys.load_signers(publisher.keys), publisher.now)
    _change(publisher, RoleChange("root", (keys.load_public(folder / "key.pub"),), (), 2))

    with pytest.raises(KnownError, match="får signera"):
        sign_waiting(publisher.channel, keys.load_signers(_second_key(publisher, "foreign")), publisher.now)


def test_keys_that_are_not_used_cannot_be_changed(publisher: Publisher) -> None:
    publisher.release("Ett")
    foreign = keys.load_signers(_second_key(publisher))

    with pytest.raises(KnownError, match="används"):
        rotate(publisher.channel, foreign, keys.load_signers(publisher.keys), publisher.now)


def test_a_site_s_key_signs_for_that_site_alone(showing: Box, publisher: Publisher) -> None:
    site = _second_key(publisher)
    owner = keys.load_signers(publisher.keys)
    delegate(publisher.channel, "bussen", keys.load_public(site / "key.pub"), owner, publisher.now)
    visiting = Publisher(publisher.folder, publisher.channel, site, publisher.now)
    own = a_compiled_pack(publisher.folder, "Bussens")
    visiting.publish(own, site="bussen")

    for other in (None, "biblioteket"):
        with pytest.raises(KnownError):
            visiting.publish(own, site=other)
    showing.install(publisher.channel)
    assert shown(showing) == "Ett"
    showing.trust(publisher.channel, "bussen")
    showing.install(publisher.channel)
    assert shown(showing) == "Bussens"


def test_a_site_s_content_outside_its_place_is_refused(publisher: Publisher, box: Box) -> None:
    from kiosk.channel.messages import Failure

    site = _second_key(publisher)
    owner = keys.load_signers(publisher.keys)
    publisher.release("Ett")
    delegate(publisher.channel, "bussen", keys.load_public(site / "key.pub"), owner, publisher.now)
    Publisher(publisher.folder, publisher.channel, site, publisher.now).publish(
        a_compiled_pack(publisher.folder, "Bussens"), site="bussen"
    )
    box.trust(publisher.channel, "biblioteket")

    box.refuses(publisher.channel, Failure.NOTHING_FOR_SITE)


def test_a_site_with_a_new_key_begins_anew(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    owner = keys.load_signers(publisher.keys)
    own = publisher.folder
    for number in (1, 2):
        site = _second_key(publisher, f"site{number}")
        delegate(publisher.channel, "bussen", keys.load_public(site / "key.pub"), owner, publisher.now)
        own = a_compiled_pack(publisher.folder, f"Bussens {number}")
        Publisher(publisher.folder, publisher.channel, site, publisher.now).publish(own, site="bussen")
    box.trust(publisher.channel, "bussen")
    box.install(publisher.channel)

    assert shown(box) == "Bussens 2"
    with pytest.raises(KnownError):
        publisher.publish(own, publisher.folder / "site1", site="bussen")
    assert len(current_root(publisher.channel).keys["timestamp"]) == 2


def test_a_right_that_was_taken_back_is_gone(publisher: Publisher) -> None:
    publisher.release("Ett")
    site, owner = _second_key(publisher), keys.load_signers(publisher.keys)
    delegate(publisher.channel, "bussen", keys.load_public(site / "key.pub"), owner, publisher.now)
    own = a_compiled_pack(publisher.folder, "Bussens")
    visiting = Publisher(publisher.folder, publisher.channel, site, publisher.now)
    visiting.publish(own, site="bussen")

    withdraw(publisher.channel, "bussen", owner, publisher.now)

    with pytest.raises(KnownError, match="får inte publicera"):
        visiting.publish(own, site="bussen")
    assert len(current_root(publisher.channel).keys["timestamp"]) == 1
    publisher.release("Två")


@pytest.mark.parametrize("name", ["", "../x", "Å", "a" * 40, "a b"])
def test_a_site_has_a_plain_name(publisher: Publisher, name: str) -> None:
    publisher.release("Ett")
    site, owner = _second_key(publisher), keys.load_signers(publisher.keys)

    with pytest.raises(KnownError, match="kan ingen plats heta"):
        delegate(publisher.channel, name, keys.load_public(site / "key.pub"), owner, publisher.now)


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


def test_metadata_is_what_the_specification_says(publisher: Publisher) -> None:
    publisher.release("Ett")

    said = json.loads((publisher.channel / "metadata" / "1.root.json").read_bytes())["signed"]
    assert said["consistent_snapshot"] is True
    assert said["spec_version"].startswith("1.0.")
    assert {role["threshold"] for role in said["roles"].values()} == {1}
