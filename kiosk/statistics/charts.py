"""The report's drawings: bars beside a number, and columns over the weeks. Plain SVG, no script.

A number that is hidden has no length: its bar is an empty, dashed stretch of one width for all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import drawsvg as draw  # type: ignore[import-untyped]

from kiosk.statistics.suppression import Hidden

BAR_WIDTH, BAR_HEIGHT = 360.0, 18.0
_HIDDEN_WIDTH = 24.0
_WIDTH, _HEIGHT = 760.0, 230.0
_LEFT, _TOP, _BOTTOM = 46.0, 22.0, 40.0
# As many columns as still have room for their number, and for their name.
_MOST_NUMBERED, _MOST_NAMED = 16, 14


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a chart: its short name below it, and its number."""

    name: str
    value: int | Hidden


def bar(value: int | Hidden, largest: int) -> str:
    """Draw one bar, to be set beside its number; `largest` fills the width."""
    drawing = draw.Drawing(BAR_WIDTH, BAR_HEIGHT)
    if isinstance(value, Hidden):
        drawing.append(draw.Rectangle(1, 1, _HIDDEN_WIDTH, BAR_HEIGHT - 2, class_="hidden"))
    else:
        width = max(2.0, BAR_WIDTH * value / max(largest, 1))
        drawing.append(draw.Rectangle(0, 0, round(width, 1), BAR_HEIGHT, class_="bar"))
    return _svg(drawing, "bar-chart")


def columns(items: Sequence[Column], title: str) -> str:
    """Draw columns from left to right over a scale; `title` says to a screen reader what it is."""
    drawing = draw.Drawing(_WIDTH, _HEIGHT)
    drawing.append_title(title)
    largest = max((item.value for item in items if not isinstance(item.value, Hidden)), default=0)
    top = _scale_top(largest)
    ground = _HEIGHT - _BOTTOM
    for step in range(5):
        y = round(ground - (ground - _TOP) * step / 4, 1)
        drawing.append(draw.Line(_LEFT, y, _WIDTH, y, class_="ground" if step == 0 else "grid"))
        drawing.append(_text(grouped(top * step // 4), _LEFT - 8, y + 5, "end"))
    pitch = (_WIDTH - _LEFT) / max(len(items), 1)
    every = math.ceil(len(items) / _MOST_NAMED)
    for number, item in enumerate(items):
        _draw_column(drawing, item, _LEFT + pitch * number, pitch, top, len(items) <= _MOST_NUMBERED)
        if number % every == 0:
            drawing.append(_text(item.name, _LEFT + pitch * (number + 0.5), ground + 22, "middle"))
    return _svg(drawing, "columns")


def grouped(number: int) -> str:
    r"""Write a number with a thin space between thousands.

    >>> grouped(12345) == "12\u202f345"
    True
    """
    return f"{number:,}".replace(",", "\u202f")


def _draw_column(
    drawing: draw.Drawing, item: Column, left: float, pitch: float, top: int, numbered: bool
) -> None:
    ground = _HEIGHT - _BOTTOM
    width, x = min(pitch * 0.7, 56.0), left + pitch / 2
    if isinstance(item.value, Hidden):
        drawing.append(draw.Rectangle(x - width / 2, ground - 14, width, 14, class_="hidden"))
        return
    y = round(ground - (ground - _TOP) * item.value / top, 1)
    drawing.append(draw.Rectangle(round(x - width / 2, 1), y, round(width, 1), ground - y, class_="bar"))
    if numbered:
        drawing.append(_text(grouped(item.value), x, y - 6, "middle"))


def _scale_top(largest: int) -> int:
    """Give the top of a scale in four equal steps of a round number.

    >>> _scale_top(7), _scale_top(93), _scale_top(1210)
    (8, 100, 1600)
    """
    step = max(1, math.ceil(largest / 4))
    power = 10 ** (len(str(step)) - 1)
    round_steps = (factor * power for factor in (1, 2, 2.5, 3, 4, 5, 10))
    return next(4 * int(each) for each in round_steps if each >= step and each == int(each))


def _text(words: str, x: float, y: float, anchor: str) -> draw.Text:
    return draw.Text(words, 14, round(x, 1), round(y, 1), text_anchor=anchor)


def _svg(drawing: draw.Drawing, kind: str) -> str:
    # Set in the page: without the XML line, and as wide as the page lets it be.
    inside = str(drawing.as_svg()).split("<svg", 1)[1].split(">", 1)[1].replace("<defs>\n</defs>\n", "")
    # A bar keeps its height where the page is narrow.
    fit = ' preserveAspectRatio="none"' if kind == "bar-chart" else ""
    return f'<svg class="{kind}" role="img" viewBox="0 0 {drawing.width:g} {drawing.height:g}"{fit}>{inside}'
