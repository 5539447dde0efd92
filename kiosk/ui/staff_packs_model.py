"""Content as staff see it: what is shown, what the stick brings, installing it and going back."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.delivery import Stage
from kiosk.staff.desk import Desk
from kiosk.staff.holdings import age_in_words, name_of
from kiosk.staff.sticks import Verdict
from kiosk.ui.rows import RowsModel
from kiosk.ui.staff_home_model import changes_in_words
from kiosk.ui.staff_office import Office, Rooms
from kiosk.ui.staff_view_model import StaffViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MEGABYTE = 1_000_000


class NameRow(NamedTuple):
    """One thing that new content changes: what becomes of it, its kind, and its name."""

    change: str
    kind: str
    title: str


class StaffPacksProps(NamedTuple):
    """`stage` and `verdict` are of the stick; `share` is how much of it is copied, 0 to 1."""

    content: str = ""
    age: str = ""
    valid_until: str = ""
    undo_leads_to: str = ""
    stage: str = "none"
    verdict: str = ""
    said: str = ""
    changes: str = ""
    names: tuple[NameRow, ...] = ()
    preview: bool = False
    share: float = 0.0
    copied: str = ""
    may_install: bool = False
    may_cancel: bool = False
    must_pull_out: bool = False
    reported: bool = False
    busy: bool = False
    outcome: str = ""


@QmlElement
@QmlUncreatable("made when the pad is opened")
class StaffPacksModel(StaffViewModel):
    contentChanged = Signal()
    ageChanged = Signal()
    validUntilChanged = Signal()
    undoLeadsToChanged = Signal()
    stageChanged = Signal()
    verdictChanged = Signal()
    saidChanged = Signal()
    changesChanged = Signal()
    previewChanged = Signal()
    shareChanged = Signal()
    copiedChanged = Signal()
    mayInstallChanged = Signal()
    mayCancelChanged = Signal()
    mustPullOutChanged = Signal()
    reportedChanged = Signal()
    busyChanged = Signal()
    outcomeChanged = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office, StaffPacksProps(), names=NameRow)

    def derive(self) -> StaffPacksProps:
        desk, session = self._office.staff.desk, self._office.staff.session
        delivery, head = desk.delivery, session.open_pack.head
        return StaffPacksProps(
            content=name_of(desk.holdings.shown) or f"{head.title.sv} {head.version}",
            age=age_in_words(desk.holdings, session.clock.now().astimezone()),
            valid_until=head.valid_until.isoformat(),
            undo_leads_to=name_of(desk.holdings.before),
            stage=delivery.stage.value,
            verdict=delivery.verdict.value if delivery.verdict else "",
            said=_said(desk),
            changes=changes_in_words(desk) if delivery.stage in {Stage.FOUND, Stage.INSTALLING} else "",
            names=_names(desk) if desk.preview else (),
            preview=desk.preview,
            share=delivery.copied / delivery.total if delivery.total else 0.0,
            copied=_copied(delivery.copied, delivery.total),
            may_install=delivery.may_install,
            may_cancel=delivery.may_cancel,
            must_pull_out=delivery.volume is not None and delivery.volume.id in desk.sticks.refused,
            reported=delivery.reported,
            busy=desk.busy,
            outcome=desk.said,
        )

    @Property(str, notify=contentChanged)
    def content(self) -> str:
        return str(self._props.content)

    @Property(str, notify=ageChanged)
    def age(self) -> str:
        return str(self._props.age)

    @Property(str, notify=validUntilChanged)
    def validUntil(self) -> str:
        return str(self._props.valid_until)

    @Property(str, notify=undoLeadsToChanged)
    def undoLeadsTo(self) -> str:
        return str(self._props.undo_leads_to)

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        return str(self._props.stage)

    @Property(str, notify=verdictChanged)
    def verdict(self) -> str:
        return str(self._props.verdict)

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return str(self._props.said)

    @Property(str, notify=changesChanged)
    def changes(self) -> str:
        return str(self._props.changes)

    @Property(RowsModel, constant=True)
    def names(self) -> RowsModel:
        return self.rows_of("names")

    @Property(bool, notify=previewChanged)
    def preview(self) -> bool:
        return bool(self._props.preview)

    @Property(float, notify=shareChanged)
    def share(self) -> float:
        return float(self._props.share)

    @Property(str, notify=copiedChanged)
    def copied(self) -> str:
        return str(self._props.copied)

    @Property(bool, notify=mayInstallChanged)
    def mayInstall(self) -> bool:
        return bool(self._props.may_install)

    @Property(bool, notify=mayCancelChanged)
    def mayCancel(self) -> bool:
        return bool(self._props.may_cancel)

    @Property(bool, notify=mustPullOutChanged)
    def mustPullOut(self) -> bool:
        return bool(self._props.must_pull_out)

    @Property(bool, notify=reportedChanged)
    def reported(self) -> bool:
        return bool(self._props.reported)

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return bool(self._props.busy)

    @Property(str, notify=outcomeChanged)
    def outcome(self) -> str:
        return str(self._props.outcome)

    @Slot(bool)
    def showPreview(self, shown: bool) -> None:
        staff = self._office.staff
        staff.update(replace(staff.desk, preview=shown and staff.desk.delivery.look is not None))

    @Slot()
    def install(self) -> None:
        if self._rooms is not None:
            self._rooms.deliveries.install()

    @Slot()
    def cancel(self) -> None:
        if self._rooms is not None:
            self._rooms.deliveries.cancel()

    @Slot()
    def offerTrust(self) -> None:
        if self._rooms is not None:
            self._rooms.deliveries.offer_trust()

    @property
    def _rooms(self) -> Rooms | None:
        return self._office.rooms


def _said(desk: Desk) -> str:
    delivery = desk.delivery
    # A foreign stick that cannot be believed yet is told so by the screen itself, with its button.
    if delivery.stage is Stage.FOUND and delivery.verdict is Verdict.NEWER and delivery.said:
        return delivery.said
    if delivery.stage is Stage.FOUND and delivery.judgement:
        return delivery.judgement.sentence
    return delivery.said


def _copied(copied: int, total: int) -> str:
    if not total:
        return "Kontrollerar innehållet …"
    if copied >= total:
        return "Byter innehåll …"
    return f"Kopierar: {copied // _MEGABYTE} av {-(-total // _MEGABYTE)} MB"


def _names(desk: Desk) -> tuple[NameRow, ...]:
    look = desk.delivery.look
    return tuple(NameRow(each.change, each.kind, each.title) for each in look.names) if look else ()
