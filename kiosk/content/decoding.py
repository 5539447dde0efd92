"""Turns the JSON rows of a compiled pack into values, typed. Imported when the first row is read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

import msgspec

from kiosk.content.course_values import Course
from kiosk.content.head import PackHead
from kiosk.content.item_types import ITEM_TYPES
from kiosk.content.pack import Pack
from kiosk.content.schema import BACKGROUND
from kiosk.content.spoken_words import Recording

R = TypeVar("R")
Ring = tuple[tuple[float, float], ...]

# A few screens full.
KEPT_COURSES = 512

_course = msgspec.json.Decoder(Course)


@lru_cache(maxsize=KEPT_COURSES)
def decode_course(json: str) -> Course:
    """Read one course; the last ones read are kept.

    Raises:
        ValueError: when the JSON is damaged.
    """
    return _typed(_course.decode, json)


def decode_pack(head: PackHead, database: sqlite3.Connection) -> Pack:
    """Read everything but courses and translations.

    Raises:
        ValueError: when a row is damaged.
    """

    def items(kind: str, decode: Callable[[str], R]) -> tuple[R, ...]:
        rows = database.execute("SELECT json FROM item WHERE kind = ? ORDER BY position", (kind,))
        return tuple(_typed(decode, json) for (json,) in rows)

    lists: dict[str, Any] = {
        kind: items(kind, msgspec.json.Decoder(each).decode) for kind, each in ITEM_TYPES.items()
    }
    background = items(BACKGROUND, msgspec.json.Decoder(Ring).decode)
    return Pack(head=head, background=background, **lists)


def decode_recordings(json: str) -> dict[str, Recording]:
    """Read the recordings of a language, by the hash of their words.

    Raises:
        ValueError: when the JSON is damaged.
    """
    return _typed(msgspec.json.Decoder(dict[str, Recording]).decode, json)


def _typed(decode: Callable[[str], R], json: str) -> R:
    try:
        return decode(json)
    except msgspec.MsgspecError as problem:
        raise ValueError(str(problem)) from problem
