"""`kiosk audit`: its JSON is a contract, its page is for staff, its status says if something is wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.main import main
from tests.builders import a_changed_pack, a_pack_folder, pack_files

FEW = ["--profiles", "40"]


def run(pack: Path, *more: str) -> int:
    return main(["audit", "--pack", str(pack), "--state", str(pack.parent / "state"), *FEW, *more])


def documented(pack: Path, capsys: pytest.CaptureFixture[str], status: int, *more: str) -> dict[str, Any]:
    assert run(pack, "--json", *more) == status
    out, err = capsys.readouterr()
    assert err == ""
    document: dict[str, Any] = json.loads(out)
    return document


def a_pack_with_a_dead_end(folder: Path) -> Path:
    must = pack_files()["quiz.yaml"].replace(
        "{field: areas, values: [care], because: Du vill hjälpa andra.}",
        "{field: form, values: [sfi], must: true, because: Du vill lära dig svenska.}",
    )
    return a_pack_folder(folder, {"quiz.yaml": must})


def test_a_good_pack_has_status_0_and_every_part_of_the_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = documented(a_pack_folder(tmp_path), capsys, 0)
    assert list(document) == [
        "pack",
        "findings",
        "today",
        "courses",
        "profiles",
        "seed",
        "unreached",
        "never_now",
        "dead_ends",
        "spread",
        "questions",
        "helpless",
        "areas",
        "barriers",
        "routes",
        "stepless",
        "repeated",
        "empty",
    ]
    assert (document["pack"], document["courses"], document["profiles"], document["seed"]) == (
        "prov",
        3,
        40,
        1,
    )
    assert document["unreached"] == []
    assert document["dead_ends"] == {"alone": [], "pairs": [], "sampled": [], "profiles": 0}
    assert [question["helps"] for question in document["questions"]] == [True, True, True]
    assert {finding["severity"] for finding in document["findings"]} == {"warning"}


def test_why_a_course_never_stands_in_now_is_written_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = documented(a_pack_folder(tmp_path), capsys, 0)
    lacking = {tuple(each["group"]["courses"]): each["lacks"] for each in document["never_now"]}
    assert lacking["start-1",] == ["start-unknown"]


def test_a_dead_end_is_an_error_and_gives_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = documented(a_pack_with_a_dead_end(tmp_path), capsys, 1)
    assert document["dead_ends"]["alone"] == [
        {"answers": [{"question": "area", "option": "care"}], "profiles": 0}
    ]
    (finding,) = [each for each in document["findings"] if each["rule"] == "dead-end"]
    assert finding == {
        "severity": "error",
        "rule": "dead-end",
        "file": "quiz.yaml",
        "line": None,
        "field": "area.care",
        "message": "Svaret ger ingen kurs alls. Ta bort must, eller lägg till en kurs som passar.",
    }


def test_people_get_what_to_do_first_and_then_the_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(a_pack_with_a_dead_end(tmp_path)) == 1
    page = capsys.readouterr().out
    assert re.match(r"Plugga här, \d{4}-\d\d-\d\d: 3 kurser, prövade med 40 påhittade besökare", page)
    parts = [part.splitlines()[0] for part in page.split("\n\n")[1:-1]]
    assert [part.split(":")[0].split(",")[0] for part in parts] == [
        "Att göra",
        "Vad besökare når",
        "Kurser som oftast står först",
        "Frågorna",
        "Områden",
        "Hindren",
        "Data som saknas mest",
    ]
    assert "  FEL  quiz.yaml, area.care: Svaret ger ingen kurs alls." in page
    assert re.search(r"\n\n\d+ fel, \d+ att titta på\.\n$", page)


def test_a_seed_tells_the_same_visitors_again_and_another_one_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = a_pack_folder(tmp_path)
    first, again, other = (documented(pack, capsys, 0, "--seed", seed)["spread"] for seed in "778")
    assert first == again != other


def test_a_compiled_pack_is_audited_like_its_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = a_pack_folder(tmp_path)
    assert main(["pack", "compile", str(source), "--out", str(tmp_path / "out")]) == 0
    capsys.readouterr()
    assert documented(tmp_path / "out", capsys, 0) == documented(source, capsys, 0)


@pytest.mark.parametrize("wrong", ["0", "-1", "tio", "1000001", "1.5", "٣"])
def test_an_impossible_number_of_visitors_is_wrong_usage(
    wrong: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "--profiles", wrong]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert wrong in captured.err


def test_a_pack_that_is_missing_or_broken_is_one_sentence_and_no_audit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for pack in (
        tmp_path / "inget-paket",
        a_changed_pack(tmp_path, "quiz.yaml", "field: areas", "field: arear"),
    ):
        assert run(pack) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.strip()
        assert "Traceback" not in captured.err
