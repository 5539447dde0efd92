"""What a pack says is shown as letters: never as markup and never as code."""

import re
from pathlib import Path

import pytest

from tests.rules.scanning import qml_files, where

# Text shows markup by default and loads the pictures it names. The others have a menu of their own under a
# long press (RELIABILITY.md, findings 7 and 10): staff's pad has keys of ours instead.
SHOWS_TEXT = re.compile(r"^\s*(?:[A-Za-z.]+:\s*)?(Text|TextEdit|TextArea|TextField)\s*\{")
PLAIN = re.compile(r"^\s*textFormat:\s*Text\.PlainText\s*$")
WITH_MENU = re.compile(r"\b(TextArea|TextField|TextEdit)\s*\{")
RUNS_CODE = re.compile(
    r"\bQt\.(createQmlObject|createComponent)\b|\beval\s*\(|\bnew Function\b|\bWorkerScript\b"
)


def _texts_that_are_not_plain(lines: list[str]) -> list[int]:
    """Number the lines where a text begins that does not say that it is plain."""
    found = []
    for start, line in enumerate(lines):
        if not SHOWS_TEXT.match(line):
            continue
        depth = 0
        for inner in lines[start:]:
            if depth == 1 and PLAIN.match(inner):
                break
            depth += inner.count("{") - inner.count("}")
            if depth <= 0:
                found.append(start + 1)
                break
    return found


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def test_every_text_is_plain() -> None:
    found = [
        where(path, number) for path in qml_files() for number in _texts_that_are_not_plain(_lines(path))
    ]

    assert found == []


def test_the_scan_saw_the_texts() -> None:
    assert sum(bool(SHOWS_TEXT.match(line)) for path in qml_files() for line in _lines(path)) >= 2


@pytest.mark.parametrize("rule", [WITH_MENU, RUNS_CODE])
def test_no_screen_makes_code_or_opens_a_menu(rule: re.Pattern[str]) -> None:
    found = [
        f"{where(path, number)}: {line.strip()}"
        for path in qml_files()
        for number, line in enumerate(_lines(path), start=1)
        if rule.search(line)
    ]

    assert found == []


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        (["Text {", "    text: a", "    textFormat: Text.PlainText", "}"], []),
        (["Text {", "    text: a", "}"], [1]),
        (["Text {", "    textFormat: Text.RichText", "}"], [1]),
        (
            [
                "Item {",
                "    Text {",
                "        Item {",
                "            textFormat: Text.PlainText",
                "        }",
                "    }",
            ],
            [2],
        ),
        (["    contentItem: Text {", "        text: a", "    }"], [1]),
        (["Label {", "    text: a", "}"], []),
    ],
)
def test_the_rule_tells_plain_texts_from_others(lines: list[str], wrong: list[int]) -> None:
    assert _texts_that_are_not_plain(lines) == wrong


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (RUNS_CODE, 'Qt.createQmlObject("import QtQuick; Item {}", root)'),
        (RUNS_CODE, "eval(root.words)"),
        (WITH_MENU, "TextField {"),
    ],
)
def test_the_rules_find_what_they_forbid(rule: re.Pattern[str], line: str) -> None:
    assert rule.search(line)
