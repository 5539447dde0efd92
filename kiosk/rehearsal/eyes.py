"""Reads QR codes from a picture of the window, as a telephone held before it would."""

from __future__ import annotations

from PySide6.QtGui import QImage


def read_qr(picture: QImage) -> list[str]:
    """Return the texts of all QR codes in a picture.

    Raises:
        ImportError: where zxing-cpp is not installed.
    """
    import zxingcpp  # noqa: PLC0415 -- only rehearsals need it

    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    # Lines begin at multiples of four bytes; what is beyond the width is as good as quiet zone.
    lines = memoryview(bytes(grey.constBits())).cast("B", (grey.height(), grey.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(lines)]
