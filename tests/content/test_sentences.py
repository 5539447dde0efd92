"""Sentences, as a voice reads them and as they are marked."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.sentences import sentences_of


def _cut(text: str) -> list[str]:
    return [text[each.start : each.end] for each in sentences_of(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hej!", ["Hej!"]),
        ("Ring oss. Det är gratis.", ["Ring oss.", "Det är gratis."]),
        ("Rubrik\nHej du", ["Rubrik", "Hej du"]),
        ("Ta med dig\ndet här", ["Ta med dig\ndet här"]),
        ("Läs t.ex. Bygg. Eller vård?", ["Läs t.ex. Bygg.", "Eller vård?"]),
        ("Öppet kl. 9 till 16. Kom!", ["Öppet kl. 9 till 16.", "Kom!"]),
        ("Betyg 2.5 räcker. Fråga.", ["Betyg 2.5 räcker.", "Fråga."]),
        ("1. Ring dit. 2. Fråga.", ["1. Ring dit.", "2. Fråga."]),
        ("Du kan läsa ca. tre år.", ["Du kan läsa ca. tre år."]),
        ("”Hej!” Jag vill läsa.", ["”Hej!”", "Jag vill läsa."]),
        ("ما هو هدفك؟ اتصل بنا.", ["ما هو هدفك؟", "اتصل بنا."]),
        ("ሰላም። ከመይ ኣለኻ፧", ["ሰላም።", "ከመይ ኣለኻ፧"]),
        ("Привіт. Як справи?", ["Привіт.", "Як справи?"]),
        ("  \n ", []),
    ],
)
def test_a_text_is_cut_where_a_reader_breathes(text: str, sentences: list[str]) -> None:
    assert _cut(text) == sentences


@given(st.text(alphabet="aB1 .!?\n”،؟።"))
def test_nothing_but_space_is_lost_and_sentences_follow_each_other(text: str) -> None:
    found = sentences_of(text)

    assert "".join("".join(_cut(text)).split()) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(each.start < each.end for each in found)
