"""Every weight the design asks for is a file of its own that Qt finds by family and weight."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QTextLayout

FONTS = Path(__file__).resolve().parent.parent / "assets" / "fonts"
FAMILIES = ["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"]
WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold", 800: "ExtraBold", 900: "Black"}
WORDS = [
    ("Noto Sans", "Vägen hit går på många sätt"),
    ("Noto Sans", "Українська"),
    ("Noto Sans Arabic", "العَرَبِيَّة"),
    ("Noto Sans Arabic", "پښتو گچ"),
    ("Noto Sans Ethiopic", "እንቋዕ"),
]


@pytest.fixture
def fonts(qapp: QGuiApplication) -> None:
    for file in sorted(FONTS.glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0, file.name


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("family", FAMILIES)
def test_a_weight_is_found_by_its_number(family: str, weight: int) -> None:
    found = QFontInfo(_a_font([family], weight))

    assert (found.family(), found.weight(), found.styleName()) == (family, weight, WEIGHTS[weight])


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("weight", [400, 900])
@pytest.mark.parametrize(("family", "word"), WORDS)
def test_every_script_is_drawn_from_its_own_family(family: str, word: str, weight: int) -> None:
    layout = QTextLayout(word, _a_font(FAMILIES, weight))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    runs = layout.glyphRuns()

    assert family in {run.rawFont().familyName() for run in runs}
    assert {run.rawFont().familyName() for run in runs} <= {family, "Noto Sans"}
    assert all(0 not in run.glyphIndexes() for run in runs), "a glyph is missing"
    assert {run.rawFont().styleName() for run in runs} == {WEIGHTS[weight]}


def _a_font(families: list[str], weight: int) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(40)
    font.setWeight(QFont.Weight(weight))
    return font
