"""Hostile files in the place of films and pictures: refused by their first bytes, before any decoder."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.content.inspecting import PackRefusedError, compile_source, inspect_source
from kiosk.content.media_guard import MOST_PIXELS, may_be_shown, picture_size, refusal
from tests.builders import PROGRAM, TODAY, a_film_file, a_pack_folder, a_sound_file

HASH = "ab" * 32


def _in_store(folder: Path, ending: str) -> Path:
    """Where a compiled pack keeps a file of that hash."""
    (folder / HASH[:2]).mkdir(exist_ok=True)
    return folder / HASH[:2] / f"{HASH}.{ending}"


def _a_png_that_claims(width: int, height: int) -> bytes:
    """A few bytes whose decoded picture would fill the memory."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


CONCAT = b"ffconcat version 1.0\nfile '/etc/passwd'\n"
HLS = b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"
DASH = b'<?xml version="1.0"?><MPD><Period><BaseURL>file:///etc/passwd</BaseURL></Period></MPD>'
USE_BOMB = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><g id="a0"/>'
    + b"".join(b'<g id="a%d">%s</g>' % (n, b'<use xlink:href="#a%d"/>' % (n - 1) * 10) for n in range(1, 9))
    + b'<use xlink:href="#a8"/></svg>'
)
SVG_WITH_FILE = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'

HOSTILE = [
    ("film.webm", CONCAT),
    ("film.mp4", CONCAT),
    ("film.webm", HLS),
    ("film.m3u8", HLS),
    ("film.mp4", DASH),
    ("film.mpd", DASH),
    ("film.webm", b"\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska" + bytes(60)),
    ("film.mp4", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + bytes(60)),
    ("film.mkv", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + bytes(60)),
    ("film.mp4", b""),
    ("picture.svg", USE_BOMB),
    ("picture.png", USE_BOMB),
    ("picture.svg", SVG_WITH_FILE),
    ("picture.png", SVG_WITH_FILE),
    ("picture.png", _a_png_that_claims(40_000, 40_000)),
    ("picture.png", _a_png_that_claims(100_000, 1)),
    ("picture.png", _a_png_that_claims(MOST_PIXELS + 1, 16)),
    ("picture.png", _a_png_that_claims(0, 16)),
    ("picture.png", b"\x89PNG\r\n\x1a\n"),
    ("picture.jpg", b"\xff\xd8\xff\xe0" + bytes(40)),
    ("picture.jpg", b"\xff\xd8\xff\xc0\x00\x11\x08" + struct.pack(">HH", 60_000, 60_000) + bytes(20)),
    ("picture.webp", b"RIFF\x20\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00" + bytes(4) + b"\xff" * 6 + bytes(20)),
    ("picture.webp", b"RIFF\x20\x00\x00\x00WEBPJUNK" + bytes(40)),
    ("picture.gif", b"GIF89a\x01\x00\x01\x00"),
    ("picture.tiff", b"II*\x00" + bytes(40)),
    ("page.qml", b"import QtQuick\nItem {}\n"),
    ("font.ttf", b"\x00\x01\x00\x00" + bytes(40)),
    ("font.woff2", b"wOF2" + bytes(40)),
    ("sound.wav", b"RIFF\x20\x00\x00\x00AVI " + bytes(40)),
    ("sound.ogg", CONCAT),
    ("sound.mp3", HLS),
    ("program", b"\x7fELF" + bytes(40)),
]


@pytest.mark.parametrize(("name", "data"), HOSTILE)
def test_a_hostile_file_is_refused_by_the_check_by_compiling_and_by_the_kiosk(
    name: str, data: bytes, tmp_path: Path
) -> None:
    source = a_pack_folder(tmp_path, {f"media/{name}": data})
    stored = _in_store(tmp_path, name.rpartition(".")[2])
    stored.write_bytes(data)

    findings = [
        each for each in inspect_source(source, TODAY, PROGRAM).findings if each.file == f"media/{name}"
    ]

    assert [str(each.severity) for each in findings] == ["error"]
    with pytest.raises(PackRefusedError):
        compile_source(source, tmp_path / "out", TODAY, PROGRAM)
    assert not (tmp_path / "out").exists()
    assert not may_be_shown(stored)


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of Windows are other ones")
@pytest.mark.parametrize("kind", ["link", "link to a device", "link in a ring", "pipe", "folder"])
def test_what_is_no_plain_file_is_refused_and_nobody_waits_for_it(kind: str, tmp_path: Path) -> None:
    film = a_film_file(tmp_path / "good.webm")
    path = _in_store(tmp_path, "webm")
    match kind:
        case "link":
            path.symlink_to(film)
        case "link to a device":
            path.symlink_to("/dev/zero")
        case "link in a ring":
            path.symlink_to(path)
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()

    assert not may_be_shown(path)


