"""What staff are told of the counts."""

from __future__ import annotations

import doctest
from datetime import date
from pathlib import Path

import pytest

from kiosk.staff import counts
from kiosk.staff.conditions import Level
from kiosk.staff.counts import Counts, counts_condition, file_condition, refused, seen, writing, written
from kiosk.statistics.database import DATABASE
from kiosk.statistics.glance import glance_at
from kiosk.statistics.problems import BUSY, DISK, FULL, READ_ONLY, STOPPED, TOO_MANY
from tests.statistics.rows import write_rows

WEEK = glance_at((), None, date(2026, 11, 23))


def test_writing_ends_in_a_sentence_and_what_was_seen_stays() -> None:
    begun = writing(refused(seen(Counts(), WEEK), "USB-minnet är fullt."))
    assert (begun.writing, begun.said, begun.failed, begun.glance) == (True, "", False, WEEK)

    ended = written(begun, "counts-flen-7k2qmx-2026-11-23")
    assert not ended.writing
    assert "counts-flen-7k2qmx-2026-11-23" in ended.said
    assert seen(ended, WEEK).said == ended.said

    failed = refused(begun, "USB-minnet är fullt.")
    assert (failed.writing, failed.said, failed.failed) == (False, "USB-minnet är fullt.", True)


@pytest.mark.parametrize("sentence", [FULL, READ_ONLY, BUSY, DISK, STOPPED, TOO_MANY])
def test_each_trouble_says_what_it_is_and_what_to_do(sentence: str) -> None:
    condition = counts_condition(on=True, troubles=(sentence,))

    assert condition.level is Level.WARN
    assert f"{condition.says} {condition.do}" == sentence
    assert condition.do


def test_a_kiosk_that_does_not_count_is_well() -> None:
    assert counts_condition(on=False, troubles=()).level is Level.OK
    assert counts_condition(on=False, troubles=()).says != counts_condition(on=True, troubles=()).says


def test_the_file_is_looked_at_where_no_kiosk_runs(tmp_path: Path) -> None:
    assert file_condition(tmp_path).level is Level.OK
    assert list(tmp_path.iterdir()) == []

    write_rows(tmp_path, [])
    assert file_condition(tmp_path).level is Level.OK

    (tmp_path / DATABASE).write_bytes(b"this is no database" * 100)
    assert file_condition(tmp_path).level is Level.WARN


def test_the_examples_in_the_docs_hold() -> None:
    assert doctest.testmod(counts).failed == 0
