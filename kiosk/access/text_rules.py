"""Rules over the texts of a screen: large, clear and whole, apart from each other, said, translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from kiosk.access import limits
from kiosk.access.values import Area, Finding, Glance, Words


def judge_texts(glance: Glance) -> Iterator[Finding]:
    """Yield what is wrong with the texts of a screen."""
    for words in glance.words:
        for rule, message in (*_size(glance, words), *_clarity(glance, words), *_wholeness(glance, words)):
            yield Finding(rule, glance.look, described(words), message)
        if not words.said:
            yield Finding("A1", glance.look, described(words), "Den som inte ser får aldrig höra texten.")
        if is_one_of(words.text, glance.untranslated):
            yield Finding("G8", glance.look, described(words), "Texten är inte översatt.")
    yield from _texts_on_others(glance)


def described(words: Words) -> str:
    """Name a text by its type and its beginning."""
    return f"{words.kind} ”{words.text.replace(chr(10), ' ')[:40]}”"


def _size(glance: Glance, words: Words) -> Iterator[tuple[str, str]]:
    least = limits.LEAST_CAPITAL_LARGE if glance.look.large else limits.LEAST_CAPITAL
    if words.capital < least - 0.05:
        rule = "A14c" if glance.look.large else "A14"
        yield rule, f"En stor bokstav är {words.capital:.1f} mm hög. Den ska vara minst {least:.1f} mm."


def _clarity(glance: Glance, words: Words) -> Iterator[tuple[str, str]]:
    least = limits.LEAST_CONTRAST_IN_CONTRAST if glance.look.contrast else limits.LEAST_CONTRAST
    # WCAG 1.4.3 leaves out what cannot be pressed at the moment.
    if words.contrast is not None and not words.quiet and words.contrast < least:
        rule = "A25" if glance.look.contrast else "A23"
        yield rule, f"Kontrasten är {words.contrast:.1f}:1. Den ska vara minst {least:.0f}:1."


def _wholeness(glance: Glance, words: Words) -> Iterator[tuple[str, str]]:
    if not words.plain:
        yield "own-plain", "Texten kan innehålla kod. Den ska vara ren text."
    if words.truncated:
        yield "A14c", "Texten är avkortad."
    if not is_inside(words.letters, glance.glass, words.scrolls):
        yield "A14c", "Texten hamnar utanför skärmen."
    elif not words.scrolls and not is_inside(words.letters, words.clip):
        yield "A14c", "Texten är avskuren."
    if words.held_by and not is_inside(words.letters, glance.targets[words.held_by[-1]].area):
        yield "A14c", "Texten får inte plats i det man trycker på."


def _texts_on_others(glance: Glance) -> Iterator[Finding]:
    for one, other in combinations(glance.words, 2):
        if overlaps(one.visible, other.visible):
            message = f"Texten ligger över {described(other)}."
            yield Finding("A14c", glance.look, described(one), message)
    for words in glance.words:
        for index, target in enumerate(glance.targets):
            if index not in words.held_by and overlaps(words.visible, target.visible):
                message = f"Texten ligger över {target.kind} ”{target.name}”."
                yield Finding("A14c", glance.look, described(words), message)


def is_inside(inner: Area, outer: Area, scrolls: bool = False) -> bool:
    """Tell whether an area lies within another, but for rounding; what scrolls may be higher."""
    slack = limits.ROUNDING
    wide = inner.left >= outer.left - slack and inner.right <= outer.right + slack
    high = inner.top >= outer.top - slack and inner.bottom <= outer.bottom + slack
    return wide and (high or scrolls)


def is_one_of(text: str, sources: frozenset[str]) -> bool:
    """Tell whether a text is one that the program is written with, whatever stands for its %1 and %2.

    >>> is_one_of("Fråga 3", frozenset({"Fråga %1"})), is_one_of("Svar 3", frozenset({"Fråga %1"}))
    (True, False)
    """
    if text in sources:
        return True
    figured = (source for source in sources if "%" in source)
    return any(re.fullmatch(re.sub(r"%\d", ".*", re.escape(source)), text) for source in figured)


def overlaps(one: Area, other: Area) -> bool:
    """Tell whether two areas share more than a touch."""
    common = one.common(other)
    return common.width > limits.ROUNDING and common.height > 2 * limits.ROUNDING
