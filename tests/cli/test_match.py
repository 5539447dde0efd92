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

CLOCK = FixedClock(datetime(2026, 11, 23, 9, 0))

SOURCE = '{name: Provet, date: "2026-11-23", confidence: A}'
PACK = {
    "pack.yaml": """
id: prov
title: Prov
version: "1"
languages:
  - {code: sv, status: human, by: Provet, date: 2026-11-23}
default_language: sv
valid_until: 2027-12-31
fallback_contact: komvux
""",
    "places.yaml": f"""
- id: komvux
  name: Komvux Katrineholm
  kind: komvux
  town: Katrineholm
  about: Här läser vuxna.
  municipality: "0483"
  url: https://example.org/komvux
  source: {SOURCE}
""",
    "areas.yaml": "- {id: vard, label: Vård, icon: care, skolverket: [11]}\n",
    "barriers.yaml": """
- id: tid
  label: Jag har ont om tid
  answer: Du kan läsa en kurs i taget.
  opening_line: Hej! Jag har ont om tid.
  step: Ring och fråga om en kurs.
  supports: [{text: Fråga komvux om halvfart., place_kind: komvux}]
  stories: [exempel]
""",
    "quiz.yaml": """
- id: area
  ask: Vad är du nyfiken på?
  why: Då visar vi rätt kurser.
  choice: one
  look: tiles
  options:
    - id: vard
      say: Vård
      chip: Vård
      icon: care
      wishes: [{field: areas, values: [vard], because: Du är nyfiken på vård., must: true}]
    - {id: vet-inte, say: Jag vet inte än, chip: Alla ämnen, icon: question, neutral: true}
- id: way
  ask: Hur vill du läsa?
  why: En del kurser går att läsa hemma.
  choice: one
  look: answers
  options:
    - id: plats
      say: Jag vill gå till en skola
      chip: I en skola
      icon: school
      wishes:
        - {field: distance, values: [site], because: Du vill gå till en skola., hard: Kursen går på nätet.}
    - id: hemma
      say: Jag vill läsa hemifrån
      chip: Hemifrån
      icon: home
      wishes: [{field: distance, values: [distance], because: Du vill läsa hemifrån., must: true}]
- id: obstacles
  ask: Vad gör det svårt?
  why: Då visar vi vad som hjälper.
  choice: many
  look: answers
  most: 2
  options:
    - {id: tid, say: Jag har ont om tid, chip: Ont om tid, icon: clock, barrier: tid}
    - {id: inget, say: Inget av det här, chip: Inget, icon: check, neutral: true}
""",
    "routes.yaml": "[]\n",
    "facts.yaml": "[]\n",
    "glossary.yaml": "[]\n",
    "stories/exempel.yaml": f"""
title: Ett exempel
real: false
figure: cap
slides:
  - {{line: Jag hade ont om tid., picture: road}}
  - {{line: Jag läste en kurs i taget., picture: books}}
  - {{line: Prata med komvux., picture: talk}}
barriers: [tid]
source: {SOURCE}
""",
    "map/municipalities.geojson": json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "properties": {
                        "kommunkod": "0483",
                        "kommun": "Katrineholm",
                        "lan": "Södermanland",
                        "label_lon": 16.2,
                        "label_lat": 59.0,
                    },
                    "geometry": {
                        "type": "Polygon",
                        "coordinates": [[[16.0, 58.9], [16.4, 58.9], [16.4, 59.1], [16.0, 58.9]]],
                    },
                }
            ],
        }
    ),
    "courses.csv": (
        "id,title,about,place,form,areas,level,distance,pace,start,step,source_name,source_date,confidence\n"
        "bas,Grundkurs,Läs från början.,komvux,komvux,*,none,site,50,continuous,,Provet,2026-11-23,A\n"
        "vard,Vårdkurs,Lär dig om vård.,komvux,komvux,vard,basic,,,continuous,,Provet,2026-11-23,A\n"
    ),
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
    answers = {"area": ["vard"], "way": ["plats"], "obstacles": ["tid"]}
    assert matched(pack, state, tmp_path, capsys, answers) == {
        "asked": ["area", "way", "obstacles"],
        "next": None,
        "sure": "Nu räcker det för bra förslag.",
        "tiers": {
            "now": [
                {
                    "course": "bas",
                    "title": "Grundkurs",
                    "place": "komvux",
                    "because": [
                        {
                            "text": "Du är nyfiken på vård.",
                            "question": "area",
                            "option": "vard",
                            "field": "areas",
                        },
                        {
                            "text": "Du vill gå till en skola.",
                            "question": "way",
                            "option": "plats",
                            "field": "distance",
                        },
                    ],
                    "hard": [],
                    "unknown": [],
                    "step": None,
                }
            ],
            "step": [
                {
                    "course": "vard",
                    "title": "Vårdkurs",
                    "place": "komvux",
                    "because": [
                        {
                            "text": "Du är nyfiken på vård.",
                            "question": "area",
                            "option": "vard",
                            "field": "areas",
                        }
                    ],
                    "hard": [],
                    "unknown": [
                        {
                            "text": "Vi vet inte om kursen går på distans.",
                            "question": "way",
                            "option": "plats",
                            "field": "distance",
                        }
                    ],
                    "step": {
                        "text": "Berätta för en vägledare vad du har läst förut.",
                        "course": None,
                        "place": "komvux",
                    },
                }
            ],
            "later": [],
        },
        "totals": {"now": 1, "step": 1, "later": 0},
        "supports": [
            {
                "barrier": "tid",
                "text": "Fråga komvux om halvfart.",
                "place": "komvux",
                "because": [{"question": "obstacles", "option": "tid"}],
            }
        ],
        "stories": [{"story": "exempel", "because": [{"question": "obstacles", "option": "tid"}]}],
        "changes": [],
        "this_week": {
            "text": "Ring och fråga om en kurs.",
            "place": "komvux",
            "link": "https://example.org/komvux",
        },
    }


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
