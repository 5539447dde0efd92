"""The shape of a pack's YAML files, field by field, as docs/pack-format.md describes them.

Only shape: what a single field may look like. What fields mean together is for the rules.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt, StrictStr

from kiosk.content.course_values import CourseField, Level
from kiosk.content.field_types import (
    Code,
    Day,
    Figure,
    FileName,
    Id,
    KnownConfidence,
    LanguageCode,
    Name,
    Number,
    Picture,
    ReportCode,
    Seconds,
    SourceDate,
    Version,
    Words,
    year_as_text,
)
from kiosk.content.head import TranslationStatus
from kiosk.content.question_values import Choice, Look
from kiosk.content.values import Confidence, FactKind, PlaceKind


class Shape(BaseModel):
    """Any mapping of a source file: a field that is not known is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceShape(Shape):
    """Where a statement comes from."""

    name: Words
    date: SourceDate
    url: Words | None = None
    confidence: KnownConfidence = Confidence.B
    checked_by: Words | None = None


class LanguageShape(Shape):
    """A language in pack.yaml."""

    code: LanguageCode
    status: TranslationStatus
    by: Words
    date: SourceDate


class HeadShape(Shape):
    """pack.yaml."""

    id: Id
    title: Words
    version: Version
    languages: Annotated[list[LanguageShape], Field(min_length=1)]
    default_language: LanguageCode
    valid_until: Day
    fallback_contact: Id
    event: Words | None = None
    site: Code | None = None
    plan_page: Words | None = None


class PlaceShape(Shape):
    """One item of places.yaml."""

    id: Id
    name: Words
    kind: PlaceKind
    town: Words
    about: Words
    source: SourceShape
    municipality: Code | None = None
    lat: Annotated[Number, Field(ge=54, le=70)] | None = None
    lon: Annotated[Number, Field(ge=10, le=25)] | None = None
    approximate: StrictBool = True
    address: Words | None = None
    url: Words | None = None
    phone: Words | None = None
    email: Words | None = None
    contact: Words | None = None
    learning_centre: StrictBool = False
    on_map: StrictBool = True


class AreaShape(Shape):
    """One item of areas.yaml."""

    id: Id
    label: Words
    icon: Name
    skolverket: list[Annotated[StrictInt, Field(ge=1, le=21)]] = Field(default=[])


class SupportShape(Shape):
    """One help of a barrier."""

    text: Words
    place_kind: PlaceKind | None = None
    fact: Id | None = None
    route: Id | None = None


class BarrierShape(Shape):
    """One item of barriers.yaml."""

    id: Id
    label: Words
    answer: Words
    opening_line: Words
    step: Words
    supports: list[SupportShape] = Field(default=[])
    report: list[ReportCode] = Field(default=[])
    stories: list[Id] = Field(default=[])


class WishShape(Shape):
    """What an option asks of a course."""

    field: CourseField
    values: Annotated[list[Annotated[StrictStr, BeforeValidator(year_as_text)]], Field(min_length=1)]
    because: Words
    must: StrictBool = False
    hard: Words | None = None
    unknown: Words | None = None


class OptionShape(Shape):
    """One answer of a question."""

    id: Id
    say: Words
    chip: Words
    icon: Name
    neutral: StrictBool = False
    wishes: list[WishShape] = Field(default=[])
    barrier: Id | None = None
    level: Level | None = None


class QuestionShape(Shape):
    """One item of quiz.yaml."""

    id: Id
    ask: Words
    why: Words
    choice: Choice
    look: Look
    options: Annotated[list[OptionShape], Field(min_length=2)]
    most: Annotated[StrictInt, Field(ge=1)] = 1


class StepShape(Shape):
    """One stop on a route."""

    title: Words
    text: Words


class RouteShape(Shape):
    """One item of routes.yaml."""

    id: Id
    title: Words
    summary: Words
    goal: Words
    icon: Name = "route"
    steps: Annotated[list[StepShape], Field(min_length=1)]
    length: Words | None = None
    cost: Words | None = None
    link: Words | None = None
    source: SourceShape


class FactShape(Shape):
    """One item of facts.yaml."""

    id: Id
    kind: FactKind
    title: Words
    answer: Words
    more: Words
    source: SourceShape
    valid_from: Day
    valid_to: Day | None = None
    amounts: dict[Annotated[StrictStr, Field(pattern=r"^[a-z][a-z0-9_]*$")], Number] = Field(default={})
    link: Words | None = None


class WordShape(Shape):
    """One item of glossary.yaml."""

    id: Id
    word: Words
    explain: Words
    source: SourceShape


class SlideShape(Shape):
    """One picture and sentence of a story."""

    line: Words
    picture: Picture
    more: Words | None = None
    quote: StrictBool = False


class StoryShape(Shape):
    """stories/<id>.yaml."""

    title: Words
    real: StrictBool
    figure: Figure
    slides: Annotated[list[SlideShape], Field(min_length=1)]
    barriers: list[Id] = Field(default=[])
    areas: list[Id] = Field(default=[])
    place: Id | None = None
    consent: Words | None = None
    link: Words | None = None
    source: SourceShape


class CueShape(Shape):
    """One caption, in seconds from the start."""

    start: Seconds
    end: Seconds
    text: Words


class ShotShape(Shape):
    """One drawn scene; only the recipe that makes the film reads it."""

    seconds: Seconds
    picture: Picture
    words: Words | None = None
    small: Words | None = None


class FilmShape(Shape):
    """films/<id>.yaml."""

    title: Words
    transcript: Words
    media: FileName
    poster: FileName | None = None
    seconds: Annotated[Seconds, Field(gt=0)]
    attract: StrictBool = True
    cues: list[CueShape] = Field(default=[])
    source: SourceShape
    storyboard: list[ShotShape] = Field(default=[])


class SignShape(Shape):
    """One item of signs.yaml: a film in sign language for the text of a key."""

    text: Words
    media: FileName


class TranslationsShape(Shape):
    """texts/<language>.yaml."""

    language: LanguageCode
    texts: dict[StrictStr, Words]
