"""Whatever a person writes into a source folder becomes values or findings, never an exception."""

# ruff: noqa: E501 - a row of a table stays one line

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.content.course_values import Level, StartKind
from kiosk.content.finding import Finding
from kiosk.content.head import Text
from kiosk.content.inspecting import inspect_source
from kiosk.content.question_values import Look
from kiosk.content.reading import read_source
from kiosk.content.values import Confidence
from kiosk.errors import KnownError
from tests.builders import PROGRAM, TODAY, a_changed_pack, a_pack_folder, pack_files


def _findings(folder: Path) -> tuple[Finding, ...]:
    return inspect_source(folder, TODAY, PROGRAM).findings


def test_the_small_pack_has_no_finding(tmp_path: Path) -> None:
    assert _findings(a_pack_folder(tmp_path)) == ()


def test_every_kind_of_thing_is_read(tmp_path: Path) -> None:
    draft = read_source(a_pack_folder(tmp_path))
    assert draft.head is not None
    assert draft.head.event == Text("pack.event", "Kom och prata")
    assert draft.places[0].learning_centre
    assert draft.places[0].source.confidence is Confidence.B
    assert draft.areas[1].skolverket == (1, 17)
    assert draft.barriers[0].supports[1].text == Text("barriers.time.supports.2.text", "Du kan få bidrag")
    assert draft.questions[0].look is Look.TILES
    wish = draft.questions[0].options[1].wishes[0]
    assert wish.hard == Text("quiz.area.build.wishes.1.hard", "Det finns få kurser.")
    assert draft.questions[2].options[0].level is Level.BASIC
    assert draft.routes[0].steps[1].title == Text("routes.komvux.steps.2.title", "Sök")
    assert draft.facts[0].amounts == {"bidrag": 1050}
    assert draft.words[0].explain.key == "words.komvux.explain"
    assert draft.stories[0].slides[1].line.key == "stories.anna.slides.2.line"
    assert draft.municipalities[0].rings[0][1] == (17.1, 58.6)
    assert len(draft.background) == 1
    assert draft.translations["en"]["courses:Vård"] == "Care"


def test_a_course_is_read_with_every_column(tmp_path: Path) -> None:
    care, build, start = read_source(a_pack_folder(tmp_path)).courses
    assert care.title == Text("courses:Vård", "Vård")
    assert (care.paces, [str(time) for time in care.times]) == ((50, 100), ["day", "evening"])
    assert (care.start.kind, str(care.start.day), str(care.start.apply_by)) == (
        StartKind.DATED,
        "2027-01-11",
        "2026-12-15",
    )
    assert (care.student_aid, build.student_aid, start.student_aid) == (True, False, None)
    assert build.step_course == "vard-1"
    assert build.about.sv == "Lär dig såga, spika och måla."
    assert (start.place, start.areas, start.start.kind) == (None, ("*",), StartKind.ASK)


