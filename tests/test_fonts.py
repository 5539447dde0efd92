"""Every weight the design asks for is a file of its own that Qt finds by family and weight."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QRawFont, QTextLayout

from build.environment import TRANSLATIONS
from kiosk.app import FIRST_FONTS
from kiosk.content.draft import Draft
from kiosk.content.reading import read_source
from kiosk.content.texts import texts_of
from kiosk.guidance.texts import GUIDE_TEXTS
from kiosk.handout.texts import HANDOUT_TEXTS
from kiosk.language import LANGUAGES
from kiosk.paths import default_pack

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


@pytest.fixture(scope="module")
def draft() -> Draft:
    return read_source(default_pack())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("weight", WEIGHTS.values())
def test_every_letter_of_every_text_in_every_language_has_a_shape(draft: Draft, weight: str) -> None:
    chain = [QRawFont(str(FONTS / f"{family.replace(' ', '')}-{weight}.ttf"), 40) for family in FAMILIES]

    texts = {*_pack_words(draft), *_interface_words(), *(each.endonym for each in LANGUAGES.values())}
    digits = {digit for language in LANGUAGES.values() for digit in language.digits}
    # Marks of direction and joining have no shape: they only tell how others are set.
    needed = {letter for letter in {*"".join(texts), *digits} if unicodedata.category(letter)[0] != "C"}
    missing = {letter for letter in needed if not any(font.supportsCharacter(ord(letter)) for font in chain)}

    assert len(needed) > 300, "not all texts were read"
    assert not missing


@pytest.mark.usefixtures("qapp")
def test_the_first_frame_names_every_language_without_waiting_for_more_fonts() -> None:
    chain = [QRawFont(str(FONTS / f"{name}.ttf"), 40) for name in FIRST_FONTS if name.endswith("-SemiBold")]
    letters = {letter for language in LANGUAGES.values() for letter in language.endonym}

    assert {each for each in letters if not any(font.supportsCharacter(ord(each)) for font in chain)} == set()


def _pack_words(draft: Draft) -> Iterator[str]:
    yield from (placed.text.sv for placed in texts_of(draft))
    yield from (text.sv for text in (*GUIDE_TEXTS, *HANDOUT_TEXTS))
    for translations in draft.translations.values():
        yield from translations.values()
    for place in draft.places:
        yield from (place.name, place.town, place.address or "", place.contact or "")
    yield from (word.word for word in draft.words)


def _interface_words() -> Iterator[str]:
    for path in TRANSLATIONS.glob("*.ts"):
        for message in Xml.parse(path).getroot().iter("message"):
            yield message.findtext("source", "")
            yield message.findtext("translation", "")


def _a_font(families: list[str], weight: int) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(40)
    font.setWeight(QFont.Weight(weight))
    return font
