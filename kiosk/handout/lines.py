"""A slip as lines, in the order in which they are printed and read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kiosk.content.links import written
from kiosk.handout.values import Line, Slip, SlipCourse, SlipPlace, Style

# UX.md P2: more words than this are not read.
MOST_WORDS = 60

# How soon a line is left out, the highest first.
_SECOND_COURSE, _ADDRESS, _STREET, _CODE_WORDS, _THIRD_COURSE, _CONTACT, _OPENING, _PHOTO, _LINK = range(
    1, 10
)
# The best course always stays.
_COURSE_RANKS = (0, _SECOND_COURSE, _THIRD_COURSE)


def slip_lines(slip: Slip) -> tuple[Line, ...]:
    """Write a whole slip, nothing left out."""
    return tuple(line for line in _lines(slip) if line.words)


def lines_for_paper(slip: Slip) -> tuple[Line, ...]:
    """Write what a slip of paper may hold: all but what only a whole page has room for."""
    return tuple(line for line in slip_lines(slip) if line.rank < _LINK)


def fit_lines(lines: Sequence[Line], fits: Callable[[tuple[Line, ...]], bool]) -> tuple[Line, ...]:
    """Keep what fits, the most important lines first in line for the room. No course passes a better one.

    Lines of rank 0 are kept whether they fit or not. What is left out stands on the screen.
    """
    kept, is_full_of_courses = {0}, False
    for rank in sorted({line.rank for line in lines} - kept):
        is_course = any(line.style is Style.STOP for line in lines if line.rank == rank)
        if is_course and is_full_of_courses:
            continue
        if fits(tuple(line for line in lines if line.rank in kept | {rank})):
            kept.add(rank)
        elif is_course:
            is_full_of_courses = True
    return tuple(line for line in lines if line.rank in kept)


def count_words(lines: Sequence[Line]) -> int:
    """Count the words of a slip, as a reader would; its code is not read.

    >>> count_words([Line(Style.PHONE, "0150-570 00"), Line(Style.CODE, "https://x.se/ a b")])
    2
    """
    return sum(len(line.words.split()) for line in lines if line.style is not Style.CODE)


def read_aloud(lines: Sequence[Line]) -> str:
    """Say a slip as one text: its words and nothing more."""
    return "\n".join(line.words for line in lines if line.style is not Style.CODE)


def _lines(slip: Slip) -> Iterator[Line]:
    yield Line(Style.HEADING, slip.heading)
    yield Line(Style.DAY, slip.day, plain=True)
    if slip.step:
        yield Line(Style.LABEL, slip.step_heading)
        yield Line(Style.LEAD, slip.step)
    if slip.place:
        yield from _place_lines(slip.place)
    if slip.code:
        yield Line(Style.CODE, slip.code, plain=True)
        yield Line(Style.NOTE, slip.code_words, _CODE_WORDS)
    if slip.place:
        yield Line(Style.ADDRESS, written(slip.place.link), _ADDRESS, plain=True)
    if slip.courses:
        yield Line(Style.LABEL, slip.courses_heading)
        for course, rank in zip(slip.courses, _COURSE_RANKS, strict=False):
            yield from _course_lines(course, rank, slip.place)
    if slip.opening_line:
        yield Line(Style.LABEL, slip.say_heading, _OPENING)
        yield Line(Style.QUOTE, f"”{slip.opening_line}”", _OPENING)
    yield Line(Style.NOTE, slip.warning)
    yield Line(Style.NOTE, slip.photo, _PHOTO)


def _place_lines(place: SlipPlace) -> Iterator[Line]:
    yield Line(Style.NAME, place.name, plain=True)
    if place.contact != place.name:
        yield Line(Style.BODY, place.contact, _CONTACT, plain=True)
    yield Line(
        Style.BODY,
        ", ".join(filter(None, (place.address, place.town))) if place.address else "",
        _STREET,
        plain=True,
    )
    yield Line(Style.PHONE, place.phone, plain=True)


def _course_lines(course: SlipCourse, rank: int, place: SlipPlace | None) -> Iterator[Line]:
    yield Line(Style.STOP, course.title, rank)
    yield Line(Style.BODY, course.swedish, rank, plain=True)
    # Where everything is at one place its name stands once.
    if place is None or course.place != place.name:
        yield Line(Style.BODY, course.place, rank, plain=True)
    yield Line(Style.BODY, course.start, rank)
    if place is None or course.link != place.link:
        yield Line(Style.BODY, written(course.link), _LINK, plain=True)
