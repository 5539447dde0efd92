"""A stick gets its sentence, and one that was refused is left alone until it is pulled out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.channel.messages import ChannelError, Failure
from kiosk.channel.values import InstalledPack, Release
from kiosk.staff.sticks import Sticks, Verdict, judge, judge_refused, may_try, notice, refuse
from kiosk.staff.volumes import MountTable, Volume, read_mounts, removable_drives, volumes, write_report
from tests.staff.moments import MORNING

HERE = InstalledPack("ab" * 32, "prov", "Plugga här", "2026.11", MORNING, 7, 1000, 100)
DAY = date(2026, 11, 23)


def _release(number: int, version: str) -> Release:
    return Release("prov", "Plugga här", version, MORNING, number, "0.1.0", 1)


@pytest.mark.parametrize(
    ("release", "verdict", "words"),
    [
        (_release(8, "2026.12"), Verdict.NEWER, "nytt innehåll: Plugga här 2026.12"),
        (_release(7, "2026.11"), Verdict.SAME, "redan Plugga här 2026.11"),
        (_release(6, "2026.10"), Verdict.OLDER, "äldre version, 2026.10. Kiosken har 2026.11"),
    ],
)
def test_newer_same_and_older_content_get_their_sentence(
    release: Release, verdict: Verdict, words: str
) -> None:
    judgement = judge(release, HERE)

    assert judgement.verdict is verdict
    assert words in judgement.sentence


def test_to_a_kiosk_with_only_its_first_pack_every_pack_is_new() -> None:
    assert judge(_release(1, "2026.01"), None).verdict is Verdict.NEWER


def test_a_stick_without_a_channel_is_empty_or_holds_something_else() -> None:
    error = ChannelError(Failure.NO_CHANNEL, where="/media/kiosk/STICKA")

    assert judge_refused(error, is_empty=True).verdict is Verdict.EMPTY
    other = judge_refused(error, is_empty=False)
    assert other.verdict is Verdict.NO_CHANNEL
    assert "/media" not in other.sentence


@pytest.mark.parametrize(
    ("failure", "verdict"),
    [
        (Failure.NOT_SIGNED, Verdict.FOREIGN),
        (Failure.OLDER, Verdict.OLDER),
        (Failure.CHANGED, Verdict.DAMAGED),
        (Failure.DAMAGED_METADATA, Verdict.DAMAGED),
        (Failure.FILE_MISSING, Verdict.DAMAGED),
        (Failure.EXPIRED, Verdict.REFUSED),
        (Failure.NO_ROOM, Verdict.REFUSED),
    ],
)
def test_a_refused_stick_says_what_the_channel_says(failure: Failure, verdict: Verdict) -> None:
    error = ChannelError(failure, file="x", today=DAY, needed=1, free=0, detail="")

    judgement = judge_refused(error, is_empty=False)

    assert judgement.verdict is verdict
    assert judgement.sentence == error.message


def test_a_stick_is_looked_into_once() -> None:
    sticks, new = notice(Sticks(), frozenset({"a"}))
    assert new == {"a"}

    assert notice(sticks, frozenset({"a", "b"}))[1] == {"b"}


def test_a_refused_stick_is_not_tried_again_until_it_was_pulled_out() -> None:
    sticks, _ = notice(Sticks(), frozenset({"a"}))
    sticks = refuse(sticks, "a")
    sticks, new = notice(sticks, frozenset({"a"}))
    assert not may_try(sticks, "a")
    assert not new

    sticks, _ = notice(sticks, frozenset())
    sticks, new = notice(sticks, frozenset({"a"}))

    assert may_try(sticks, "a")
    assert new == {"a"}


def test_a_stick_that_is_pulled_out_while_it_is_judged_is_not_held_against_the_next() -> None:
    sticks, _ = notice(Sticks(frozenset({"a"})), frozenset())

    assert refuse(sticks, "a") == Sticks()


@given(st.lists(st.tuples(st.frozensets(st.sampled_from("abc")), st.sampled_from("abc")), max_size=20))
def test_nothing_that_is_refused_is_tried_while_it_stays(steps: list[tuple[frozenset[str], str]]) -> None:
    sticks = Sticks()
    refused: set[str] = set()
    for now, bad in steps:
        sticks, _ = notice(sticks, now)
        refused &= now
        assert {stick for stick in "abc" if may_try(sticks, stick)} == now - refused
        sticks = refuse(sticks, bad)
        refused |= {bad} & now


def test_sticks_are_found_in_the_table_of_mounts() -> None:
    table = (
        "22 28 0:20 / /proc rw,nosuid - proc proc rw\n"
        "28 0 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"
        "431 28 8:17 / /media/kiosk/NY\\040PACK ro,nosuid,nodev,noexec - vfat /dev/sdb1 ro\n"
        "440 28 8:33 / /run/media/anna/BUSSEN rw,nosuid shared:9 - exfat /dev/sdc1 rw\n"
        "damaged line\n"
    )

    assert read_mounts(table) == (
        Volume("431:/media/kiosk/NY PACK", Path("/media/kiosk/NY PACK")),
        Volume("440:/run/media/anna/BUSSEN", Path("/run/media/anna/BUSSEN")),
    )


def test_a_stick_that_is_plugged_in_again_is_another_one() -> None:
    (first,) = read_mounts("431 28 8:17 / /media/a ro - vfat /dev/sdb1 ro\n")
    (second,) = read_mounts("432 28 8:17 / /media/a ro - vfat /dev/sdb1 ro\n")

    assert first.id != second.id
    assert first.folder == second.folder


def test_this_machine_answers_without_a_stick_too() -> None:
    assert isinstance(volumes(), tuple)
    table = MountTable()
    try:
        assert table.wait(0) is False, "nothing was mounted since it was opened"
    finally:
        table.close()


def test_removable_drives_of_windows_are_told_by_letter() -> None:
    class Kernel:
        def GetLogicalDrives(self) -> int:
            return 0b111101

        def GetDriveTypeW(self, root: str) -> int:
            return {"A:\\": 2, "C:\\": 3, "D:\\": 5, "E:\\": 2, "F:\\": 4}[root]

    assert [volume.id for volume in removable_drives(Kernel())] == ["E:\\"]


def test_a_report_is_written_beside_the_older_ones(tmp_path: Path) -> None:
    first = write_report(tmp_path, "Minnet är tomt.\nInget ändras.", DAY)
    second = write_report(tmp_path, "Igen.", DAY)

    assert first is not None
    assert second is not None
    assert (first.name, second.name) == ("kiosk-rapport-2026-11-23.txt", "kiosk-rapport-2026-11-23-2.txt")
    assert first.read_bytes() == "\ufeffMinnet är tomt.\r\nInget ändras.".encode()


def test_a_report_follows_no_link_off_the_stick(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    outside = tmp_path / "outside.txt"
    (stick / "kiosk-rapport-2026-11-23.txt").symlink_to(outside)

    written = write_report(stick, "Hej", DAY)

    assert written is not None
    assert written.name == "kiosk-rapport-2026-11-23-2.txt"
    assert not outside.exists()


def test_where_nothing_can_be_written_there_is_no_report(tmp_path: Path) -> None:
    assert write_report(tmp_path / "gone", "Hej", DAY) is None
