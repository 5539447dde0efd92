"""What a pack is made of: frozen values, no file and no Qt.

Everything a visitor may read is a `Text`: its key (the path in the pack, which translations
use) and its Swedish wording. Proper names, phone numbers and addresses are plain strings,
because they are never translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

# Part of this vocabulary too; they live apart because the first frame needs them alone.
from kiosk.content.head import PackHead, PackLanguage, Text, TranslationStatus

__all__ = [
    "LEVELS",
    "Area",
    "Barrier",
    "Choice",
    "Confidence",
    "Course",
    "CourseField",
    "Cue",
    "Distance",
    "Fact",
    "FactKind",
    "Film",
    "Form",
    "Level",
    "Look",
    "Municipality",
    "Option",
    "Pack",
    "PackHead",
    "PackLanguage",
    "Place",
    "PlaceKind",
    "Question",
    "Route",
    "Slide",
    "Source",
    "Start",
    "StartKind",
    "Step",
    "Story",
    "Support",
    "Text",
    "TimeOfDay",
    "TranslationStatus",
    "Wish",
    "Word",
]


class Confidence(StrEnum):
    """How well a fact is supported; E (not verified) never enters a pack."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from, and when it was true there."""

    name: str
    date: str
    url: str | None = None
    confidence: Confidence = Confidence.B
    checked_by: str | None = None


class PlaceKind(StrEnum):
    """What a place is for the visitor; decides its pin and which barrier supports may name it."""

    CAMPUS = "campus"
    KOMVUX = "komvux"
    FOLKHOGSKOLA = "folkhogskola"
    UNIVERSITY = "university"
    YRKESHOGSKOLA = "yrkeshogskola"
    GUIDANCE = "guidance"
    AUTHORITY = "authority"
    SWITCHBOARD = "switchboard"


@dataclass(frozen=True, slots=True)
class Place:
    """A place or a contact. A field that is not known is None; it is never guessed."""

    id: str
    name: str
    kind: PlaceKind
    town: str
    about: Text
    source: Source
    municipality: str | None = None
    lat: float | None = None
    lon: float | None = None
    approximate: bool = True
    address: str | None = None
    url: str | None = None
    phone: str | None = None
    email: str | None = None
    contact: str | None = None
    learning_centre: bool = False
    on_map: bool = True


@dataclass(frozen=True, slots=True)
class Area:
    """An interest area, shown as a tile."""

    id: str
    label: Text
    icon: str
    skolverket: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Support:
    """One help against a barrier; `place_kind` asks for the nearest such place."""

    text: Text
    place_kind: PlaceKind | None = None
    fact: str | None = None
    route: str | None = None


@dataclass(frozen=True, slots=True)
class Barrier:
    """What holds somebody back, in the visitor's words, and what helps."""

    id: str
    label: Text
    answer: Text
    opening_line: Text
    step: Text
    supports: tuple[Support, ...]
    report: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Wish:
    """What an answer asks of a course: the field holds one of `values`.

    `must` removes courses that are known to differ; otherwise the difference is only said
    (`hard`). Where the course does not say, `unknown` is told and nothing is assumed.
    """

    field: CourseField
    values: tuple[str, ...]
    because: Text
    must: bool = False
    hard: Text | None = None
    unknown: Text | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One answer, in words that the visitor could say."""

    id: str
    say: Text
    chip: Text
    icon: str
    neutral: bool = False
    wishes: tuple[Wish, ...] = ()
    barrier: str | None = None
    level: Level | None = None


class Choice(StrEnum):
    """Whether a question takes one answer or several."""

    ONE = "one"
    MANY = "many"


class Look(StrEnum):
    """How a question's options are laid out: long answers or a grid of tiles."""

    ANSWERS = "answers"
    TILES = "tiles"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the guide."""

    id: str
    ask: Text
    why: Text
    choice: Choice
    look: Look
    options: tuple[Option, ...]
    most: int = 1


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


@dataclass(frozen=True, slots=True)
class Step:
    """One stop on a route."""

    title: Text
    text: Text


@dataclass(frozen=True, slots=True)
class Route:
    """A way to study, from "here you are" to the goal."""

    id: str
    title: Text
    summary: Text
    goal: Text
    steps: tuple[Step, ...]
    source: Source
    icon: str = "route"
    length: Text | None = None
    cost: Text | None = None
    link: str | None = None


class FactKind(StrEnum):
    """Myths are answered on the money screen; amounts feed the calculator."""

    MYTH = "myth"
    AMOUNT = "amount"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement that ages. Outside its validity it is not shown.

    `amounts` holds the figures by name (kronor, percent or years); texts use them as `{name}`.
    """

    id: str
    kind: FactKind
    title: Text
    answer: Text
    more: Text
    source: Source
    valid_from: date
    valid_to: date | None = None
    amounts: Mapping[str, float] = field(default_factory=dict)
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """One hard word in one easy sentence. The word itself stays Swedish in every language."""

    id: str
    word: str
    explain: Text
    source: Source


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture and one sentence of a story."""

    line: Text
    picture: str
    more: Text | None = None
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """A real person (with a reference to what allows it) or a labelled example without a name."""

    id: str
    title: Text
    real: bool
    slides: tuple[Slide, ...]
    source: Source
    figure: str = "person"
    barriers: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    place: str | None = None
    consent: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: seconds from the start of the film."""

    start: float
    end: float
    text: Text


@dataclass(frozen=True, slots=True)
class Film:
    """A short film; `media` and `poster` name files of the pack."""

    id: str
    title: Text
    transcript: Text
    media: str
    poster: str | None
    seconds: float
    cues: tuple[Cue, ...]
    source: Source
    attract: bool = True


@dataclass(frozen=True, slots=True)
class Sign:
    """A text in sign language: `id` is its key, `media` names a film of the pack."""

    id: str
    text: Text
    media: str


@dataclass(frozen=True, slots=True)
class Municipality:
    """One municipality of the map: rings of (longitude, latitude) in WGS84 degrees."""

    code: str
    name: str
    county: str
    label: tuple[float, float]
    rings: tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything of a pack but its courses, its translations and its media files.

    `background` holds the outlines of neighbouring land for the map, as rings of
    (longitude, latitude) in WGS84 degrees; what no ring covers is drawn as water.
    """

    head: PackHead
    places: tuple[Place, ...]
    areas: tuple[Area, ...]
    barriers: tuple[Barrier, ...]
    questions: tuple[Question, ...]
    routes: tuple[Route, ...]
    facts: tuple[Fact, ...]
    words: tuple[Word, ...]
    stories: tuple[Story, ...]
    films: tuple[Film, ...]
    municipalities: tuple[Municipality, ...]
    background: tuple[tuple[tuple[float, float], ...], ...] = ()
    signs: tuple[Sign, ...] = ()
