"""Which recording belongs to which text: by key, language and a hash of the words that were read.

A recording whose words have changed since is stale, and never played. `docs/pack-format.md` has the files.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.content.draft import Draft, Note, RecordingFile, Recordings
from kiosk.content.phrasebook import PLACEHOLDER, Phrasebook
from kiosk.content.program import Program
from kiosk.content.spoken_words import words_hash
from kiosk.content.texts import texts_of

FOLDER = "speech"
LIST = "recordings.csv"
ENDING = ".opus"
# Longest of all is the transcript of a film of 90 seconds, read slowly.
MOST_SECONDS = 180.0
# As long as that at 128 kbit/s, far more than speech needs.
MOST_BYTES = 3_000_000

_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_NO_FILE_NAME = re.compile(r"[^a-z0-9]+")
# What is never read: captions are seen while the film itself is heard.
_UNSPOKEN = re.compile(r"films\.[^.]+\.cues\..*")


class Standing(StrEnum):
    """What there is for a text."""

    HUMAN = "human"
    DRAFT = "draft"
    STALE = "stale"
    BROKEN = "broken"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Judged:
    """One text in one language: its words as they are said now, and what there is of a recording.

    `is_noted` is false for a file that nobody has written into the list yet: then it reads the words of now.
    """

    language: str
    key: str
    words: str
    standing: Standing
    file: RecordingFile | None = None
    note: Note | None = None

    @property
    def is_noted(self) -> bool:
        """Tell whether the list says which words the file reads."""
        return self.file is not None and self.note is not None and _is_of(self.note, self.file)


@dataclass(frozen=True, slots=True)
class Judgement:
    """All texts of one language that can be read aloud, and the files that belong to none of them."""

    texts: tuple[Judged, ...]
    strangers: tuple[str, ...] = field(default=())

    def count(self, standing: Standing) -> int:
        """Count the texts of one standing."""
        return sum(each.standing is standing for each in self.texts)


def file_name(key: str) -> str:
    """Name the recording of a text: its key, or what of a key that is a wording can be a name.

    >>> file_name("areas.care.label"), file_name("courses:Kurser på nätet")
    ('areas.care.label.opus', 'courses.kurser-pa-natet.82f80545.opus')
    """
    if _FILE_NAME.fullmatch(key):
        return f"{key}{ENDING}"
    kind, _, wording = key.partition(":")
    bare = unicodedata.normalize("NFKD", wording.lower()).encode("ascii", "ignore").decode()
    plain = _NO_FILE_NAME.sub("-", bare).strip("-")[:40].strip("-")
    parts = (kind, plain, hashlib.sha256(key.encode()).hexdigest()[:8])
    return f"{'.'.join(part for part in parts if part)}{ENDING}"


def spoken_texts(draft: Draft, program: Program) -> Mapping[str, Mapping[str, str]]:
    """Give all that can be recorded: language → key → the words as they are said, figures filled in.

    What a language has not translated is not recorded in it, nor what has a figure that changes.
    """
    if draft.head is None:
        return {}
    placed = [each.text for each in texts_of(draft) if not _UNSPOKEN.fullmatch(each.text.key)]
    amounts = {fact.id: dict(fact.amounts) for fact in draft.facts}
    found: dict[str, dict[str, str]] = {}
    for language in draft.head.languages:
        book = Phrasebook(language.code, language.status, draft.translations.get(language.code, {}))
        texts = found[language.code] = {}
        for text in (*placed, *program.texts):
            if book.is_translated(text):
                kind, _, rest = text.key.partition(".")
                figures = amounts.get(rest.partition(".")[0], {}) if kind == "facts" else {}
                texts[text.key] = book.say(text, **figures)
        texts |= program.interface.get(language.code, {})
    return {language: _once(texts) for language, texts in found.items()}


def _once(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Keep each wording under its first key: the kiosk finds a recording by its words."""
    seen: dict[str, tuple[str, str]] = {}
    for key, words in texts.items():
        if not PLACEHOLDER.search(words) and any(sign.isalnum() for sign in words):
            seen.setdefault(words_hash(words), (key, words))
    return dict(seen.values())


def judge(draft: Draft, program: Program) -> Mapping[str, Judgement]:
    """Say what there is for each text, by language; a language without any recording is left out."""
    texts = spoken_texts(draft, program)
    return {
        language: judge_language(language, texts.get(language, {}), recordings)
        for language, recordings in draft.recordings.items()
        if recordings.files or recordings.notes
    }


def judge_language(language: str, texts: Mapping[str, str], recordings: Recordings) -> Judgement:
    """Say what there is for each text of one language."""
    judged = tuple(_judged(language, key, words, recordings) for key, words in texts.items())
    known = {file_name(key) for key in texts}
    return Judgement(judged, tuple(sorted(name for name in recordings.files if name not in known)))


def _judged(language: str, key: str, words: str, recordings: Recordings) -> Judged:
    file = recordings.files.get(file_name(key))
    note = recordings.notes.get(key)
    if file is None:
        return Judged(language, key, words, Standing.MISSING, None, note)
    if fault_of(file) is not None:
        return Judged(language, key, words, Standing.BROKEN, file, note)
    if note is None or not _is_of(note, file):
        # Somebody laid a recording of their own there.
        return Judged(language, key, words, Standing.HUMAN, file, note)
    if note.text != words_hash(words):
        return Judged(language, key, words, Standing.STALE, file, note)
    return Judged(language, key, words, Standing.DRAFT if note.draft else Standing.HUMAN, file, note)


def _starts(note: Note | None, file: RecordingFile) -> tuple[float, ...]:
    """Give when the sentences begin: a draft's stand in the list, a person's beside the recording."""
    return note.starts if note is not None and note.draft else file.starts


def _is_of(note: Note, file: RecordingFile) -> bool:
    return bool(note.audio) and file.digest.startswith(note.audio)


def fault_of(file: RecordingFile) -> str | None:
    """Say in Swedish why a file can be no recording; None when it can."""
    probe = file.probe
    if probe.fault is not None:
        return probe.fault
    if probe.container != "ogg" or probe.audio != "opus" or probe.video is not None:
        return "En inspelning ska vara Opus i Ogg. Spara om den i det formatet."
    if file.size > MOST_BYTES:
        return f"Filen är för stor. Högst {MOST_BYTES // 1_000_000} MB: spara om den med lägre kvalitet."
    if probe.seconds is None or probe.seconds > MOST_SECONDS:
        return f"Inspelningen är för lång. Högst {MOST_SECONDS:.0f} sekunder: läs in den på nytt."
    return None


def kept_recordings(draft: Draft) -> Iterator[tuple[str, str, RecordingFile, tuple[float, ...]]]:
    """Go through what a compiled pack carries: language, hash of the words, file, when sentences begin.

    What is known to be stale stays behind. A file of a text that only the program has counts by its note.
    """
    texts = spoken_texts(draft, Program(frozenset()))
    for language, recordings in sorted(draft.recordings.items()):
        now = {file_name(key): words_hash(words) for key, words in texts.get(language, {}).items()}
        notes = {file_name(key): note for key, note in recordings.notes.items()}
        for name, file in sorted(recordings.files.items()):
            note = notes.get(name)
            if note is not None and not _is_of(note, file):
                note = None
            read = note.text if note is not None else now.get(name)
            if read is not None and now.get(name, read) == read and fault_of(file) is None:
                yield language, read, file, _starts(note, file)
