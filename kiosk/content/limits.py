"""How long texts may be, in characters: what fits where it is shown, in the one table that says so.

A star stands for one part of the path (an id or a number). What no line names has no limit.
"""

from __future__ import annotations

import re
from functools import cache

LIMITS: tuple[tuple[str, int], ...] = (
    ("pack.title", 30),
    ("pack.event", 40),
    ("places.*.about", 160),
    ("areas.*.label", 18),
    ("barriers.*.label", 60),
    ("barriers.*.answer", 160),
    ("barriers.*.opening_line", 120),
    ("barriers.*.step", 120),
    ("barriers.*.supports.*.text", 90),
    ("quiz.*.ask", 60),
    ("quiz.*.why", 90),
    ("quiz.*.*.say", 40),
    ("quiz.*.*.chip", 22),
    ("quiz.*.*.wishes.*.because", 80),
    ("quiz.*.*.wishes.*.hard", 90),
    ("quiz.*.*.wishes.*.unknown", 90),
    ("routes.*.title", 40),
    ("routes.*.summary", 120),
    ("routes.*.goal", 60),
    ("routes.*.length", 24),
    ("routes.*.cost", 24),
    ("routes.*.steps.*.title", 40),
    ("routes.*.steps.*.text", 160),
    ("facts.*.title", 60),
    ("facts.*.answer", 60),
    ("facts.*.more", 400),
    ("words.*.explain", 160),
    ("stories.*.title", 60),
    ("stories.*.slides.*.line", 70),
    ("stories.*.slides.*.more", 200),
    ("films.*.title", 60),
    ("courses.*.title", 70),
    ("courses.*.about", 200),
    ("courses.*.special", 200),
    ("courses.*.length", 24),
    ("courses.*.cost", 24),
    ("courses.*.step", 120),
)
# Most languages need more room than Swedish; layouts are made for this much (UX.md G9).
TRANSLATION_FACTOR = 1.4

# Readability (UX.md L4, L5). Below so many words LIX says nothing about a text.
LIX_WORDS = 8
LIX_WARNING = 30
LIX_ERROR = 40
SENTENCE_WORDS = 15

# The guide (DESIGN section 6, UX.md U1, U13).
MOST_AREAS = 12
MOST_QUESTIONS = 8
MOST_ANSWERS = 5
MOST_TILES = 12

# Films and captions (UX.md U3, L13, L14).
FILM_WARNING_SECONDS = 60
FILM_ERROR_SECONDS = 90
CUE_LINE = 32
# What UX.md L13 allows at most: many languages need more room than Swedish.
TRANSLATED_CUE_LINE = 42
CUE_LINES = 2
CUE_SECONDS = 1.5
CUE_LENGTH = 84
CUE_SPEED_WARNING = 10
CUE_SPEED_ERROR = 13

# What a QR code of version 3, level M holds (UX.md Q4).
LINK_BYTES = 42
# What one of version 13, level M holds: 69 modules and 8 of quiet. Drawn 5 design pixels wide, a module is
# 0.55 mm on the smallest screen (1024 pixels on 211 mm), and 0.5 mm on the narrowest paper (UX.md Q2).
CODE_BYTES = 331
# Longer codes of an event are not taken by the settings.
LONGEST_CAMPAIGN = 16
# How many courses are handed over at most.
HANDED_COURSES = 3
# A year from here on is a "never" that somebody typed.
SENTINEL_YEAR = 2090


def limit_of(path: str) -> int | None:
    """Give the limit of a text by its path.

    >>> limit_of("quiz.pace.half.chip"), limit_of("films.a.transcript")
    (22, None)
    """
    return next((most for pattern, most in LIMITS if _compiled(pattern).fullmatch(path)), None)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.escape(pattern).replace(r"\*", r"[^.]+"))
