"""What a pack is made of beside its courses and questions: frozen values, no file and no Qt.

Everything a visitor may read is a `Text`: its key (the path in the pack, which translations
use) and its Swedish wording. Proper names, phone numbers and addresses are plain strings,
because they are never translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.content.head import Text


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
