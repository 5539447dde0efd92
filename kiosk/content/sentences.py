"""Where the sentences of a text are: what a voice reads in one breath, and what is marked meanwhile."""

from __future__ import annotations

import re
from dataclasses import dataclass

# The marks of our scripts: Latin and Cyrillic, Arabic, Persian, Ethiopic. What closes a quotation goes along.
_END = re.compile(r"[.!?…؟۔።፧፨]+[”’\"»)\u2069]*(?=\s|$)|\n")
# Swedish abbreviations that a capital letter or a figure may follow.
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:t\.ex|bl\.a|d\.v\.s|s\.k|m\.m|f\.d|o\.s\.v|kl|nr|ca|tel|resp)\.$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text: its first character and the one after its last."""

    start: int
    end: int


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Find the sentences of a text, without the spaces between them.

    A line ends one unless a small letter follows.

    >>> text = "Ring kl. 9. Det är gratis!"
    >>> [text[each.start : each.end] for each in sentences_of(text)]
    ['Ring kl. 9.', 'Det är gratis!']
    """
    found: list[Sentence] = []
    start = 0
    for mark in _END.finditer(text):
        if _goes_on(text, start, mark):
            continue
        found.append(Sentence(start, mark.end()))
        start = mark.end()
    found.append(Sentence(start, len(text)))
    trimmed = (_trimmed(text, each) for each in found)
    return tuple(each for each in trimmed if each.start < each.end)


def _goes_on(text: str, start: int, mark: re.Match[str]) -> bool:
    so_far, rest = text[start : mark.end()], text[mark.end() :].lstrip(" ")
    if mark[0] == "\n":
        # A title that is broken where it looks best.
        return rest[:1].islower()
    if not mark[0].startswith("."):
        return False
    # "1." begins a sentence rather than being one; a small letter never begins one.
    is_number = not any(sign.isalpha() for sign in so_far)
    return bool(rest) and (is_number or rest[0].islower() or _SHORTENED.search(so_far) is not None)


def _trimmed(text: str, sentence: Sentence) -> Sentence:
    words = text[sentence.start : sentence.end]
    start = sentence.start + len(words) - len(words.lstrip())
    return Sentence(start, max(start, sentence.end - (len(words) - len(words.rstrip()))))
