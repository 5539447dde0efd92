"""`kiosk pack check | compile | export`: what a script or a person sees of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.main import main
from kiosk.guidance.texts import GUIDE_TEXTS
from kiosk.handout.texts import HANDOUT_TEXTS
from tests.builders import a_changed_pack, a_film, a_film_file, a_pack_folder, a_translation_file, pack_files

PROGRAM_TEXTS = GUIDE_TEXTS + HANDOUT_TEXTS


def _document(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    document = json.loads(capsys.readouterr().out)
    assert isinstance(document, dict)
    return document


def _texts(changes: Mapping[str, str | None] | None = None) -> str:
    """The command also asks for the program's own texts."""
    return a_translation_file({**{text.key: text.sv for text in PROGRAM_TEXTS}, **(changes or {})})


def _without_dates(tmp_path: Path, **changes: str) -> Path:
    """The command asks the real clock, so nothing in here may ever have passed."""
    pack = pack_files()["pack.yaml"].replace("2027-12-31", "2089-12-31")
    facts = pack_files()["facts.yaml"].replace("  valid_to: 2027-06-30\n", "")
    courses = pack_files()["courses.csv"].replace("2027-01-11,2026-12-15", "continuous,")
    texts = _texts()
    files = {"pack.yaml": pack, "facts.yaml": facts, "courses.csv": courses, "texts/en.yaml": texts}
    return a_pack_folder(tmp_path, {**files, **changes})


def test_a_good_pack_is_checked_with_status_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "check", str(_without_dates(tmp_path)), "--json"]) == 0
    document = _document(capsys)
    assert (document["pack"], document["findings"]) == ("prov", [])
    assert document["tables"]["translations"] == {"en": {"translated": 58, "missing": 0}}
    assert document["tables"]["counts"]["courses"] == 3


def test_a_pack_with_errors_is_checked_with_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = _without_dates(
        tmp_path, **{"areas.yaml": pack_files()["areas.yaml"].replace("icon: care", "icon: sjukhus")}
    )
    assert main(["pack", "check", str(source), "--json"]) == 1
    (finding,) = _document(capsys)["findings"]
    assert finding == {
        "severity": "error",
        "rule": "unknown-icon",
        "file": "areas.yaml",
        "line": 1,
        "field": "care.icon",
        "message": "Ikonen ”sjukhus” finns inte. Välj en i assets/icons.",
    }


def test_warnings_alone_give_status_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = _without_dates(tmp_path, **{"texts/en.yaml": _texts({"pack.title": None})})
    assert main(["pack", "check", str(source)]) == 0
    assert "0 fel, 1 varningar." in capsys.readouterr().out


def test_people_see_findings_by_file_a_sum_and_the_hardest_texts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hard = "Kommunal vuxenutbildning erbjuder gymnasiekurser inom flertalet ämnesområden årligen."
    source = a_changed_pack(tmp_path, "routes.yaml", "Läs en kurs i taget.", hard)
    assert main(["pack", "check", str(source)]) == 1
    page = capsys.readouterr().out
    assert "routes.yaml\n  FEL  rad 3, komvux.summary: Texten är svår att läsa: LIX" in page
    assert "De svåraste texterna" in page
    assert hard in page


def test_many_of_a_kind_are_counted_for_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = _without_dates(tmp_path, **{"texts/en.yaml": 'language: en\ntexts: {"pack.title": "Study"}\n'})
    assert main(["pack", "check", str(source)]) == 0
    assert f"… och {49 + len(PROGRAM_TEXTS)} till av samma slag" in capsys.readouterr().out


def test_a_pack_is_compiled_and_said_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "compile", str(_without_dates(tmp_path)), "--out", str(tmp_path / "out")]) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Paketet ligger i" in captured.err
    assert (tmp_path / "out" / "pack.sqlite").is_file()


def test_a_pack_with_errors_is_not_compiled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = a_pack_folder(tmp_path, {"pack.yaml": "x"})
    assert main(["pack", "compile", str(source), "--out", str(tmp_path / "out")]) == 1
    assert "Inget skrevs." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_source_and_compiled_pack_are_exported_alike(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = _without_dates(tmp_path, **{"films/hej.yaml": a_film()})
    a_film_file(source / "media" / "film.webm")
    main(["pack", "compile", str(source), "--out", str(tmp_path / "out")])
    capsys.readouterr()
    assert main(["pack", "export", str(tmp_path / "out")]) == 0
    document = _document(capsys)
    assert main(["pack", "export", str(source), "--out", str(tmp_path / "pack.json")]) == 0
    assert capsys.readouterr().out == ""
    assert json.loads((tmp_path / "pack.json").read_text(encoding="utf-8")) == document
    assert document["head"]["title"] == {"key": "pack.title", "sv": "Plugga här"}
    assert [course["id"] for course in document["courses"]] == ["vard-1", "bygg-1", "start-1"]
    assert document["texts"]["en"]["courses:Vård"] == "Care"
    assert [medium["name"] for medium in document["media"]] == ["film.webm"]


@pytest.mark.parametrize(
    "line",
    [
        "pack check {gone}",
        "pack check {gone} --json",
        "pack check {file}",
        "pack check {long}",
        "pack export {long}",
        "pack compile {source} --out {long}",
        "pack compile {gone} --out {new}",
        "pack compile {source} --out {file}",
        "pack compile {source} --out {source}/out",
        "pack compile {source} --out {file}/out",
        "pack export {gone}",
        "pack export {empty}",
        "pack export {source} --out {gone}/x.json",
        "pack export {source} --out {empty}",
    ],
)
def test_what_a_person_can_cause_is_a_sentence_and_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    _without_dates(tmp_path)
    names = {name: str(tmp_path / name) for name in ("gone", "file", "new", "source", "empty")}
    names["long"] = str(tmp_path / ("x" * 5000))
    assert main([part.format(**names) for part in line.split()]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.strip().endswith(".")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "file", "source"]


@pytest.mark.parametrize(
    "line",
    ["pack", "pack publish-it", "pack check", "pack compile x", "pack check x y", "pack check x --yaml"],
)
def test_wrong_usage_is_status_2(capsys: pytest.CaptureFixture[str], line: str) -> None:
    assert main(line.split()) == 2
    assert "fel i anropet" in capsys.readouterr().err


def test_the_plan_page_is_one_file_and_what_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = _without_dates(tmp_path), tmp_path / "plan.html"

    assert main(["pack", "plan-page", str(source), "--out", str(out)]) == 0
    assert "plan_page i pack.yaml" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8").startswith("<!doctype html>")

    assert main(["pack", "plan-page", str(source), "--out", str(tmp_path / "nowhere" / "plan.html")]) == 1
    assert "Välj en annan plats" in capsys.readouterr().err
