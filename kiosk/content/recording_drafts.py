"""Makes the recordings that are missing or stale as drafts, and writes down what reads which words.

What a person has recorded is never touched: a stale one stays, and is not played, until it is read anew.
A run that is cut off leaves no draft that could be taken for a person's: old drafts go first, the list is
written next, and only then do the new files come.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.draft import Note, Recordings
from kiosk.content.reading_aloud import read_aloud
from kiosk.content.recording_list import Row, write_list
from kiosk.content.recordings import LIST, Judged, Standing, file_name, judge_language
from kiosk.content.spoken_words import words_hash
from kiosk.content.voices import Reader
from kiosk.errors import KnownError

# So much of a file's hash tells it from any other that a person may lay there.
_AUDIO_DIGITS = 32
_STAGE = ".new"


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one language: drafts made, recordings kept, and texts that a person has to read."""

    made: int
    kept: int
    left: int


def make_drafts(
    folder: Path,
    language: str,
    texts: Mapping[str, str],
    recordings: Recordings,
    reader: Reader | None,
    told: Callable[[int, int], None],
) -> Made:
    """Bring the folder of one language up to date: drafts for what is missing or stale, and the list.

    `texts` is key → words; `told` hears how many drafts are made, and of how many. Without a reader only the
    list is written: those who read aloud see there what there is to read.

    Raises:
        KnownError: when the folder cannot be written, or the engine fails.
    """
    judged = judge_language(language, texts, recordings).texts
    wanted = [each for each in judged if reader is not None and _may_be_made(each)]
    stage = folder / _STAGE
    try:
        shutil.rmtree(stage, ignore_errors=True)
        stage.mkdir(parents=True)
        notes = {} if reader is None else _read_all(wanted, reader, stage, told)
        _put_in_place(folder, stage, judged, notes)
    except OSError as problem:
        reason = problem.strerror or problem
        raise KnownError(
            f"Det gick inte att skriva i {folder}: {reason}. Kontrollera rättigheterna."
        ) from problem
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    kept = sum(each.standing in {Standing.HUMAN, Standing.DRAFT} for each in judged)
    return Made(len(notes), kept, len(judged) - kept - len(notes))


def _may_be_made(each: Judged) -> bool:
    is_ours = each.note is not None and each.note.draft and each.is_noted
    return each.standing is Standing.MISSING or (each.standing is Standing.STALE and is_ours)


def _read_all(
    wanted: list[Judged], reader: Reader, stage: Path, told: Callable[[int, int], None]
) -> dict[str, Note]:
    notes: dict[str, Note] = {}
    for number, each in enumerate(wanted, start=1):
        file = stage / file_name(each.key)
        starts = read_aloud(each.words, reader, file)
        digest = hashlib.sha256(file.read_bytes()).hexdigest()[:_AUDIO_DIGITS]
        notes[each.key] = Note(words_hash(each.words), digest, reader.name, draft=True, starts=starts)
        told(number, len(wanted))
    return notes


def _put_in_place(folder: Path, stage: Path, judged: tuple[Judged, ...], notes: Mapping[str, Note]) -> None:
    for key in notes:
        (folder / file_name(key)).unlink(missing_ok=True)
    beside = stage / LIST
    # With a mark, so that Excel takes it for UTF-8.
    beside.write_text(write_list(_rows(judged, notes)), encoding="utf-8-sig")
    beside.replace(folder / LIST)
    for key in notes:
        (stage / file_name(key)).replace(folder / file_name(key))


def _rows(judged: tuple[Judged, ...], notes: Mapping[str, Note]) -> Iterator[Row]:
    for each in judged:
        yield Row(each.key, file_name(each.key), each.words, notes.get(each.key) or _noted(each))


def _noted(each: Judged) -> Note:
    if each.file is None or each.standing is Standing.BROKEN:
        return Note("")
    if each.note is not None and each.is_noted:
        return each.note
    # A person's own: it reads the words of today, and from now on it shows when they change.
    return Note(words_hash(each.words), each.file.digest[:_AUDIO_DIGITS])
