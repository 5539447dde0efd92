"""The words of a recording as a hash: what the pack's maker and the running kiosk both compute."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from kiosk.content.phrasebook import SWEDISH

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


# Languages with letters of their own: what has only Latin ones there is Swedish.
_OTHER_LETTERS = frozenset({"ar", "fa", "ti", "uk"})
_LAST_LATIN = "\u024f"


def language_of(words: str, language: str) -> str:
    """Tell in which language some words of a screen are to be read: the visitor's, or Swedish.

    >>> language_of("Komvux", "ar"), language_of("Komvux", "fi"), language_of("مرحبا", "ar")
    ('sv', 'fi', 'ar')
    """
    letters = [sign for sign in words if sign.isalpha()]
    is_latin = bool(letters) and max(letters) <= _LAST_LATIN
    return SWEDISH if is_latin and language in _OTHER_LETTERS else language


def words_hash(words: str) -> str:
    """Hash what is heard of some words: 32 hexadecimal digits of SHA-256.

    >>> words_hash("”Hej  du.”") == words_hash("Hej du.")
    True
    """
    plain = " ".join(_SILENT.sub("", words).split()).strip(_AROUND)
    return hashlib.sha256(plain.encode()).hexdigest()[:32]
