"""The courses of a pack as sets: for each value of each field, which courses hold it.

Made when a pack is compiled, read one by one when the guide asks. A set is an integer with one bit for each
course; the bit is the course's place in its source. Two whole catalogues are then compared with one "and". A
number, such as a day, is a set for each of its binary digits: their bit-sliced index (O'Neil & Quass 1997,
"Improved Query Performance with Variant Indexes").
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kiosk.content.course_values import Course, CourseField, Start, StartKind
from kiosk.content.values import Place

# Further sets beside those of the fields, by what they are about.
KNOWN = "known"  # the courses that say anything about the field named
SPECIAL = "special"
CONFIDENCE = "confidence"
LAST_DAY = "last_day"
TITLE = "title"  # the courses with the title of this number, where there is more than one

ANY = "any"
DAY_DIGITS = date.max.toordinal().bit_length()

# Course lists write "no last day" as the end of 2099 (Planned Educations, real data).
_SENTINEL_YEAR = 2099
_POSITION_BYTES = 4
# Setting one bit takes as long as reading this many bytes of bits.
_BYTES_FOR_A_POSITION = 64
_WORD_BITS = 64
_YES_NO = {True: "yes", False: "no"}

SetName = tuple[str, str]


def last_day(start: Start) -> date | None:
    """Name the last day on which somebody can certainly still begin; None when no day is certain.

    A dated start needs both its day and its last day to apply: without the latter nobody knows whether it is
    too late already. A start at any time without a last day has the last day there is.
    """
    match start.kind:
        case StartKind.CONTINUOUS:
            return start.apply_by or date.max
        case StartKind.DATED if start.day is not None and start.apply_by is not None:
            sentinel = max(start.day, start.apply_by).year >= _SENTINEL_YEAR
            return None if sentinel else min(start.day, start.apply_by)
        case _:
            return None


def course_homes(courses: Iterable[Course], places: Iterable[Place]) -> list[str | None]:
    """Name the municipality of each course: its own or its place's."""
    towns = {place.id: place.municipality for place in places}
    return [course.municipality or towns.get(course.place or "") for course in courses]


def field_values(course: Course, home: str | None) -> Mapping[CourseField, tuple[str, ...]]:
    """List what a course says about each field; nothing where it says nothing."""
    aid = course.student_aid
    return {
        CourseField.AREAS: course.areas,
        CourseField.FORM: (course.form,),
        CourseField.MUNICIPALITY: _one(home),
        CourseField.DISTANCE: _one(course.distance),
        CourseField.PACE: tuple(str(pace) for pace in course.paces),
        CourseField.TIME: course.times,
        CourseField.LEVEL: _one(course.level),
        CourseField.START: () if course.start.kind is StartKind.ASK else (course.start.kind,),
        CourseField.STUDENT_AID: () if aid is None else (_YES_NO[aid],),
    }


def number_titles(courses: Iterable[Course]) -> list[int]:
    """Number the titles from 0 as they come; a title is a wording and a form."""
    numbers: dict[tuple[str, str], int] = {}
    return [numbers.setdefault((course.title.sv, course.form), len(numbers)) for course in courses]


def collect_sets(courses: Sequence[Course], homes: Sequence[str | None]) -> dict[SetName, list[int]]:
    """List, for each set that is not empty, the positions of its courses in rising order.

    Args:
        courses: all courses.
        homes: their municipalities, from `course_homes`.
    """
    sets: dict[SetName, list[int]] = defaultdict(list)
    for position, (course, home) in enumerate(zip(courses, homes, strict=True)):
        for field, values in field_values(course, home).items():
            if values:
                sets[KNOWN, field.value].append(position)
            for value in dict.fromkeys(values):
                sets[field.value, str(value)].append(position)
        if course.special is not None:
            sets[SPECIAL, ANY].append(position)
        sets[CONFIDENCE, course.source.confidence.value].append(position)
        for name in _last_day_sets(course.start):
            sets[LAST_DAY, name].append(position)
    titles: dict[int, list[int]] = defaultdict(list)
    for position, title in enumerate(number_titles(courses)):
        titles[title].append(position)
    sets |= {(TITLE, str(title)): group for title, group in titles.items() if len(group) > 1}
    return sets


def reaching(digits: Sequence[int], named: int, day: date) -> int:
    """Find the courses whose day is this one or later.

    Args:
        digits: for each binary digit of the days' ordinals, lowest first, the courses that have a one there.
        named: the courses that have a day.
        day: the day.

    Source: range predicates by bit-sliced index, O'Neil & Quass 1997, section 4.
    """
    later, same = 0, named
    for digit in reversed(range(len(digits))):
        ones = same & digits[digit]
        if day.toordinal() >> digit & 1:
            same = ones
        else:
            later |= ones
            same ^= ones
    return later | same


def set_of(positions: Iterable[int]) -> int:
    """Make the set with these positions.

    >>> bin(set_of([0, 3]))
    '0b1001'
    """
    known = tuple(positions)
    if not known:
        return 0
    bits = bytearray((max(known) >> 3) + 1)
    for position in known:
        bits[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(bits, "little")


def positions_of(courses: int) -> list[int]:
    """List the positions in a set, in rising order.

    >>> positions_of(0b1001)
    [0, 3]
    """
    count = -(-courses.bit_length() // _WORD_BITS)
    words = struct.unpack(f"<{count}Q", courses.to_bytes(count * _WORD_BITS // 8, "little"))
    found: list[int] = []
    for number, word in enumerate(words):
        rest = word
        while rest:
            lowest = rest & -rest
            found.append(number * _WORD_BITS + lowest.bit_length() - 1)
            rest ^= lowest
    return found


def encode_set(positions: Sequence[int]) -> tuple[bytes | None, bytes | None]:
    """Write a set as its bits or as its positions, whichever is read faster; the other is None.

    Bits: the integer, lowest byte first. Positions: four bytes each, lowest byte first, rising.
    """
    size = (positions[-1] >> 3) + 1
    if len(positions) * _BYTES_FOR_A_POSITION < size:
        return None, struct.pack(f"<{len(positions)}I", *positions)
    return set_of(positions).to_bytes(size, "little"), None


def decode_set(bits: bytes | None, positions: bytes | None) -> int:
    """Read what `encode_set` wrote; neither is the empty set.

    Raises:
        ValueError: when the bytes are damaged.
    """
    if bits is not None:
        return int.from_bytes(bits, "little")
    if positions is None:
        return 0
    if len(positions) % _POSITION_BYTES:
        raise ValueError("half a position")
    return set_of(struct.unpack(f"<{len(positions) // _POSITION_BYTES}I", positions))


def _last_day_sets(start: Start) -> Iterable[str]:
    day = last_day(start)
    if day is not None:
        yield ANY
        ordinal = day.toordinal()
        yield from (str(digit) for digit in range(DAY_DIGITS) if ordinal >> digit & 1)


def _one(value: str | None) -> tuple[str, ...]:
    return () if value is None else (value,)
