"""Each rule of a pack: a small correct pack with one thing changed gives exactly that finding."""

# ruff: noqa: E501 - a row of a table stays one line

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.check_addresses import is_phone_number
from kiosk.content.finding import Finding
from kiosk.content.head import Text
from kiosk.content.inspecting import inspect_source
from kiosk.content.program import Program
from tests.builders import PROGRAM, TODAY, a_changed_pack, a_pack_folder, a_translation_file, pack_files

_LONG_LINK = "https://prov.se/en/mycket/lang/vag/till/kursen"


def _findings(folder: Path, today: date | None = TODAY) -> tuple[Finding, ...]:
    return inspect_source(folder, today, PROGRAM).findings


_CHANGES = [
    # references
    ("pack.yaml", "fallback_contact: vaxeln", "fallback_contact: ingen", "error", "unknown-reference", 9, "Platsen ”ingen”"),
    ("pack.yaml", "event:", 'site: "0180"\nevent:', "error", "unknown-reference", 10, "Kommunen ”0180”"),
    ("places.yaml", '"0480"', '"0180"', "error", "unknown-reference", 5, "Kommunen ”0180”"),
    ("barriers.yaml", "stories: [anna]", "stories: [bo]", "error", "unknown-reference", 10, "Berättelsen ”bo”"),
    ("barriers.yaml", "fact: bidrag", "fact: lan", "error", "unknown-reference", 8, "Faktauppgiften ”lan”"),
    ("barriers.yaml", "route: komvux", "route: basar", "error", "unknown-reference", 8, "Vägen ”basar”"),
    ("barriers.yaml", "place_kind: campus", "place_kind: university", "warning", "unknown-reference", 7, "slaget university"),
    ("quiz.yaml", "barrier: time", "barrier: mod", "error", "unknown-reference", 24, "Hindret ”mod”"),
    ("quiz.yaml", "values: [care]", "values: [vard]", "error", "unknown-reference", 12, "Välj bland: build, care"),
    ("quiz.yaml", "field: areas, values: [care]", "field: pace, values: [60]", "error", "unknown-reference", 12, "100, 25, 50, 75"),
    ("quiz.yaml", "field: areas, values: [care]", 'field: municipality, values: ["0180"]', "error", "unknown-reference", 12, "0480"),
    ("stories/anna.yaml", "barriers: [time]", "barriers: [mod]", "error", "unknown-reference", 7, "Hindret ”mod”"),
    ("stories/anna.yaml", "areas: [care]", "areas: [vard]", "error", "unknown-reference", 8, "Området ”vard”"),
    ("stories/anna.yaml", "place: campus", "place: borta", "error", "unknown-reference", 9, "Platsen ”borta”"),
    ("courses.csv", "vård.,campus", "vård.,borta", "error", "unknown-reference", 2, "Platsen ”borta”"),
    ("courses.csv", "komvux,care", "komvux,care|vard", "error", "unknown-reference", 2, "Området ”vard”"),
    ("courses.csv", "0480", "0180", "error", "unknown-reference", 3, "Kommunen ”0180”"),
    ("courses.csv", "först.,vard-1", "först.,vard-9", "error", "unknown-reference", 3, "Kursen ”vard-9”"),
    ("courses.csv", "först.,vard-1", "först.,bygg-1", "error", "unknown-reference", 3, "sitt eget första steg"),
    ("courses.csv", ",,komvux,https", ",,basar,https", "error", "unknown-reference", 2, "Vägen ”basar”"),
    # dates
    ("pack.yaml", "2027-12-31", "2026-11-22", "error", "expired", 8, "2026-11-22"),
    ("pack.yaml", "2027-12-31", "2099-12-31", "error", "endless-date", 8, "aldrig"),
    ("facts.yaml", "2027-06-30", "2099-12-31", "error", "endless-date", 7, "aldrig"),
    ("facts.yaml", "2027-06-30", "2026-06-30", "warning", "expired", 7, "visas inte"),
    ("facts.yaml", "2027-06-30", "2026-06-30", "error", "expired", 7, "Alla uppgifter av slaget amount"),
    ("facts.yaml", "2027-06-30", "2025-12-31", "error", "date-order", 7, "innan den börjar"),
    ("courses.csv", "2027-01-11", "2026-11-22", "warning", "expired", 2, "inte som startklar"),
    ("courses.csv", "2026-12-15", "2026-11-22", "warning", "expired", 2, "Sista dag att söka var 2026-11-22"),
    ("courses.csv", "2026-12-15", "2027-01-12", "warning", "date-order", 2, "efter kursens start"),
    ("courses.csv", "2027-01-11", "2099-01-01", "error", "endless-date", 2, "aldrig"),
    # texts
    ("routes.yaml", "Läs en kurs i taget.", "Kommunal vuxenutbildning erbjuder gymnasiekurser inom flertalet ämnesområden årligen.",
     "error", "readability", 3, "LIX"),
    ("routes.yaml", "Läs en kurs i taget.", "Nu kan du söka till högskola eller yrkeshögskola.", "warning", "readability", 3, "LIX"),
    ("routes.yaml", "Läs en kurs i taget.", "Du kan gå in och ut och se dig om och ta en fika i lugn och ro.", "warning", "long-sentence", 3, "18 ord"),
    ("quiz.yaml", "Att hjälpa andra", "Att få hjälpa andra så att de får det bra", "warning", "too-long", 9, "Högst 40"),
    ("quiz.yaml", "chip: Vård", "chip: Vård och hjälp till alla", "warning", "too-long", 10, "Högst 22"),
    ("areas.yaml", "label: Vård", "label: Vård och hjälp av folk", "warning", "too-long", 1, "Högst 18"),
    ("facts.yaml", '"{bidrag} kr i veckan"', '"{summa} kr i veckan"', "error", "figure", 4, "{summa} finns inte"),
    ("facts.yaml", '"{bidrag} kr i veckan"', '"{Bidrag} kr i veckan"', "error", "figure", 4, "klammer är fel"),
    ("routes.yaml", "Du får ett betyg.", "'Du får {bidrag} kr.'", "error", "figure", 4, "{bidrag} finns inte"),
    # translations
    ("texts/en.yaml", '  "areas.care.label": "Care"\n', "", "warning", "missing-translation", None, "”Vård”"),
    ("texts/en.yaml", '"areas.care.label"', '"areas.vard.label"', "warning", "unknown-key", 7, "finns inte i paketet"),
    ("texts/en.yaml", '"courses:Vård"', '"courses:Värd"', "warning", "missing-translation", None, "”Vård”"),
    ("texts/en.yaml", "{bidrag} kr a week", "kr a week", "error", "figure", 46, "{bidrag}"),
    ("texts/en.yaml", '"Care"', '"Care of those who need it very much"', "warning", "too-long", 7, "Högst 25"),
    ("texts/en.yaml", "language: en", "language: ar", "error", "wrong-language", 1, "säger ar"),
    ("pack.yaml", "default_language: sv", "default_language: fi", "error", "wrong-language", 7, "fi finns inte"),
    ("pack.yaml", "{code: sv,", "{code: en,", "error", "wrong-language", 4, "Svenska (sv) saknas"),
    ("pack.yaml", "{code: sv,", "{code: en,", "error", "duplicate-id", 4, "två gånger"),
    ("pack.yaml", "{code: en,", "{code: fi,", "error", "missing-file", None, "Texterna på fi saknas"),
    ("pack.yaml", "{code: en,", "{code: fi,", "warning", "wrong-language", 1, "en står inte i pack.yaml"),
    # addresses
    ("places.yaml", "0155-24 80 00", "24 80 00", "error", "phone", 9, "0155-24 80 00"),
    ("places.yaml", "phone: 0155-24 80 00", "email: kontakt", "error", "email", 9, "e-post"),
    ("places.yaml", "phone: 0155-24 80 00", "url: www.prov.se", "error", "link", 9, "https://"),
    ("routes.yaml", "https://prov.se/komvux", "https://prov.se/k?si=abc", "error", "link", 11, "spårningskod"),
    ("routes.yaml", "https://prov.se/komvux", "https://prov.se/k?utm_source=x", "error", "link", 11, "spårningskod"),
    ("routes.yaml", "https://prov.se/komvux", "https://www.viadidakt.se/", "error", "link", 11, "får inte användas"),
    ("routes.yaml", "https://prov.se/komvux", "https://validering.se/", "error", "link", 11, "får inte användas"),
    ("routes.yaml", "https://prov.se/komvux", "http://[", "error", "link", 11, "ingen webbadress"),
    ("routes.yaml", "https://prov.se/komvux", "https://prov.se:x/", "error", "link", 11, "ingen webbadress"),
    ("courses.csv", "https://prov.se/vard", _LONG_LINK, "warning", "long-link", 2, "QR-koden"),
    ("places.yaml", "phone: 0155-24 80 00", f"url: {_LONG_LINK}", "warning", "long-link", 9, "QR-koden"),
    ("places.yaml", "{name: Kommunen, date: 2026-11}", "{name: K, date: 2026, url: viadidakt.se}", "error", "link", 11, "https://"),
    # QR codes
    ("courses.csv", "https://prov.se/vard", f"https://prov.se/{'x' * 300}", "error", "code-too-long", 2, "344 tecken"),
    ("routes.yaml", "https://prov.se/komvux", f"https://prov.se/{'x' * 320}", "error", "code-too-long", 11, "336 tecken"),
    ("places.yaml", "phone: 0155-24 80 00", f"contact: Växeln\n  address: {'Storgatan ' * 30}1", "error", "code-too-long", 1, "högst 331"),
    ("pack.yaml", "event:", f"plan_page: https://prov.se/{'x' * 300}\nevent:", "error", "code-too-long", 10, "högst 331"),
    # the guide
    ("areas.yaml", "icon: care", "icon: hospital", "error", "unknown-icon", 1, "”hospital”"),
    ("quiz.yaml", "icon: clock", "icon: watch", "error", "unknown-icon", 24, "”watch”"),
    ("routes.yaml", "icon: route", "icon: path", "error", "unknown-icon", 5, "”path”"),
    ("quiz.yaml", ", barrier: time", "", "warning", "useless-question", 18, "ändrar inget"),
    ("quiz.yaml", "most: 2", "most: 3", "warning", "most", 6, "bara 2 svar"),
    ("quiz.yaml", "look: answers", "look: answers\n  most: 2", "warning", "most", 23, "choice: many"),
    ("quiz.yaml", "values: [build]", "values: [care]", "warning", "unreachable", 3, "väljer kursens område"),
    ("courses.csv", "none,,distance", "none,,", "warning", "no-place", 4, "ingen plats"),
    ("stories/anna.yaml", "real: false", "real: true", "error", "consent", None, "consent"),
    ("places.yaml", "  phone: 0155-24 80 01\n", "", "warning", "no-contact", None, "varken telefon eller e-post"),
    ("places.yaml", "  lon: 17.01\n", "", "error", "position", 1, "lat och lon"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "severity", "rule", "line", "part"),
    [pytest.param(*row, id=f"{row[0]}-{row[4]}-{row[2][:24].strip()}") for row in _CHANGES],
)
def test_what_is_wrong_is_found_where_it_is(
    tmp_path: Path, file: str, old: str, new: str, severity: str, rule: str, line: int | None, part: str
) -> None:
    findings = _findings(a_changed_pack(tmp_path, file, old, new))
    matching = [
        each for each in findings if (each.severity, each.rule) == (severity, rule) and part in each.message
    ]
    assert matching, findings
    assert line in {None, matching[0].line}, matching[0]


