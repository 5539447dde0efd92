"""How hard a Swedish text is to read: LIX by the counting rules of UX.md section 7 (Björnsson 1968).

LIX = words per sentence + per cent of words with more than six letters. Each line is a block of
its own, and a colon ends a sentence, because that is how people read a screen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_END_OF_SENTENCE = re.compile(r"[.!?…:]+(?=\s|$)")
_LONG = 6


@dataclass(frozen=True, slots=True)
class Measure:
    """Counts of one text; `longest_sentence` is in words."""

    words: int
    sentences: int
    long_words: int
    longest_sentence: int

    @property
    def lix(self) -> float | None:
        """The LIX value, or None for a text without words.

        >>> measure("Ja. Nej. Vet inte. Du kan välja igen.").lix
        2.0
        """
        if not self.words:
            return None
        return self.words / self.sentences + 100 * self.long_words / self.words


def measure(text: str) -> Measure:
    """Count words, sentences and long words of a text."""
    words: list[str] = []
    sentences = longest = 0
    for block in filter(None, (line.strip() for line in text.split("\n"))):
        counts = [
            count for count in (len(words_of(piece)) for piece in _END_OF_SENTENCE.split(block)) if count
        ]
        # A block without words still is a line that the eye stops at.
        sentences += max(1, len(counts))
        longest = max([longest, *counts])
        words += words_of(block)
    return Measure(len(words), sentences, sum(map(_is_long, words)), longest)


def words_of(text: str) -> list[str]:
    """List the words of a text: runs of letters, and numbers.

    >>> words_of("Läs 2,5 år på sär-skolan, o.k.?")
    ['Läs', '2,5', 'år', 'på', 'sär-skolan', 'o', 'k']
    """
    return _WORD.findall(text)


def _is_long(word: str) -> bool:
    return sum(sign.isalpha() for sign in word) > _LONG
