"""Opens a compiled pack in milliseconds. Imports nothing that only authors need."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.head import PackHead, TranslationStatus
from kiosk.content.head_json import decode_head
from kiosk.content.phrasebook import SWEDISH, Phrasebook
from kiosk.content.schema import APPLICATION_ID, DATABASE, FORMAT_VERSION, MEDIA, RECORDINGS, object_file
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.content.catalogue import Catalogue
    from kiosk.content.course_values import Course, Form
    from kiosk.content.pack import Pack
    from kiosk.content.spoken_words import Recording


class PackError(KnownError):
    """The pack cannot be opened; the message says why and what to do."""


class OpenPack:
    """A compiled pack that is open: its head at once, everything else when it is asked for."""

    def __init__(
        self, folder: Path, file: Path, media: Path, head: PackHead, database: sqlite3.Connection
    ) -> None:
        self.folder = folder
        self.database_file = file
        self._media = media
        self.head = head
        self._database = database
        self._pack: Pack | None = None
        self._courses: tuple[Course, ...] | None = None
        self._catalogue: Catalogue | None = None

    def pack(self) -> Pack:
        """Give everything but courses and translations; read once."""
        if self._pack is None:
            with damage_told(self.folder):
                # Values and their decoder are imported late: the first frame needs the head alone.
                from kiosk.content.decoding import decode_pack  # noqa: PLC0415

                self._pack = decode_pack(self.head, self._database)
        return self._pack

    def phrasebook(self, language: str) -> Phrasebook:
        """Give the words of a language; one that the pack lacks has only Swedish wordings."""
        status = next(
            (each.status for each in self.head.languages if each.code == language), TranslationStatus.HUMAN
        )
        if language == SWEDISH:
            return Phrasebook(language, status)
        with damage_told(self.folder):
            rows = self._database.execute("SELECT key, text FROM text WHERE language = ?", (language,))
            return Phrasebook(language, status, dict(rows))

    def media_path(self, name: str) -> Path | None:
        """Give the file of a medium by its name in the source, or None when the pack lacks it."""
        with damage_told(self.folder):
            row = self._database.execute("SELECT hash FROM media WHERE name = ?", (name,)).fetchone()
        path = self._media / object_file(row[0], name) if row else None
        return path if path is not None and path.is_file() else None

    def media(self) -> tuple[tuple[str, str, int], ...]:
        """List all media: name in the source, SHA-256 in hex, length in bytes."""
        with damage_told(self.folder):
            rows = self._database.execute("SELECT name, hash, bytes FROM media ORDER BY name")
            return tuple((str(name), str(digest), int(length)) for name, digest, length in rows)

    def recordings(self, language: str) -> dict[str, Recording]:
        """Give the recordings of a language: hash of the words → recording. Read anew at each call."""
        with damage_told(self.folder):
            from kiosk.content.decoding import decode_recordings  # noqa: PLC0415

            key = f"{RECORDINGS}{language}"
            row = self._database.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            return decode_recordings(row[0]) if row else {}

    def recorded_languages(self) -> frozenset[str]:
        """List the codes of the languages there are recordings in."""
        with damage_told(self.folder):
            rows = self._database.execute("SELECT key FROM meta WHERE key GLOB ?", (f"{RECORDINGS}*",))
            return frozenset(key.removeprefix(RECORDINGS) for (key,) in rows)

    def courses(self) -> tuple[Course, ...]:
        """Give all courses in the order of the source; read once. For a pack of any size: `catalogue`."""
        if self._courses is None:
            with damage_told(self.folder):
                rows = self._database.execute("SELECT json FROM course ORDER BY position")
                self._courses = tuple(_decoded(json) for (json,) in rows)
        return self._courses

    def course(self, course_id: str) -> Course | None:
        """Give one course, or None when there is no such id."""
        with damage_told(self.folder):
            row = self._database.execute("SELECT json FROM course WHERE id = ?", (course_id,)).fetchone()
            return _decoded(*row) if row else None

    def course_ids(self) -> tuple[str, ...]:
        """List the ids of all courses in the order of the source."""
        with damage_told(self.folder):
            rows = self._database.execute("SELECT id FROM course ORDER BY position")
            return tuple(course_id for (course_id,) in rows)

    def catalogue(self) -> Catalogue:
        """Give the courses as sets; what was read of them is kept."""
        if self._catalogue is None:
            from kiosk.content.compiled_catalogue import CompiledCatalogue  # noqa: PLC0415

            self._catalogue = CompiledCatalogue(self._database, partial(damage_told, self.folder))
        return self._catalogue

    def search(
        self,
        words: str = "",
        area: str | None = None,
        place: str | None = None,
        municipality: str | None = None,
        form: Form | None = None,
        *,
        first: int = 0,
        most: int | None = None,
    ) -> tuple[Course, ...]:
        """Find the courses that have every word (each may be the beginning of one) and all that is asked.

        Best fit first when there are words, otherwise in the order of the source. Å, ä and ö are
        found by a and o as well. Courses that prepare for any area are found in every area. `first` are
        passed over; of the rest `most` are given.
        """
        tables, order, conditions, values = _search_query(words, area, place, municipality, form)
        query = f"SELECT course.json FROM {tables} {conditions} ORDER BY {order} LIMIT ? OFFSET ?"
        limits = (-1 if most is None else most, first)
        with damage_told(self.folder):
            return tuple(_decoded(json) for (json,) in self._database.execute(query, (*values, *limits)))

    def count(
        self,
        words: str = "",
        area: str | None = None,
        place: str | None = None,
        municipality: str | None = None,
        form: Form | None = None,
    ) -> int:
        """Count the courses that `search` finds."""
        tables, _, conditions, values = _search_query(words, area, place, municipality, form)
        with damage_told(self.folder):
            row = self._database.execute(f"SELECT count(*) FROM {tables} {conditions}", values).fetchone()
            return int(row[0])

    def close(self) -> None:
        """Close the database; what was read stays usable."""
        self._database.close()


def open_pack(path: Path) -> OpenPack:
    """Open a compiled pack.

    Raises:
        PackError: when the folder is no compiled pack, is damaged, or was made for a newer program.
    """
    file = path / DATABASE
    if not _is_file(file):
        raise PackError(
            f"Mappen {path} är inget kompilerat innehållspaket: filen {DATABASE} saknas. Välj en annan mapp."
        )
    return _open(path, file, path / MEDIA)


def open_stored(database: Path, media: Path) -> OpenPack:
    """Open a compiled pack whose database and media lie apart, as a kiosk keeps what it has installed.

    Raises:
        PackError: when the database is damaged, or was made for a newer program.
    """
    return _open(database, database, media)


def _open(path: Path, file: Path, media: Path) -> OpenPack:
    with damage_told(path):
        # A compiled pack never changes in place, so no locks are needed. Threads take turns inside SQLite.
        uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
        database = sqlite3.connect(uri, uri=True, check_same_thread=False)
    try:
        return OpenPack(path, file, media, _read_head(path, database), database)
    except KnownError:
        database.close()
        raise


def open_source_or_compiled(path: Path, cache_dir: Path) -> OpenPack:
    """Open a pack folder of either kind; a source is compiled into `cache_dir` first, once per state.

    Dates are not judged here: a kiosk shows an old pack rather than none.

    Raises:
        PackError: when the pack has errors (the first are named), or cannot be opened.
    """
    if not is_source(path):
        return open_pack(path)
    from kiosk.content.source_cache import compiled_copy  # noqa: PLC0415 - the authoring side starts here

    return open_pack(compiled_copy(path, cache_dir))


def is_source(path: Path) -> bool:
    """Tell whether a folder is the source of a pack, which people edit."""
    return _is_file(path / "pack.yaml")


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        # Longer than a name may be, or no name at all.
        return False


@contextmanager
def damage_told(folder: Path) -> Iterator[None]:
    """Turn what SQLite or the JSON in it says about a damaged file into a sentence for staff."""
    try:
        yield
    except (sqlite3.Error, ValueError) as problem:
        raise PackError(f"Innehållspaketet i {folder} är skadat. Installera det på nytt.") from problem


def _read_head(path: Path, database: sqlite3.Connection) -> PackHead:
    with damage_told(path):
        (application,) = database.execute("PRAGMA application_id").fetchone()
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if application != APPLICATION_ID:
            raise PackError(f"Filen {DATABASE} i {path} hör inte till kiosken. Välj en annan mapp.")
        if version > FORMAT_VERSION:
            raise PackError(
                f"Innehållspaketet i {path} är gjort för en nyare kiosk. Uppdatera kiosken först."
            )
        if version < FORMAT_VERSION:
            raise PackError(f"Innehållspaketet i {path} är gjort för en äldre kiosk. Kompilera det på nytt.")
        row = database.execute("SELECT value FROM meta WHERE key = 'head'").fetchone()
        return decode_head(row[0] if row else "")


def _search_query(
    words: str, area: str | None, place: str | None, municipality: str | None, form: Form | None
) -> tuple[str, str, str, list[str]]:
    """Write the parts of a query: its tables, its order, its conditions and their values."""
    tables, order, conditions, values = "course", "course.position", [], []
    tokens = re.findall(r"[^\W_]+", words)
    if tokens:
        tables = "course_fts JOIN course ON course.position = course_fts.rowid"
        # A hit in the title is what was meant; a hit in the words of its form may be chance.
        order = "bm25(course_fts, 10, 3, 2, 1), course.position"
        conditions.append("course_fts MATCH ?")
        values.append(" ".join(f'"{token}"*' for token in tokens))
    if area is not None:
        # The other way round for words: there SQLite would search the words anew for each course of the area.
        conditions.append(
            "EXISTS (SELECT 1 FROM course_area WHERE area IN (?, '*') AND course = course.position)"
            if tokens
            else "course.position IN (SELECT course FROM course_area WHERE area IN (?, '*'))"
        )
        values.append(area)
    for column, value in (("place", place), ("municipality", municipality), ("form", form)):
        if value is not None:
            conditions.append(f"course.{column} = ?")
            values.append(str(value))
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    return tables, order, where, values


def _decoded(json: str) -> Course:
    from kiosk.content.decoding import decode_course  # noqa: PLC0415

    return decode_course(json)
