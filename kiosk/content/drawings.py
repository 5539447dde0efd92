"""The pictures and figures that the program can draw; a pack names them."""

from __future__ import annotations

PICTURES: tuple[str, ...] = (
    *("road", "bus", "home", "evening", "centre", "crossroads"),
    *("summit", "books", "group", "work", "money", "talk"),
)
# People seen from behind.
FIGURES: tuple[str, ...] = ("longHair", "shortHair", "scarf", "bun", "cap", "grey")