def test_without_a_date_nothing_has_passed_but_never_is_still_refused(tmp_path: Path) -> None:
    folder = a_changed_pack(tmp_path, "pack.yaml", "2027-12-31", "2001-12-31")
    assert _findings(folder, None) == ()
    folder = a_changed_pack(tmp_path, "pack.yaml", "2027-12-31", "2099-12-31")
    assert [each.rule for each in _findings(folder, None)] == ["endless-date"]


@pytest.mark.parametrize(
    ("file", "piece", "count", "most"),
    [
        ("areas.yaml", "- {{id: a{n}, label: A, icon: care}}\n", 13, 12),
        ("quiz.yaml", "- id: q{n}\n  ask: Va?\n  why: Så.\n  choice: one\n  look: answers\n  options:\n"
         "    - {{id: a, say: A, chip: A, icon: care, level: none}}\n"
         "    - {{id: b, say: B, chip: B, icon: care, level: basic}}\n", 9, 8),
    ],
)  # fmt: skip
def test_more_than_fits_the_guide_is_refused(
    tmp_path: Path, file: str, piece: str, count: int, most: int
) -> None:
    folder = a_pack_folder(tmp_path, {file: "".join(piece.format(n=n) for n in range(count))})
    assert [each.message for each in _findings(folder) if each.rule == "too-many"] == [
        f"Filen har {count} {'områden' if most == 12 else 'frågor'}. Högst {most} får plats. Slå ihop eller ta bort."
    ]


