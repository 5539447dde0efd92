"""A real channel on a stick is looked into: what it is, what it changes; looking installs nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.channel.activations import active
from kiosk.channel.store import Store
from kiosk.content.comparing import in_words
from kiosk.staff.looking import Look, look_into
from kiosk.staff.reporting import report
from kiosk.staff.sticks import Verdict
from kiosk.state.database import State, open_state
from tests.channel.building import (
    Box,
    Publisher,
    a_box,
    a_compiled_pack,
    a_copy,
    a_publisher,
    editing,
    tree,
)
from tests.staff.moments import MORNING


@dataclass
class Kiosk:
    """A kiosk with its memory open, and the office whose content it shows."""

    box: Box
    publisher: Publisher
    state: State

    def look(self, stick: Path) -> Look:
        present = active(self.state)
        assert present is not None
        shown = Store(self.box.folder).path(present.pack.database)
        return look_into(stick, self.state, self.box.clock, shown)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    publisher, box = a_publisher(tmp_path / "office"), a_box(tmp_path / "kiosk")
    box.begin_with(publisher)
    state = open_state(box.folder)
    yield Kiosk(box, publisher, state)
    state.close()


def _publish_without_a_course(publisher: Publisher) -> None:
    compiled = a_compiled_pack(publisher.folder, "Två")
    with editing(compiled) as database:
        database.execute("DELETE FROM course WHERE id = 'bygg-1'")
    publisher.publish(compiled)


def test_newer_content_says_what_it_changes_and_changes_nothing_yet(kiosk: Kiosk) -> None:
    _publish_without_a_course(kiosk.publisher)
    before = tree(kiosk.box.folder)

    found = kiosk.look(kiosk.publisher.channel)

    assert found.judgement.verdict is Verdict.NEWER
    assert found.channel == kiosk.publisher.channel
    assert in_words(found.changes) == "1 kurs borttagen"
    assert tree(kiosk.box.folder).keys() == before.keys()


def test_the_same_content_says_that_it_is_there_already(kiosk: Kiosk) -> None:
    assert kiosk.look(kiosk.publisher.channel).judgement.verdict is Verdict.SAME


def test_older_content_is_told_as_older(kiosk: Kiosk) -> None:
    old = a_copy(kiosk.publisher.channel, "old")
    kiosk.publisher.release("Två")
    kiosk.box.install(kiosk.publisher.channel)

    assert kiosk.look(old).judgement.verdict is Verdict.OLDER


def test_content_of_somebody_else_is_told_as_foreign(kiosk: Kiosk, tmp_path: Path) -> None:
    stranger = a_publisher(tmp_path / "stranger")
    stranger.release("Annat")

    assert kiosk.look(stranger.channel).judgement.verdict is Verdict.FOREIGN


def test_a_channel_is_found_in_a_folder_of_the_stick(kiosk: Kiosk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "Bilder").mkdir(parents=True)
    (stick / "System Volume Information").mkdir()
    a_copy(kiosk.publisher.channel, "new").rename(stick / "kanal")

    assert kiosk.look(stick).channel == stick / "kanal"


def test_damaged_content_is_told_as_damaged(kiosk: Kiosk) -> None:
    kiosk.publisher.release("Två")
    for path in kiosk.publisher.channel.glob("targets/*.sqlite"):
        path.write_bytes(b"x" * path.stat().st_size)

    assert kiosk.look(kiosk.publisher.channel).judgement.verdict is Verdict.DAMAGED


def test_an_empty_stick_and_one_with_photographs_get_their_sentence(kiosk: Kiosk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "System Volume Information").mkdir(parents=True)
    (stick / ".Trashes").mkdir()
    assert kiosk.look(stick).judgement.verdict is Verdict.EMPTY

    (stick / "IMG_0001.JPG").write_bytes(b"\xff\xd8\xff")
    assert kiosk.look(stick).judgement.verdict is Verdict.NO_CHANNEL


def test_a_stick_that_was_pulled_out_gets_a_sentence_too(kiosk: Kiosk, tmp_path: Path) -> None:
    judgement = kiosk.look(tmp_path / "gone").judgement

    assert judgement.verdict is Verdict.REFUSED
    assert "Sitter minnet i" in judgement.sentence


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Windows are other ones")
def test_a_pipe_in_the_place_of_a_file_keeps_nobody_waiting(kiosk: Kiosk) -> None:
    kiosk.publisher.release("Två")
    timestamp = kiosk.publisher.channel / "metadata" / "timestamp.json"
    timestamp.unlink()
    os.mkfifo(timestamp)

    assert kiosk.look(kiosk.publisher.channel).judgement.verdict is Verdict.DAMAGED


def test_a_kiosk_that_believes_nobody_yet_says_so(kiosk: Kiosk, tmp_path: Path) -> None:
    fresh = open_state(tmp_path / "fresh")

    found = look_into(kiosk.publisher.channel, fresh, kiosk.box.clock, tmp_path / "shown")

    assert found.judgement.verdict is Verdict.NOT_TRUSTED
    assert found.channel == kiosk.publisher.channel
    fresh.close()


def test_the_report_says_what_happened_in_a_few_lines(kiosk: Kiosk) -> None:
    _publish_without_a_course(kiosk.publisher)
    found = kiosk.look(kiosk.publisher.channel)

    text = report(MORNING, "Campus Nyköping", found.judgement, found.changes, "Innehållet är installerat.")

    assert "Tid: 2026-11-23 08:00\nPlats: Campus Nyköping\n" in text
    assert "Det här ändras: 1 kurs borttagen.\nInnehållet är installerat.\n" in text
