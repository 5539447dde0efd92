"""The list of a language's recordings, `speech/<language>/recordings.csv`: read, and written again.

A table, because those who read aloud need one: which file, and the words. What decides is the hash.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.draft import Note

COLUMNS = ("file", "words", "by", "draft", "starts", "text", "audio", "key")
_YES = "yes"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the key of a text, its file, its words as people see them, and what is known of the file."""

    key: str
    file: str
    words: str
    note: Note


class ListFaultError(Exception):
    """A list cannot be read: the line from 1, and why in Swedish."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line, self.message = line, message


def read_list(text: str) -> Mapping[str, Note]:
    """Read a list: key → note. What Excel saves with semicolons is read as well.

    Raises:
        ListFaultError: when a column is missing or a row is wrong.
    """
    first = text.partition("\n")[0]
    table = csv.reader(io.StringIO(text), delimiter=";" if ";" in first and "," not in first else ",")
    notes: dict[str, Note] = {}
    try:
        header = next(table, [])
        missing = [name for name in COLUMNS if name not in header]
        if missing:
            raise ListFaultError(1, f"Kolumnen {missing[0]} saknas. Gör om listan med kiosk pack speak.")
        for cells in table:
            if cells:
                row = dict(zip(header, cells, strict=False))
                notes[row.get("key", "")] = _note(row, table.line_num)
    except csv.Error as problem:
        message = "Raden går inte att läsa. Gör om listan med kiosk pack speak."
        raise ListFaultError(table.line_num, message) from problem
    return notes


def _note(row: Mapping[str, str], line: int) -> Note:
    try:
        starts = tuple(float(each) for each in row.get("starts", "").split())
    except ValueError:
        starts = (math.nan,)
    if not all(math.isfinite(each) and each >= 0 for each in starts) or list(starts) != sorted(starts):
        raise ListFaultError(line, "”starts” ska vara sekunder i stigande ordning, med mellanslag mellan.")
    return Note(
        text=row.get("text", "").strip().lower(),
        audio=row.get("audio", "").strip().lower(),
        by=row.get("by", "").strip(),
        draft=row.get("draft", "").strip().lower() == _YES,
        starts=starts,
    )


def write_list(rows: Iterator[Row]) -> str:
    """Write a list: one row for each text, in the order given."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    for row in rows:
        note = row.note
        starts = " ".join(f"{each:g}" for each in note.starts)
        draft = _YES if note.draft else ""
        table.writerow((row.file, row.words, note.by, draft, starts, note.text, note.audio, row.key))
    return out.getvalue()
