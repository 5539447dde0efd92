"""Staff read what a new pack changes before they take it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.comparing import Difference, compare, in_words, name_changes
from kiosk.content.contents import read_contents
from kiosk.content.inspecting import compile_source
from kiosk.content.loading import PackError
from tests.builders import PROGRAM, TODAY, a_film, a_film_file, a_pack_folder, a_translation_file
from tests.sample_pack import COURSES

_ENGLISH = {"films.hej.title": "A film", "films.hej.transcript": "We talk.", "films.hej.cues.1.text": "Hi"}

CONTENTS = st.dictionaries(
    st.sampled_from(["courses", "films", "texts"]),
    st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("12")),
)


@pytest.mark.parametrize(
    ("difference", "words"),
    [
        (Difference("courses", new=1), "1 ny kurs"),
        (Difference("courses", new=3), "3 nya kurser"),
        (Difference("courses", changed=1), "1 kurs ändrad"),
        (Difference("courses", changed=2), "2 kurser ändrade"),
        (Difference("films", removed=1), "1 film borttagen"),
        (Difference("films", removed=2), "2 filmer borttagna"),
        (Difference("areas", new=1), "1 nytt intresseområde"),
        (Difference("areas", changed=1), "1 intresseområde ändrat"),
        (Difference("barriers", removed=1), "1 hinder borttaget"),
        (Difference("words", 2, 3, 4), "2 nya ord, 3 ord ändrade, 4 ord borttagna"),
    ],
)
def test_counts_are_said_in_right_swedish(difference: Difference, words: str) -> None:
    assert in_words((difference,)) == words


def test_nothing_new_is_said_too() -> None:
    assert in_words(compare({}, {})) == "Inget ändras"


@given(CONTENTS, CONTENTS)
def test_what_is_new_one_way_is_removed_the_other_way(
    before: dict[str, dict[str, str]], after: dict[str, dict[str, str]]
) -> None:
    there = compare(before, after)
    back = compare(after, before)

    assert [(each.kind, each.new, each.changed, each.removed) for each in there] == [
        (each.kind, each.removed, each.changed, each.new) for each in back
    ]
    assert compare(before, before) == ()


def _compiled(parent: Path, name: str, changes: dict[str, str | bytes | None], film: float = 0) -> Path:
    parent.mkdir(exist_ok=True)
    if film:
        english = a_translation_file(_ENGLISH)
        changes = {**changes, "films/hej.yaml": a_film(), "texts/en.yaml": english}
    source = a_pack_folder(parent, changes, f"{name}-source")
    if film:
        a_film_file(source / "media" / "film.webm", seconds=film)
    compile_source(source, parent / name, TODAY, PROGRAM)
    return parent / name / "pack.sqlite"


def test_two_packs_are_told_apart(tmp_path: Path) -> None:
    old = read_contents(_compiled(tmp_path, "old", {}, film=1.0))
    rows = COURSES.replace("Lär dig om vård.", "Lär dig mer om vård.").splitlines()
    fewer = "\n".join([*rows[:2], rows[2].replace("bygg-1,", "bygg-2,"), *rows[3:]]) + "\n"
    new = read_contents(_compiled(tmp_path, "new", {"courses.csv": fewer}))

    said = in_words(compare(old, new))

    assert said.startswith("1 ny kurs, 1 kurs ändrad, 1 kurs borttagen, 1 film borttagen")
    assert "3 översättningar borttagna" in said


def test_another_film_of_the_same_name_is_a_change(tmp_path: Path) -> None:
    old = read_contents(_compiled(tmp_path, "old", {}, film=1.0))
    new = read_contents(_compiled(tmp_path, "new", {}, film=1.25))

    assert in_words(compare(old, new)) == "1 film ändrad"


def test_a_damaged_pack_cannot_be_compared_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "pack.sqlite").write_bytes(b"SQLite format 3\0" + bytes(200))

    with pytest.raises(PackError, match="skadat"):
        read_contents(tmp_path / "pack.sqlite")


def _row(**values: str) -> str:
    return json.dumps({key: {"key": "", "sv": value} for key, value in values.items()})


def test_what_changes_has_names_new_things_first() -> None:
    before = {"courses": {"a": _row(title="Svets"), "b": _row(title="Bygg")}, "films": {"k": "{}film hash"}}
    after = {
        "courses": {"b": _row(title="Bygga hus"), "c": _row(title="Vård")},
        "films": {"k": "{}other hash"},
    }

    assert [(each.kind, each.change.value, each.title) for each in name_changes(before, after)] == [
        ("kurs", "new", "Vård"),
        ("kurs", "changed", "Bygga hus"),
        ("kurs", "removed", "Svets"),
    ]


def test_a_film_whose_file_is_another_one_is_named() -> None:
    film = _row(title="Vägar till jobb")

    (found,) = name_changes({"films": {"v": f"{film}ab12"}}, {"films": {"v": f"{film}cd34"}})

    assert (found.kind, found.title) == ("film", "Vägar till jobb")


@pytest.mark.parametrize("row", ["", "not json", "[1]", '"text"', "7"])
def test_a_row_without_a_name_is_counted_and_not_named(row: str) -> None:
    assert name_changes({}, {"facts": {"a": row}}) == ()
    assert compare({}, {"facts": {"a": row}}) == (Difference("facts", new=1),)
