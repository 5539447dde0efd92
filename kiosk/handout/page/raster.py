"""A slip as black and white dots: what a receipt printer gets, and what `kiosk slip` writes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter, Qt

from kiosk.errors import KnownError
from kiosk.fonts import load_fonts
from kiosk.handout.page.layout import lay_out
from kiosk.handout.sheet import DOTS_PER_MM, SLIPS
from kiosk.handout.values import Raster, Slip

# Of 255: what is darker becomes a dot. A little lighter than the middle, because thin strokes fade on paper.
_DARK = 150


def begin_drawing(fonts: Path) -> QGuiApplication:
    """Make what drawing needs where there is no kiosk: an application, to be kept, and the fonts."""
    present = QGuiApplication.instance()
    application = present if isinstance(present, QGuiApplication) else QGuiApplication(["kiosk"])
    load_fonts(fonts)
    return application


def draw_slip(slip: Slip, width: int) -> QImage:
    """Draw a slip `width` dots wide, each dot 1 bit, black on white. Needs the kiosk's fonts to be loaded."""
    drawing = lay_out(slip, SLIPS[width])
    grey = QImage(drawing.width, drawing.height, QImage.Format.Format_Grayscale8)
    grey.fill(Qt.GlobalColor.white)
    painter = QPainter(grey)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(Qt.GlobalColor.black)
    drawing.draw(painter)
    painter.end()
    return _in_dots(grey)


def _in_dots(grey: QImage) -> QImage:
    lighter = bytes.maketrans(bytes(range(256)), bytes(0 if level < _DARK else 255 for level in range(256)))
    dots = bytes(grey.constBits()).translate(lighter)
    clear = QImage(dots, grey.width(), grey.height(), grey.bytesPerLine(), grey.format())
    picture = clear.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    per_metre = DOTS_PER_MM * 1000
    picture.setDotsPerMeterX(per_metre)
    picture.setDotsPerMeterY(per_metre)
    return picture


def raster_of(picture: QImage) -> Raster:
    """Give the dots of a 1-bit picture as printers take them."""
    dark_is_one = picture.color(1) == 0xFF000000
    line = (picture.width() + 7) // 8
    bits = bytes(picture.constBits())
    rows = b"".join(bits[y * picture.bytesPerLine() :][:line] for y in range(picture.height()))
    return Raster(picture.width(), rows if dark_is_one else bytes(each ^ 0xFF for each in rows))


def write_picture(picture: QImage, path: Path) -> None:
    """Write a picture as PNG; half a file is never left.

    Raises:
        KnownError: when it cannot be written there.
    """
    beside = path.with_name(f".{path.name}.new")
    try:
        if not picture.save(str(beside), "PNG"):  # type: ignore[call-overload]
            raise KnownError(f"Det gick inte att skriva {path}. Välj en annan plats.")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
