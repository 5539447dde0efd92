"""Reads QR codes from a picture of the window, as a telephone held before it would."""

from __future__ import annotations

from PySide6.QtGui import QImage


def read_qr(picture: QImage) -> list[str]:
    """Return the texts of all QR codes in a picture.

    Raises:
        ImportError: where zxing-cpp is not installed.
    """
    import numpy  # noqa: PLC0415
    import zxingcpp  # noqa: PLC0415 -- only rehearsals need it

    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = numpy.frombuffer(bytes(grey.constBits()), numpy.uint8).reshape(grey.height(), grey.bytesPerLine())
    return [found.text for found in zxingcpp.read_barcodes(rows[:, : grey.width()])]
