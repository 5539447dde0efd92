"""What other guides got wrong in words, held against the pack that ships (docs/testing-guidance.md).

The number in a comment is the row of the table there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from kiosk.content.head import Text
from kiosk.content.inspecting import inspect_source
from kiosk.content.program import Program
from kiosk.guidance.audit_values import Audit
from kiosk.guidance.survey import Survey
from kiosk.guidance.texts import GUIDE_TEXTS
from tests.guidance.builders import TODAY

QML = Path(__file__).parents[2] / "kiosk" / "ui" / "qml"
# What `qsTr` puts in is no percentage: %1, %L1, %n.
_PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n")
_PERCENT = re.compile(r"%|\bprocent", re.IGNORECASE)
_TYPE = re.compile(
    r"personlighet|\bdu är en\b|\btyp(en|er|iskt?)?\b|läggning|begåv|talang|introvert|extrovert|\bmatchar\b",
    re.IGNORECASE,
)


def texts_in(value: object) -> Iterator[Text]:
    """Every visitor-facing text of a value, wherever it lies in it."""
    if isinstance(value, Text):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from texts_in(getattr(value, each.name))
    elif isinstance(value, Mapping):
        yield from texts_in(tuple(value.values()))
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_in(each)


def said_by_the_guide(survey: Survey) -> list[str]:
    """Everything a visitor may read about suggestions, help and ways; facts about money are apart."""
    pack, catalogue = survey.pack, survey.catalogue
    courses = tuple(catalogue.course_at(position) for position in range(catalogue.count))
    parts = (pack.questions, pack.areas, pack.barriers, pack.routes, courses, GUIDE_TEXTS)
    return [text.sv for text in texts_in(parts)]


def said_by_the_screens(*but: str) -> list[str]:
    literal = re.compile(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"')
    return [
        found.group(1)
        for file in sorted(QML.rglob("*.qml"))
        if not file.name.startswith(but)
        for found in literal.finditer(file.read_text(encoding="utf-8"))
    ]


def test_the_words_are_found(sormland: Survey) -> None:
    assert len(said_by_the_guide(sormland)) > 500
    assert "Hoppa över" in said_by_the_screens()


# 2
def test_nothing_that_is_suggested_carries_a_percentage(sormland: Survey) -> None:
    # In percent are how much of full time one studies, where money is counted, and how loud it is, to staff.
    screens = (_PLACEHOLDER.sub("", each) for each in said_by_the_screens("Money", "Staff"))
    said = [*said_by_the_guide(sormland), *screens]
    assert [words for words in said if _PERCENT.search(words)] == []


# 5
def test_no_text_names_a_type_of_person(sormland: Survey) -> None:
    pack = [text.sv for text in texts_in(sormland.pack)]
    said = [*pack, *said_by_the_guide(sormland), *said_by_the_screens()]
    assert [words for words in said if _TYPE.search(words)] == []


@pytest.mark.parametrize("words", ["Du är en praktisk typ.", "90 % passar", "Din personlighet"])
def test_such_words_would_be_found(words: str) -> None:
    assert _PERCENT.search(words) or _TYPE.search(words)


# 21
def test_every_text_is_as_easy_as_the_rules_ask(sormland_source: Path) -> None:
    found = inspect_source(sormland_source, TODAY, Program(frozenset(), GUIDE_TEXTS)).findings
    hard = {"readability", "long-sentence", "too-long"}
    assert [finding.message for finding in found if finding.rule in hard] == []


def test_letters_that_stand_for_words_are_explained_or_left_out_of_the_questions(sormland: Survey) -> None:
    known = {word.word for word in sormland.pack.words} | {"EU", "MDU"}
    said = [text.sv for text in texts_in((sormland.pack.questions, sormland.pack.barriers))]
    letters = {found for words in said for found in re.findall(r"\b[A-ZÅÄÖ]{2,}\b", words)}
    assert letters <= known


# Every obstacle that can be named brings help, somebody near to talk to, a fact and a story.
def test_every_obstacle_is_asked_about_and_brings_help_a_place_a_fact_and_a_story(
    sormland_audit: Audit,
) -> None:
    lacking = [
        barrier.barrier
        for barrier in sormland_audit.barriers
        if not (barrier.asked and barrier.supports and barrier.places and barrier.facts and barrier.stories)
    ]
    assert lacking == []


def test_the_table_has_every_row_and_names_only_tests_that_there_are() -> None:
    root = Path(__file__).parents[2]
    table = (root / "docs" / "testing-guidance.md").read_text(encoding="utf-8")
    assert [int(row) for row in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)] == list(range(1, 24))
    for file, name in re.findall(r"`([a-z]+/test_\w+\.py)(?:::(\w+))?`", table):
        source = (root / "tests" / file).read_text(encoding="utf-8")
        assert not name or f"def {name}(" in source
