"""A course as the kiosk knows it, and the words for what it may be: frozen values, no file and no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.content.head import Text
from kiosk.content.values import Source


class Level(StrEnum):
    """What somebody has from school, or what a course requires, in rising order."""

    NONE = "none"
    BASIC = "basic"
    UPPER_PART = "upper_part"
    UPPER = "upper"
    DEGREE = "degree"


LEVELS: tuple[Level, ...] = tuple(Level)


class CourseField(StrEnum):
    """The course columns that a wish may be about."""

    AREAS = "areas"
    FORM = "form"
    MUNICIPALITY = "municipality"
    DISTANCE = "distance"
    PACE = "pace"
    TIME = "time"
    LEVEL = "level"
    START = "start"
    STUDENT_AID = "student_aid"


class Form(StrEnum):
    """The kind of education a course belongs to."""

    KOMVUX = "komvux"
    SFI = "sfi"
    PROVNING = "provning"
    BASAR = "basar"
    FOLKHOGSKOLA = "folkhogskola"
    YRKESHOGSKOLA = "yrkeshogskola"
    HOGSKOLA = "hogskola"
    SHORT = "short"
    MOOC = "mooc"
    VALIDERING = "validering"


class Distance(StrEnum):
    """Where the studying happens."""

    SITE = "site"
    HYBRID = "hybrid"
    DISTANCE = "distance"


class TimeOfDay(StrEnum):
    """When the teaching happens."""

    DAY = "day"
    EVENING = "evening"
    FREE = "free"


class StartKind(StrEnum):
    """What is known of the next start."""

    CONTINUOUS = "continuous"
    DATED = "dated"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Start:
    """The next start; `ASK` means nobody has confirmed a coming term."""

    kind: StartKind
    day: date | None = None
    apply_by: date | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """One course occasion (or a standing offer). Unknown fields are None or empty, never a default."""

    id: str
    title: Text
    place: str | None
    form: Form
    about: Text
    start: Start
    source: Source
    areas: tuple[str, ...] = ()
    level: Level | None = None
    special: Text | None = None
    municipality: str | None = None
    distance: Distance | None = None
    paces: tuple[int, ...] = ()
    times: tuple[TimeOfDay, ...] = ()
    length: Text | None = None
    cost: Text | None = None
    student_aid: bool | None = None
    step: Text | None = None
    step_course: str | None = None
    route: str | None = None
    link: str | None = None
