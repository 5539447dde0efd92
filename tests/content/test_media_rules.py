"""Films have to play and captions have to be readable in time; the files are real and tiny."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.check_media import check_media
from kiosk.content.draft import Draft, MediaFile, Probe
from kiosk.content.finding import Finding
from kiosk.content.head import Text
from kiosk.content.inspecting import inspect_source
from kiosk.content.probing import probe
from kiosk.content.values import Cue, Film, Source
from tests.builders import (
    PROGRAM,
    TODAY,
    a_film,
    a_film_file,
    a_pack_folder,
    a_sound_file,
    a_translation_file,
)

_ENGLISH: Mapping[str, str | None] = {
    "films.hej.title": "A short film",
    "films.hej.transcript": "We talk.",
    "films.hej.cues.1.text": "Hi",
}


def _pack(tmp_path: Path, film: str = "", files: Mapping[str, bytes] | None = None) -> Path:
    texts = a_translation_file(_ENGLISH)
    return a_pack_folder(
        tmp_path, {"films/hej.yaml": film or a_film(), "texts/en.yaml": texts, **(files or {})}
    )


def _findings(folder: Path) -> list[Finding]:
    return list(inspect_source(folder, TODAY, PROGRAM).findings)


@pytest.mark.parametrize(
    ("ending", "codec"), [("webm", "libvpx-vp9"), ("webm", "libvpx"), ("mp4", "libx264")]
)
def test_a_film_that_the_kiosk_plays_has_no_finding(tmp_path: Path, ending: str, codec: str) -> None:
    folder = _pack(tmp_path, a_film(f"film.{ending}"))
    a_film_file(folder / "media" / f"film.{ending}", codec=codec)
    assert _findings(folder) == []


@pytest.mark.parametrize(
    ("name", "codec", "part"),
    [
        ("film.mp4", "mpeg4", "kodad med mpeg4"),
        ("film.mp4", "libx265", "kodad med hevc"),
        ("film.mp4", "libsvtav1", "av1"),
    ],
)
def test_a_film_in_another_codec_is_refused(tmp_path: Path, name: str, codec: str, part: str) -> None:
    folder = _pack(tmp_path, a_film(name))
    a_film_file(folder / "media" / name, codec=codec)
    (finding,) = _findings(folder)
    assert (finding.severity, finding.rule, part in finding.message) == ("error", "media", True), finding


def test_a_film_with_the_wrong_ending_is_refused(tmp_path: Path) -> None:
    folder = _pack(tmp_path)
    a_film_file(folder / "media" / "film.mp4", codec="libx264").rename(folder / "media" / "film.webm")
    (finding,) = _findings(folder)
    assert "egentligen" in finding.message


@pytest.mark.parametrize("content", [b"", b"no film", b"\x1a\x45\xdf\xa3" + bytes(200)])
def test_a_file_that_cannot_be_decoded_is_told_once(tmp_path: Path, content: bytes) -> None:
    (finding,) = _findings(_pack(tmp_path, files={"media/film.webm": content}))
    assert (finding.rule, finding.file) == ("media", "media/film.webm")


def test_a_film_that_was_cut_off_before_its_pictures_is_told(tmp_path: Path) -> None:
    folder = _pack(tmp_path)
    path = a_film_file(folder / "media" / "film.webm")
    path.write_bytes(path.read_bytes()[:300])
    assert [finding.rule for finding in _findings(folder)] == ["media"]


def test_media_that_are_named_but_missing_are_told(tmp_path: Path) -> None:
    findings = _findings(_pack(tmp_path, a_film(poster="bild.png")))
    assert [(finding.rule, finding.line, finding.field) for finding in findings] == [
        ("missing-file", 3, "media"), ("missing-file", 7, "poster")
    ]  # fmt: skip


def test_a_poster_has_to_be_a_picture(tmp_path: Path) -> None:
    folder = _pack(tmp_path, a_film(poster="film.webm"))
    a_film_file(folder / "media" / "film.webm")
    assert ["ingen bild" in finding.message for finding in _findings(folder)] == [True]


def test_a_film_that_nobody_shows_is_told(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    a_film_file(folder / "media" / "kvar.webm")
    assert [(finding.severity, finding.rule) for finding in _findings(folder)] == [
        ("warning", "unused-media")
    ]


def test_pictures_and_sounds_are_opened(tmp_path: Path) -> None:
    Image.new("RGB", (4, 4)).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes((tmp_path / "a.png").read_bytes()[:30])
    a_sound_file(tmp_path / "c.ogg")
    (tmp_path / "d.exe").write_bytes(b"MZ")
    assert [probe(tmp_path / name).fault is None for name in ("a.png", "b.png", "c.ogg", "d.exe")] == [
        True, False, True, False
    ]  # fmt: skip
    assert (probe(tmp_path / "c.ogg").audio, probe(tmp_path / "c.ogg").video) == ("opus", None)


def _draft(seconds: float, *cues: Cue, real: float | None = None, audio: str | None = None) -> Draft:
    def text(sv: str) -> Text:
        return Text(sv, sv)

    film = Film("f", text("F"), text("T"), "f.webm", None, seconds, cues, Source("R", "2026"))
    media = MediaFile("f.webm", 9, Probe(real or seconds, "matroska,webm", "vp9", audio))
    return Draft(films=(film,), media={"f.webm": media})


def _cue(start: float, end: float, words: str = "Hej") -> Cue:
    return Cue(start, end, Text("k", words))


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (_draft(60), []),
        (_draft(61), [("warning", "film-length")]),
        (_draft(91), [("error", "film-length")]),
        (_draft(20, real=25), [("warning", "film-length")]),
        (_draft(20, audio="opus"), [("error", "captions")]),
        (_draft(20, _cue(0, 2), audio="vorbis"), []),
        (_draft(20, _cue(0, 2), audio="aac"), [("error", "media")]),
        (_draft(20, _cue(0, 2), _cue(2, 20)), []),
        (_draft(20, _cue(0, 2), _cue(1.9, 4)), [("error", "captions")]),
        (_draft(20, _cue(3, 3)), [("error", "captions")]),
        (_draft(20, _cue(18, 21)), [("error", "captions")]),
        (_draft(20, _cue(0, 10, "x" * 32)), []),
        (_draft(20, _cue(0, 10, "x" * 33)), [("warning", "captions")]),
        (_draft(20, _cue(0, 10, "\n".join(["x" * 28] * 3))), [("warning", "captions")] * 2),
        (_draft(20, _cue(0, 10, "x\nx\nx")), [("warning", "captions")]),
        (_draft(20, _cue(0, 2, "x" * 20)), []),
        (_draft(20, _cue(0, 2, "x" * 21)), [("warning", "captions")]),
        (_draft(20, _cue(0, 2, "x" * 27)), [("error", "captions")]),
        (_draft(20, _cue(0, 1.4)), [("warning", "captions")]),
        (_draft(20, _cue(19, 20)), []),
    ],
)
def test_films_and_captions_keep_to_their_numbers(draft: Draft, expected: list[tuple[str, str]]) -> None:
    assert [(str(each.severity), each.rule) for each in check_media(draft)] == expected


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("x" * 42, []),
        ("x" * 43, [("warning", "captions")]),
        ("x\nx\nx", [("warning", "captions")]),
        (f"{'x' * 42}\n{'x' * 42}", [("warning", "captions")]),
    ],
)
def test_translated_captions_have_more_room_and_not_without_end(
    text: str, rules: list[tuple[str, str]]
) -> None:
    draft = replace(_draft(20, _cue(0, 10)), translations={"fi": {"k": text}})

    found = list(check_media(draft))

    assert [(each.severity.value, each.rule) for each in found] == rules
    assert all(each.file == "texts/fi.yaml" and each.field == "k" for each in found)


def test_a_translated_caption_that_nobody_can_read_in_time_is_an_error() -> None:
    draft = replace(_draft(20, _cue(0, 2)), translations={"fi": {"k": "x" * 27}})

    assert [(each.severity.value, each.rule) for each in check_media(draft)] == [("error", "captions")]


def _signed(tmp_path: Path, text: str = "films.hej.title", codec: str = "libvpx-vp9") -> Path:
    folder = _pack(tmp_path, files={"signs.yaml": f"- {{text: {text}, media: tecken.webm}}\n".encode()})
    a_film_file(folder / "media" / "film.webm")
    a_film_file(folder / "media" / "tecken.webm", codec=codec)
    return folder


def test_a_text_may_have_a_film_in_sign_language(tmp_path: Path) -> None:
    folder = _signed(tmp_path)

    assert _findings(folder) == []
    (sign,) = inspect_source(folder, TODAY, PROGRAM).draft.signs
    assert (sign.id, sign.media) == ("films.hej.title", "tecken.webm")


def test_a_film_in_sign_language_keeps_to_the_rules_of_films(tmp_path: Path) -> None:
    (finding,) = _findings(_signed(tmp_path, codec="libsvtav1"))

    assert (finding.severity, finding.rule, finding.file) == ("error", "media", "signs.yaml")


def test_a_sign_of_no_text_is_told_and_its_film_too(tmp_path: Path) -> None:
    found = {each.rule: each.message for each in _findings(_signed(tmp_path, text="films.borta.title"))}

    assert "films.borta.title" in found["unknown-key"]
    assert "unused-media" in found


def test_a_film_in_sign_language_that_is_missing_or_twice_is_an_error(tmp_path: Path) -> None:
    twice = "- {text: films.hej.title, media: film.webm}\n- {text: films.hej.title, media: film.webm}\n"
    folder = _pack(tmp_path, files={"signs.yaml": twice.encode()})
    a_film_file(folder / "media" / "film.webm")
    assert [each.rule for each in _findings(folder)] == ["duplicate-id"]

    (folder / "signs.yaml").write_text("- {text: films.hej.title, media: borta.webm}\n", "utf-8")
    assert [each.rule for each in _findings(folder)] == ["missing-file"]
