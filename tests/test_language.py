"""Languages by their own names, their direction and their digits."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.language import LANGUAGES, Language, count, isolate


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_stands_under_its_own_code(code: str) -> None:
    assert LANGUAGES[code].code == code
    assert LANGUAGES[code].endonym.strip()


def test_every_language_is_called_what_its_speakers_call_it() -> None:
    assert [language.endonym for language in LANGUAGES.values()] == [
        *("Svenska", "English", "العربية", "Soomaali", "فارسی / دری", "ትግርኛ", "Suomi", "Українська")
    ]


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_the_direction_is_that_of_the_letters_of_its_own_name(language: Language) -> None:
    letters = {unicodedata.bidirectional(letter) for letter in language.endonym if letter.isalpha()}

    assert (letters in ({"R"}, {"AL"})) == language.right_to_left


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_the_digits_are_the_ten_digits_in_order(language: Language) -> None:
    assert [unicodedata.digit(digit) for digit in language.digits] == list(range(10))


@given(number=st.integers(min_value=0), code=st.sampled_from(sorted(LANGUAGES)))
def test_a_count_is_the_same_number_in_every_language(number: int, code: str) -> None:
    assert int(count(number, code)) == number


@pytest.mark.parametrize(
    ("code", "expected"), [("sv", "1204"), ("ar", "١٢٠٤"), ("fa", "۱۲۰۴"), ("ti", "1204")]
)
def test_a_count_is_written_in_the_digits_of_the_language(code: str, expected: str) -> None:
    assert count(1204, code) == expected


@given(text=st.text())
def test_an_isolated_text_is_wrapped_and_not_changed(text: str) -> None:
    assert isolate(text) == f"\u2066{text}\u2069"