@pytest.mark.parametrize(
    ("look", "count", "refused"), [("answers", 5, 0), ("answers", 6, 1), ("tiles", 12, 0), ("tiles", 13, 1)]
)
def test_a_question_has_as_many_answers_as_the_screen_holds(
    tmp_path: Path, look: str, count: int, refused: int
) -> None:
    options = "".join(f"    - {{id: a{n}, say: A, chip: A, icon: care, level: none}}\n" for n in range(count))
    quiz = f"- id: q\n  ask: Va?\n  why: Så.\n  choice: one\n  look: {look}\n  options:\n{options}"
    findings = _findings(a_pack_folder(tmp_path, {"quiz.yaml": quiz}))
    assert len([each for each in findings if each.rule == "too-many"]) == refused


def test_a_story_of_a_real_person_with_consent_is_fine(tmp_path: Path) -> None:
    folder = a_changed_pack(tmp_path, "stories/anna.yaml", "real: false", "real: true\nconsent: Avtal 7")
    assert _findings(folder) == ()


def test_a_wording_that_courses_share_is_told_once(tmp_path: Path) -> None:
    courses = pack_files()["courses.csv"].replace("En kurs på nätet.", "Lär dig om vård.")
    courses = courses.replace("Lär dig om vård.", "Nu kan du söka till högskola eller yrkeshögskola.")
    texts = a_translation_file(
        {
            "courses:Lär dig om vård.": None,
            "courses:En kurs på nätet.": None,
            "courses:Nu kan du söka till högskola eller yrkeshögskola.": "You take several courses.",
        }
    )
    findings = _findings(a_pack_folder(tmp_path, {"courses.csv": courses, "texts/en.yaml": texts}))
    assert [(each.rule, each.line, each.field) for each in findings] == [("readability", 2, "about")]


