"""Writes a checked draft as a compiled pack: the same source gives the same bytes, and all or nothing."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec

from kiosk.content.course_sets import collect_sets, course_homes, encode_set, number_titles
from kiosk.content.course_values import Course
from kiosk.content.draft import Draft
from kiosk.content.head import PackHead
from kiosk.content.item_types import ITEM_TYPES
from kiosk.content.pack import Pack
from kiosk.content.recordings import FOLDER as SPEECH
from kiosk.content.recordings import kept_recordings
from kiosk.content.schema import (
    APPLICATION_ID,
    BACKGROUND,
    DATABASE,
    FORMAT_VERSION,
    MEDIA,
    PAGE_SIZE,
    RECORDINGS,
    TABLES,
    media_file,
)
from kiosk.content.search_words import FORM_WORDS
from kiosk.content.spoken_words import Recording
from kiosk.errors import KnownError


def write_compiled(draft: Draft, source: Path, out: Path) -> None:
    """Write the compiled pack of a draft without errors to `out`, replacing an older compiled pack.

    It is made beside `out` and renamed, so `out` is never half written.

    Raises:
        KnownError: when `out` is no compiled pack, lies in the source, or cannot be written.
    """
    pack = draft.pack()
    if pack is None:
        raise ValueError("a draft without a head cannot be compiled")
    out = _free_place(source, out)
    beside = out.parent / f".{out.name}.{uuid.uuid4().hex}"
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        beside.mkdir()
        hashes = sorted({*_copy_media(draft, source, beside), *_copy_recordings(draft, source, beside)})
        _write_database(beside / DATABASE, pack, draft, hashes)
        _put_in_place(beside, out)
    except (OSError, sqlite3.Error) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise KnownError(
            f"Det gick inte att skriva {out}: {reason}. Kontrollera plats och rättigheter."
        ) from problem
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _free_place(source: Path, out: Path) -> Path:
    """Give where `out` really is, when a compiled pack may be put there."""
    try:
        place = out.resolve()
        within = place.is_relative_to(source.resolve())
        names = {path.name for path in place.iterdir()} if place.is_dir() else set()
        # Nothing else may lie beside: all of it is replaced.
        free = not place.exists() or (
            place.is_dir() and (not names or {DATABASE} <= names <= {DATABASE, MEDIA})
        )
    except (OSError, RuntimeError) as problem:
        # RuntimeError: links that go round in a ring.
        raise KnownError(f"{out} går inte att läsa. Välj en annan mapp.") from problem
    if within:
        raise KnownError(f"{out} ligger i källmappen. Välj en mapp utanför den.")
    if not free:
        raise KnownError(
            f"{out} finns redan och är inget kompilerat paket. Välj en ny mapp, så skrivs inget över."
        )
    return place


def _put_in_place(beside: Path, out: Path) -> None:
    if not out.exists():
        beside.rename(out)
        return
    old = out.parent / f".{out.name}.{uuid.uuid4().hex}"
    out.rename(old)
    try:
        beside.rename(out)
    except OSError:
        old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _copy_media(draft: Draft, source: Path, folder: Path) -> list[tuple[str, str, int]]:
    return [_copy(source / MEDIA / name, name, folder) for name in sorted(draft.media)]


def _copy_recordings(draft: Draft, source: Path, folder: Path) -> list[tuple[str, str, int]]:
    return [
        _copy(source / SPEECH / language / file.name, f"{SPEECH}:{language}/{file.name}", folder)
        for language, _, file, _ in kept_recordings(draft)
    ]


def _copy(file: Path, name: str, folder: Path) -> tuple[str, str, int]:
    data = file.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    target = folder / media_file(digest, name)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return name, digest, len(data)


def _write_database(path: Path, pack: Pack, draft: Draft, media: list[tuple[str, str, int]]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        # Nobody reads the file before it is finished and renamed.
        database.execute("PRAGMA journal_mode = OFF")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {FORMAT_VERSION}")
        database.executescript(f"BEGIN; {TABLES}")
        database.execute("INSERT INTO meta VALUES ('head', ?)", (_head(pack.head),))
        database.executemany("INSERT INTO meta VALUES (?, ?)", _recordings(draft))
        languages = [
            (each.code, n, each.status, each.by, each.date) for n, each in enumerate(pack.head.languages)
        ]
        database.executemany("INSERT INTO language VALUES (?, ?, ?, ?, ?)", languages)
        database.executemany("INSERT INTO text VALUES (?, ?, ?)", _texts(draft))
        database.executemany("INSERT INTO item VALUES (?, ?, ?, ?)", _items(pack))
        database.executemany("INSERT INTO media VALUES (?, ?, ?)", media)
        _insert_courses(database, pack, draft.courses)
        database.execute("INSERT INTO course_fts (course_fts) VALUES ('optimize')")
        database.execute("COMMIT")


def _head(head: PackHead) -> str:
    # Named tuples would be written as lists.
    languages = [each._asdict() for each in head.languages]
    return _json({**head._asdict(), "languages": languages})


def _json(value: object) -> str:
    return msgspec.json.encode(value, order="deterministic").decode()


def _recordings(draft: Draft) -> Iterator[tuple[str, str]]:
    found: dict[str, dict[str, Recording]] = {}
    for language, words, file, starts in kept_recordings(draft):
        # No medium of the source has a colon in its name.
        found.setdefault(language, {})[words] = Recording(f"{SPEECH}:{language}/{file.name}", starts)
    for language, recordings in sorted(found.items()):
        yield f"{RECORDINGS}{language}", _json(recordings)


def _texts(draft: Draft) -> Iterator[tuple[str, str, str]]:
    for language, texts in sorted(draft.translations.items()):
        for key, text in sorted(texts.items()):
            yield language, key, text


def _items(pack: Pack) -> Iterator[tuple[str, int, str, str]]:
    for kind in ITEM_TYPES:
        for position, item in enumerate(getattr(pack, kind)):
            # A municipality has a code, everything else an id.
            yield kind, position, getattr(item, "id", None) or item.code, _json(item)
    for position, ring in enumerate(pack.background):
        yield BACKGROUND, position, str(position), _json(ring)


def _insert_courses(database: sqlite3.Connection, pack: Pack, courses: tuple[Course, ...]) -> None:
    homes = course_homes(courses, pack.places)
    rows = enumerate(zip(courses, homes, number_titles(courses), strict=True))
    database.executemany(
        "INSERT INTO course VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (_course_row(position, *row) for position, row in rows),
    )
    areas = ((area, position) for position, course in enumerate(courses) for area in set(course.areas))
    database.executemany("INSERT INTO course_area VALUES (?, ?)", sorted(areas))
    database.executemany(
        "INSERT INTO course_fts (rowid, title, place, areas, words) VALUES (?, ?, ?, ?, ?)",
        _searched(pack, courses),
    )
    sets = sorted(collect_sets(courses, homes).items())
    database.executemany(
        "INSERT INTO course_set VALUES (?, ?, ?, ?)", ((*name, *encode_set(found)) for name, found in sets)
    )


def _course_row(position: int, course: Course, home: str | None, title: int) -> tuple[object, ...]:
    day = course.start.day.isoformat() if course.start.day else None
    return (
        *(position, course.id, course.form, course.place, home, course.distance, course.level),
        *(course.start.kind, day, title, _json(course)),
    )


def _searched(pack: Pack, courses: tuple[Course, ...]) -> Iterator[tuple[object, ...]]:
    places = {place.id: place for place in pack.places}
    labels = {area.id: area.label.sv for area in pack.areas}
    for position, course in enumerate(courses):
        place = places.get(course.place or "")
        named = " ".join(labels.get(area, "") for area in sorted(set(course.areas)))
        where = f"{place.name} {place.town}" if place else ""
        yield position, course.title.sv, where, named, FORM_WORDS[course.form]
