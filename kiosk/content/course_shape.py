"""The shape of one row of courses.csv, cell by cell, as docs/pack-format.md describes them."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StrictStr

from kiosk.content.course_values import Distance, Form, Level, TimeOfDay
from kiosk.content.field_types import Code, Day, Id, KnownConfidence, SourceDate, Words
from kiosk.content.shapes import Shape
from kiosk.content.values import Confidence

# date.fromisoformat alone would also take 20270115 and 2027-W03-5.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _list(cell: object) -> object:
    return [part.strip() for part in cell.split("|") if part.strip()] if isinstance(cell, str) else cell


def _code(cell: object) -> object:
    # Excel takes a code for a number and drops its first zero.
    return f"0{cell}" if isinstance(cell, str) and re.fullmatch(r"\d{3}", cell) else cell


def _yes_no(cell: object) -> object:
    if not isinstance(cell, str) or cell.lower() not in {"yes", "no"}:
        raise ValueError("Skriv yes, no eller lämna cellen tom.")
    return cell.lower() == "yes"


def _start(cell: str) -> str:
    if cell in {"continuous", "ask"}:
        return cell
    message = f"”{cell}” går inte. Skriv continuous, ask eller ett datum ÅÅÅÅ-MM-DD."
    if not _DAY.fullmatch(cell):
        raise ValueError(message)
    try:
        return date.fromisoformat(cell).isoformat()
    except ValueError as problem:
        raise ValueError(message) from problem


# A star stands for courses that prepare for any area.
AreaId = Annotated[StrictStr, Field(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*|\*)$")]


class CourseShape(Shape):
    """One row; an empty cell is not handed in at all."""

    id: Id
    title: Words
    about: Words
    form: Form
    source_name: Words
    source_date: SourceDate
    place: Id | None = None
    areas: Annotated[list[AreaId], BeforeValidator(_list)] = Field(default=[])
    level: Level | None = None
    special: Words | None = None
    municipality: Annotated[Code, BeforeValidator(_code)] | None = None
    distance: Distance | None = None
    pace: Annotated[list[Literal["25", "50", "75", "100"]], BeforeValidator(_list)] = Field(default=[])
    time: Annotated[list[TimeOfDay], BeforeValidator(_list)] = Field(default=[])
    length: Words | None = None
    cost: Words | None = None
    student_aid: Annotated[bool, BeforeValidator(_yes_no)] | None = None
    start: Annotated[StrictStr, AfterValidator(_start)] = "ask"
    apply_by: Day | None = None
    step: Words | None = None
    step_course: Id | None = None
    route: Id | None = None
    link: Words | None = None
    source_url: Words | None = None
    confidence: KnownConfidence = Confidence.B
    checked_by: Words | None = None
