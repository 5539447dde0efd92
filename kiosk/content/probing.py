"""What a media file holds: opens it and decodes its beginning, as the player will."""

from __future__ import annotations

import warnings
from pathlib import Path

import av
from av.container import InputContainer
from PIL import Image

from kiosk.content.draft import Probe

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp"})
MEDIA = frozenset({".webm", ".mp4", ".ogg", ".opus", ".m4a", ".mp3", ".wav"})


def probe(path: Path) -> Probe:
    """Look into one file; whatever is wrong with it is in `fault`.

    Raises:
        OSError: when the file cannot be read at all.
    """
    with path.open("rb") as file:
        if not file.read(1):
            return Probe(fault="Filen är tom. Kopiera dit den på nytt.")
    suffix = path.suffix.lower()
    if suffix in PICTURES:
        return _probe_picture(path)
    if suffix in MEDIA:
        return _probe_media(path)
    return Probe(fault="Filtypen går inte att visa. Använd WebM, MP4, PNG, JPEG, WebP eller OGG.")


def _probe_picture(path: Path) -> Probe:
    try:
        with warnings.catch_warnings(), Image.open(path) as picture:
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
