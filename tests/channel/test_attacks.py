"""The ten attacks of the TUF specification and the first rows of the threat table, each with real files.

Every refusal goes through `Box.refuses`: the kiosk still shows what it showed before.
"""

from __future__ import annotations

import json
import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.channel import keys, ledger
from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.roots import RoleChange, change_roles, rotate
from kiosk.channel.values import content_age
from tests.channel.building import (
    MEDIA,
    Box,
    Publisher,
    a_box,
    a_compiled_pack,
    a_copy,
    a_publisher,
    add_media,
    edit_json,
    editing,
    shown,
)


def _newest(channel: Path, role: str) -> Path:
    return max((channel / "metadata").glob(f"*.{role}.json"), key=lambda path: int(path.name.split(".")[0]))


def _medium(channel: Path, name: str = "film.webm") -> Path:
    import hashlib

    digest = hashlib.sha256(MEDIA[name]).hexdigest()
    (path,) = (channel / "targets").rglob(f"{digest}.*")
    return path


def _database(channel: Path) -> Path:
    return max((channel / "targets").glob("*.pack.sqlite"), key=lambda path: path.stat().st_mtime_ns)


# Row 1 and "arbitrary installation".


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
    path = channel / "metadata" / "timestamp.json" if role == "timestamp" else _newest(channel, role)
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


# Row 2 and "rollback".


def test_an_older_stick_is_refused(showing: Box, publisher: Publisher) -> None:
    old = a_copy(publisher.channel, "old")
    publisher.release("Två")
    showing.install(publisher.channel)

    showing.refuses(old, Failure.OLDER)
    assert shown(showing) == "Två"


def test_an_older_stick_is_refused_after_the_memory_was_restored(showing: Box, publisher: Publisher) -> None:
    old = a_copy(publisher.channel, "old")
    publisher.release("Två")
    showing.install(publisher.channel)
    (showing.folder / "state.db").write_bytes(b"rotten" * 1000)

    assert shown(showing) == "Två"
    showing.refuses(old, Failure.OLDER)


def test_an_older_stick_is_refused_after_going_back(showing: Box, publisher: Publisher) -> None:
    from kiosk.channel import activations
    from kiosk.channel.store import Store

    publisher.release("Två")
    middle = a_copy(publisher.channel, "middle")
    showing.install(publisher.channel)
    publisher.release("Tre")
    showing.install(publisher.channel)
    state = showing.open()
    activations.roll_back(state, Store(showing.folder), showing.clock.now())
    state.close()

    assert shown(showing) == "Två"
    showing.refuses(middle, Failure.OLDER)


def test_a_release_counter_that_falls_is_refused_even_when_tuf_agrees(
    showing: Box, publisher: Publisher
) -> None:
    publisher.release("Två")
    showing.install(publisher.channel)
    root = ledger.read_root(publisher.channel)
    assert root is not None
    book = ledger.read_ledger(publisher.channel, root, publisher.now)
    target = book.targets.signed.targets["pack.sqlite"]
    target.unrecognized_fields["custom"]["kiosk"]["number"] = 1
    ledger.commit(book, keys.load_signers(publisher.keys), publisher.now, {None: book.targets})

    showing.refuses(publisher.channel, Failure.OLDER)


# Row 3 and "indefinite freeze".


def test_content_that_expired_is_not_installed_but_goes_on_being_shown(
    showing: Box, publisher: Publisher
) -> None:
    publisher.release("Två")
    showing.clock.advance(timedelta(days=399).total_seconds())
    shown(showing)  # the kiosk lives through the years, so its clock is believed
    state = showing.open()
    with state.change() as database:
        from kiosk.state.floor import raise_floor

        raise_floor(database, showing.clock.now())
    state.close()
    showing.clock.advance(timedelta(days=399).total_seconds())

    showing.refuses(publisher.channel, Failure.EXPIRED)
    assert shown(showing) == "Ett"


