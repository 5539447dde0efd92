"""Lays a slip out from top to bottom, and leaves out what matters least where the paper ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.handout.lines import MOST_WORDS, count_words, fit_lines, lines_for_paper, slip_lines
from kiosk.handout.page.art import draw_banner, draw_fold, draw_handset, draw_way
from kiosk.handout.page.lettering import Lettering
from kiosk.handout.qr import QUIET_MODULES, QrTooLong, paper_matrix
from kiosk.handout.sheet import Sheet, module_dots
from kiosk.handout.values import Line, Slip, Style

_FOLD = 30
# Where the words beside the road begin, and the road's own middle.
_INDENT, _WAY = 52, 20
_HANDSET_GAP = 12
# The part of a gap that stands above a line of these styles.
_GAPS = {Style.NAME: 1, Style.NOTE: 1, Style.ADDRESS: 1, Style.LABEL: 3}
_END = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of the drawing: how high it is, the room above it, and how it is drawn at a height."""

    height: int
    above: int
    draw: Callable[[QPainter, int], None]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A slip that is laid out: the size of its paper in dots, what it says, and how to draw it."""

    width: int
    height: int
    margin: int
    lines: tuple[Line, ...]
    pieces: tuple[Piece, ...]

    def draw(self, painter: QPainter) -> None:
        """Draw everything in black; the paper is white already."""
        painter.translate(self.margin, 0)
        top = 0
        for piece in self.pieces:
            top += piece.above
            piece.draw(painter, top)
            top += piece.height


def lay_out(slip: Slip, sheet: Sheet) -> Drawing:
    """Lay a slip out on a sheet. A sheet of limited length gets no more than is read, and than fits."""
    if sheet.longest is None:
        return _drawing(slip, sheet, slip_lines(slip))
    lines = lines_for_paper(slip)
    # What always stays may be longer by itself; then only what takes no room comes with it.
    shortest = _drawing(slip, sheet, tuple(line for line in lines if line.rank == 0))
    longest = max(sheet.longest, shortest.height)

    def fits(some: tuple[Line, ...]) -> bool:
        return count_words(some) <= MOST_WORDS and _drawing(slip, sheet, some).height <= longest

    return _drawing(slip, sheet, fit_lines(lines, fits))


def _drawing(slip: Slip, sheet: Sheet, lines: tuple[Line, ...]) -> Drawing:
    pieces = tuple(_Setter(slip, sheet).pieces(lines))
    height = sum(piece.above + piece.height for piece in pieces) + _END
    return Drawing(sheet.paper, height, sheet.margin, lines, pieces)


class _Setter:
    """Makes the pieces of one slip, in order."""

    def __init__(self, slip: Slip, sheet: Sheet) -> None:
        self._slip = slip
        self._sheet = sheet
        self._mirrored = slip.right_to_left

    def pieces(self, lines: Sequence[Line]) -> Iterator[Piece]:
        yield self._banner([line for line in lines if line.style is Style.DAY])
        lines = [line for line in lines if line.style is not Style.DAY]
        number = 0
        while number < len(lines):
            line = lines[number]
            taken = 1
            if line.style is Style.LABEL and number > 1:
                yield self._fold()
            if line.style is Style.PHONE:
                yield self._phone(line)
            elif line.style is Style.CODE:
                taken = _run(lines, number + 1, {Style.NOTE, Style.ADDRESS}) + 1
                yield from self._code(line, lines[number + 1 : number + taken])
            elif line.style is Style.STOP:
                taken = _run(lines, number, {Style.STOP, Style.BODY})
                yield self._way(lines[number : number + taken])
            else:
                yield self._words(line)
            number += taken

    def _banner(self, days: Sequence[Line]) -> Piece:
        """Set the picture over the whole width of the paper, with the day in its sky."""
        sheet, words = self._sheet, [self._lettering(day, self._sheet.width) for day in days]

        def draw(painter: QPainter, top: int) -> None:
            painter.save()
            painter.translate(-sheet.margin, top)
            draw_banner(painter, sheet.paper, sheet.banner, mirrored=self._mirrored)
            painter.restore()
            for each in words:
                each.draw(painter, 0, top)

        return Piece(sheet.banner, 0, draw)

    def _fold(self) -> Piece:
        width = self._sheet.width
        return Piece(_FOLD, 0, lambda painter, top: draw_fold(painter, width, top + _FOLD / 2))

    def _lettering(self, line: Line, width: int) -> Lettering:
        return Lettering(
            line, self._sheet, width, self._slip.language, right_to_left=self._slip.right_to_left
        )

    def _words(self, line: Line) -> Piece:
        lettering = self._lettering(line, self._sheet.width)
        above = self._sheet.gap // _GAPS.get(line.style, self._sheet.gap + 1)
        return Piece(lettering.height, above, lambda painter, top: lettering.draw(painter, 0, top))

    def _phone(self, line: Line) -> Piece:
        size = self._sheet.sizes[Style.PHONE]
        side = round(size * 0.8)
        indent = 0 if self._sheet.is_narrow else side + _HANDSET_GAP
        lettering = self._lettering(line, self._sheet.width - indent)

        def draw(painter: QPainter, top: int) -> None:
            if indent:
                left = self._left(0, side)
                draw_handset(
                    painter, left, top + (lettering.height - side) / 2, side, mirrored=self._mirrored
                )
            lettering.draw(painter, self._left(indent, lettering.width), top)

        return Piece(lettering.height, 0, draw)

    def _code(self, line: Line, beside: Sequence[Line]) -> Iterator[Piece]:
        code = _Code(line.words, self._sheet)
        gap = self._sheet.gap
        if self._sheet.is_narrow or not code.side:
            if code.side:
                yield Piece(
                    code.side,
                    0,
                    lambda painter, top: code.draw(painter, (self._sheet.width - code.side) // 2, top),
                )
            for each in beside:
                yield self._words(each)
            return
        width = self._sheet.width - code.side - gap
        tried = [(each, self._lettering(each, width)) for each in beside]
        words = [lettering for _, lettering in tried if not lettering.breaks_words]
        beside_height = sum(each.height + gap for each in words) - gap
        height = max(code.side, beside_height)

        def draw(painter: QPainter, top: int) -> None:
            code.draw(painter, self._left(0, code.side), top)
            at = top + (height - beside_height) // 2
            for each in words:
                each.draw(painter, self._left(code.side + gap, each.width), at)
                at += each.height + gap

        yield Piece(height, gap // 2, draw)
        for each, lettering in tried:
            if lettering.breaks_words:
                yield self._words(each)

    def _way(self, lines: Sequence[Line]) -> Piece:
        """Set the courses as stops on a road."""
        rows: list[tuple[Lettering, int, bool]] = []
        bottom = 0
        for line in lines:
            lettering = self._lettering(line, self._sheet.width - _INDENT)
            stop = line.style is Style.STOP
            bottom += self._sheet.gap if stop and rows else 0
            rows.append((lettering, bottom, stop))
            bottom += lettering.height
        half = self._sheet.sizes[Style.STOP] * 0.6

        def draw(painter: QPainter, top: int) -> None:
            middle = self._left(_WAY, 0)
            draw_way(painter, middle, [top + at + half for _, at, stop in rows if stop], top + bottom)
            for lettering, at, _ in rows:
                lettering.draw(painter, self._left(_INDENT, lettering.width), top + at)

        return Piece(bottom, self._sheet.gap // 2, draw)

    def _left(self, from_start: int, width: int) -> int:
        """Where something begins that stands `from_start` from the side where reading starts."""
        return self._sheet.width - from_start - width if self._mirrored else from_start


class _Code:
    """A QR code with its quiet zone; `side` is 0 where it does not fit the paper."""

    def __init__(self, content: str, sheet: Sheet) -> None:
        try:
            self._matrix = paper_matrix(content)
        except QrTooLong:
            self._matrix = ()
        self._dots = module_dots(sheet, len(self._matrix)) if self._matrix else 0
        self.side = (len(self._matrix) + 2 * QUIET_MODULES) * self._dots

    def draw(self, painter: QPainter, left: int, top: int) -> None:
        for y, row in enumerate(self._matrix, start=QUIET_MODULES):
            for x, dark in enumerate(row, start=QUIET_MODULES):
                if dark:
                    module = QRectF(left + x * self._dots, top + y * self._dots, self._dots, self._dots)
                    painter.fillRect(module, QColor("black"))


def _run(lines: Sequence[Line], start: int, styles: set[Style]) -> int:
    """Count the lines of these styles from `start` on."""
    count = 0
    while start + count < len(lines) and lines[start + count].style in styles:
        count += 1
    return count
