"""`kiosk stats`: what scripts and the office PC depend on."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from kiosk.cli import stats
from kiosk.cli.main import Parser, main
from kiosk.clock import FixedClock
from kiosk.errors import KnownError
from kiosk.statistics.database import DATABASE
from kiosk.statistics.events import Event
from tests.builders import a_pack_folder
from tests.statistics.rows import MONDAY, NEXT_MONDAY, a_row, write_rows

ROWS = [
    a_row(Event.VISIT_ENDED, "home", 40),
    a_row(Event.AREA_CHOSEN, "care", 30),
    a_row(Event.AREA_CHOSEN, "build", 20),
    a_row(Event.VISIT_ENDED, "home", 9, period="2026-11-04"),
]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    write_rows(tmp_path / "state", ROWS)
    return tmp_path / "state"


def run(*arguments: object) -> int:
    """Run `kiosk stats` on the Monday after the counted week."""
    parser = Parser()
    stats.add_arguments(parser)
    clock = FixedClock(datetime.combine(NEXT_MONDAY, time(9), UTC))
    return stats.main(parser.parse_args([str(each) for each in arguments]), clock)


def test_json_is_one_document_with_every_counter(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "export", "--json", "--state", str(state)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert json.loads(out)[0] == {
        "site": "bus-1",
        "series": "2026-11-02",
        "period": MONDAY,
        "event": "area-chosen",
        "key": "build",
        "n": 20,
    }


def test_csv_and_lines_go_to_a_file_and_days_are_chosen(
    state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "counts.csv"
    assert run("export", "--csv", "--from", "2026-11-03", "--state", state, "--out", out) == 0
    assert out.read_text() == (
        "site,series,period,event,key,n\nbus-1,2026-11-02,2026-11-04,visit-ended,home,9\n"
    )
    assert run("export", "--to", MONDAY, "--state", state) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["event"], line["n"]) for line in lines] == [
        ("area-chosen", [20, 30]),
        ("visit-ended", [40]),
    ]


def test_a_kiosk_that_has_counted_nothing_exports_nothing_and_makes_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stats", "export", "--json", "--state", str(tmp_path)]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert list(tmp_path.iterdir()) == []


def test_the_report_of_a_kiosk_names_things_as_the_pack_does(state: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    assert run("report", "--state", state, "--pack", a_pack_folder(tmp_path), "--out", out) == 0
    page = out.read_text()
    assert "Vård" in page
    assert "<b>49 besök</b>" in page


def test_the_report_of_many_kiosks_adds_their_files_up(state: Path, tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    exports.mkdir()
    assert run("export", "--state", state, "--out", exports / "bus.jsonl") == 0
    write_rows(tmp_path / "flen", [row._replace(site="flen") for row in ROWS])
    assert run("export", "--csv", "--state", tmp_path / "flen", "--out", exports / "flen.csv") == 0
    out = tmp_path / "report.html"
    pack = a_pack_folder(tmp_path)
    assert run("merge", exports, exports / "bus.jsonl", "--pack", pack, "--state", state, "--out", out) == 0
    assert "<b>98 besök</b>" in out.read_text()
    assert "2 platser" in out.read_text()


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "--json", "--csv"],
        ["export", "--from", "i går"],
        ["export", "--from", "2026-02-30"],
        ["export", "--from", "2026-11-09", "--to", "2026-11-02"],
        ["report"],
        ["merge", "--out", "a.html"],
        [],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", *arguments]) == 2
    assert capsys.readouterr().err


def test_what_cannot_be_done_is_status_1_and_one_sentence(
    state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nothing = ["stats", "report", "--state", str(tmp_path / "none"), "--out", str(tmp_path / "a.html")]
    gone = ["stats", "merge", str(tmp_path / "gone.jsonl"), "--out", str(tmp_path / "a.html")]
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / DATABASE).write_bytes(b"x" * 5000)
    damaged = ["stats", "export", "--state", str(tmp_path / "bad")]
    for arguments in (nothing, gone, damaged):
        assert main(arguments) == 1
        out, err = capsys.readouterr()
        assert (out, err.count("\n")) == ("", 1)
    assert not (tmp_path / "a.html").exists()
    with pytest.raises(KnownError, match="inte att skriva"):
        run("export", "--state", state, "--out", tmp_path / "no" / "a.csv")


def test_exporting_changes_nothing_on_the_kiosk(state: Path) -> None:
    before = {path.name: path.read_bytes() for path in state.iterdir()}
    assert run("export", "--json", "--state", state, "--out", state.parent / "a.json") == 0
    assert {path.name: path.read_bytes() for path in state.iterdir()} == before
