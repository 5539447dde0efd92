"""The careful eye itself: it sees each kind of flaw, and none where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from tests.journeys.looking import flaws
from tests.qml.running import QML

_WORDS = "Ett ord som är långt"
CASES = {
    "": 'Label { text: "Ord"; y: 700 } Tappable { name: "Bra"; y: 600; width: 200; height: 80 }',
    "Tappable ”Låg” is only 40 high": 'Tappable { name: "Låg"; y: 900; width: 200; height: 40 }',
    "Tappable ” ” has no name": 'Tappable { name: " "; y: 900; width: 200; height: 90 }',
    "Tappable ”Hög” is in the top quarter": 'Tappable { name: "Hög"; y: 200; width: 200; height: 90 }',
    "Tappable ”Ute” is outside the window": """
        Tappable { name: "Ute"; y: 900; x: 1000; width: 200; height: 90 }""",
    "Tappable ”A” is only 4.0 from Tappable ”B”": """
        Tappable { name: "A"; y: 900; width: 200; height: 90 }
        Tappable { name: "B"; y: 994; width: 200; height: 90 }""",
    "Tappable ”A” overlaps Tappable ”B”": """
        Tappable { name: "A"; y: 900; width: 200; height: 90 }
        Tappable { name: "B"; y: 980; x: 190; width: 200; height: 90 }""",
    "QQuickText ”<b>Ord</b>” is not plain text": 'Text { text: "<b>Ord</b>"; y: 900 }',
    f"Label ”{_WORDS}” is truncated": f"""
        Label {{ text: "{_WORDS}"; y: 900; width: 90; elide: Text.ElideRight; maximumLineCount: 1 }}""",
    f"Label ”{_WORDS}” is painted outside the window": f'Label {{ text: "{_WORDS}"; y: 900; x: 900 }}',
    f"Label ”{_WORDS}” is cut off": f"""
        Item {{ y: 900; width: 90; height: 90; clip: true; Label {{ text: "{_WORDS}" }} }}""",
    f"Label ”{_WORDS}” does not fit in what is tapped": f"""
        Tappable {{ name: "A"; y: 900; width: 90; height: 90; Label {{ text: "{_WORDS}" }} }}""",
    f"Label ”{_WORDS}” lies over Label ”Annat”": f"""
        Label {{ text: "{_WORDS}"; y: 900 }} Label {{ text: "Annat"; y: 910 }}""",
    f"Label ”{_WORDS}” lies over Tappable ”A”": f"""
        Label {{ text: "{_WORDS}"; y: 900 }} Tappable {{ name: "A"; y: 900; width: 90; height: 90 }}""",
    "there is more than one sign: Sign ”A”, Sign ”B”": """
        Sign { name: "A"; y: 900; width: 400 } Sign { name: "B"; y: 1100; width: 400 }""",
}


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QQuickView]:
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    yield view
    shiboken6.delete(view)


@pytest.mark.parametrize("expected", CASES)
def test_it_sees(view: QQuickView, qtbot: QtBot, tmp_path: Path, expected: str) -> None:
    file = tmp_path / "Screen.qml"
    text = f"import QtQuick\nimport Kiosk.Controls\nItem {{ width: 1080; height: 1920\n{CASES[expected]}\n}}"
    file.write_text(text, encoding="utf-8")
    view.setSource(file.as_uri())
    with qtbot.waitActive(view):
        view.show()
    view.grabWindow()

    assert flaws(view) == ([expected] if expected else [])


def test_what_is_scrolled_away_is_not_cut(view: QQuickView, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "Screen.qml"
    lines = "".join(f'Label {{ text: "Rad {n}" }}' for n in range(60))
    text = (
        "import QtQuick\nimport Kiosk.Controls\n"
        f"ScrollArea {{ width: 1080; height: 1920; spacing: 40; {lines} }}"
    )
    file.write_text(text, encoding="utf-8")
    view.setSource(file.as_uri())
    with qtbot.waitActive(view):
        view.show()
    view.grabWindow()

    assert flaws(view) == []
