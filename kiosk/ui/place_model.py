"""One place, or one person to talk to: what it offers and how to reach it. What is not known is empty."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.language import count, isolate
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.map import choose_place, is_on_map
from kiosk.visit.results import take_home
from kiosk.visit.rules import go
from kiosk.visit.search import look_at_place
from kiosk.visit.values import Screen, Ticket, Visit

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FEW_COURSES = 3
# Coming from there, the visitor asked for this place by its name, not for a person to talk to.
_NOT_TALKING = frozenset({Screen.COURSE, Screen.MAP, Screen.PLACE})


class PlaceCourseRow(NamedTuple):
    course: str
    title: str
    swedish: str
    form: str


class PlaceProps(NamedTuple):
    place: str = ""
    name: str = ""
    kind: str = ""
    town: str = ""
    about: str = ""
    about_swedish: str = ""
    phone: str = ""
    contact: str = ""
    email: str = ""
    address: str = ""
    web: str = ""
    approximate: bool = False
    source: str = ""
    source_date: str = ""
    opening_line: str = ""
    opening_line_swedish: str = ""
    on_map: bool = False
    talking: bool = False
    near: str = ""
    near_name: str = ""
    near_phone: str = ""
    course_count: str = ""
    more_courses: bool = False
    courses: tuple[PlaceCourseRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class PlaceModel(ViewModel):
    placeChanged = Signal()
    nameChanged = Signal()
    kindChanged = Signal()
    townChanged = Signal()
    aboutChanged = Signal()
    aboutSwedishChanged = Signal()
    phoneChanged = Signal()
    contactChanged = Signal()
    emailChanged = Signal()
    addressChanged = Signal()
    webChanged = Signal()
    approximateChanged = Signal()
    sourceChanged = Signal()
    sourceDateChanged = Signal()
    openingLineChanged = Signal()
    openingLineSwedishChanged = Signal()
    onMapChanged = Signal()
    talkingChanged = Signal()
    nearChanged = Signal()
    nearNameChanged = Signal()
    nearPhoneChanged = Signal()
    courseCountChanged = Signal()
    moreCoursesChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(PlaceProps(), parent, courses=PlaceCourseRow)
        self._session = session

    def derive(self) -> PlaceProps:
        session, visit = self._session, self._session.visit
        fallback = session.open_pack.head.fallback_contact
        subject = visit.here.subject if visit.here.screen is Screen.PLACE else ""
        place = session.shelf.places.get(subject) or session.shelf.places.get(fallback)
        if place is None:
            return PlaceProps()
        week = session.guidance().this_week
        talking = place.id == fallback and is_talking(visit)
        near = session.shelf.places.get(week.place) if talking and week.place != place.id else None
        courses = session.open_pack.count(place=place.id)
        return PlaceProps(
            place=place.id,
            name=place.name,
            kind=place.kind.value,
            town=place.town,
            about=session.say(place.about),
            about_swedish=session.swedish(place.about),
            phone=_kept_together(place.phone),
            contact=place.contact or "",
            email=_kept_together(place.email),
            address=_kept_together(place.address),
            web=_kept_together(_short_address(place.url)),
            approximate=place.approximate and is_on_map(place),
            source=place.source.name,
            source_date=isolate(place.source.date),
            opening_line=session.say(week.opening_line),
            opening_line_swedish=session.swedish(week.opening_line),
            on_map=is_on_map(place),
            talking=talking,
            near=near.id if near else "",
            near_name=near.name if near else "",
            near_phone=_kept_together(near.phone) if near else "",
            course_count=count(courses, visit.language),
            more_courses=courses > FEW_COURSES,
            courses=self._first_courses(place.id),
        )

    def _first_courses(self, place: str) -> tuple[PlaceCourseRow, ...]:
        session = self._session
        return tuple(
            PlaceCourseRow(
                course.id, session.say(course.title), session.swedish(course.title), course.form.value
            )
            for course in session.open_pack.search(place=place, most=FEW_COURSES)
        )

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return str(self._props.place)

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return str(self._props.name)

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        return str(self._props.kind)

    @Property(str, notify=townChanged)
    def town(self) -> str:
        return str(self._props.town)

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        return str(self._props.about)

    @Property(str, notify=aboutSwedishChanged)
    def aboutSwedish(self) -> str:
        return str(self._props.about_swedish)

    @Property(str, notify=phoneChanged)
    def phone(self) -> str:
        return str(self._props.phone)

    @Property(str, notify=contactChanged)
    def contact(self) -> str:
        """Whose phone and e-mail it is, where that is somebody else."""
        return str(self._props.contact)

    @Property(str, notify=emailChanged)
    def email(self) -> str:
        return str(self._props.email)

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        return str(self._props.address)

    @Property(str, notify=webChanged)
    def web(self) -> str:
        return str(self._props.web)

    @Property(bool, notify=approximateChanged)
    def approximate(self) -> bool:
        return bool(self._props.approximate)

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        return str(self._props.source)

    @Property(str, notify=sourceDateChanged)
    def sourceDate(self) -> str:
        return str(self._props.source_date)

    @Property(str, notify=openingLineChanged)
    def openingLine(self) -> str:
        return str(self._props.opening_line)

    @Property(str, notify=openingLineSwedishChanged)
    def openingLineSwedish(self) -> str:
        """What to say to people who speak Swedish, where nobody has read the translation."""
        return str(self._props.opening_line_swedish)

    @Property(bool, notify=onMapChanged)
    def onMap(self) -> bool:
        return bool(self._props.on_map)

    @Property(bool, notify=talkingChanged)
    def talking(self) -> bool:
        """Whether the visitor asked for somebody to talk to, rather than for this place."""
        return bool(self._props.talking)

    @Property(str, notify=nearChanged)
    def near(self) -> str:
        return str(self._props.near)

    @Property(str, notify=nearNameChanged)
    def nearName(self) -> str:
        return str(self._props.near_name)

    @Property(str, notify=nearPhoneChanged)
    def nearPhone(self) -> str:
        return str(self._props.near_phone)

    @Property(str, notify=courseCountChanged)
    def courseCount(self) -> str:
        return str(self._props.course_count)

    @Property(bool, notify=moreCoursesChanged)
    def moreCourses(self) -> bool:
        return bool(self._props.more_courses)

    @Property(RowsModel, constant=True)
    def courses(self) -> RowsModel:
        return self.rows_of("courses")

    @Slot(str)
    def openCourse(self, course: str) -> None:
        self._session.apply(go, Screen.COURSE, course)

    @Slot()
    def showCourses(self) -> None:
        self._session.apply(look_at_place, self._props.place)

    @Slot()
    def showMap(self) -> None:
        visit = choose_place(self._session.visit, self._props.place)
        self._session.update(go(visit, Screen.MAP, self._props.place))

    @Slot(str)
    def openPlace(self, place: str) -> None:
        self._session.apply(go, Screen.PLACE, place)

    @Slot()
    def talk(self) -> None:
        self._session.apply(go, Screen.PLACE, self._session.open_pack.head.fallback_contact)

    @Slot()
    def takeAway(self) -> None:
        self._session.apply(take_home, self._props.place, Ticket.PLACE)


def is_talking(visit: Visit) -> bool:
    """Tell whether the visitor came to a person, not to a place they saw named."""
    return not visit.trail or visit.trail[-1].screen not in _NOT_TALKING


def _kept_together(text: str | None) -> str:
    return isolate(text) if text else ""


def _short_address(url: str | None) -> str:
    bare = (url or "").removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return bare.removesuffix("/")
