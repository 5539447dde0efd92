"""The visit: where the visitor is, what they chose, how they want to see it. Nothing else is kept."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from kiosk.guidance.progress import Quiz


class Screen(StrEnum):
    """The visitor's screens, by the id that code, pictures and tests use."""

    ATTRACT = "attract"
    HOME = "home"
    QUIZ = "quiz"
    RESULTS = "results"
    COURSE = "course"
    PLACE = "place"
    MAP = "map"
    COURSES = "courses"
    STORIES = "stories"
    STORY = "story"
    FILMS = "films"
    FILM = "film"
    ROUTES = "routes"
    MONEY = "money"
    WORDS = "words"
    TAKEAWAY = "takeaway"
    ABOUT = "about"


class Dialog(StrEnum):
    """What lies over the screen."""

    NONE = ""
    LANGUAGE = "language"
    STILL_THERE = "still-there"
    HELP = "help"


class Ticket(StrEnum):
    """What the takeaway screen hands over as one QR code."""

    COURSE = "course"
    PLACE = "place"
    PLAN = "plan"


class Location(NamedTuple):
    """A screen and what it is about (a course, a place, a story …)."""

    screen: Screen
    subject: str = ""


class Modes(NamedTuple):
    """How the visitor wants to see and hear; back to the defaults after the visit."""

    large: bool = False
    contrast: bool = False
    reach: bool = False
    reduced_motion: bool = False
    listening: bool = False
    airy: bool = False
    silent: bool = False


class SearchTool(StrEnum):
    """What lies open on the courses screen: the keyboard, or the options of one filter."""

    NONE = ""
    WORDS = "words"
    AREA = "area"
    PLACE = "place"
    FORM = "form"


class CourseSearch(NamedTuple):
    """What the visitor looks for on the courses screen; empty means anything.

    `place` is one place's id, `municipality` any place there: at most one of them is set.
    """

    words: str = ""
    area: str = ""
    place: str = ""
    municipality: str = ""
    form: str = ""
    page: int = 0
    tool: SearchTool = SearchTool.NONE


class MoneyWishes(NamedTuple):
    """What the calculator is asked: study pace in percent, number of children, with a loan or not."""

    pace: int = 100
    children: int = 0
    loan: bool = True


class Visit(NamedTuple):
    """The whole state of one visit.

    `open_question` is the question that is answered anew on the results screen, beside its suggestions.
    """

    language: str
    here: Location = Location(Screen.ATTRACT)
    trail: tuple[Location, ...] = ()
    dialog: Dialog = Dialog.NONE
    modes: Modes = Modes()
    quiz: Quiz = Quiz()
    hidden: frozenset[str] = frozenset()
    slide: int = 0
    search: CourseSearch = CourseSearch()
    county: str = ""
    chosen_place: str = ""
    opened_tier: str = ""
    tier_pages: int = 0
    all_answers: bool = False
    open_question: str = ""
    money: MoneyWishes = MoneyWishes()
    myth: int = 0
    myth_told: bool = False
    ticket: Ticket = Ticket.COURSE
    more_time: bool = False
    captions: bool = True
    pictured_films: frozenset[str] = frozenset()
