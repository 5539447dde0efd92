"""LIX by the rules and test vectors of UX.md section 7."""

from __future__ import annotations

import pytest

from kiosk.content.readability import measure, words_of

_PUBLISHED = (
    "Dette er en lang tekst. Den har noen, men ikke så mange, kjempevanskelige ord. "
    "Her er et eksempel på et slikt ord: onomatopoetikon."
)


@pytest.mark.parametrize(
    ("text", "lix"),
    [
        pytest.param(_PUBLISHED, 18.79, id="the vector of lix-index: the colon ends a sentence"),
        pytest.param("Ja. Nej. Vet inte. Du kan välja igen.", 2.0, id="short sentences count"),
        pytest.param("Läs mer", 2.0, id="a label is one sentence"),
        pytest.param("Läs mer\nRing oss", 2.0, id="each line is a block of its own"),
        pytest.param("Läs nu… Ring!? Kom.", 4 / 3, id="a run of marks ends one sentence"),
        pytest.param("klockan 17.30", 2 + 50, id="a point inside a number ends nothing"),
        pytest.param("abcdef-g", 1 + 100, id="letters on both sides of a hyphen make one long word"),
        pytest.param("1234567", 1.0, id="digits make no word long"),
    ],
)
def test_lix_counts_as_the_rules_say(text: str, lix: float) -> None:
    assert measure(text).lix == pytest.approx(lix, abs=0.005)


@pytest.mark.parametrize("text", ["", " \n ", "…!?", "_ – _"])
def test_a_text_without_words_has_no_lix(text: str) -> None:
    assert measure(text).lix is None


def test_the_published_vector_has_the_published_counts() -> None:
    counts = measure(_PUBLISHED)
    assert (counts.words, counts.sentences, counts.long_words) == (23, 4, 3)


def test_the_longest_sentence_is_counted_in_words() -> None:
    assert measure("Ett två. Ett två tre fyra: fem.\nEtt två tre").longest_sentence == 4


def test_words_keep_inner_marks_and_numbers_keep_theirs() -> None:
    assert words_of("Mc’Donald 1,5 a_b 2:a") == ["Mc’Donald", "1,5", "a", "b", "2", "a"]
