"""Languages by their own names, and the two things a language decides: direction and digits."""

from __future__ import annotations

from typing import NamedTuple

_ISOLATE = "\u2066"
_END_ISOLATE = "\u2069"


class Language(NamedTuple):
    """A language the kiosk can speak: its code, its own name, and whether it runs right to left."""

    code: str
    endonym: str
    right_to_left: bool = False
    digits: str = "0123456789"


LANGUAGES = {
    language.code: language
    for language in (
        Language("sv", "Svenska"),
        Language("en", "English"),
        Language("ar", "العربية", right_to_left=True, digits="٠١٢٣٤٥٦٧٨٩"),
        Language("so", "Soomaali"),
        Language("fa", "فارسی / دری", right_to_left=True, digits="۰۱۲۳۴۵۶۷۸۹"),
        Language("ti", "ትግርኛ"),
        Language("fi", "Suomi"),
        Language("uk", "Українська"),
    )
}


def isolate(text: str) -> str:
    r"""Wrap a phone number, an address or a code so that right-to-left text cannot turn it around.

    Source: Unicode bidirectional algorithm, isolates U+2066 and U+2069.

    >>> isolate("0150-570 00") == "\u20660150-570 00\u2069"
    True
    """
    return f"{_ISOLATE}{text}{_END_ISOLATE}"


def count(number: int, language: str) -> str:
    """Write a count in the digits of the language; phone numbers and codes never pass here.

    >>> count(12, "sv"), count(12, "ar")
    ('12', '١٢')
    """
    digits = LANGUAGES[language].digits
    return "".join(digits[int(figure)] if figure.isdigit() else figure for figure in str(number))