@pytest.mark.skipif(sys.platform == "win32", reason="links of Windows need rights")
def test_a_link_in_a_source_is_told_as_an_error(tmp_path: Path) -> None:
    source = a_pack_folder(tmp_path, {"media/readme.txt": b"x"})
    (source / "media" / "film.webm").symlink_to(a_film_file(tmp_path / "good.webm"))
    (source / "media" / "more").symlink_to(tmp_path)

    findings = [each for each in inspect_source(source, TODAY, PROGRAM).findings if "media/" in each.file]

    assert {(each.file, str(each.severity)) for each in findings} == {
        ("media/film.webm", "error"),
        ("media/more", "error"),
    }


def test_a_file_under_another_name_than_its_hash_is_not_shown(tmp_path: Path) -> None:
    film = a_film_file(tmp_path / "good.webm")
    assert refusal(film) is None
    assert not may_be_shown(film)

    stored = film.rename(_in_store(tmp_path, "webm"))
    assert may_be_shown(stored)
    assert not may_be_shown(stored.with_suffix(".mp4"))
    elsewhere = tmp_path / "cd"
    elsewhere.mkdir()
    assert not may_be_shown(stored.rename(elsewhere / stored.name)), "a table that leads out of the store"


@pytest.mark.parametrize(("ending", "codec"), [("webm", "libvpx-vp9"), ("mp4", "libx264")])
def test_a_good_film_is_let_through(ending: str, codec: str, tmp_path: Path) -> None:
    assert refusal(a_film_file(tmp_path / f"film.{ending}", codec=codec)) is None


@pytest.mark.parametrize(
    ("ending", "codec"), [("ogg", "libopus"), ("opus", "libopus"), ("m4a", "aac"), ("wav", "pcm_s16le")]
)
def test_a_good_sound_is_let_through(ending: str, codec: str, tmp_path: Path) -> None:
    assert refusal(a_sound_file(tmp_path / f"sound.{ending}", codec=codec)) is None


@pytest.mark.parametrize("size", [(1, 1), (640, 480), (MOST_PIXELS, 3), (3, MOST_PIXELS)])
@pytest.mark.parametrize(
    ("ending", "options"),
    [("png", {}), ("jpg", {}), ("jpeg", {"progressive": True}), ("webp", {}), ("webp", {"lossless": True})],
)
def test_the_size_of_a_picture_is_read_without_decoding_it(
    size: tuple[int, int], ending: str, options: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / f"picture.{ending}"
    Image.new("RGB", size, "teal").save(path, **options)

    assert picture_size(path.read_bytes()) == size
    assert refusal(path) is None


def test_the_size_of_a_transparent_webp_with_a_profile_is_read(tmp_path: Path) -> None:
    path = tmp_path / "picture.webp"
    Image.new("RGBA", (321, 123)).save(path, icc_profile=bytes(500), exif=bytes(64))

    assert picture_size(path.read_bytes()) == (321, 123)


def test_a_jpeg_with_a_long_profile_before_its_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "picture.jpg"
    Image.new("RGB", (321, 123)).save(path, icc_profile=bytes(150_000))

    assert refusal(path) is None
    assert picture_size(path.read_bytes()) == (321, 123)


@given(
    st.binary(max_size=80), st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF....WEBPVP8X"])
)
def test_no_bytes_make_reading_a_size_fail(data: bytes, start: bytes) -> None:
    size = picture_size(start + data)

    assert size is None or all(0 <= each < 1 << 32 for each in size)
