"""What a media file holds: opens it and decodes its beginning, as the player will."""

from __future__ import annotations

import warnings
from pathlib import Path

import av
from av.container import InputContainer
from PIL import Image

from kiosk.content.draft import Probe
from kiosk.content.media_guard import PICTURES, refusal

# Of all the formats that Pillow opens.
_FORMATS = ("PNG", "JPEG", "WEBP")


def probe(path: Path) -> Probe:
    """Look into one file; whatever is wrong with it is in `fault`.

    Raises:
        OSError: when the file cannot be read at all.
    """
    # Before any decoder: a playlist or a link would have it open other files.
    fault = refusal(path)
    if fault is not None:
        return Probe(fault=fault)
    return _probe_picture(path) if path.suffix.lower() in PICTURES else _probe_media(path)


def _probe_picture(path: Path) -> Probe:
    try:
        with warnings.catch_warnings(), Image.open(path, formats=_FORMATS) as picture:
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture.load()
            return Probe(container=(picture.format or "").lower())
    # Pillow's decoders raise whatever their format gives them.
    except Exception:
        return Probe(fault="Bilden går inte att öppna. Spara om den som PNG eller JPEG.")


def _probe_media(path: Path) -> Probe:
    try:
        with av.open(str(path)) as container:
            return _probe_streams(container)
    except (av.FFmpegError, ValueError, IndexError, UnicodeError):
        return Probe(fault="Filen går inte att spela. Gör om den till WebM (VP9 och Opus).")


def _probe_streams(container: InputContainer) -> Probe:
    video = container.streams.video[0] if container.streams.video else None
    audio = container.streams.audio[0] if container.streams.audio else None
    fault = None
    for stream in (video, audio):
        if stream is not None and next(iter(container.decode(stream)), None) is None:
            fault = "Filen har inget innehåll som går att spela. Gör om den till WebM (VP9 och Opus)."
        container.seek(0)
    if video is None and audio is None:
        fault = "Filen har varken bild eller ljud. Gör om den till WebM (VP9 och Opus)."
    return Probe(
        seconds=container.duration / av.time_base if container.duration else None,
        container=container.format.name,
        video=video.codec_context.name if video is not None else None,
        audio=audio.codec_context.name if audio is not None else None,
        fault=fault,
    )
