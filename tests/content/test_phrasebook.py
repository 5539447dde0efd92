"""A phrasebook says the translation, or the Swedish wording, and writes figures as people read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.head import Text, TranslationStatus
from kiosk.content.phrasebook import Phrasebook, format_number

_TEXT = Text("facts.csn.answer", "{bidrag} kr i veckan")


def _book(language: str = "en", **texts: str) -> Phrasebook:
    return Phrasebook(language, TranslationStatus.MACHINE, texts)


def test_a_translation_is_said_by_its_key() -> None:
    book = Phrasebook("en", TranslationStatus.HUMAN, {_TEXT.key: "{bidrag} kr a week"})
    assert book.say(_TEXT, bidrag=1050) == "1\u202f050 kr a week"
    assert book.is_translated(_TEXT)


def test_what_is_not_translated_is_said_in_swedish() -> None:
    assert _book().say(_TEXT, bidrag=1050) == "1\u202f050 kr i veckan"
    assert not _book().is_translated(_TEXT)


def test_swedish_is_its_own_translation() -> None:
    assert _book("sv").is_translated(_TEXT)


def test_only_machine_translations_are_called_so() -> None:
    told = [Phrasebook("en", status).machine for status in TranslationStatus]
    assert told == [False, False, True]


def test_a_figure_that_nobody_gave_stays_visible() -> None:
    assert _book().say(_TEXT) == _book().say(_TEXT, annan=1) == "{bidrag} kr i veckan"


def test_a_figure_that_is_a_word_is_said_as_it_is() -> None:
    assert _book().say(_TEXT, bidrag="många") == "många kr i veckan"


@pytest.mark.parametrize(
    ("number", "language", "written"),
    [
        (0, "sv", "0"),
        (999, "sv", "999"),
        (4120, "sv", "4_120"),
        (4120.0, "ar", "4_120"),
        (1234567, "sv", "1_234_567"),
        (0.5, "sv", "0,5"),
        (0.5, "en", "0.5"),
        (2.25, "fi", "2,25"),
        (-1050, "sv", "-1_050"),
        (1.999, "sv", "2"),
    ],
)
def test_numbers_have_thin_groups(number: float, language: str, written: str) -> None:
    assert format_number(number, language) == written.replace("_", "\u202f")


@given(st.integers(-(10**12), 10**12))
def test_a_whole_number_can_be_read_back(number: int) -> None:
    assert int(format_number(number).replace("\u202f", "")) == number


@given(st.dictionaries(st.text(min_size=1), st.text()), st.text(min_size=1), st.text())
def test_every_text_is_said_by_its_key_or_as_it_is(texts: dict[str, str], key: str, sv: str) -> None:
    book = Phrasebook("en", TranslationStatus.HUMAN, texts)
    assert book.say(Text(key, sv)) == texts.get(key, sv)
