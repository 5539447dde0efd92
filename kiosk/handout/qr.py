"""QR codes as paths: a text in, the dark modules out, in units of one module. Who draws decides the size."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias

from kiosk.errors import KnownError

Matrix: TypeAlias = Sequence[Sequence[bool]]

LARGEST_VERSION = 13
# What a code of version 4 holds at level Q.
_STURDY_BYTES = 46
QUIET_MODULES = 4
# The drawers of pictures would load Pillow, which the running kiosk does without; the matrix needs none.
_PICTURE_DRAWERS = "qrcode.image.styles.moduledrawers.pil"


class QrTooLong(KnownError):  # noqa: N818 -- an outcome that callers answer, not a failure
    """The text does not fit a code that a phone reads from the screen."""


@dataclass(frozen=True, slots=True)
class QrPicture:
    """A code: modules along one side, without the quiet zone, and the dark ones as an SVG path."""

    modules: int
    path: str


@lru_cache(maxsize=32)
def matrix_path(content: str) -> QrPicture:
    """Turn a text into the smallest code that holds it, at level M.

    >>> matrix_path("https://www.mdu.se/").modules
    25

    Raises:
        QrTooLong: when it would need more than version 13.
    """
    matrix = _matrix(content, Level.M)
    return QrPicture(len(matrix), "".join(_runs(matrix)))


@lru_cache(maxsize=8)
def paper_matrix(content: str) -> Matrix:
    """Give the modules of a code on paper, which is folded and rubbed: at level Q where it stays small.

    Rows from the top, dark is True. Source: UX.md Q5.

    >>> len(paper_matrix("https://flen.se/")), len(paper_matrix("x" * 60))
    (25, 33)

    Raises:
        QrTooLong: when it would need more than version 13.
    """
    sturdy = _matrix(content, Level.Q) if len(content.encode()) <= _STURDY_BYTES else None
    return sturdy or _matrix(content, Level.M)


class Level(Enum):
    """How much of a code may be damaged: about 15 % and 25 %."""

    M = 0
    Q = 3


def _matrix(content: str, level: Level) -> Matrix:
    _import_without_pictures()
    import qrcode  # type: ignore[import-untyped]  # noqa: PLC0415 -- first needed at the end of a visit
    from qrcode.exceptions import DataOverflowError  # type: ignore[import-untyped]  # noqa: PLC0415

    code = qrcode.QRCode(error_correction=level.value, border=0)
    code.add_data(content.encode(), optimize=0)
    try:
        version = code.best_fit()
    except (DataOverflowError, ValueError):
        version = LARGEST_VERSION + 1
    if version > LARGEST_VERSION:
        raise QrTooLong(f"Texten är för lång för en QR-kod ({len(content.encode())} byte).")
    code.make(fit=False)
    matrix: Matrix = code.get_matrix()
    return matrix


def _import_without_pictures() -> None:
    if "qrcode" in sys.modules:
        return
    sys.modules[_PICTURE_DRAWERS] = None  # type: ignore[assignment]
    try:
        import qrcode  # noqa: F401, PLC0415
    finally:
        del sys.modules[_PICTURE_DRAWERS]


def _runs(matrix: Matrix) -> Iterator[str]:
    """Draw each run of dark modules in a row as one rectangle."""
    for y, row in enumerate(matrix):
        x = 0
        for dark, run in groupby(row):
            width = len(list(run))
            if dark:
                yield f"M{x} {y}h{width}v1h-{width}z"
            x += width