_WRONG = [
    ("pack.yaml", "valid_until: 2027-12-31", "valid_until: nästa år", "wrong-value", 8, "valid_until", "ÅÅÅÅ-MM-DD"),
    ("pack.yaml", "valid_until: 2027-12-31", "valid_until: 2027-12-32", "wrong-value", 8, "valid_until", "datum"),
    ("pack.yaml", 'version: "2026.11"', "version: 1.10", "wrong-value", 3, "version", "citattecken"),
    ("pack.yaml", "status: machine", "status: robot", "wrong-value", 6, "languages.2.status", "human, reviewed, machine"),
    ("pack.yaml", "title: Plugga här\n", "", "missing-field", None, "title", "”title” saknas"),
    ("pack.yaml", "event:", "evnet:", "unknown-field", 10, "evnet", "Menade du ”event”?"),
    ("pack.yaml", "id: prov", "id: Prov Å", "wrong-value", 1, "id", "små bokstäver"),
    ("places.yaml", "kind: campus", "kind: castle", "wrong-value", 3, "campus.kind", "folkhogskola"),
    ("places.yaml", '"0480"', "0480", "wrong-value", 5, "campus.municipality", "citattecken"),
    ("places.yaml", "lat: 58.75", 'lat: "58,75"', "wrong-value", 7, "campus.lat", "tal"),
    ("places.yaml", "lat: 58.75", "lat: 17.01", "wrong-value", 7, "campus.lat", "utanför"),
    ("places.yaml", "lat: 58.75", "lat: " + "9" * 400, "wrong-value", 7, "campus.lat", ""),
    ("places.yaml", "learning_centre: true", "learning_centre: ja", "wrong-value", 10, "campus.learning_centre", "true eller"),
    ("places.yaml", "phone: 0155-24 80 00", "phone:", "", 0, "", ""),
    ("places.yaml", "name: Campus Prov", "name:", "missing-field", 2, "campus.name", "tomt"),
    ("places.yaml", "name: Campus Prov", "name: [a, b]", "wrong-value", 2, "campus.name", "text"),
    ("places.yaml", "source: {name: Kommunen, date: 2026-11}", "", "missing-field", 1, "campus.source", "saknas"),
    ("places.yaml", "date: 2026-11}", "date: 2026-11, confidence: E}", "wrong-value", 11, "campus.source.confidence", "säkerhet E"),
    ("places.yaml", "date: 2026-11}", "date: 2026-13}", "wrong-value", 11, "campus.source.date", "ÅÅÅÅ"),
    ("places.yaml", "id: vaxeln", "id: campus", "duplicate-id", 12, "campus.id", "finns redan"),
    ("areas.yaml", "skolverket: [11]", "skolverket: [22]", "wrong-value", 1, "care.skolverket.1", "utanför"),
    ("areas.yaml", "skolverket: [11]", "skolverket: 11", "wrong-value", 1, "care.skolverket", "lista"),
    ("areas.yaml", "icon: care", "icon: my care", "wrong-value", 1, "care.icon", "bokstäver och siffror"),
    ("quiz.yaml", "choice: many", "choice: some", "wrong-value", 4, "area.choice", "one, many"),
    ("quiz.yaml", "field: areas, values: [care]", "field: colour, values: [care]", "wrong-value", 12, "area.care.wishes.1.field", "pace"),
    ("quiz.yaml", "level: basic", "level: low", "wrong-value", 32, "school.basic.level", "upper_part"),
    ("quiz.yaml", "{id: upper,", "{id: basic,", "duplicate-id", 33, "school.basic.id", "finns redan"),
    ("routes.yaml", "text: Prata med en vägledare.", "text: Prata, med en vägledare.", "unknown-field", 7, None, "avhuggen"),
    ("facts.yaml", "{bidrag: 1050}", "{bidrag: mycket}", "wrong-value", 8, "bidrag.amounts.bidrag", "tal"),
    ("facts.yaml", "{bidrag: 1050}", "{bidrag: .nan}", "wrong-value", 8, "bidrag.amounts.bidrag", "tal"),
    ("facts.yaml", "kind: amount", "kind: rumour", "wrong-value", 2, "bidrag.kind", "myth"),
    ("stories/anna.yaml", "picture: bus", "picture: boat", "wrong-value", 5, "slides.1.picture", "Bilden ”boat”"),
    ("stories/anna.yaml", "figure: scarf", "figure: hat", "wrong-value", 3, "figure", "Figuren ”hat”"),
    ("stories/anna.yaml", "real: false", "real: nej", "wrong-value", 2, "real", "true eller false"),
    ("texts/en.yaml", '"Study here"', '" "', "wrong-value", 3, "texts.pack.title", "tom"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "rule", "line", "field", "part"), _WRONG)
def test_a_wrong_field_is_told_with_file_line_and_field(
    tmp_path: Path, file: str, old: str, new: str, rule: str, line: int | None, field: str | None, part: str
) -> None:
    findings = read_source(a_changed_pack(tmp_path, file, old, new)).findings
    if not rule:
        assert findings == ()
        return
    found = [finding for finding in findings if finding.rule == rule]
    assert found, findings
    finding = found[0]
    assert (finding.file, finding.line) == (file, line or finding.line)
    assert finding.field == (field or finding.field)
    assert part in finding.message


@pytest.mark.parametrize("file", [name for name in pack_files() if name != "map/background.geojson"])
def test_a_missing_file_is_one_finding(tmp_path: Path, file: str) -> None:
    findings = _findings(a_pack_folder(tmp_path, {file: None}))
    if file == "stories/anna.yaml":
        assert {finding.rule for finding in findings} == {"unknown-reference", "no-story", "unknown-key"}
        return
    assert [(finding.rule, finding.file) for finding in findings if finding.severity == "error"] == [
        ("missing-file", file)
    ]


@pytest.mark.parametrize("file", [name for name in pack_files() if name.endswith(".yaml")])
def test_broken_yaml_is_one_error_with_its_line(tmp_path: Path, file: str) -> None:
    text = pack_files()[file]
    findings = _findings(a_pack_folder(tmp_path, {file: text + '\nx: "aldrig slut\n'}))
    (error,) = [finding for finding in findings if finding.severity == "error"]
    assert (error.rule, error.file) == ("unreadable", file)
    assert error.line is not None
    assert error.line >= text.count("\n")


