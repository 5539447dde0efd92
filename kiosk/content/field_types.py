"""What one field of a pack's source may look like, whichever file it stands in."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from itertools import groupby
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, Strict, StrictStr

from kiosk.content.drawings import FIGURES, PICTURES
from kiosk.content.values import Confidence

# Control characters and invisible direction marks have no place in a text that people edit;
# joiners stay, because Persian needs them.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]")
# Letters of real languages carry two or three marks; a tower of them falls over the lines around it.
_MOST_MARKS = 4
_MARKS = frozenset({"Mn", "Me"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SOURCE_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def _words(text: str) -> str:
    text = text.strip()
    if not text:
        raise ValueError("Texten är tom. Skriv något eller ta bort fältet.")
    found = _FORBIDDEN.search(text)
    if found:
        raise ValueError(
            f"Texten har ett osynligt tecken som inte får finnas (U+{ord(found[0]):04X}). Skriv om den."
        )
    if any(is_mark and len(list(run)) > _MOST_MARKS for is_mark, run in groupby(text, key=_is_mark)):
        raise ValueError(f"Texten har fler än {_MOST_MARKS} tecken ovanpå varandra. Skriv om den.")
    return text


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) in _MARKS


def _day(value: object) -> object:
    if isinstance(value, str) and not _DAY.fullmatch(value):
        raise ValueError("Skriv datumet som ÅÅÅÅ-MM-DD.")
    return value


def year_as_text(value: object) -> object:
    """Take a bare number for the text it stands for: people write `date: 2026`."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _source_date(text: str) -> str:
    if not _SOURCE_DATE.fullmatch(text):
        raise ValueError("Skriv datumet som ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.")
    return text


def _confidence(value: object) -> object:
    if value == "E":
        raise ValueError(
            "Uppgifter med säkerhet E är inte bekräftade och får inte vara med. Kontrollera eller ta bort."
        )
    return value


def _picture(name: str) -> str:
    if name not in PICTURES:
        raise ValueError(f"Bilden ”{name}” finns inte. Välj bland: {', '.join(PICTURES)}.")
    return name


def _figure(name: str) -> str:
    if name not in FIGURES:
        raise ValueError(f"Figuren ”{name}” finns inte. Välj bland: {', '.join(FIGURES)}.")
    return name


Words = Annotated[StrictStr, AfterValidator(_words)]
Id = Annotated[StrictStr, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
LanguageCode = Annotated[StrictStr, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Code = Annotated[StrictStr, Field(pattern=r"^\d{4}$")]
Name = Annotated[StrictStr, Field(pattern=r"^[a-z][A-Za-z0-9]*$")]
Picture = Annotated[StrictStr, AfterValidator(_picture)]
Figure = Annotated[StrictStr, AfterValidator(_figure)]
FileName = Annotated[StrictStr, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$")]
Day = Annotated[date, BeforeValidator(_day)]
Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
Seconds = Annotated[float, Strict(), Field(ge=0, allow_inf_nan=False)]
SourceDate = Annotated[StrictStr, BeforeValidator(year_as_text), AfterValidator(_source_date)]
Version = Annotated[Words, BeforeValidator(year_as_text)]
KnownConfidence = Annotated[Confidence, BeforeValidator(_confidence)]
ReportCode = Annotated[StrictStr, Field(pattern=r"^[ios]\d{1,2}$")]
