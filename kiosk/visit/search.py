"""Looking up courses: what a letter, a filter or a page does. Any new wish starts on page one."""

from __future__ import annotations

from kiosk.visit.rules import go
from kiosk.visit.values import CourseSearch, Screen, SearchTool, Visit

LONGEST_WORDS = 40


def open_tool(visit: Visit, tool: SearchTool) -> Visit:
    """Open the keyboard or a filter's options; what is open already closes instead."""
    search = visit.search
    return _with(visit, search._replace(tool=SearchTool.NONE if search.tool is tool else tool))


def type_letter(visit: Visit, letter: str) -> Visit:
    """Put a letter after the words; two spaces in a row, or one in front, mean nothing."""
    words = visit.search.words
    if len(words) >= LONGEST_WORDS or (letter == " " and (not words or words.endswith(" "))):
        return visit
    return _with(visit, visit.search._replace(words=words + letter, page=0))


def erase_letter(visit: Visit) -> Visit:
    """Take the last letter away."""
    return _with(visit, visit.search._replace(words=visit.search.words[:-1], page=0))


def clear_words(visit: Visit) -> Visit:
    """Take all letters away."""
    return _with(visit, visit.search._replace(words="", page=0))


def choose_area(visit: Visit, area: str) -> Visit:
    """Show one area's courses; empty: any area."""
    return _chosen(visit, visit.search._replace(area=area))


def choose_municipality(visit: Visit, code: str) -> Visit:
    """Show the courses of one municipality; empty: any place at all."""
    return _chosen(visit, visit.search._replace(municipality=code, place=""))


def choose_form(visit: Visit, form: str) -> Visit:
    """Show the courses of one form; empty: any form."""
    return _chosen(visit, visit.search._replace(form=form))


def turn_to_page(visit: Visit, page: int) -> Visit:
    """Show another page of the results."""
    return _with(visit, visit.search._replace(page=max(0, page)))


def show_all(visit: Visit) -> Visit:
    """Ask for nothing: all courses."""
    return _with(visit, CourseSearch())


def look_at_place(visit: Visit, place: str) -> Visit:
    """Open the courses screen with everything that one place gives, and nothing else asked."""
    return go(_with(visit, CourseSearch(place=place)), Screen.COURSES)


def open_result(visit: Visit, course: str) -> Visit:
    """Open a course; back on the list, the keyboard and the options are put away."""
    return go(_with(visit, visit.search._replace(tool=SearchTool.NONE)), Screen.COURSE, course)


def _chosen(visit: Visit, search: CourseSearch) -> Visit:
    return _with(visit, search._replace(tool=SearchTool.NONE, page=0))


def _with(visit: Visit, search: CourseSearch) -> Visit:
    return visit._replace(search=search)
