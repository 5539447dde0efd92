"""The look lives in Theme alone: no other QML names a colour, a text size, a font or a duration."""

import re

import pytest

from tests.rules.scanning import QML, qml_files, where

THEME = QML / "Kiosk" / "Theme"
# Pictures are drawn from paths; their numbers and letters are shapes, not tokens.
GENERATED = {QML / "Kiosk" / "Controls" / "IconPaths.qml"}

LITERALS = {
    "colour": re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|\bQt\.(?:rgba|hsla|hsva|color)\(\s*["'\d]"""),
    "named colour": re.compile(r"""[cC]olor:\s*["'](?!transparent["'])[a-zA-Z]+["']"""),
    "text size": re.compile(r"\b(?:pixelSize|pointSize):\s*\d|\bpointSizeF?:"),
    "font": re.compile(r"""\bfamily:\s*["']"""),
    "duration": re.compile(r"\bduration:\s*[1-9]"),
}


def test_no_screen_or_control_names_its_own_look() -> None:
    found = [
        f"{where(path, number)}: {kind}: {line.strip()}"
        for path in qml_files()
        if THEME not in path.parents and path not in GENERATED
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        for kind in _literals(line)
    ]

    assert found == []


def test_the_scan_saw_the_screens_and_the_theme() -> None:
    outside = [path for path in qml_files() if THEME not in path.parents]
    inside = [path for path in qml_files() if THEME in path.parents]

    assert len(outside) > 20
    assert any(LITERALS["colour"].search(path.read_text("utf-8")) for path in inside), "no colours in Theme?"


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ('color: "#fff"', ["colour"]),
        ('border.color: "#11223344"', ["colour"]),
        ("color: Qt.rgba(0, 0, 0, 0.5)", ["colour"]),
        ('color: "white"', ["named colour"]),
        ('color: "transparent"', []),
        ("color: Theme.color.ink", []),
        ("font.pixelSize: 24", ["text size"]),
        ("font { pixelSize: 24 }", ["text size"]),
        ("font.pixelSize: Theme.text.body", []),
        ('font.family: "Arial"', ["font"]),
        ("NumberAnimation { duration: 200 }", ["duration"]),
        ("NumberAnimation { duration: Theme.motion.short }", []),
    ],
)
def test_the_rule_tells_literals_from_tokens(line: str, kinds: list[str]) -> None:
    assert _literals(line) == kinds


def _literals(line: str) -> list[str]:
    return [kind for kind, pattern in LITERALS.items() if pattern.search(line)]
