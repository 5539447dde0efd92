"""Where a visitor stands in the guide: one frozen value, small enough for the first frame."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Quiz(NamedTuple):
    """Where a visitor stands in the guide.

    `order` lists the questions that were shown, in the order they were shown; `here` is an
    index into it. A question in `order` without an entry in `answers` was skipped or is open:
    `skipped` tells the two apart. A skip is never a neutral answer.
    """

    order: tuple[str, ...] = ()
    here: int = 0
    answers: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    skipped: frozenset[str] = frozenset()


def back(quiz: Quiz) -> Quiz:
    """Go to the question shown before; at the first one nothing happens."""
    return quiz._replace(here=max(0, quiz.here - 1))
