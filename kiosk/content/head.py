"""What is needed of a pack before the first frame: few frozen values, because each class costs time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Text:
    """One visitor-facing text: the key that translations use, and the Swedish wording."""

    key: str
    sv: str


class TranslationStatus(StrEnum):
    """Who stands behind a language's texts."""

    HUMAN = "human"
    REVIEWED = "reviewed"
    MACHINE = "machine"


class PackLanguage(NamedTuple):
    """A language that the pack carries, and who made it when."""

    code: str
    status: TranslationStatus
    by: str
    date: str


class PackHead(NamedTuple):
    """What is needed before the first frame."""

    id: str
    title: Text
    version: str
    languages: tuple[PackLanguage, ...]
    default_language: str
    valid_until: date
    fallback_contact: str
    event: Text | None = None
    site: str | None = None
    # Where staff host the page that shows a plan, or None.
    plan_page: str | None = None
