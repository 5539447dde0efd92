"""QR codes: read back from their paths."""

from __future__ import annotations

import re
import subprocess
import sys

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.limits import CODE_BYTES
from kiosk.handout.qr import QUIET_MODULES, QrPicture, QrTooLong, matrix_path, paper_matrix
from kiosk.handout.sheet import LEAST_MODULE, SLIPS, module_dots

RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")


def read(picture: QrPicture, pixels: int = 4) -> str:
    side = picture.modules + 2 * QUIET_MODULES
    modules = np.full((side, side), 255, np.uint8)
    assert RUN.sub("", picture.path) == ""
    for x, y, width, back in (map(int, run.groups()) for run in RUN.finditer(picture.path)):
        assert width == back
        row = y + QUIET_MODULES
        modules[row, x + QUIET_MODULES : x + QUIET_MODULES + width] = 0
    (code,) = zxingcpp.read_barcodes(modules.repeat(pixels, 0).repeat(pixels, 1))
    return str(code.text)


@pytest.mark.parametrize(
    "content",
    [
        "https://www.mdu.se/",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Komvux\r\nEND:VCARD",
        "اتصل بالمدرسة 0150-570 00",
        "å" * 60,
    ],
)
def test_a_code_says_what_was_put_in(content: str) -> None:
    assert read(matrix_path(content)) == content


@settings(max_examples=40, deadline=None)
@given(st.text("abcåäöÅÄÖ0123 .,-/", min_size=1, max_size=120))
def test_any_swedish_text_can_be_read_back(words: str) -> None:
    content = f"Plan: {words}."

    assert read(matrix_path(content)) == content


@pytest.mark.parametrize(
    ("length", "modules"), [(14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (213, 57), (331, 69)]
)
def test_a_code_is_the_smallest_that_holds_its_text(length: int, modules: int) -> None:
    assert matrix_path("x" * length).modules == modules


def test_whatever_a_pack_may_hold_fits_a_code() -> None:
    assert matrix_path("x" * CODE_BYTES).modules == len(paper_matrix("x" * CODE_BYTES)) == 69
    assert all(module_dots(sheet, 69) >= LEAST_MODULE for sheet in SLIPS.values())


@pytest.mark.parametrize("length", [CODE_BYTES + 1, 5000])
def test_what_a_telephone_could_not_read_is_refused(length: int) -> None:
    with pytest.raises(QrTooLong, match=f"{length} byte"):
        matrix_path("x" * length)


def test_drawing_a_code_loads_no_picture_library() -> None:
    code = (
        "import sys; from kiosk.handout.qr import matrix_path; matrix_path('x'); print('PIL' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.strip() == "False"
