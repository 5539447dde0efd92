"""What `kiosk match` promises for one other answer, a second call with that answer confirms."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.main import main
from kiosk.paths import default_pack

# Questions of the shipped pack that take one answer: the other answer replaces it.
PROFILES: list[dict[str, list[str]]] = [
    {"way": ["hemma"], "area": ["vard"], "schooling": ["grundskola"]},
    {"way": ["hemma"], "home": ["flen"], "goal": ["prova"], "obstacles": ["tid", "barn"]},
    {"schooling": ["lite"], "way": ["hemma"], "pace": ["halvtid"]},
    {"area": ["teknik", "data"], "feelings": [], "way": ["hemma"]},
]


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = tmp_path_factory.mktemp("source") / "sormland"
    shutil.copytree(default_pack(), source, ignore=shutil.ignore_patterns("films", "media"))
    return source


def match(pack: Path, answers: dict[str, list[str]], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    file = pack.parent / "answers.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    state = str(pack.parent / "state")
    assert main(["match", "--answers", str(file), "--pack", str(pack), "--state", state, "--json"]) == 0
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def now(document: dict[str, Any]) -> set[str]:
    return {each["course"] for each in document["tiers"]["now"]}


@pytest.mark.parametrize("answers", PROFILES)
def test_the_number_of_each_change_is_what_a_second_call_adds(
    pack: Path, answers: dict[str, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    first = match(pack, answers, capsys)
    changes = [change for change in first["changes"] if change["question"] != "area"]
    assert changes
    for change in changes:
        second = match(pack, {**answers, change["question"]: [change["option"]]}, capsys)
        assert len(now(second) - now(first)) == change["adds"]


def test_every_reason_and_step_of_the_document_carries_its_ids(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = match(pack, PROFILES[0], capsys)
    for tier in document["tiers"].values():
        for each in tier:
            for reason in (*each["because"], *each["hard"], *each["unknown"]):
                assert reason["option"] in PROFILES[0][reason["question"]]
                assert reason["field"]
            assert each["step"] is None or each["step"]["place"]
