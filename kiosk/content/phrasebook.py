"""The words of one language: a translation by its key, the Swedish wording where there is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kiosk.content.head import Text, TranslationStatus

SWEDISH = "sv"
# U+202F: a group never breaks over two lines, and is narrower than a space between words.
_GROUP = "\u202f"
_POINT_LANGUAGES = frozenset({"en", "so"})
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class Phrasebook(NamedTuple):
    """Says every text of a pack in one language; `texts` is key → translation."""

    language: str
    status: TranslationStatus
    texts: Mapping[str, str] = MappingProxyType({})

    @property
    def machine(self) -> bool:
        """Tell whether nobody has read the translations, so that the visitor must be told."""
        return self.status is TranslationStatus.MACHINE

    def is_translated(self, text: Text) -> bool:
        """Tell whether the text can be said in this language."""
        return self.language == SWEDISH or text.key in self.texts

    def say(self, text: Text, **figures: float | str) -> str:
        r"""Say a text, with `{name}` replaced by the figures; a figure nobody gave stays as it is.

        >>> book = Phrasebook("sv", TranslationStatus.HUMAN)
        >>> book.say(Text("facts.csn.answer", "{bidrag} kr"), bidrag=4120.0).replace("\u202f", "_")
        '4_120 kr'
        """
        words = self.texts.get(text.key, text.sv)
        if not figures:
            return words
        return PLACEHOLDER.sub(lambda found: self._figure(found, figures), words)

    def _figure(self, found: re.Match[str], figures: Mapping[str, float | str]) -> str:
        value = figures.get(found[1])
        if value is None:
            return found[0]
        return value if isinstance(value, str) else format_number(value, self.language)


def format_number(value: float, language: str = SWEDISH) -> str:
    r"""Write a number with thin groups of three digits and at most two decimals.

    >>> format_number(1234.5).replace("\u202f", "_"), format_number(0.5, "en")
    ('1_234,5', '0.5')
    """
    whole, _, decimals = f"{value:,.2f}".partition(".")
    decimals = decimals.rstrip("0")
    mark = "." if language.partition("-")[0] in _POINT_LANGUAGES else ","
    return whole.replace(",", _GROUP) + (f"{mark}{decimals}" if decimals else "")
