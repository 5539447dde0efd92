"""The words of a recording as a hash: what the pack's maker and the running kiosk both compute."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

# Isolates keep figures in order on the screen; they make no sound. Nor do quotation marks round a whole text.
_SILENT = re.compile("[\u2066-\u2069\u200e\u200f]")
_AROUND = ' \n\t\u202f”“"«»'


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording in a compiled pack: its name among the media, and when its sentences begin, in seconds."""

    name: str
    starts: tuple[float, ...] = ()


# A thin space keeps the groups of a number together on the screen; a voice would read two numbers.
_GROUPED = re.compile(r"(?<=\d)\u202f(?=\d)")


def heard(words: str) -> str:
    r"""Give some words as a voice has to get them: without marks of direction, numbers in one piece.

    >>> heard("\u20661\u202f050\u2069 kr")
    '1050 kr'
    """
    return _GROUPED.sub("", _SILENT.sub("", words))


def words_hash(words: str) -> str:
    """Hash what is heard of some words: 32 hexadecimal digits of SHA-256.

    >>> words_hash("”Hej  du.”") == words_hash("Hej du.")
    True
    """
    plain = " ".join(_SILENT.sub("", words).split()).strip(_AROUND)
    return hashlib.sha256(plain.encode()).hexdigest()[:32]
