"""What a file of a pack may be before anything opens it, told by its first bytes and not by its name.

FFmpeg and Qt look into a file to see what it is: a playlist called .mp4 would make them open other files. So
a medium is one of few containers, its ending says which, and it is a plain file under its own hash. Pictures
are within limits before they are decoded. SVG, QML and fonts are never a pack's: they are code, or nearly so.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

# Pixels of either side: 64 MiB when decoded, which is also what Qt is told to allow (RELIABILITY.md, row 15).
MOST_PIXELS = 4096
# Where the size of any picture of ours stands: behind a colour profile and a preview at the most.
_HEAD = 262_144
_STORED = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,8}")

Size = tuple[int, int]


def _is_webm(head: bytes) -> bool:
    # EBML, and its DocType within the first element (RFC 8794, section 11.2).
    return head.startswith(b"\x1a\x45\xdf\xa3") and b"webm" in head[:64]


def _is_mp4(head: bytes) -> bool:
    return head[4:8] == b"ftyp"


def _is_ogg(head: bytes) -> bool:
    return head.startswith(b"OggS")


def _is_opus(head: bytes) -> bool:
    # The first page holds one packet, and that names the codec (RFC 7845, section 3; RFC 3533, section 6).
    return (
        head.startswith(b"OggS\0\x02")
        and len(head) > 27
        and head[27 + head[26] : 35 + head[26]] == b"OpusHead"
    )


def _is_mp3(head: bytes) -> bool:
    return head.startswith(b"ID3") or (head[:1] == b"\xff" and head[1:2] >= b"\xe0")


def _is_png(head: bytes) -> bool:
    return head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR"


def _is_jpeg(head: bytes) -> bool:
    return head.startswith(b"\xff\xd8\xff")


def _is_riff(kind: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(b"RIFF") and head[8:12] == kind


# By ending: what the first bytes have to be.
_MAGIC: Mapping[str, Callable[[bytes], bool]] = {
    "webm": _is_webm,
    "mp4": _is_mp4,
    "m4a": _is_mp4,
    "ogg": _is_ogg,
    "opus": _is_opus,
    "mp3": _is_mp3,
    "wav": _is_riff(b"WAVE"),
    "png": _is_png,
    "jpg": _is_jpeg,
    "jpeg": _is_jpeg,
    "webp": _is_riff(b"WEBP"),
}
PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp"})


def refusal(path: Path) -> str | None:
    """Say in Swedish why a file may not be a medium of a pack; None when it may. Follows no link.

    Raises:
        OSError: when the file is not there or cannot be read.
    """
    head = _read_head(path)
    if head is None:
        return "Filen är en länk eller ingen vanlig fil. Lägg dit själva filen."
    if not head:
        return "Filen är tom. Kopiera dit den på nytt."
    ending = path.suffix.lower().removeprefix(".")
    fits = _MAGIC.get(ending)
    if fits is None:
        return "Filtypen går inte att visa. Använd WebM, MP4, PNG, JPEG, WebP eller OGG."
    if not fits(head):
        return f"Filen är egentligen inte {ending}, fast den heter så. Spara om den."
    if path.suffix.lower() not in PICTURES:
        return None
    size = picture_size(head)
    if size is None or min(size) < 1:
        return "Bilden går inte att öppna. Spara om den som PNG eller JPEG."
    if max(size) > MOST_PIXELS:
        return f"Bilden är {size[0]} × {size[1]} punkter. Högst {MOST_PIXELS} åt varje håll: gör den mindre."
    return None


def may_be_shown(path: Path) -> bool:
    """Tell whether the running kiosk may hand a file to a decoder: named by its own hash, and not refused."""
    try:
        # A pack's own table says the hash; what it says must not lead out of the store.
        at_home = _STORED.fullmatch(path.name) is not None and path.parent.name == path.name[:2]
        return at_home and refusal(path) is None
    except OSError:
        return False


def picture_size(head: bytes) -> Size | None:
    """Read width and height in pixels from the first bytes of a PNG, JPEG or WebP; None when not there.

    Nothing is decoded. Sources: PNG (ISO/IEC 15948) 11.2.2, JPEG (ITU-T T.81) B.2.2, RFC 9649 (WebP).
    """
    if _is_png(head):
        return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
    return _jpeg_size(head) if _is_jpeg(head) else _webp_size(head)


def _jpeg_size(head: bytes) -> Size | None:
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        marker, length = head[at + 1], int.from_bytes(head[at + 2 : at + 4], "big")
        if marker == 0xFF:
            at += 1
            continue
        # Start of frame: C0 to CF but for the tables C4, C8 and CC.
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(head[at + 7 : at + 9], "big"), int.from_bytes(head[at + 5 : at + 7], "big")
        at += 2 + length
    return None


def _webp_size(head: bytes) -> Size | None:
    if len(head) < 30:
        return None
    match head[12:16]:
        case b"VP8X":
            return _little(head[24:27]) + 1, _little(head[27:30]) + 1
        case b"VP8L" if head[20] == 0x2F:
            bits = _little(head[21:25])
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 " if head[23:26] == b"\x9d\x01\x2a":
            return _little(head[26:28]) & 0x3FFF, _little(head[28:30]) & 0x3FFF
    return None


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")


def _read_head(path: Path) -> bytes | None:
    """Read the first bytes of a plain file; None for a link, a pipe or a device, which nobody waits for."""
    if stat.S_ISLNK(path.lstat().st_mode):
        return None
    descriptor = os.open(path, _PLAIN)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        return os.read(descriptor, _HEAD)
    finally:
        os.close(descriptor)


_PLAIN = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)
