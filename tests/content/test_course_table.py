"""courses.csv is read however a spreadsheet saved it, and what is wrong is told by line and column."""

# ruff: noqa: E501 - a row of a table stays one line

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.course_table import COLUMNS, read_table
from kiosk.content.reading import read_source
from tests.builders import a_pack_folder
from tests.sample_pack import COURSES

_ROWS = [dict(row.cells) for row in read_table(COURSES.encode()).rows]


class _AllQuoted(csv.excel):
    quoting = csv.QUOTE_ALL


def _saved(
    delimiter: str = ",", encoding: str = "utf-8", newline: str = "\r\n", quote_all: bool = False
) -> bytes:
    out = io.StringIO(newline="")
    dialect = _AllQuoted if quote_all else csv.excel
    csv.writer(out, dialect, delimiter=delimiter, lineterminator=newline).writerows(
        csv.reader(io.StringIO(COURSES))
    )
    return out.getvalue().encode(encoding)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(_saved(), id="UTF-8, commas"),
        pytest.param(_saved(encoding="utf-8-sig"), id="a byte order mark"),
        pytest.param(_saved(delimiter=";"), id="semicolons"),
        pytest.param(_saved(delimiter=";", encoding="cp1252"), id="Excel's CSV: semicolons, Windows-1252"),
        pytest.param(_saved(delimiter=";", encoding="utf-8-sig"), id="Excel's CSV UTF-8"),
        pytest.param(b"sep=;\r\n" + _saved(delimiter=";"), id="Excel's own line about the separator"),
        pytest.param(_saved(delimiter="\t"), id="tabs"),
        pytest.param(_saved(quote_all=True, newline="\n"), id="LibreOffice with all cells quoted"),
        pytest.param(_saved() + b",,,\r\n\r\n", id="empty rows at the end"),
        pytest.param(_saved().replace(b"id,title", b" ID ,Title"), id="a header with capitals and spaces"),
        pytest.param(_saved().replace(b"\r\n", b",,\r\n"), id="empty columns at the end"),
    ],
)
def test_what_spreadsheets_save_is_read_alike(data: bytes) -> None:
    table = read_table(data)
    assert table.faults == ()
    assert [dict(row.cells) for row in table.rows] == _ROWS


def test_a_line_break_in_a_cell_keeps_the_lines_of_the_rows_right() -> None:
    table = read_table(b'id,title\na,"ett\ntv\xc3\xa5"\nb,tre\n')
    assert [(row.line, row.cells["id"]) for row in table.rows] == [(2, "a"), (4, "b")]
    assert table.rows[0].cells["title"] == "ett\ntvå"


def test_a_municipality_that_lost_its_zero_in_excel_gets_it_back(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path, {"courses.csv": COURSES.replace("0480", "480")})
    draft = read_source(folder)
    assert [course.municipality for course in draft.courses] == [None, "0480", None]


