"""Encodes pictures as VP9 in WebM, without sound: constrained quality, so that calm films stay small."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import av
import numpy as np
from PySide6.QtGui import QImage

from build.films.storyboard import FRAMES_A_SECOND

# crf is the quality aimed at, bit_rate the ceiling. A key frame every five seconds keeps seeking quick.
_OPTIONS = {
    "crf": "30",
    "deadline": "good",
    "cpu-used": "4",
    "g": str(5 * FRAMES_A_SECOND),
    "lag-in-frames": "16",
    "auto-alt-ref": "1",
    "tile-columns": "1",
    # Two threads on two tile columns give the same bytes as one.
    "threads": "2",
}
_CEILING = 700_000


def write_film(path: Path, pictures: Iterable[QImage], side: int) -> None:
    """Encode the pictures into a square film."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # bitexact: no random segment number and no version of the encoder.
    with av.open(str(path), "w", format="webm", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libvpx-vp9", rate=FRAMES_A_SECOND, options=_OPTIONS)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = side, side, "yuv420p"
        stream.bit_rate = _CEILING
        stream.codec_context.color_range = 1
        stream.codec_context.colorspace = 1
        stream.codec_context.color_primaries = 1
        stream.codec_context.color_trc = 1
        for picture in pictures:
            frame = av.VideoFrame.from_ndarray(pixels_of(picture), format="rgb24")
            # BT.709, the range of television: what every player assumes of a film this size.
            container.mux(
                stream.encode(frame.reformat(format="yuv420p", dst_colorspace=1, dst_color_range=1))
            )
        container.mux(stream.encode())


def pixels_of(picture: QImage) -> np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]:
    """Give a picture's rows of red, green and blue."""
    rows = np.frombuffer(picture.constBits(), dtype=np.uint8).reshape(
        picture.height(), picture.bytesPerLine()
    )
    return np.ascontiguousarray(rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3))
