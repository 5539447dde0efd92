"""A raster as the bytes that a receipt printer takes: whole dots only, never text.

Source: ESC/POS as python-escpos names it; strips by UX.md P3, because printers lose bytes of long pictures.
"""

from __future__ import annotations

from escpos.constants import DLE, ESC, GS, HW_INIT, RT_STATUS, S_RASTER_N  # type: ignore[import-untyped]

from kiosk.handout.values import Raster

STRIP_ROWS = 128

# DLE EOT n, answered at once, also while the printer is offline.
ASK_PRINTER, ASK_OFFLINE, ASK_PAPER = (RT_STATUS + bytes([n]) for n in (1, 2, 4))
# GS r 1, answered in its turn: when everything before it is printed.
ASK_END = GS + b"r\x01"
# DLE DC4 8: forget what is not printed yet, so that the next visitor does not get it.
FORGET = DLE + b"\x14\x08\x01\x03\x14\x01\x06\x02\x08"
# GS V B 0: feed to the knife, and cut.
_CUT = GS + b"VB\x00"
# ESC J n: feed n dots. A slip begins a little below the edge.
_FEED = ESC + b"J\x10"


def job_strips(raster: Raster) -> tuple[bytes, ...]:
    """Write a raster as strips, to be sent one after the other with a pause between; the last one cuts."""
    step = STRIP_ROWS * raster.bytes_per_row
    rows = (raster.rows[start : start + step] for start in range(0, len(raster.rows), step))
    return (HW_INIT + _FEED, *(_strip(raster, each) for each in rows), _CUT)


def _strip(raster: Raster, rows: bytes) -> bytes:
    width, height = raster.bytes_per_row, len(rows) // raster.bytes_per_row
    return b"".join((S_RASTER_N, width.to_bytes(2, "little"), height.to_bytes(2, "little"), rows))
