"""What leaves the kiosk can be read twice, carried twice, and added up with that of others."""

from __future__ import annotations

import csv
import errno
import io
import json
from datetime import date
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.statistics.database import Row, open_counts_to_read
from kiosk.statistics.documents import csv_document, json_document
from kiosk.statistics.events import Event
from kiosk.statistics.export import json_lines, write_export
from kiosk.statistics.merge import Merged, merge_files
from kiosk.statistics.sums import Sums, make_window, sum_rows
from tests.statistics.rows import BEGUN, MONDAY, NEXT_MONDAY, a_row, write_rows

TODAY = date(2026, 11, 4)
ALL = make_window(None, None, NEXT_MONDAY)
ROWS = [
    a_row(Event.AREA_CHOSEN, "vard", 9),
    a_row(Event.COURSE_SHOWN, "sfi", 7, period="2026-11-03"),
    a_row(Event.COURSE_SHOWN, "yh", 8, period="2026-11-03"),
    a_row(Event.LANGUAGE_USED, "so", 5, period="2026-10"),
    a_row(Event.VISIT_ENDED, "home", 3, period="unknown"),
]


def exported(folder: Path, rows: list[Row], form: str = ".jsonl", begun: date = BEGUN) -> Path:
    """Write rows into a kiosk, and export them as `kiosk stats export` does."""
    folder.mkdir()
    write_rows(folder, rows, begun)
    file = open_counts_to_read(folder)
    assert file is not None
    text = {
        ".jsonl": lambda: "".join(f"{line}\n" for line in json_lines(file.rows())),
        ".json": lambda: json_document(file),
        ".csv": lambda: csv_document(file),
    }[form]()
    file.close()
    path = folder / f"counts{form}"
    path.write_text(text)
    return path


def plain(sums: Sums) -> tuple[object, ...]:
    """Give sums as plain dicts, to be compared."""
    tables = (sums.by_key, sums.by_site, sums.by_week, sums.crossed)
    return sums.sites, dict(sums.languages), *({e: dict(t) for e, t in each.items()} for each in tables)


def merged(*paths: Path) -> Merged:
    return merge_files(paths, ALL)


def test_a_line_is_a_day_of_an_event() -> None:
    lines = [json.loads(line) for line in json_lines(sorted(ROWS))]
    assert len(lines) == 4
    assert {
        "site": "bus-1",
        "series": "2026-11-02",
        "period": "2026-11-03",
        "event": "course-shown",
        "keys": ["sfi", "yh"],
        "n": [7, 8],
    } in lines


def test_json_and_csv_hold_every_counter_and_a_missing_file_none(tmp_path: Path) -> None:
    expected = [{**row._asdict(), "n": row.n} for row in sorted(ROWS, key=lambda row: row[:5])]
    assert json.loads(exported(tmp_path / "j", ROWS, ".json").read_text()) == expected
    table = list(csv.DictReader(io.StringIO(exported(tmp_path / "c", ROWS, ".csv").read_text())))
    assert table == [{name: str(value) for name, value in row.items()} for row in expected]
    assert (json.loads(json_document(None)), csv_document(None)) == ([], "site,series,period,event,key,n\n")


def test_days_can_be_chosen_and_a_month_comes_with_its_days(tmp_path: Path) -> None:
    write_rows(tmp_path, ROWS)
    file = open_counts_to_read(tmp_path)
    assert file is not None
    assert {row.period for row in file.rows("2026-11-03")} == {"2026-11-03"}
    assert {row.period for row in file.rows("2026-10-20", "2026-11-02")} == {"2026-10", MONDAY}
    assert {row.period for row in file.rows(until=MONDAY)} == {"2026-10", MONDAY, "unknown"}
    file.close()


def test_an_export_never_takes_the_place_of_another(tmp_path: Path) -> None:
    names = [write_export(tmp_path, ROWS, "bus-1", TODAY) for _ in range(3)]
    assert names == [f"counts-bus-1-2026-11-04{end}" for end in ("", "-2", "-3")]
    for ending in (".jsonl", ".csv"):
        files = [(tmp_path / f"{name}{ending}").read_bytes() for name in names]
        assert len(set(files)) == 1
    assert len(list(tmp_path.iterdir())) == 6


def test_both_files_of_a_stick_say_the_same_and_count_once(tmp_path: Path) -> None:
    name = write_export(tmp_path, ROWS, "bus-1", TODAY)
    paths = [tmp_path / f"{name}.jsonl", tmp_path / f"{name}.csv"]

    sums = [plain(merged(*each).sums) for each in ([paths[0]], [paths[1]], paths, [tmp_path])]

    assert sums == [plain(sum_rows(ROWS, ALL))] * 4


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (errno.ENOSPC, "USB-minnet är fullt. Prova ett annat USB-minne."),
        (errno.EROFS, "USB-minnet går inte att skriva på. Prova ett annat USB-minne."),
        (errno.EIO, "Räkningen kunde inte skrivas till USB-minnet. Prova ett annat USB-minne."),
    ],
)
@pytest.mark.parametrize("survives", [0, 1], ids=["at once", "at the second file"])
def test_a_stick_that_fails_is_told_and_nothing_is_left_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, sentence: str, survives: int
) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"a photograph")
    left = survives

    def fail(path: Path) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(error, "no", str(path))

    monkeypatch.setattr("kiosk.durable.sync_file", fail)

    with pytest.raises(KnownError) as refused:
        write_export(tmp_path, ROWS, "bus-1", TODAY)

    assert refused.value.message == sentence
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.jpg"]


