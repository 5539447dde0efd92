"""One course: what it is, what it costs and takes, and the way there."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.course_props import CourseProps, StepRow, derive_course
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.results import take_home
from kiosk.visit.rules import go
from kiosk.visit.values import Screen, Ticket

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the composition root")
class CourseModel(ViewModel):
    titleChanged = Signal()
    placeChanged = Signal()
    aboutChanged = Signal()
    swedishChanged = Signal()
    lengthChanged = Signal()
    costChanged = Signal()
    studentAidChanged = Signal()
    startChanged = Signal()
    startDayChanged = Signal()
    applyByChanged = Signal()
    sourceChanged = Signal()
    sourceDateChanged = Signal()
    onMapChanged = Signal()
    hasPlaceChanged = Signal()
    becauseChanged = Signal()
    hardChanged = Signal()
    unknownChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(CourseProps(), parent, steps=StepRow)
        self._session = session

    def derive(self) -> CourseProps:
        return derive_course(self._session)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return str(self._props.title)

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return str(self._props.place)

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        return str(self._props.about)

    @Property(str, notify=swedishChanged)
    def swedish(self) -> str:
        """Title and description as the school has them, where nobody has read the translation."""
        return str(self._props.swedish)

    @Property(str, notify=lengthChanged)
    def length(self) -> str:
        return str(self._props.length)

    @Property(str, notify=costChanged)
    def cost(self) -> str:
        return str(self._props.cost)

    @Property(str, notify=studentAidChanged)
    def studentAid(self) -> str:
        """Whether CSN pays: "yes", "no", or "" where nobody has told."""
        return str(self._props.student_aid)

    @Property(str, notify=startChanged)
    def start(self) -> str:
        """ "continuous", "dated", or "ask" where no coming start is confirmed."""
        return str(self._props.start)

    @Property(str, notify=startDayChanged)
    def startDay(self) -> str:
        return str(self._props.start_day)

    @Property(str, notify=applyByChanged)
    def applyBy(self) -> str:
        return str(self._props.apply_by)

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        return str(self._props.source)

    @Property(str, notify=sourceDateChanged)
    def sourceDate(self) -> str:
        return str(self._props.source_date)

    @Property(bool, notify=onMapChanged)
    def onMap(self) -> bool:
        return bool(self._props.on_map)

    @Property(bool, notify=hasPlaceChanged)
    def hasPlace(self) -> bool:
        return bool(self._props.has_place)

    @Property("QVariantList", notify=becauseChanged)  # type: ignore[arg-type]  # the stubs know no names
    def because(self) -> list[str]:
        return list(self._props.because)

    @Property("QVariantList", notify=hardChanged)  # type: ignore[arg-type]  # the stubs know no names
    def hard(self) -> list[str]:
        return list(self._props.hard)

    @Property("QVariantList", notify=unknownChanged)  # type: ignore[arg-type]  # the stubs know no names
    def unknown(self) -> list[str]:
        return list(self._props.unknown)

    @Property(RowsModel, constant=True)
    def steps(self) -> RowsModel:
        return self.rows_of("steps")

    @Slot(str)
    def openCourse(self, course: str) -> None:
        self._session.apply(go, Screen.COURSE, course)

    @Slot(str)
    def openStepPlace(self, place: str) -> None:
        self._session.apply(go, Screen.PLACE, place)

    @Slot()
    def openMap(self) -> None:
        self._session.apply(go, Screen.MAP, self._place())

    @Slot()
    def openPlace(self) -> None:
        self._session.apply(go, Screen.PLACE, self._place())

    @Slot()
    def openMoney(self) -> None:
        self._session.apply(go, Screen.MONEY)

    @Slot()
    def takeHome(self) -> None:
        self._session.apply(take_home, self._session.visit.here.subject, Ticket.COURSE)

    def _place(self) -> str:
        course = self._session.shelf.courses.get(self._session.visit.here.subject)
        return (course.place if course else None) or ""
