"""What the money screen shows: the sums as the visitor counts, a myth, or one fact with its code."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.money import MOST_CHILDREN, PACES, StudyMoney, facts_that_hold, study_money
from kiosk.content.phrasebook import format_number
from kiosk.content.values import Fact, FactKind, Source
from kiosk.language import isolate
from kiosk.ui.session import Session
from kiosk.ui.web_link import web_link
from kiosk.visit import money as rules

SUMS = "sums"
FACT = "fact"


class PaceRow(NamedTuple):
    pace: int
    chosen: bool


class MoneyProps(NamedTuple):
    page: str = SUMS
    # The sums, in kronor for four weeks; what the pack does not know is empty.
    year: str = ""
    total: str = ""
    grant: str = ""
    lent: str = ""
    extra: str = ""
    source: str = ""
    loan: bool = True
    children_written: str = ""
    can_add: bool = True
    can_take: bool = False
    paces: tuple[PaceRow, ...] = ()
    # The myth, or the fact that was opened.
    number: str = ""
    myth_count: str = ""
    title: str = ""
    told: bool = False
    answer: str = ""
    more: str = ""
    title_swedish: str = ""
    answer_swedish: str = ""
    fact_source: str = ""
    address: str = ""
    code_path: str = ""
    code_modules: int = 0


def derive_money(session: Session) -> MoneyProps:
    """Return what the money screen shows of the visit as it is now."""
    sums = _sums(session)
    if session.visit.here.subject == rules.MYTHS:
        return _with_myth(session, sums)
    fact = _opened(session)
    return _with_fact(session, sums._replace(page=FACT, told=True), fact) if fact is not None else sums


def myths_that_hold(session: Session) -> tuple[Fact, ...]:
    """Return the myths that are answered today."""
    return facts_that_hold(session.shelf.pack.facts, FactKind.MYTH, session.clock.today())


def shown_fact(session: Session) -> Fact | None:
    """Return the fact whose code belongs to what is shown: the myth, or the one behind the sums."""
    if session.visit.here.subject != rules.MYTHS:
        return _count(session).fact
    myths = myths_that_hold(session)
    # At midnight of New Year there may be fewer of them.
    return myths[session.visit.myth % len(myths)] if myths else None


def _count(session: Session) -> StudyMoney:
    wishes = session.visit.money
    return study_money(
        session.shelf.pack.facts,
        session.clock.today(),
        pace=wishes.pace,
        children=wishes.children,
        loan=wishes.loan,
    )


def _sums(session: Session) -> MoneyProps:
    wishes, money = session.visit.money, _count(session)

    def kronor(amount: float | None) -> str:
        return "" if amount is None else format_number(amount, session.visit.language)

    return MoneyProps(
        year=str(money.year),
        total=kronor(money.total),
        grant=kronor(money.grant),
        lent=kronor(money.loan),
        extra=kronor(money.children),
        source=_written(money.fact.source) if money.fact is not None else "",
        loan=wishes.loan,
        children_written=str(wishes.children),
        can_add=wishes.children < MOST_CHILDREN,
        can_take=wishes.children > 0,
        paces=tuple(PaceRow(pace, pace == wishes.pace) for pace in PACES),
    )


def _with_myth(session: Session, props: MoneyProps) -> MoneyProps:
    myth = shown_fact(session)
    if myth is None:
        return props
    myths = myths_that_hold(session)
    return _with_fact(session, props, myth)._replace(
        page=rules.MYTHS,
        number=str(myths.index(myth) + 1),
        myth_count=str(len(myths)),
        told=session.visit.myth_told,
    )


def _opened(session: Session) -> Fact | None:
    """Return the fact that the visitor stands at, as long as it holds."""
    facts, today = session.shelf.pack.facts, session.clock.today()
    holding = (fact for kind in FactKind for fact in facts_that_hold(facts, kind, today))
    return next((fact for fact in holding if fact.id == session.visit.here.subject), None)


def _with_fact(session: Session, props: MoneyProps, fact: Fact) -> MoneyProps:
    link = web_link(fact.link)
    swedish = (session.swedish(each, **fact.amounts) for each in (fact.answer, fact.more))
    return props._replace(
        title=session.say(fact.title, **fact.amounts),
        answer=session.say(fact.answer, **fact.amounts),
        more=session.say(fact.more, **fact.amounts),
        title_swedish=session.swedish(fact.title, **fact.amounts),
        answer_swedish=" ".join(filter(None, swedish)),
        fact_source=_written(fact.source),
        address=link.address,
        code_path=link.path,
        code_modules=link.modules,
    )


def _written(source: Source) -> str:
    return isolate(f"{source.name}, {source.date}")