def test_a_stick_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="USB-minne"):
        write_export(tmp_path / "gone", ROWS, "bus-1", TODAY)


@pytest.mark.parametrize("form", [".jsonl", ".json", ".csv"])
def test_every_form_adds_up_to_what_the_kiosk_itself_would_tell(tmp_path: Path, form: str) -> None:
    path = exported(tmp_path / "kiosk", ROWS, form)
    assert plain(merged(path).sums) == plain(sum_rows(ROWS, ALL))
    assert merged(path).notes == ()


def test_a_file_read_twice_or_in_two_forms_counts_once(tmp_path: Path) -> None:
    forms = [exported(tmp_path / form[1:], ROWS, form) for form in (".jsonl", ".json", ".csv")]
    glued = tmp_path / "glued.jsonl"
    glued.write_text(forms[0].read_text() * 2)
    assert plain(merged(*forms, *forms, glued).sums) == plain(sum_rows(ROWS, ALL))
    assert merged(*forms, glued).notes == ()


def test_an_old_export_beside_a_new_one_adds_nothing(tmp_path: Path) -> None:
    old = exported(tmp_path / "old", ROWS)
    later = [row._replace(n=row.n + 2) for row in ROWS] + [a_row(Event.AREA_CHOSEN, "bygg", 4)]
    new = exported(tmp_path / "new", later)
    for order in ((old, new), (new, old)):
        assert plain(merged(*order).sums) == plain(sum_rows(later, ALL))
        assert merged(*order).notes == ()


def test_many_kiosks_and_a_kiosk_that_began_anew_are_added_up(tmp_path: Path) -> None:
    other = [row._replace(site="flen") for row in ROWS]
    files = [
        exported(tmp_path / "bus", ROWS),
        exported(tmp_path / "flen", other),
        exported(tmp_path / "anew", ROWS, begun=date(2026, 11, 3)),
    ]
    sums = merged(*files).sums
    assert sums.sites == ("bus-1", "flen")
    assert sums.by_key[Event.AREA_CHOSEN] == {"vard": 27}
    assert sums.crossed[Event.AREA_CHOSEN] == {("vard", "bus-1"): 18, ("vard", "flen"): 9}
    assert sums.languages == {"so": 15}


def test_two_kiosks_of_one_name_are_told(tmp_path: Path) -> None:
    one = exported(tmp_path / "one", [a_row(Event.COURSE_SHOWN, "yh", 9)])
    two = exported(tmp_path / "two", [a_row(Event.COURSE_SHOWN, "sfi", 7)])
    result = merged(one, two)
    assert len(result.notes) == 1
    assert "bus-1" in result.notes[0]
    assert result.sums.by_key[Event.COURSE_SHOWN] == {"yh": 9}


def test_a_folder_is_all_its_files(tmp_path: Path) -> None:
    exported(tmp_path / "bus", ROWS)
    assert plain(merged(tmp_path / "bus").sums) == plain(sum_rows(ROWS, ALL))


GOOD_LINE = (
    '{"site":"a","series":"2026-11-02","period":"2026-11-02","event":"visit-ended","keys":["home"],"n":[5]}'
)


def test_a_newer_kiosk_s_events_are_left_out_and_told(tmp_path: Path) -> None:
    path = exported(tmp_path / "bus", ROWS)
    path.write_text(path.read_text() + GOOD_LINE.replace("visit-ended", "dream-told"))
    result = merged(path)
    assert plain(result.sums) == plain(sum_rows(ROWS, ALL))
    assert len(result.notes) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.jsonl", "no json"),
        ("a.jsonl", '{"site":"a"}\n'),
        ("a.jsonl", GOOD_LINE.replace('"a"', '"Anna A"')),
        ("a.jsonl", GOOD_LINE.replace('"period":"2026-11-02"', '"period":"2026-11-02 14:05"')),
        ("a.jsonl", GOOD_LINE.replace("visit-ended", "language-used")),
        ("a.jsonl", GOOD_LINE.replace('["home"]', '["home","quiz"]')),
        ("a.jsonl", GOOD_LINE.replace('["home"]', '["<script>"]')),
        ("a.jsonl", GOOD_LINE.replace("[5]", "[-5]")),
        ("a.json", '{"not": "rows"'),
        ("a.csv", "who,when\nAnna,14:05\n"),
        ("a.txt", GOOD_LINE),
    ],
)
def test_what_is_no_count_is_refused(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(KnownError):
        merged(path)


def test_missing_files_and_empty_folders_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jsonl", tmp_path):
        with pytest.raises(KnownError, match=str(path)):
            merged(path)


def test_without_duckdb_it_is_said_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(KnownError, match="DuckDB"):
        merge_files([tmp_path], ALL)
