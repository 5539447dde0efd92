"""What the program brings to every pack: values that the rules need and the content side cannot know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.content.head import Text


@dataclass(frozen=True, slots=True)
class Program:
    """The icons that can be drawn, and the program's own texts that packs translate.

    `interface` are the words of the screens that can be recorded: language → key → words.
    """

    icons: frozenset[str]
    texts: tuple[Text, ...] = ()
    interface: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
