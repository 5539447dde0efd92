"""Packs that a trusted publisher signed and that are still no good: nothing in them is believed."""

from __future__ import annotations

import re

import pytest

from kiosk.channel.messages import Failure
from tests.channel.building import Box, Publisher, a_compiled_pack, add_media, editing


def test_a_signed_database_of_another_pack_is_refused(showing: Box, publisher: Publisher) -> None:
    compiled = a_compiled_pack(publisher.folder, "Två")
    publisher.publish(compiled)
    with publisher.signing_again() as beside:
        beside["custom"]["kiosk"]["pack"] = "other"

    showing.refuses(publisher.channel, Failure.NOT_A_PACK)


def test_a_medium_that_the_database_names_and_nobody_signed_is_refused(
    showing: Box, publisher: Publisher
) -> None:
    compiled = a_compiled_pack(publisher.folder, "Två")
    with editing(compiled) as database:
        database.execute("INSERT INTO media VALUES ('more.webm', ?, 5)", ("cd" * 32,))
    publisher.publish(compiled)

    showing.refuses(publisher.channel, Failure.NOT_A_PACK)


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
    compiled = a_compiled_pack(publisher.folder, "Ett")
    add_media(compiled, {"CON.webm": b"1", "å/ä/ö.webm": b"2", "x" * 200 + ".webm": b"3", "a:b.webm": b"4"})
    publisher.publish(compiled)
    box.trust(publisher.channel)
    box.install(publisher.channel)

    ours = re.compile(r"[0-9a-f]{2}(/[0-9a-f]{64}\.(webm|sqlite))?")
    found = [path.relative_to(box.folder / "obj").as_posix() for path in (box.folder / "obj").rglob("*")]
    assert len(found) > 6
    assert [name for name in found if not ours.fullmatch(name)] == []


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
    with publisher.signing_again() as beside:
        beside["custom"]["kiosk"]["needs_program"] = "99.0"

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
    with publisher.signing_again() as beside:
        beside["custom"] = said

    showing.refuses(publisher.channel, Failure.NOT_A_PACK)
