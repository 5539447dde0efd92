"""What the program brings to every pack: values that the rules need and the content side cannot know."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.values import Text


@dataclass(frozen=True, slots=True)
class Program:
    """The icons that can be drawn, and the program's own texts that packs translate."""

    icons: frozenset[str]
    texts: tuple[Text, ...] = ()
