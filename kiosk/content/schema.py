"""The tables of a compiled pack; what writes it and what reads it agree here."""

from __future__ import annotations

# Raised whenever an older program could not read the result.
FORMAT_VERSION = 2
# "Kisk": tells a pack from any other SQLite file.
APPLICATION_ID = 0x4B69736B
PAGE_SIZE = 4096
DATABASE = "pack.sqlite"
MEDIA = "media"

BACKGROUND = "background"
# In `meta`, with the code of a language behind it: hash of the words → name among the media, seconds of the
# sentences. A pack without such a row has no recordings in that language.
RECORDINGS = "recordings."

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE language (
    code TEXT PRIMARY KEY, position INTEGER NOT NULL,
    status TEXT NOT NULL, by TEXT NOT NULL, date TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE text (
    language TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (language, key)
) WITHOUT ROWID;
CREATE TABLE item (
    kind TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (kind, position)
) WITHOUT ROWID;
CREATE TABLE course (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, form TEXT NOT NULL, place TEXT, municipality TEXT,
    distance TEXT, level TEXT, start_kind TEXT NOT NULL, start_day TEXT, title INTEGER NOT NULL,
    json TEXT NOT NULL
);
CREATE INDEX course_form ON course (form);
CREATE INDEX course_place ON course (place);
CREATE INDEX course_municipality ON course (municipality);
CREATE INDEX course_start ON course (start_kind, start_day);
CREATE TABLE course_area (
    area TEXT NOT NULL, course INTEGER NOT NULL, PRIMARY KEY (area, course)
) WITHOUT ROWID;
CREATE TABLE course_set (
    field TEXT NOT NULL, value TEXT NOT NULL, bits BLOB, positions BLOB, PRIMARY KEY (field, value)
);
CREATE VIRTUAL TABLE course_fts USING fts5 (
    title, place, areas, words, content = '', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TABLE media (name TEXT PRIMARY KEY, hash TEXT NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID;
"""


def object_file(digest: str, name: str) -> str:
    """Name the file of a medium below a folder of media, by its SHA-256 and its own ending.

    >>> object_file("ab12", "Film.WEBM")
    'ab/ab12.webm'
    """
    return f"{digest[:2]}/{digest}.{name.rpartition('.')[2].lower()}"


def media_file(digest: str, name: str) -> str:
    """Name the compiled file of a medium, relative to the pack, by its SHA-256 and its own ending.

    >>> media_file("ab12", "Film.WEBM")
    'media/ab/ab12.webm'
    """
    return f"{MEDIA}/{object_file(digest, name)}"
