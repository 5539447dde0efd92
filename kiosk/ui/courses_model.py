"""Looking up courses: the search as it stands, its filters' options, and one page of what was found."""

from __future__ import annotations

from typing import NamedTuple, TypedDict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.course_values import Course, CourseField, Form, StartKind
from kiosk.language import count
from kiosk.ui.course_texts import format_day, place_name
from kiosk.ui.rows import RowsModel
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit import search as rules
from kiosk.visit.map import municipality_name
from kiosk.visit.rules import go
from kiosk.visit.values import CourseSearch, Screen, SearchTool
from kiosk.visit.words import swedish_order

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_PAGE = 6


class FilterRow(NamedTuple):
    value: str
    label: str
    icon: str
    chosen: bool


class ResultRow(NamedTuple):
    course: str
    title: str
    place: str
    form: str
    start: str
    day: str


class CoursesProps(NamedTuple):
    words: str = ""
    tool: str = ""
    area: str = ""
    place: str = ""
    form: str = ""
    found: int = 0
    found_text: str = ""
    all_chosen: bool = True
    page: int = 0
    last_page: bool = True
    options: tuple[FilterRow, ...] = ()
    results: tuple[ResultRow, ...] = ()


class Asked(TypedDict):
    """What a search asks of the pack."""

    words: str
    area: str | None
    place: str | None
    municipality: str | None
    form: Form | None


@QmlElement
@QmlUncreatable("made by the composition root")
class CoursesModel(ViewModel):
    wordsChanged = Signal()
    toolChanged = Signal()
    areaChanged = Signal()
    placeChanged = Signal()
    formChanged = Signal()
    foundChanged = Signal()
    foundTextChanged = Signal()
    allChosenChanged = Signal()
    pageChanged = Signal()
    lastPageChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(CoursesProps(), parent, options=FilterRow, results=ResultRow)
        self._session = session
        # How many cards there is room for; the screen knows.
        self._rows = USUAL_PAGE

    def derive(self) -> CoursesProps:
        session, search = self._session, self._session.visit.search
        asked = _asked(search)
        found = session.open_pack.count(**asked)
        page = min(search.page, max(0, (found - 1) // self._rows))
        options = self._options(search)
        shown = session.open_pack.search(**asked, first=page * self._rows, most=self._rows)
        return CoursesProps(
            words=search.words,
            tool=search.tool.value,
            area=self._area_name(search.area),
            place=self._place_name(search),
            form=search.form,
            found=found,
            found_text=count(found, session.visit.language),
            all_chosen=not any(option.chosen for option in options),
            page=page,
            last_page=(page + 1) * self._rows >= found,
            options=options,
            results=tuple(self._result(course) for course in shown),
        )

    def _area_name(self, area: str) -> str:
        labels = {each.id: each.label for each in self._session.shelf.pack.areas}
        return self._session.say(labels.get(area))

    def _place_name(self, search: CourseSearch) -> str:
        place = self._session.shelf.places.get(search.place)
        if place is not None:
            return place.name
        return municipality_name(self._session.shelf.pack.municipalities, search.municipality)

    def _options(self, search: CourseSearch) -> tuple[FilterRow, ...]:
        pack, chosen = self._session.shelf.pack, ""
        options: list[tuple[str, str, str]] = []
        match search.tool:
            case SearchTool.AREA:
                options = [(each.id, self._session.say(each.label), each.icon) for each in pack.areas]
                chosen = search.area
            case SearchTool.PLACE:
                options, chosen = self._towns(), search.municipality
            case SearchTool.FORM:
                given = self._session.survey.given(CourseField.FORM)
                options = [(form.value, "", "") for form in Form if form in given]
                chosen = search.form
            case _:
                return ()
        return tuple(FilterRow(value, label, icon, value == chosen) for value, label, icon in options)

    def _towns(self) -> list[tuple[str, str, str]]:
        pack, given = self._session.shelf.pack, self._session.survey.given(CourseField.MUNICIPALITY)
        known = [(each.code, each.name, "") for each in pack.municipalities if each.code in given]
        return sorted(known, key=lambda town: swedish_order(town[1]))

    def _result(self, course: Course) -> ResultRow:
        session, start = self._session, course.start
        kind, day = start.kind, start.day
        if kind is StartKind.DATED and (day is None or day < session.clock.today()):
            kind, day = StartKind.ASK, None
        return ResultRow(
            course=course.id,
            title=session.say(course.title),
            place=place_name(session, course),
            form=course.form.value,
            start=kind.value,
            day=format_day(day, session.visit.language),
        )

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        return str(self._props.words)

    @Property(str, notify=toolChanged)
    def tool(self) -> str:
        """What lies open: "words" (the keyboard), "area", "place", "form", or nothing."""
        return str(self._props.tool)

    @Property(str, notify=areaChanged)
    def area(self) -> str:
        return str(self._props.area)

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return str(self._props.place)

    @Property(str, notify=formChanged)
    def form(self) -> str:
        return str(self._props.form)

    @Property(int, notify=foundChanged)
    def found(self) -> int:
        return int(self._props.found)

    @Property(str, notify=foundTextChanged)
    def foundText(self) -> str:
        """The count in the digits of the language."""
        return str(self._props.found_text)

    @Property(bool, notify=allChosenChanged)
    def allChosen(self) -> bool:
        """Whether the filter that is open lets everything through."""
        return bool(self._props.all_chosen)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        return int(self._props.page)

    @Property(bool, notify=lastPageChanged)
    def lastPage(self) -> bool:
        return bool(self._props.last_page)

    @Property(RowsModel, constant=True)
    def options(self) -> RowsModel:
        return self.rows_of("options")

    @Property(RowsModel, constant=True)
    def results(self) -> RowsModel:
        return self.rows_of("results")

    @Slot(int)
    def showRows(self, rows: int) -> None:
        """Tell how many cards there is room for; the first card shown stays among those shown."""
        if rows != self._rows and rows > 0:
            first = self._props.page * self._rows
            self._rows = rows
            self._session.apply(rules.turn_to_page, first // rows)
            self.refresh()

    @Slot(str)
    def openTool(self, tool: str) -> None:
        self._session.apply(rules.open_tool, SearchTool(tool))

    @Slot(str)
    def typeLetter(self, letter: str) -> None:
        self._session.apply(rules.type_letter, letter)

    @Slot()
    def eraseLetter(self) -> None:
        self._session.apply(rules.erase_letter)

    @Slot()
    def clearWords(self) -> None:
        self._session.apply(rules.clear_words)

    @Slot(str)
    def choose(self, value: str) -> None:
        """Choose an option of the filter that is open; empty: all of them."""
        match self._session.visit.search.tool:
            case SearchTool.AREA:
                self._session.apply(rules.choose_area, value)
            case SearchTool.PLACE:
                self._session.apply(rules.choose_municipality, value)
            case SearchTool.FORM:
                self._session.apply(rules.choose_form, value)

    @Slot(int)
    def turn(self, pages: int) -> None:
        self._session.apply(rules.turn_to_page, self._props.page + pages)

    @Slot()
    def showAll(self) -> None:
        self._session.apply(rules.show_all)

    @Slot(str)
    def openCourse(self, course: str) -> None:
        self._session.apply(rules.open_result, course)

    @Slot()
    def talk(self) -> None:
        self._session.apply(go, Screen.PLACE, self._session.open_pack.head.fallback_contact)


def _asked(search: CourseSearch) -> Asked:
    return {
        "words": search.words,
        "area": search.area or None,
        "place": search.place or None,
        "municipality": search.municipality or None,
        "form": Form(search.form) if search.form else None,
    }
