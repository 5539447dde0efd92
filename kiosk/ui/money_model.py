"""Money on the screen: what CSN pays, as the visitor counts; the myths; one fact with its code."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.money_props import MoneyProps, PaceRow, derive_money, myths_that_hold, shown_fact
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit import money as rules
from kiosk.visit.rules import go
from kiosk.visit.values import Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


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
        return derive_money(self._session)

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
        self._session.apply(rules.next_myth, len(myths_that_hold(self._session)))

    @Slot()
    def openCode(self) -> None:
        """The code of what is shown: of the myth, or of what CSN pays."""
        fact = shown_fact(self._session)
        if fact is not None:
            self._session.apply(go, Screen.MONEY, fact.id)
