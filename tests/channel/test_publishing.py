"""What publishing writes, and what it refuses before it writes anything."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.channel import keys, publish
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
    second = publisher.another_key()

    with pytest.raises(KnownError, match="en enda nyckel"):
        publisher.publish(a_compiled_pack(publisher.folder, "Ett"), second)


def test_metadata_is_what_the_specification_says(publisher: Publisher) -> None:
    publisher.release("Ett")

    said = json.loads((publisher.channel / "metadata" / "1.root.json").read_bytes())["signed"]
    assert said["consistent_snapshot"] is True
    assert said["spec_version"].startswith("1.0.")
    assert {role["threshold"] for role in said["roles"].values()} == {1}
