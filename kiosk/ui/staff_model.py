"""The staff's side as QML sees it: which screen, what is asked, whether the glass is being wiped."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import desk as desks
from kiosk.staff.delivery import Stage
from kiosk.staff.desk import Asked, Page
from kiosk.staff.holdings import name_of
from kiosk.staff.opening_check import Step
from kiosk.ui.staff_office import Office
from kiosk.ui.staff_view_model import StaffViewModel
from kiosk.watchdog import RESTART, STAFF_EXIT

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MODELS = {
    Page.PIN: "kiosk.ui.staff_pin_model:StaffPinModel",
    Page.HOME: "kiosk.ui.staff_home_model:StaffHomeModel",
    Page.PACKS: "kiosk.ui.staff_packs_model:StaffPacksModel",
    Page.HEALTH: "kiosk.ui.staff_health_model:StaffHealthModel",
    Page.SETTINGS: "kiosk.ui.staff_settings_model:StaffSettingsModel",
    Page.COUNTS: "kiosk.ui.staff_counts_model:StaffCountsModel",
    Page.CHECK: "kiosk.ui.staff_check_model:StaffCheckModel",
}


class StaffProps(NamedTuple):
    """What the staff's window shows around its screens; `whole_glass` where a screen needs the bar's room."""

    page: str = ""
    is_in: bool = False
    installing: bool = False
    asked: str = ""
    undo_leads_to: str = ""
    fingerprint: str = ""
    cleaning: int = 0
    whole_glass: bool = False


@QmlElement
@QmlUncreatable("made when the pad is opened")
class StaffModel(StaffViewModel):
    pageChanged = Signal()
    isInChanged = Signal()
    installingChanged = Signal()
    askedChanged = Signal()
    undoLeadsToChanged = Signal()
    fingerprintChanged = Signal()
    cleaningChanged = Signal()
    wholeGlassChanged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office, StaffProps())
        self._models: dict[Page, StaffViewModel] = {}
        self.refresh()

    def derive(self) -> StaffProps:
        desk = self._office.staff.desk
        return StaffProps(
            page=desk.page.value,
            is_in=desk.is_in,
            installing=desk.delivery.stage is Stage.INSTALLING,
            asked=desk.asked.value,
            undo_leads_to=name_of(desk.holdings.before),
            fingerprint=desk.delivery.fingerprint,
            cleaning=desks.seconds_to_clean(desk, self._office.staff.now()),
            whole_glass=desk.check is not None and desk.check.step is Step.TOUCH,
        )

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return str(self._props.page)

    @Property(bool, notify=isInChanged)
    def isIn(self) -> bool:
        return bool(self._props.is_in)

    @Property(bool, notify=installingChanged)
    def installing(self) -> bool:
        return bool(self._props.installing)

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        return str(self._props.asked)

    @Property(str, notify=undoLeadsToChanged)
    def undoLeadsTo(self) -> str:
        return str(self._props.undo_leads_to)

    @Property(str, notify=fingerprintChanged)
    def fingerprint(self) -> str:
        return str(self._props.fingerprint)

    @Property(int, notify=cleaningChanged)
    def cleaning(self) -> int:
        return int(self._props.cleaning)

    @Property(bool, notify=wholeGlassChanged)
    def wholeGlass(self) -> bool:
        return bool(self._props.whole_glass)

    @Slot(str, result=QObject)
    def modelOf(self, page: str) -> StaffViewModel:
        wanted = Page(page)
        if wanted not in self._models:
            module, name = MODELS[wanted].split(":")
            model = getattr(import_module(module), name)(self._office)
            self._models[wanted] = model
            model.refresh()
        return self._models[wanted]

    @Slot(str)
    def go(self, page: str) -> None:
        self._office.go(Page(page))

    @Slot()
    def leave(self) -> None:
        self._office.leave()

    @Slot()
    def clean(self) -> None:
        self._office.staff.apply(desks.clean, self._office.staff.now())

    @Slot(str)
    def ask(self, asked: str) -> None:
        self._office.staff.apply(desks.ask, Asked(asked))

    @Slot()
    def decline(self) -> None:
        self._office.staff.apply(desks.ask, Asked.NOTHING)

    @Slot()
    def agree(self) -> None:
        """Do what was asked about."""
        rooms, asked = self._office.rooms, self._office.staff.desk.asked
        match asked:
            case Asked.UNDO if rooms is not None:
                rooms.holdings.undo()
            case Asked.TRUST if rooms is not None:
                rooms.deliveries.trust()
            case Asked.STOP:
                self._office.exitWanted.emit(STAFF_EXIT)
            case Asked.RESTART:
                self._office.exitWanted.emit(RESTART)

    @Slot()
    def touched(self) -> None:
        """Every press, wherever: somebody is there."""
        self._office.staff.touch()
