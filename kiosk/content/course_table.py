"""courses.csv to rows of cells, however Excel or LibreOffice saved it; the reasons why not otherwise."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

REQUIRED = ("id", "title", "about", "form", "source_name", "source_date")
COLUMNS = (
    *("id", "title", "about", "place", "form", "areas", "level", "special", "municipality"),
    *(
        "distance",
        "pace",
        "time",
        "length",
        "cost",
        "student_aid",
        "start",
        "apply_by",
        "step",
        "step_course",
    ),
    *("route", "link", "source_name", "source_date", "source_url", "confidence", "checked_by"),
)
_LONGEST_CELL = 20_000


@dataclass(frozen=True, slots=True)
class Row:
    """One course: the line it starts on (from 1) and its cells that are not empty."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TableFault:
    """Why the table or one row cannot be read."""

    rule: str
    line: int | None
    column: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Table:
    """The rows that could be read, and what was wrong with the rest."""

    rows: tuple[Row, ...] = ()
    faults: tuple[TableFault, ...] = ()


def read_table(data: bytes) -> Table:
    """Read the bytes of courses.csv: UTF-8 or Windows-1252, with or without BOM, commas or semicolons."""
    text = _decode(data)
    if text is None:
        return _refused(None, "Tecknen i filen går inte att läsa. Spara den som ”CSV UTF-8”.")
    text, first_line, told = _without_sep_line(text)
    delimiter = told or _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    numbered: list[tuple[int, list[str]]] = []
    ended = 0
    try:
        for cells in reader:
            numbered.append((first_line + ended, cells))
            ended = reader.line_num
    except csv.Error:
        line = first_line + ended
        return _refused(line, "Raden går inte att läsa. Ett citattecken är för mycket eller saknas.")
    filled = [(line, cells) for line, cells in numbered if any(cell.strip() for cell in cells)]
    if not filled:
        return _refused(None, "Filen är tom. Den ska börja med en rad med kolumnernas namn.")
    return _table(filled)


def _refused(line: int | None, message: str) -> Table:
    return Table(faults=(TableFault("unreadable", line, None, message),))


def _decode(data: bytes) -> str | None:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in data:
        return None
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _without_sep_line(text: str) -> tuple[str, int, str | None]:
    # Excel's own way to say which separator follows.
    first, _, rest = text.partition("\n")
    mark = first.strip().lower()
    if mark in {"sep=;", "sep=,"}:
        return rest, 2, mark[-1]
    return text, 1, None


def _delimiter(text: str) -> str:
    # The header holds only known names, so the separator that shows more of them is the right one.
    header = next((line for line in text.splitlines() if line.strip(" ,;\t")), "")
    return max((",", ";", "\t"), key=lambda sign: len(set(_names(header.split(sign))) & set(COLUMNS)))


def _names(cells: list[str]) -> list[str]:
    return [cell.strip().strip('"').strip().lower() for cell in cells]


def _table(numbered: list[tuple[int, list[str]]]) -> Table:
    header_line, header = numbered[0]
    names = _names(header)
    while names and not names[-1]:
        names.pop()
    faults = _header_faults(header_line, names)
    if not set(names) & set(COLUMNS):
        return _refused(header_line, f"Första raden ska ha kolumnernas namn: {', '.join(COLUMNS)}.")
    rows: list[Row] = []
    for line, cells in numbered[1:]:
        fault = _row_fault(line, cells, len(names))
        if fault:
            faults.append(fault)
        else:
            pairs = zip(names, (cell.strip() for cell in cells), strict=False)
            rows.append(Row(line, {name: cell for name, cell in pairs if cell and name in COLUMNS}))
    return Table(tuple(rows), tuple(faults))


def _header_faults(line: int, names: list[str]) -> list[TableFault]:
    faults = [
        TableFault("missing-column", line, name, f"Kolumnen ”{name}” saknas. Lägg till den.")
        for name in REQUIRED
        if name not in names
    ]
    for index, name in enumerate(names):
        if not name:
            faults.append(TableFault("unknown-column", line, None, f"Kolumn {index + 1} saknar namn."))
        elif name not in COLUMNS:
            faults.append(
                TableFault(
                    "unknown-column", line, name, f"Kolumnen ”{name}” finns inte. Rätta eller ta bort."
                )
            )
        elif name in names[:index]:
            faults.append(TableFault("duplicate-column", line, name, f"Kolumnen ”{name}” finns två gånger."))
    return faults


def _row_fault(line: int, cells: list[str], width: int) -> TableFault | None:
    # Empty cells at the end are what spreadsheets leave behind, and some drop them instead.
    if any(cell.strip() for cell in cells[width:]):
        message = f"Raden har {len(cells)} celler men rubriken {width}. En text med komma ska ha citattecken."
        return TableFault("wrong-row", line, None, message)
    if len(cells) < 2 < width:
        return TableFault(
            "wrong-row", line, None, "Raden har bara en cell. Skiljetecknet är ett annat än i rubriken."
        )
    too_long = max(cells, key=len)
    if len(too_long) > _LONGEST_CELL:
        return TableFault("wrong-row", line, None, "En cell är orimligt lång. Ett citattecken saknas nog.")
    return None
