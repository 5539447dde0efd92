"""A PIN that was forgotten is chosen anew with a file that the office signed, and with no other one."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.channel import keys
from kiosk.cli.main import main
from kiosk.clock import FixedClock
from kiosk.staff.access import Access, Opened
from kiosk.staff.permission import FILE, grant, permit_from
from kiosk.state.database import State, open_state
from tests.channel.building import a_box, a_publisher
from tests.staff.moments import MORNING

PIN = "580274"


@dataclass
class Locked:
    """A kiosk that believes an office, and a stick that came from there."""

    state: State
    access: Access
    keys: Path
    stick: Path

    def code(self) -> str:
        code = self.access.unlock_code()
        assert code is not None
        return code

    def tries(self) -> bool:
        return permit_from(self.stick, self.access, self.state)


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Locked]:
    publisher, box = a_publisher(tmp_path / "office"), a_box(tmp_path / "kiosk")
    publisher.release("Ett")
    box.trust(publisher.channel)
    state = open_state(box.folder)
    access = Access(state, FixedClock(MORNING).monotonic, 2**4)
    access.choose(PIN)
    (tmp_path / "stick").mkdir()
    yield Locked(state, access, publisher.keys, tmp_path / "stick")
    state.close()


def test_the_office_opens_a_kiosk_with_the_code_that_it_shows(
    locked: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["unlock", locked.code().lower(), "--keys", str(locked.keys), "--out", str(locked.stick)]
    assert main(words) == 0

    assert locked.tries()
    assert not locked.access.has_pin()
    assert "USB-minne" in capsys.readouterr().out


def test_a_permission_is_good_once(locked: Locked) -> None:
    (locked.stick / FILE).write_text(grant(locked.code(), keys.load_signers(locked.keys)), encoding="utf-8")
    assert locked.tries()

    locked.access.choose(PIN)

    assert not locked.tries()
    assert locked.access.enter(PIN) == Opened()


def test_the_code_is_another_one_at_another_kiosk_and_the_same_after_a_restart(
    locked: Locked, tmp_path: Path
) -> None:
    other = open_state(tmp_path / "other")
    access = Access(other, FixedClock(MORNING).monotonic, 2**4)
    assert access.unlock_code() is None
    access.choose(PIN)

    assert access.unlock_code() != locked.code()
    assert Access(locked.state, FixedClock(MORNING).monotonic, 2**4).unlock_code() == locked.code()
    other.close()


def test_a_permission_that_somebody_else_signed_opens_nothing(locked: Locked, tmp_path: Path) -> None:
    stranger = a_publisher(tmp_path / "stranger")

    (locked.stick / FILE).write_text(grant(locked.code(), keys.load_signers(stranger.keys)), encoding="utf-8")

    assert not locked.tries()
    assert locked.access.enter(PIN) == Opened()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b'{"signatures": 7}',
        b'{"signatures": [7]}',
        b'{"signatures": [{"keyid": "x"}]}',
        b'{"signatures": [{"keyid": "x", "sig": 7}]}',
        b"[" * 60_000,
        b"\xff\xfe",
        b"x" * 200_000,
    ],
)
def test_a_file_that_is_no_permission_opens_nothing(data: bytes, locked: Locked) -> None:
    (locked.stick / FILE).write_bytes(data)

    assert not locked.tries()


def test_a_permission_for_another_code_opens_nothing(locked: Locked) -> None:
    signers = keys.load_signers(locked.keys)
    (locked.stick / FILE).write_text(grant("AAAA-AAAA-AAAA", signers), encoding="utf-8")
    assert not locked.tries()

    wrong = json.loads(grant("AAAA-AAAA-AAAA", signers))
    (locked.stick / FILE).write_text(json.dumps({**wrong, "code": locked.code()}), encoding="utf-8")
    assert not locked.tries()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Windows are other ones")
def test_a_stick_without_a_permission_and_one_with_a_trap_open_nothing(locked: Locked) -> None:
    assert not locked.tries()

    os.mkfifo(locked.stick / FILE)
    assert not locked.tries()

    shutil.rmtree(locked.stick)
    assert not locked.tries()


@pytest.mark.parametrize("code", ["", "ABCD", "ABCD-EFGH-JKL1", "../../../../x"])
def test_a_code_that_is_none_is_told_to_the_office(
    code: str, locked: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["unlock", code, "--keys", str(locked.keys), "--out", str(locked.stick)]) == 1
    assert "ABCD-EFGH-JKLM" in capsys.readouterr().err
    assert list(locked.stick.iterdir()) == []
