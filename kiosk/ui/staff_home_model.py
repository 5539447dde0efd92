"""The staff's first screen: how the kiosk is, and what to do about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.comparing import in_words
from kiosk.staff import desk as desks
from kiosk.staff.conditions import worst
from kiosk.staff.delivery import Stage
from kiosk.staff.desk import Desk
from kiosk.staff.holdings import age_in_words, name_of
from kiosk.staff.sticks import Verdict
from kiosk.ui.rows import RowsModel
from kiosk.ui.staff_office import Office
from kiosk.ui.staff_rows import ConditionRow, condition_row
from kiosk.ui.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class StaffHomeProps(NamedTuple):
    """`level` is ok, warn or bad, empty while the kiosk is looked at; `problem_count` is of all of them."""

    status: str = ""
    level: str = ""
    problems: tuple[ConditionRow, ...] = ()
    problem_count: int = 0
    content: str = ""
    age: str = ""
    stick: str = ""
    has_news: bool = False


@QmlElement
@QmlUncreatable("made when the pad is opened")
class StaffHomeModel(StaffViewModel):
    statusChanged = Signal()
    levelChanged = Signal()
    problemCountChanged = Signal()
    contentChanged = Signal()
    ageChanged = Signal()
    stickChanged = Signal()
    hasNewsChanged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office, StaffHomeProps(), problems=ConditionRow)

    def derive(self) -> StaffHomeProps:
        desk, session = self._office.staff.desk, self._office.staff.session
        found = desks.problems(desk)
        head = session.open_pack.head
        return StaffHomeProps(
            status=desks.status(desk),
            level="" if desk.conditions is None else worst(desk.conditions).value,
            problems=tuple(condition_row(each) for each in found),
            problem_count=len(found),
            content=name_of(desk.holdings.shown) or f"{head.title.sv} {head.version}",
            age=age_in_words(desk.holdings, session.clock.now().astimezone()),
            stick=stick_in_words(desk),
            has_news=desk.delivery.may_install,
        )

    @Property(str, notify=statusChanged)
    def status(self) -> str:
        return str(self._props.status)

    @Property(str, notify=levelChanged)
    def level(self) -> str:
        return str(self._props.level)

    @Property(RowsModel, constant=True)
    def problems(self) -> RowsModel:
        return self.rows_of("problems")

    @Property(int, notify=problemCountChanged)
    def problemCount(self) -> int:
        return int(self._props.problem_count)

    @Property(str, notify=contentChanged)
    def content(self) -> str:
        return str(self._props.content)

    @Property(str, notify=ageChanged)
    def age(self) -> str:
        return str(self._props.age)

    @Property(str, notify=stickChanged)
    def stick(self) -> str:
        return str(self._props.stick)

    @Property(bool, notify=hasNewsChanged)
    def hasNews(self) -> bool:
        return bool(self._props.has_news)


def stick_in_words(desk: Desk) -> str:
    """Say what is in the USB port; empty when nothing is."""
    delivery = desk.delivery
    match delivery.stage:
        case Stage.NONE:
            return ""
        case Stage.LOOKING:
            return "Tittar på USB-minnet …"
        case Stage.INSTALLING:
            return "Installerar …"
        case Stage.DONE | Stage.FAILED:
            return delivery.said
    sentence = delivery.judgement.sentence if delivery.judgement else ""
    if delivery.verdict is Verdict.NEWER and delivery.look is not None:
        return f"{sentence} {changes_in_words(desk)}".strip()
    return sentence


def changes_in_words(desk: Desk) -> str:
    """Say what new content changes: "3 nya kurser, 1 film borttagen."."""
    look = desk.delivery.look
    return f"{in_words(look.changes)}." if look and look.judgement.verdict is Verdict.NEWER else ""
