"""How big everything on a slip is: numbers only. One dot is 1/8 mm, as receipt printers of 203 dpi have it.

Source of the least sizes: UX.md P2 (capitals of 3.5 mm, of 5 mm in numbers and addresses, at most 150 mm) and
Q2 (modules of 6 to 8 dots, never under 4). Noto Sans has capitals of 0.714 of its size.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.handout.values import Style

DOTS_PER_MM = 8
# The printable width of 80 mm and of 58 mm paper.
WIDE, NARROW = 576, 384
LONGEST = 150 * DOTS_PER_MM
# An A5 page inside margins of 12 mm; longer than a slip, and nothing has to be left out.
PAGE_WIDTH, PAGE_HEIGHT = 124 * DOTS_PER_MM, 186 * DOTS_PER_MM

_MOST_MODULE, _GOOD_MODULE, LEAST_MODULE = 8, 6, 4
_QUIET = 8


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper: how wide and at most how long it is, in dots, and the size of each style of text."""

    paper: int
    # On both sides; printers differ by a dot or two in where they begin.
    margin: int
    longest: int | None
    sizes: Mapping[Style, int]
    # The widest a code may be before its modules get smaller than they could be.
    code: int
    # Room above a new part.
    gap: int
    # How high the picture at the top is.
    banner: int

    @property
    def width(self) -> int:
        """How wide the drawing is between its margins."""
        return self.paper - 2 * self.margin

    @property
    def is_narrow(self) -> bool:
        """Tell whether a code and words do not fit side by side."""
        return self.width < 480


_BODY = 40
_PAPER: Mapping[Style, int] = {
    Style.HEADING: 56,
    Style.DAY: _BODY,
    Style.LABEL: _BODY,
    Style.LEAD: 44,
    Style.NAME: 48,
    Style.BODY: _BODY,
    Style.PHONE: 62,
    Style.ADDRESS: 56,
    Style.STOP: 44,
    Style.QUOTE: _BODY,
    Style.NOTE: _BODY,
}
_NARROW_PAPER = {**_PAPER, Style.HEADING: 46, Style.LEAD: 41, Style.NAME: 44, Style.PHONE: 60, Style.STOP: 41}
_PAGE = {**_PAPER, Style.HEADING: 84, Style.LEAD: 54, Style.NAME: 60, Style.PHONE: 80, Style.STOP: 50}

SLIPS: Mapping[int, Sheet] = {
    WIDE: Sheet(WIDE, 8, LONGEST, _PAPER, code=232, gap=16, banner=96),
    NARROW: Sheet(NARROW, 4, LONGEST, _NARROW_PAPER, code=240, gap=12, banner=88),
}
PAGE = Sheet(PAGE_WIDTH, 0, None, _PAGE, code=320, gap=34, banner=150)


def module_dots(sheet: Sheet, modules: int) -> int:
    """Choose how many dots one module of a code gets; 0 when the code does not fit the paper.

    Args:
        sheet: the paper.
        modules: modules along one side, without the quiet zone.

    >>> module_dots(SLIPS[576], 25), module_dots(SLIPS[576], 57), module_dots(SLIPS[384], 89)
    (7, 6, 0)
    """
    side = modules + _QUIET
    fitting = sheet.width // side
    wanted = max(_GOOD_MODULE, min(_MOST_MODULE, sheet.code // side))
    chosen = min(fitting, wanted)
    return chosen if chosen >= LEAST_MODULE else 0
