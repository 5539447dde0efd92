"""`kiosk match`: the shape of its JSON is a contract, and every mistake is one sentence."""

from __future__ import annotations

import argparse
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import match
from kiosk.clock import FixedClock
from tests.cli.match_pack import PACK

CLOCK = FixedClock(datetime(2026, 11, 23, 9, 0))

# Answers to `PACK`, and the whole of what is said to them.
ANSWERS = {"area": ["vard"], "way": ["plats"], "obstacles": ["tid"]}
CARE = {"text": "Du är nyfiken på vård.", "question": "area", "option": "vard", "field": "areas"}
AT_SCHOOL = {"text": "Du vill gå till en skola.", "question": "way", "option": "plats", "field": "distance"}
NOBODY_KNOWS = {
    "text": "Vi vet inte om kursen går på distans.",
    "question": "way",
    "option": "plats",
    "field": "distance",
}
ASK_FIRST = {
    "text": "Berätta för en vägledare vad du har läst förut.",
    "course": None,
    "place": "komvux",
}
AT_ONCE = {
    "course": "bas",
    "title": "Grundkurs",
    "place": "komvux",
    "because": [CARE, AT_SCHOOL],
    "hard": [],
    "unknown": [],
    "step": None,
}
A_STEP_AWAY = {
    "course": "vard",
    "title": "Vårdkurs",
    "place": "komvux",
    "because": [CARE],
    "hard": [],
    "unknown": [NOBODY_KNOWS],
    "step": ASK_FIRST,
}
SHORT_OF_TIME = {"question": "obstacles", "option": "tid"}
DOCUMENT = {
    "asked": ["area", "way", "obstacles"],
    "next": None,
    "sure": "Nu räcker det för bra förslag.",
    "tiers": {"now": [AT_ONCE], "step": [A_STEP_AWAY], "later": []},
    "totals": {"now": 1, "step": 1, "later": 0},
    "supports": [
        {
            "barrier": "tid",
            "text": "Fråga komvux om halvfart.",
            "place": "komvux",
            "because": [SHORT_OF_TIME],
        }
    ],
    "stories": [{"story": "exempel", "because": [SHORT_OF_TIME]}],
    "changes": [],
    "this_week": {
        "text": "Ring och fråga om en kurs.",
        "place": "komvux",
        "link": "https://example.org/komvux",
    },
}


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packs") / "prov"
    for name, words in PACK.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words.lstrip(), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("state")


def run(pack: Path, state: Path, answers: Path, *more: str) -> int:
    parser = argparse.ArgumentParser()
    match.add_arguments(parser)
    given = ["--answers", str(answers), "--pack", str(pack), "--state", str(state), "--json", *more]
    return match.main(parser.parse_args(given), CLOCK)


def written(folder: Path, answers: object) -> Path:
    path = folder / "svar.json"
    path.write_text(answers if isinstance(answers, str) else json.dumps(answers), encoding="utf-8")
    return path


def matched(
    pack: Path, state: Path, folder: Path, capsys: pytest.CaptureFixture[str], answers: object
) -> dict[str, Any]:
    assert run(pack, state, written(folder, answers)) == 0
    out, err = capsys.readouterr()
    assert err == ""
    document: dict[str, Any] = json.loads(out)
    return document


def test_the_document_has_exactly_the_shape_of_the_contract(
    pack: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert matched(pack, state, tmp_path, capsys, ANSWERS) == DOCUMENT


def test_a_change_says_its_question_its_option_and_how_many(
    pack: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = matched(pack, state, tmp_path, capsys, {"way": ["hemma"], "area": ["vard"]})
    assert document["changes"] == [{"question": "way", "option": "plats", "adds": 1}]


@pytest.mark.parametrize("most", [0, 1])
def test_no_more_courses_are_listed_than_wanted_but_all_are_counted(
    most: int, pack: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(pack, state, written(tmp_path, {"way": ["plats"]}), "--most", str(most)) == 0
    document = json.loads(capsys.readouterr().out)
    assert [len(matches) for matches in document["tiers"].values()] == [most, most, 0]
    assert document["totals"] == {"now": 1, "step": 1, "later": 0}


@pytest.mark.parametrize("answers", [{}, {"area": [], "way": [], "obstacles": []}, {"area": ["vet-inte"]}])
def test_without_a_wish_the_tiers_are_empty_and_there_is_still_a_step_and_a_story(
    answers: object, pack: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = matched(pack, state, tmp_path, capsys, answers)
    assert document["tiers"] == {"now": [], "step": [], "later": []}
    assert document["stories"] == [{"story": "exempel", "because": []}]
    assert document["this_week"]["place"] == "komvux"
    assert document["sure"] == "Vi vet inte vad du vill än. Svara på en fråga, så får du förslag."


def test_a_skipped_question_counts_as_asked(
    pack: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = matched(pack, state, tmp_path, capsys, {"area": []})
    assert (document["asked"], document["next"]) == (["area"], "way")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"hobby": ["vard"]}, "Frågan ”hobby” finns inte i paketet."),
        ({"area": ["rymden"]}, "Svaret ”rymden” finns inte i frågan ”area”."),
        ({"area": "vard"}, "Svaren på frågan ”area” ska vara en lista med svars-id."),
        ({"area": [1]}, "Svaren på frågan ”area” ska vara en lista med svars-id."),
        ({"area": ["vard", "vet-inte"]}, "Frågan ”area” tar högst 1 svar, men filen har 2."),
        (["area"], "Svaren ska vara ett JSON-objekt"),
        ("{", "är inte riktig JSON"),
        ("[" * 100_000, "är inte riktig JSON"),
    ],
)
def test_answers_that_nobody_could_have_given_are_refused_in_one_sentence(
    answers: object, said: str, pack: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(pack, state, written(tmp_path, answers)) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert len(err.splitlines()) == 1


def test_a_file_that_is_missing_or_no_text_is_refused(
    pack: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(pack, state, tmp_path / "saknas.json") == 1
    assert "kan inte läsas" in capsys.readouterr().err
    (tmp_path / "bild.json").write_bytes(b"\xff\xfe\x00\xd8")
    assert run(pack, state, tmp_path / "bild.json") == 1
    assert "är inte UTF-8" in capsys.readouterr().err


def test_a_pack_or_a_language_that_is_not_there_is_refused(
    pack: Path, state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = written(tmp_path, {})
    assert run(tmp_path / "inget-paket", state, answers) == 1
    assert capsys.readouterr().err
    assert run(pack, state, answers, "--language", "xx") == 1
    assert capsys.readouterr().err == "Paketet har inte språket ”xx”.\n"


@pytest.mark.parametrize(
    "call", [["--json"], ["--answers", "x", "--most", "-1"], ["--answers", "x", "--most", "få"]]
)
def test_a_call_without_answers_or_with_no_number_is_wrong_usage(call: list[str]) -> None:
    parser = argparse.ArgumentParser()
    match.add_arguments(parser)
    with pytest.raises(SystemExit) as stopped:
        parser.parse_args(call)
    assert stopped.value.code == 2