def test_an_old_stick_installs_and_its_age_is_told(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    box.clock.advance(timedelta(days=390).total_seconds())
    box.trust(publisher.channel)

    pack = box.install(publisher.channel).pack

    assert content_age(pack.published, box.clock.now()) == 390 + 0


def test_a_kiosk_whose_clock_died_still_judges_expiry_by_what_it_has_seen(
    publisher: Publisher, tmp_path: Path
) -> None:
    from datetime import UTC, datetime

    box = a_box(tmp_path / "kiosk", datetime(1970, 1, 1, tzinfo=UTC))
    publisher.release("Ett")
    box.trust(publisher.channel)

    box.install(publisher.channel)

    assert shown(box) == "Ett"


# Row 4, "mix-and-match", "malicious mirrors", "wrong software", "extraneous dependencies".


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
    old = _newest(publisher.channel, "targets").read_bytes()
    publisher.release("Två")
    _newest(publisher.channel, "targets").write_bytes(old)

    showing.refuses(publisher.channel, Failure.CHANGED)


def test_an_old_snapshot_under_a_new_timestamp_is_refused(showing: Box, publisher: Publisher) -> None:
    old = _newest(publisher.channel, "snapshot").read_bytes()
    publisher.release("Två")
    _newest(publisher.channel, "snapshot").write_bytes(old)

    showing.refuses(publisher.channel, Failure.CHANGED)


def test_a_signed_database_of_another_pack_is_refused(showing: Box, publisher: Publisher) -> None:
    compiled = a_compiled_pack(publisher.folder, "Två")
    publisher.publish(compiled)
    root = ledger.read_root(publisher.channel)
    assert root is not None
    book = ledger.read_ledger(publisher.channel, root, publisher.now)
    book.targets.signed.targets["pack.sqlite"].unrecognized_fields["custom"]["kiosk"]["pack"] = "other"
    ledger.commit(book, keys.load_signers(publisher.keys), publisher.now, {None: book.targets})

    showing.refuses(publisher.channel, Failure.NOT_A_PACK)


def test_files_that_nobody_signed_are_never_copied(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    (publisher.channel / "targets" / "ab").mkdir(exist_ok=True)
    (publisher.channel / "targets" / "ab" / ("ab" * 32 + ".virus.webm")).write_bytes(b"unsigned")
    (publisher.channel / "metadata" / "autorun.inf").write_bytes(b"unsigned")
    box.trust(publisher.channel)

    box.install(publisher.channel)

    assert not any(b"unsigned" in path.read_bytes() for path in (box.folder / "obj").rglob("*.*"))


def test_a_medium_that_the_database_names_and_nobody_signed_is_refused(
    showing: Box, publisher: Publisher
) -> None:
    compiled = a_compiled_pack(publisher.folder, "Två")
    with editing(compiled) as database:
        database.execute("INSERT INTO media VALUES ('more.webm', ?, 5)", ("cd" * 32,))
    publisher.publish(compiled)

    showing.refuses(publisher.channel, Failure.NOT_A_PACK)


# Row 5 and "endless data".


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
    }.get(role) or _newest(publisher.channel, role)
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


# Row 6 and "key compromise".


def test_a_kiosk_that_slept_through_a_root_follows_the_chain(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    for number in (2, 3):
        keys.new_key(tmp_path / f"keys{number}", "key")
        new = keys.load_signers(tmp_path / f"keys{number}")
        assert rotate(publisher.channel, keys.load_signers(publisher.keys), new, publisher.now).is_published
        publisher.keys = tmp_path / f"keys{number}"
    publisher.release("Två")

    showing.install(publisher.channel)

    assert shown(showing) == "Två"


def test_a_stolen_key_is_worth_nothing_after_it_was_changed(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    thief = a_copy(publisher.channel, "thief")
    stolen = publisher.keys
    keys.new_key(tmp_path / "new", "key")
    rotate(publisher.channel, keys.load_signers(stolen), keys.load_signers(tmp_path / "new"), publisher.now)
    publisher.keys = tmp_path / "new"
    publisher.release("Två")
    showing.install(publisher.channel)

    evil = Publisher(tmp_path / "evil", thief, stolen, publisher.now + timedelta(days=1))
    evil.folder.mkdir()
    for _ in range(9):
        evil.release("Falskt")

    showing.refuses(thief, Failure.NOT_SIGNED)


# Row 7 and "fast-forward".


def test_a_version_far_ahead_is_undone_by_changing_the_keys(
    showing: Box, publisher: Publisher, tmp_path: Path
) -> None:
    far = a_copy(publisher.channel, "far")
    signers = keys.load_signers(publisher.keys)
    root = ledger.read_root(far)
    assert root is not None
    book = ledger.read_ledger(far, root, publisher.now)
    for metadata in (book.snapshot, book.timestamp):
        metadata.signed.version = 2**31
    ledger.commit(book, signers, publisher.now, {})
    showing.install(far)
    publisher.release("Två")
    showing.refuses(publisher.channel, Failure.OLDER)

    keys.new_key(tmp_path / "new", "key")
    rotate(publisher.channel, signers, keys.load_signers(tmp_path / "new"), publisher.now)
    publisher.keys = tmp_path / "new"
    publisher.release("Tre")

    showing.install(publisher.channel)
    assert shown(showing) == "Tre"


# Row 8: the stick changes between verifying and copying.


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
            _database(publisher.channel).write_bytes(b"something else")

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


# Row 9: what a stick may hold instead of files.


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
        "database": _database(publisher.channel),
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


# Rows 10 and 11: there is no archive, and no name of a publisher reaches the disk.


@pytest.mark.parametrize(
    ("name", "digest"),
    [
        ("a.webm", "../../../../etc/passwd"),
        ("a.webm", "AB" * 32),
        ("a./../../x", "ab" * 32),
        ("a.we bm", "ab" * 32),
        ("noending" * 4, "ab" * 32),
        ("a.", "ab" * 32),
    ],
)
def test_a_signed_database_cannot_name_a_file_outside_the_store(
    showing: Box, publisher: Publisher, name: str, digest: str
) -> None:
    compiled = a_compiled_pack(publisher.folder, "Två")
    with editing(compiled) as database:
        database.execute("INSERT INTO media VALUES (?, ?, 5)", (name, digest))
    publisher.publish(compiled)

    showing.refuses(publisher.channel, Failure.NOT_A_PACK)


def test_on_the_disk_there_are_only_names_of_ours(publisher: Publisher, box: Box) -> None:
    import re

    compiled = a_compiled_pack(publisher.folder, "Ett")
    add_media(compiled, {"CON.webm": b"1", "å/ä/ö.webm": b"2", "x" * 200 + ".webm": b"3", "a:b.webm": b"4"})
    publisher.publish(compiled)
    box.trust(publisher.channel)
    box.install(publisher.channel)

    ours = re.compile(r"[0-9a-f]{2}(/[0-9a-f]{64}\.(webm|sqlite))?")
    found = [path.relative_to(box.folder / "obj").as_posix() for path in (box.folder / "obj").rglob("*")]
    assert len(found) > 6
    assert [name for name in found if not ours.fullmatch(name)] == []


# Row 13: a database that is signed and still hostile.


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW evil AS SELECT load_extension('x')",
        "CREATE TRIGGER evil AFTER INSERT ON meta BEGIN DELETE FROM meta; END",
        "CREATE TABLE evil (x)",
        "CREATE INDEX evil ON course (lower(json))",
        "DROP INDEX course_form",
    ],
)
def test_a_signed_database_with_another_schema_is_refused(
    showing: Box, publisher: Publisher, statement: str
) -> None:
    compiled = a_compiled_pack(publisher.folder, "Två")
    with editing(compiled) as database:
        database.execute(statement)
    publisher.publish(compiled)

    showing.refuses(publisher.channel, Failure.NOT_A_PACK)


def test_a_pack_for_a_newer_program_says_so(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två")
    root = ledger.read_root(publisher.channel)
    assert root is not None
    book = ledger.read_ledger(publisher.channel, root, publisher.now)
    book.targets.signed.targets["pack.sqlite"].unrecognized_fields["custom"]["kiosk"]["needs_program"] = (
        "99.0"
    )
    ledger.commit(book, keys.load_signers(publisher.keys), publisher.now, {None: book.targets})

    showing.refuses(publisher.channel, Failure.NEWER_PROGRAM)


@pytest.mark.parametrize(
    "said",
    [
        None,
        {},
        {"kiosk": 5},
        {"kiosk": {"pack": "prov"}},
        {"kiosk": {**dict.fromkeys(("pack", "title", "version", "needs_program"), "1"), "published": "soon"}},
    ],
)
def test_a_careless_publisher_is_refused_in_words(
    showing: Box, publisher: Publisher, said: dict[str, object] | None
) -> None:
    publisher.release("Två")
    root = ledger.read_root(publisher.channel)
    assert root is not None
    book = ledger.read_ledger(publisher.channel, root, publisher.now)
    book.targets.signed.targets["pack.sqlite"].unrecognized_fields["custom"] = said
    ledger.commit(book, keys.load_signers(publisher.keys), publisher.now, {None: book.targets})

    showing.refuses(publisher.channel, Failure.NOT_A_PACK)


# Every byte.


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
            from kiosk.channel.install import install

            with pytest.raises(ChannelError):
                install(str(publisher.channel), state, box.clock)
            state.close()
            path.write_bytes(good)
            count += 1
    assert shown(box) == "Ett"
    return count


def _unread_until_now(publisher: Publisher, tmp_path: Path) -> list[Path]:
    """Everything that a kiosk on the first release reads of the second: a new root, too."""
    keys.new_key(tmp_path / "new", "key")
    new = keys.load_signers(tmp_path / "new")
    rotate(publisher.channel, keys.load_signers(publisher.keys), new, publisher.now)
    publisher.keys = tmp_path / "new"
    publisher.release("Två")
    metadata = publisher.channel / "metadata"
    return [
        metadata / "2.root.json",
        metadata / "timestamp.json",
        _newest(publisher.channel, "snapshot"),
        _newest(publisher.channel, "targets"),
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
        if path == _database(publisher.channel) or (path.is_file() and path.stat().st_size == 768)
    ]

    assert _assert_each_flip_is_refused(showing, publisher, [fresh[0]], 12_007) > 5
    assert len(fresh) == 2


# What a signature cannot say.


def test_a_mirror_cannot_hide_a_file_it_was_given(showing: Box, publisher: Publisher) -> None:
    publisher.release("Två", {"new.webm": b"short"})
    next(path for path in (publisher.channel / "targets").glob("??/*") if path.stat().st_size == 5).unlink()

    showing.refuses(publisher.channel, Failure.FILE_MISSING)


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


def test_a_folder_without_a_channel_says_so(showing: Box, tmp_path: Path) -> None:
    showing.refuses(tmp_path, Failure.NO_CHANNEL)