def test_the_program_s_own_texts_are_translated_by_the_pack_too(tmp_path: Path) -> None:
    program = Program(PROGRAM.icons, (Text("guide.ask", "Fråga skolan."), Text("guide.more", "Läs mer.")))
    texts = a_translation_file({"guide.ask": "Ask the school.", "guide.gone": "Gone."})
    findings = inspect_source(a_pack_folder(tmp_path, {"texts/en.yaml": texts}), TODAY, program).findings
    assert {(each.rule, each.field) for each in findings} == {
        ("missing-translation", "guide.more"), ("unknown-key", "guide.gone")
    }  # fmt: skip


@pytest.mark.parametrize(
    "number",
    ["0155-24 80 00", "0150-570 00", "021-10 13 10", "08-123 456 78", "010-123 45 67", "0771-27 60 00", "0771-550 550",
     "013-28 10 00", "1177", "114 14", "116 111", "112", "+46 155 24 80 00"],
)  # fmt: skip
def test_phone_numbers_as_people_write_them_are_taken(number: str) -> None:
    assert is_phone_number(number)


@pytest.mark.parametrize(
    "number",
    ["", "0155248000", "0155/24 80 00", "0155-24 80 0", "24 80 00", "+47 22 22 22 22", "ring oss", "0155-24 80 00 00",
     "٠١٥٥-24 80 00"],
)  # fmt: skip
def test_what_is_no_phone_number_is_refused(number: str) -> None:
    assert not is_phone_number(number)


def test_findings_come_by_file_and_line(tmp_path: Path) -> None:
    places = pack_files()["places.yaml"].replace("0155-24 80 0", "24 80 0")
    folder = a_pack_folder(
        tmp_path,
        {"places.yaml": places, "areas.yaml": pack_files()["areas.yaml"].replace("icon: care", "icon: x")},
    )
    assert [(each.file, each.line) for each in _findings(folder)] == [
        ("areas.yaml", 1), ("places.yaml", 9), ("places.yaml", 18)
    ]  # fmt: skip
