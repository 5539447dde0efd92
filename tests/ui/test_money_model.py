"""The money screen: sums, myths, and a fact with its code."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.ui.money_model import MoneyModel
from kiosk.ui.session import Session
from kiosk.visit.rules import choose_language, go, go_back
from kiosk.visit.values import Location, Screen
from tests import sample_pack
from tests.ui.telling import a_session, follow

_FACT = """\
- id: {id}
  kind: {kind}
  title: "{title}"
  answer: "{answer}"
  more: Mer finns att läsa.
  valid_from: {year}-01-01
  valid_to: {year}-12-31
  amounts: {{{amounts}}}
  link: https://www.csn.se/
  source: {{name: CSN, date: {year}-10-01}}
"""


def a_fact(name: str, amounts: str, year: int = 2026, kind: str = "amount", **texts: str) -> str:
    words = {"title": "Pengar", "answer": "Du kan få pengar", **texts}
    return _FACT.format(id=name, kind=kind, year=year, amounts=amounts, **words)


FACTS = sample_pack.FACTS + "".join(
    [
        a_fact("sm-2026", "pace: 100, grant_4_weeks: 4120, loan_4_weeks: 9472"),
        a_fact("sm-2026-50", "pace: 50, grant_week: 509, loan_week: 1190"),
        a_fact("sm-2027", "pace: 100, grant_4_weeks: 4148, loan_4_weeks: 9536", 2027),
        a_fact("barn-2026", "weeks: 1, children_1: 195, children_2: 319, children_3: 384"),
        a_fact(
            "myt-lan", "grant: 4120", kind="myth", title="Man måste låna.", answer="Nej, {grant} kr räcker."
        ),
        a_fact("myt-gammal", "age: 60", kind="myth", title="Jag är för gammal."),
        a_fact("myt-lan-2027", "grant: 4148", 2027, kind="myth", title="Man måste låna."),
    ]
)


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def at_money(folder: Path, today: datetime | None = None) -> tuple[Session, MoneyModel, list[str]]:
    head = sample_pack.PACK.replace(
        "  - {code: en, status: machine, by: Ett program, date: 2026-11-01}\n", ""
    )
    session = a_session(folder, {"facts.yaml": FACTS, "pack.yaml": head, "texts/en.yaml": None}, today)
    session.apply(go, Screen.MONEY)
    model = MoneyModel(session)
    return session, model, follow(session, model)


@pytest.mark.parametrize(
    ("today", "sums"),
    [
        (datetime(2026, 12, 31), ("2026", "13 592", "4 120", "9 472")),
        (datetime(2027, 1, 1), ("2027", "13 684", "4 148", "9 536")),
    ],
)
def test_the_first_answer_is_what_the_clocks_year_pays(
    tmp_path: Path, today: datetime, sums: tuple[str, ...]
) -> None:
    _, model, _ = at_money(tmp_path, today)

    props = model._props
    assert (props.page, props.year) == ("sums", sums[0])
    assert tuple(map(plain, (props.total, props.grant, props.lent))) == sums[1:]


def test_two_children_add_their_extra_and_nothing_else_changes(tmp_path: Path) -> None:
    _, model, told = at_money(tmp_path)

    model.changeChildren(1)
    told.clear()
    model.changeChildren(1)

    assert plain(model._props.total) == "14 868"
    assert plain(model._props.extra) == "1 276"
    assert sorted(told) == ["childrenWritten", "extra", "total"]


def test_there_are_never_fewer_than_no_children_nor_more_than_five(tmp_path: Path) -> None:
    session, model, _ = at_money(tmp_path)

    model.changeChildren(-1)
    assert (session.visit.money.children, model._props.can_take) == (0, False)

    for _ in range(9):
        model.changeChildren(1)
    assert (session.visit.money.children, model._props.can_add) == (5, False)


def test_a_slower_pace_is_counted_and_marked(tmp_path: Path) -> None:
    _, model, _ = at_money(tmp_path)

    model.choosePace(50)

    assert plain(model._props.total) == "6 796"
    assert [(row.pace, row.chosen) for row in model.rows_of("paces").rows] == [
        (100, False),
        (75, False),
        (50, True),
    ]


def test_what_the_pack_lacks_is_empty_and_has_no_source(tmp_path: Path) -> None:
    _, model, _ = at_money(tmp_path)

    model.choosePace(75)

    props = model._props
    assert (props.total, props.grant, props.lent, props.source) == ("", "", "", "")


def test_without_a_loan_the_sum_is_the_grant(tmp_path: Path) -> None:
    _, model, told = at_money(tmp_path)

    model.chooseLoan(False)

    assert plain(model._props.total) == "4 120"
    assert sorted(told) == ["loan", "total"]


def test_a_myth_tells_its_answer_only_when_asked_and_with_its_figures(tmp_path: Path) -> None:
    session, model, _ = at_money(tmp_path)

    model.openMyths()
    assert (model._props.page, model._props.title, model._props.told) == ("myths", "Man måste låna.", False)
    assert (model._props.number, model._props.myth_count) == ("1", "2")

    model.tell()
    assert model._props.told
    assert plain(model._props.answer) == "Nej, 4 120 kr räcker."
    assert session.visit.here == Location(Screen.MONEY, "myths")


def test_the_next_myth_is_unanswered_and_the_first_comes_after_the_last(tmp_path: Path) -> None:
    _, model, _ = at_money(tmp_path)
    model.openMyths()
    model.tell()

    model.goOn()
    assert (model._props.title, model._props.told) == ("Jag är för gammal.", False)

    model.goOn()
    assert model._props.title == "Man måste låna."


def test_a_myth_of_another_year_is_not_shown(tmp_path: Path) -> None:
    _, model, _ = at_money(tmp_path, datetime(2027, 6, 1))
    model.openMyths()

    assert (model._props.myth_count, plain(model._props.answer)) == ("1", "Du kan få pengar")


def test_the_code_is_that_of_what_is_shown_and_back_leads_from_it(tmp_path: Path) -> None:
    session, model, _ = at_money(tmp_path)

    model.openCode()
    assert (model._props.page, session.visit.here.subject) == ("fact", "sm-2026")
    assert (model._props.address[1:-1], model._props.told) == ("csn.se", True)
    assert model._props.code_modules > 0

    session.apply(go_back)
    model.openMyths()
    model.openCode()
    assert session.visit.here.subject == "myt-lan"


def test_a_fact_that_no_longer_holds_is_not_shown(tmp_path: Path) -> None:
    session, model, _ = at_money(tmp_path, datetime(2027, 2, 1))

    session.apply(go, Screen.MONEY, "sm-2026")

    assert model._props.page == "sums"


def test_children_are_counted_in_the_digits_of_the_sums(tmp_path: Path) -> None:
    session, model, _ = at_money(tmp_path)
    model.changeChildren(2)

    session.apply(choose_language, "ar")

    assert model._props.children_written == "2"
