"""What CSN pays, against the tables of the fact sheet (csn.se, 2026-10-01 and 2026-09-25)."""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from kiosk.content.loading import open_source_or_compiled
from kiosk.content.money import MOST_CHILDREN, facts_that_hold, study_money
from kiosk.content.values import Fact, FactKind
from kiosk.paths import default_pack

IN_2026 = date(2026, 11, 23)
IN_2027 = date(2027, 1, 1)
Facts = tuple[Fact, ...]


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    source = tmp_path_factory.mktemp("source") / "sormland"
    shutil.copytree(default_pack(), source, ignore=shutil.ignore_patterns("films", "media", "texts"))
    (source / "pack.yaml").write_text(_in_swedish_only((source / "pack.yaml").read_text("utf-8")), "utf-8")
    pack = open_source_or_compiled(source, tmp_path_factory.mktemp("cache"))
    facts = pack.pack().facts
    pack.close()
    return facts


def _in_swedish_only(head: str) -> str:
    return "\n".join(line for line in head.splitlines() if "status: machine" not in line)


@pytest.mark.parametrize(
    ("today", "pace", "grant", "loan"),
    [
        (IN_2026, 100, 4120, 9472),
        (IN_2026, 75, 4 * 775, 4 * 1776),
        (IN_2026, 50, 4 * 509, 4 * 1190),
        (IN_2027, 100, 4148, 9536),
    ],
)
def test_grant_and_loan_are_those_of_the_year_and_pace(
    facts: Facts, today: date, pace: int, grant: float, loan: float
) -> None:
    money = study_money(facts, today, pace=pace)

    assert (money.year, money.grant, money.loan, money.total) == (today.year, grant, loan, grant + loan)


@pytest.mark.parametrize(("today", "total"), [(IN_2026, 13_592), (IN_2027, 13_684)])
def test_full_time_with_a_loan_is_the_sum_that_csn_tells(facts: Facts, today: date, total: float) -> None:
    assert study_money(facts, today).total == total


def test_without_a_loan_the_sum_is_the_grant_and_the_loan_is_still_told(facts: Facts) -> None:
    money = study_money(facts, IN_2026, loan=False)

    assert (money.total, money.loan) == (4120, 9472)


@pytest.mark.parametrize(
    ("today", "by_children"),
    [
        (IN_2026, [0, 4 * 195, 4 * 319, 4 * 384, 4 * 449, 4 * 514]),
        (IN_2027, [0, 784, 1284, 1284 + 260, 1284 + 2 * 260, 1284 + 3 * 260]),
    ],
)
def test_each_number_of_children_adds_its_extra(facts: Facts, today: date, by_children: list[float]) -> None:
    alone = study_money(facts, today).total
    assert alone is not None

    counted = [study_money(facts, today, children=number) for number in range(MOST_CHILDREN + 1)]

    assert [money.children for money in counted] == by_children
    assert [money.total for money in counted] == [alone + extra for extra in by_children]


@pytest.mark.parametrize("pace", [75, 50])
def test_extra_for_children_is_not_guessed_at_a_slower_pace(facts: Facts, pace: int) -> None:
    with_children = study_money(facts, IN_2026, pace=pace, children=2)

    assert with_children.children is None
    assert with_children.total == study_money(facts, IN_2026, pace=pace).total


@pytest.mark.parametrize(
    ("today", "pace"),
    [(IN_2027, 75), (IN_2027, 50), (date(2025, 12, 31), 100), (date(2028, 1, 1), 100)],
)
def test_what_the_pack_lacks_is_not_known(facts: Facts, today: date, pace: int) -> None:
    money = study_money(facts, today, pace=pace, children=2)

    assert (money.grant, money.loan, money.total, money.fact) == (None, None, None, None)


def test_the_higher_grant_is_never_taken_for_the_common_one(facts: Facts) -> None:
    backwards = tuple(reversed(facts))

    assert study_money(backwards, IN_2026).grant == 4120


def test_the_year_turns_at_new_year(facts: Facts) -> None:
    before, after = study_money(facts, date(2026, 12, 31)), study_money(facts, date(2027, 1, 1))

    assert (before.grant, after.grant) == (4120, 4148)


@pytest.mark.parametrize(("today", "bound"), [(IN_2026, "myt-lan-2026"), (IN_2027, "myt-lan-2027")])
def test_each_year_tells_seven_myths_each_once(facts: Facts, today: date, bound: str) -> None:
    myths = facts_that_hold(facts, FactKind.MYTH, today)

    assert len(myths) == 7
    assert myths[0].id == bound
    assert len({myth.title.sv for myth in myths}) == 7
