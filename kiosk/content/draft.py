"""A pack as it was read from its source: everything that could be understood, and where it stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.content.course_values import Course
from kiosk.content.finding import Finding, Spots
from kiosk.content.head import PackHead
from kiosk.content.pack import Pack
from kiosk.content.question_values import Question
from kiosk.content.values import Area, Barrier, Fact, Film, Municipality, Place, Route, Sign, Story, Word

Rings = tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True)
class Probe:
    """What a media file turned out to be; `fault` says in Swedish why it cannot be played or shown."""

    seconds: float | None = None
    container: str = ""
    video: str | None = None
    audio: str | None = None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class MediaFile:
    """One file of `media/`: its name from there with forward slashes, its size and what it holds."""

    name: str
    size: int
    probe: Probe


@dataclass(frozen=True, slots=True)
class Note:
    """What the list of recordings says of one: hashes of the words and of the file, who read, when.

    `starts` are the seconds at which the sentences of a draft begin. A row that only says what is to be read
    has no `audio`.
    """

    text: str
    audio: str = ""
    by: str = ""
    draft: bool = False
    starts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordingFile:
    """One recording: its name in the folder of its language, its SHA-256, its bytes and what it holds.

    `starts` are the seconds at which its sentences begin, from the file beside it; empty without one.
    """

    name: str
    digest: str
    size: int
    probe: Probe
    starts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Recordings:
    """The recordings of one language: the rows of its list by key, and its files by name."""

    notes: Mapping[str, Note] = field(default_factory=dict)
    files: Mapping[str, RecordingFile] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """A source pack as far as it could be read; wrong items are left out, their ids stay in `ids`.

    `ids` holds every id that was written, by kind (the first part of a path), so that a wrong
    place does not also make every reference to it wrong. `translations` is language → key → text.
    """

    head: PackHead | None = None
    places: tuple[Place, ...] = ()
    areas: tuple[Area, ...] = ()
    barriers: tuple[Barrier, ...] = ()
    questions: tuple[Question, ...] = ()
    routes: tuple[Route, ...] = ()
    facts: tuple[Fact, ...] = ()
    words: tuple[Word, ...] = ()
    stories: tuple[Story, ...] = ()
    films: tuple[Film, ...] = ()
    municipalities: tuple[Municipality, ...] = ()
    background: Rings = ()
    courses: tuple[Course, ...] = ()
    signs: tuple[Sign, ...] = ()
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    media: Mapping[str, MediaFile] = field(default_factory=dict)
    recordings: Mapping[str, Recordings] = field(default_factory=dict)
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
    spots: Spots = field(default_factory=Spots)
    findings: tuple[Finding, ...] = ()

    def pack(self) -> Pack | None:
        """Give the pack, or None when its head could not be read."""
        if self.head is None:
            return None
        return Pack(
            head=self.head,
            places=self.places,
            areas=self.areas,
            barriers=self.barriers,
            questions=self.questions,
            routes=self.routes,
            facts=self.facts,
            words=self.words,
            stories=self.stories,
            films=self.films,
            municipalities=self.municipalities,
            background=self.background,
            signs=self.signs,
        )
