"""Money on the screen: what CSN pays, as the visitor counts; the myths; one fact with its code."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.money import MOST_CHILDREN, PACES, StudyMoney, facts_that_hold, study_money
from kiosk.content.phrasebook import format_number
from kiosk.content.values import Fact, FactKind, Source
from kiosk.language import isolate
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.ui.web_link import web_link
from kiosk.visit import money as rules
from kiosk.visit.rules import go
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SUMS = "sums"
FACT = "fact"


@dataclass(frozen=True, slots=True)
class PaceRow:
    pace: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class MoneyProps:
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


@QmlElement
@QmlUncreatable("made by the composition root")
class MoneyModel(ViewModel):
    pageChanged = Signal()
    yearChanged = Signal()
    totalChanged = Signal()
    grantChanged = Signal()
    lentChanged = Signal()
    extraChanged = Signal()
    sourceChanged = Signal()
    loanChanged = Signal()
    childrenWrittenChanged = Signal()
    canAddChanged = Signal()
    canTakeChanged = Signal()
    numberChanged = Signal()
    mythCountChanged = Signal()
    titleChanged = Signal()
    toldChanged = Signal()
    answerChanged = Signal()
    moreChanged = Signal()
    titleSwedishChanged = Signal()
    answerSwedishChanged = Signal()
    factSourceChanged = Signal()
    addressChanged = Signal()
    codePathChanged = Signal()
    codeModulesChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(MoneyProps(), parent, paces=PaceRow)
        self._session = session

    def derive(self) -> MoneyProps:
        visit = self._session.visit
        sums = self._sums()
        if visit.here.subject == rules.MYTHS:
            return self._with_myth(sums)
        fact = self._opened()
        return self._with_fact(replace(sums, page=FACT, told=True), fact) if fact is not None else sums

    def _count(self) -> StudyMoney:
        wishes = self._session.visit.money
        return study_money(
            self._session.shelf.pack.facts,
            self._session.clock.today(),
            pace=wishes.pace,
            children=wishes.children,
            loan=wishes.loan,
        )

    def _sums(self) -> MoneyProps:
        wishes, money = self._session.visit.money, self._count()
        return MoneyProps(
            year=str(money.year),
            total=self._kronor(money.total),
            grant=self._kronor(money.grant),
            lent=self._kronor(money.loan),
            extra=self._kronor(money.children),
            source=_written(money.fact.source) if money.fact is not None else "",
            loan=wishes.loan,
            children_written=str(wishes.children),
            can_add=wishes.children < MOST_CHILDREN,
            can_take=wishes.children > 0,
            paces=tuple(PaceRow(pace, pace == wishes.pace) for pace in PACES),
        )

    def _myths(self) -> tuple[Fact, ...]:
        return facts_that_hold(self._session.shelf.pack.facts, FactKind.MYTH, self._session.clock.today())

    def _with_myth(self, props: MoneyProps) -> MoneyProps:
        visit, myths = self._session.visit, self._myths()
        if not myths:
            return props
        # At midnight of New Year there may be fewer of them.
        here = visit.myth % len(myths)
        return replace(
            self._with_fact(props, myths[here]),
            page=rules.MYTHS,
            number=str(here + 1),
            myth_count=str(len(myths)),
            told=visit.myth_told,
        )

    def _opened(self) -> Fact | None:
        """The fact that the visitor stands at, as long as it holds."""
        facts, today = self._session.shelf.pack.facts, self._session.clock.today()
        subject = self._session.visit.here.subject
        holding = (fact for kind in FactKind for fact in facts_that_hold(facts, kind, today))
        return next((fact for fact in holding if fact.id == subject), None)

    def _with_fact(self, props: MoneyProps, fact: Fact) -> MoneyProps:
        link = web_link(fact.link)
        return replace(
            props,
            title=self._session.say(fact.title, **fact.amounts),
            answer=self._session.say(fact.answer, **fact.amounts),
            more=self._session.say(fact.more, **fact.amounts),
            title_swedish=self._session.swedish(fact.title, **fact.amounts),
            answer_swedish=" ".join(
                filter(
                    None, (self._session.swedish(each, **fact.amounts) for each in (fact.answer, fact.more))
                )
            ),
            fact_source=_written(fact.source),
            address=link.address,
            code_path=link.path,
            code_modules=link.modules,
        )

    def _kronor(self, amount: float | None) -> str:
        return "" if amount is None else format_number(amount, self._session.visit.language)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return str(self._props.page)

    @Property(str, notify=yearChanged)
    def year(self) -> str:
        return str(self._props.year)

    @Property(str, notify=totalChanged)
    def total(self) -> str:
        return str(self._props.total)

    @Property(str, notify=grantChanged)
    def grant(self) -> str:
        return str(self._props.grant)

    @Property(str, notify=lentChanged)
    def lent(self) -> str:
        return str(self._props.lent)

    @Property(str, notify=extraChanged)
    def extra(self) -> str:
        return str(self._props.extra)

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        return str(self._props.source)

    @Property(bool, notify=loanChanged)
    def loan(self) -> bool:
        return bool(self._props.loan)

    @Property(str, notify=childrenWrittenChanged)
    def childrenWritten(self) -> str:
        return str(self._props.children_written)

    @Property(bool, notify=canAddChanged)
    def canAdd(self) -> bool:
        return bool(self._props.can_add)

    @Property(bool, notify=canTakeChanged)
    def canTake(self) -> bool:
        return bool(self._props.can_take)

    @Property(RowsModel, constant=True)
    def paces(self) -> RowsModel:
        return self.rows_of("paces")

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        return str(self._props.number)

    @Property(str, notify=mythCountChanged)
    def mythCount(self) -> str:
        return str(self._props.myth_count)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return str(self._props.title)

    @Property(bool, notify=toldChanged)
    def told(self) -> bool:
        return bool(self._props.told)

    @Property(str, notify=answerChanged)
    def answer(self) -> str:
        return str(self._props.answer)

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return str(self._props.more)

    @Property(str, notify=titleSwedishChanged)
    def titleSwedish(self) -> str:
        return str(self._props.title_swedish)

    @Property(str, notify=answerSwedishChanged)
    def answerSwedish(self) -> str:
        """The answer and what more there is to it, in the words that hold."""
        return str(self._props.answer_swedish)

    @Property(str, notify=factSourceChanged)
    def factSource(self) -> str:
        return str(self._props.fact_source)

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        return str(self._props.address)

    @Property(str, notify=codePathChanged)
    def codePath(self) -> str:
        return str(self._props.code_path)

    @Property(int, notify=codeModulesChanged)
    def codeModules(self) -> int:
        return int(self._props.code_modules)

    @Slot(int)
    def choosePace(self, pace: int) -> None:
        self._session.apply(rules.choose_pace, pace)

    @Slot(int)
    def changeChildren(self, more: int) -> None:
        self._session.apply(rules.change_children, more)

    @Slot(bool)
    def chooseLoan(self, loan: bool) -> None:
        self._session.apply(rules.choose_loan, loan)

    @Slot()
    def openMyths(self) -> None:
        self._session.apply(go, Screen.MONEY, rules.MYTHS)

    @Slot()
    def tell(self) -> None:
        self._session.apply(rules.tell_myth)

    @Slot()
    def goOn(self) -> None:
        self._session.apply(rules.next_myth, len(self._myths()))

    @Slot()
    def openCode(self) -> None:
        """The code of what is shown: of the myth, or of what CSN pays."""
        fact: Fact | None
        if self._session.visit.here.subject == rules.MYTHS:
            myths = self._myths()
            fact = myths[self._session.visit.myth % len(myths)] if myths else None
        else:
            fact = self._count().fact
        if fact is not None:
            self._session.apply(go, Screen.MONEY, fact.id)


def _written(source: Source) -> str:
    return isolate(f"{source.name}, {source.date}")