@pytest.mark.parametrize("file", [name for name in pack_files() if name.endswith(".yaml")])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"- 1\n- [2]\n- {id: 3}\n- null\n",
        b"a: b\n",
        b"text\n",
        b"id: {id: [id]}\n",
        b"- &a [*a]\n",
    ],
)
def test_any_content_of_any_file_gives_findings_and_no_exception(
    tmp_path: Path, file: str, content: bytes
) -> None:
    assert any(finding.file == file for finding in _findings(a_pack_folder(tmp_path, {file: content})))


def test_any_small_change_gives_findings_and_no_exception(tmp_path: Path) -> None:
    dice = random.Random(7)
    files = pack_files()
    pieces = [
        "",
        "\n",
        ":",
        "-",
        '"',
        "{",
        "}",
        "[",
        "]",
        "|",
        ",",
        "&a ",
        "*a",
        "9" * 400,
        "null",
        "\t",
        "é",
        "\0",
        "#",
        "!x ",
    ]
    folder = a_pack_folder(tmp_path)
    for _ in range(80):
        file = dice.choice(sorted(files))
        text = files[file]
        at = dice.randrange(len(text))
        changed = text[:at] + dice.choice(pieces) + text[at + dice.randrange(12) :]
        (folder / file).write_text(changed, encoding="utf-8")
        _findings(folder)
        (folder / file).write_text(text, encoding="utf-8")


def test_a_wrong_place_does_not_make_every_reference_to_it_wrong(tmp_path: Path) -> None:
    findings = _findings(a_changed_pack(tmp_path, "places.yaml", "kind: campus", "kind: castle"))
    errors = [finding for finding in findings if finding.severity == "error"]
    assert [finding.field for finding in errors] == ["campus.kind"]


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    places = (
        pack_files()["places.yaml"]
        .replace("kind: campus", "kind: castle")
        .replace("town: Provstad", "twon: x")
    )
    fields = {
        finding.field for finding in read_source(a_pack_folder(tmp_path, {"places.yaml": places})).findings
    }
    assert fields == {"campus.kind", "campus.town", "campus.twon", "vaxeln.town", "vaxeln.twon"}


@pytest.mark.parametrize("name", ["courses.xlsx", "fact.yaml", "Places.yaml"])
def test_a_file_that_is_not_part_of_a_pack_is_told(tmp_path: Path, name: str) -> None:
    findings = _findings(a_pack_folder(tmp_path, {name: "x"}))
    assert [(finding.severity, finding.rule, finding.file) for finding in findings] == [
        ("warning", "unknown-file", name)
    ]


@pytest.mark.parametrize(
    "name", ["README.md", "stories/README.md", "media/CREDITS.txt", ".DS_Store", "stories/.hidden"]
)
def test_notes_and_hidden_files_are_nobody_s_business(tmp_path: Path, name: str) -> None:
    assert _findings(a_pack_folder(tmp_path, {name: "x"})) == ()


@pytest.mark.parametrize(
    "name", ["stories/Anna B.yaml", "stories/anna.yml", "films/å.yaml", "media/min film.webm"]
)
def test_a_file_with_a_wrong_name_is_told(tmp_path: Path, name: str) -> None:
    findings = _findings(a_pack_folder(tmp_path, {name: "x"}))
    assert ("wrong-file-name", name) in {(finding.rule, finding.file) for finding in findings}


def test_a_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path, {"facts.yaml": None, "facts.yaml/x": "x"})
    assert ("unreadable", "facts.yaml") in {(finding.rule, finding.file) for finding in _findings(folder)}


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="går inte att läsa"):
        read_source(tmp_path / "gone")


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ("{", "JSON"),
        ("[]", "features"),
        ('{"features": [1]}', "inte rätt"),
        ('{"features": [{"properties": {}}]}', "kommunkod"),
        (pack_files()["map/municipalities.geojson"].replace("Polygon", "Point"), "Polygon"),
        (pack_files()["map/municipalities.geojson"].replace("16.9", '"16.9"'), "tal"),
        (pack_files()["map/municipalities.geojson"].replace("16.9", "NaN"), "tal"),
        (pack_files()["map/municipalities.geojson"].replace("16.9", "6500000"), ""),
        (pack_files()["map/municipalities.geojson"].replace("16.9", "9" * 400), "tal"),
        ("[" * 100_000, "går inte att läsa"),
    ],
)
def test_a_wrong_map_is_told(tmp_path: Path, content: str, part: str) -> None:
    findings = read_source(a_pack_folder(tmp_path, {"map/municipalities.geojson": content})).findings
    (finding,) = [each for each in findings if each.file == "map/municipalities.geojson"]
    assert part in finding.message