@pytest.mark.parametrize(
    ("data", "rule", "line", "column"),
    [
        pytest.param(b"", "unreadable", None, None, id="an empty file"),
        pytest.param(b"\n\n", "unreadable", None, None, id="only empty lines"),
        pytest.param(COURSES.encode("utf-16"), "unreadable", None, None, id="UTF-16"),
        pytest.param(b"id,title\na,\x81\x8d\n", "unreadable", None, None, id="bytes that are no text"),
        pytest.param(b"PK\x03\x04\0\0", "unreadable", None, None, id="an Excel workbook"),
        pytest.param(b"vard-1,V\xc3\xa5rd,Bra\n", "unreadable", 1, None, id="no header"),
        pytest.param(b'id,title\na,"x\nb,y\n', "unreadable", 2, None, id="a quote that never ends"),
        pytest.param(COURSES.replace(",form,", ",forms,").encode(), "unknown-column", 1, "forms", id="a misspelt column"),
        pytest.param(COURSES.replace(",form,", ",forms,").encode(), "missing-column", 1, "form", id="a missing column"),
        pytest.param(COURSES.replace("place,form", "place,place").encode(), "duplicate-column", 1, "place", id="twice"),
        pytest.param(COURSES.replace("title,about", "title,").encode(), "unknown-column", 1, None, id="no name"),
        pytest.param(COURSES.replace('"Lär dig såga,', "Lär dig, såga,").replace('måla."', "måla.").encode(),
                     "wrong-row", 3, None, id="a comma without quotes"),
        pytest.param((COURSES + "a;b;c\n").encode(), "wrong-row", 5, None, id="another separator in one row"),
        pytest.param(b"id,title,about\na,b," + b"x" * 30_000, "wrong-row", 2, None, id="an endless cell"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_table_is_told(
    data: bytes, rule: str, line: int | None, column: str | None
) -> None:
    found = {(fault.rule, fault.line, fault.column) for fault in read_table(data).faults}
    assert (rule, line, column) in found


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "part"),
    [
        (",komvux,care", ",komvuxx,care", 2, "form", "Välj bland: komvux, sfi"),
        ("50|100", "50|60", 2, "pace", "25, 50, 75, 100"),
        ("day|evening", "day|night", 2, "time", "evening"),
        ("hybrid", "home", 2, "distance", "site"),
        (",yes,", ",maybe,", 2, "student_aid", "yes, no"),
        ("2027-01-11", "11/1 2027", 2, "start", "ÅÅÅÅ-MM-DD"),
        ("2027-01-11", "2027-02-30", 2, "start", "ÅÅÅÅ-MM-DD"),
        ("2026-12-15", "20261215", 2, "apply_by", "ÅÅÅÅ-MM-DD"),
        ("2026-12-15", "2026-13-01", 2, "apply_by", "inget datum"),
        ("vard-1,Vård", "Vård 1,Vård", 2, "id", "små bokstäver"),
        (",basic,", ",lower,", 2, "level", "upper_part"),
        ("0480", "48", 3, "municipality", "fyra siffror"),
        ("vard-1,Vård,", "vard-1,,", 2, "title", "tom"),
        ("Kommunen,2026\n", ",2026\n", 4, "source_name", "tom"),
        ("Kommunen,2026\n", "Kommunen,\n", 4, "source_date", "tom"),
        ("Kommunen,2026\n", "Kommunen,i fjol\n", 4, "source_date", "ÅÅÅÅ"),
        ("bygg-1,Bygg", "vard-1,Bygg", 3, "id", "finns redan"),
        ("vard-1,Vård,", "vard-1,V\u202eård,", 2, "title", "osynligt tecken"),
        ("vard-1,Vård,", "vard-1,Va" + "\u030a" * 5 + "rd,", 2, "title", "ovanpå varandra"),
    ],
)
def test_a_wrong_cell_is_told_with_line_and_column(
    tmp_path: Path, old: str, new: str, line: int, column: str, part: str
) -> None:
    assert old in COURSES
    draft = read_source(a_pack_folder(tmp_path, {"courses.csv": COURSES.replace(old, new, 1)}))
    (finding,) = draft.findings
    assert (finding.file, finding.line, finding.field) == ("courses.csv", line, column)
    assert part in finding.message


_CELL = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff"), min_size=1, max_size=20
).filter(lambda cell: cell == cell.strip())


@given(
    st.lists(st.lists(_CELL, min_size=3, max_size=3), min_size=1, max_size=5),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig"]),
)
def test_any_cells_come_back_as_they_were_written(
    rows: list[list[str]], delimiter: str, encoding: str
) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows([["id", "title", "about"], *rows])
    table = read_table(out.getvalue().encode(encoding))
    assert [list(row.cells.values()) for row in table.rows] == rows


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    read_table(data)
    read_table(",".join(COLUMNS).encode() + b"\n" + data)
