"""Which files and which lists of them are taken for recordings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.content.recordings import MOST_SECONDS, file_name
from tests.builders import a_film_file, a_pack_folder, a_sound_file
from tests.content.recorded import findings_of, recording_file, with_its_folder
from tests.content.spoken import FEW, needs_espeak, speak


@pytest.mark.parametrize(
    ("name", "rule", "part"),
    [
        ("pack.title.ogg", "wrong-file-name", "ingen inspelning"),
        ("pack.title.wav", "wrong-file-name", "ingen inspelning"),
        ("ingen.text.opus", "unknown-recording", "Ingen text"),
    ],
)
def test_a_file_of_another_name_is_told(tmp_path: Path, name: str, rule: str, part: str) -> None:
    folder = a_pack_folder(tmp_path)
    a_sound_file(tmp_path / "sound.opus").rename(with_its_folder(folder / "speech/sv" / name))

    assert part in findings_of(folder)[rule][0].message


def _too_long(path: Path) -> None:
    a_sound_file(path, seconds=MOST_SECONDS + 1)


def _mp3(path: Path) -> None:
    a_sound_file(path.with_suffix(".mp3"), codec="libmp3lame").rename(path)


def _broken(path: Path) -> None:
    sound = a_sound_file(path).read_bytes()
    path.write_bytes(sound[:60] + bytes(len(sound) - 60))


def _a_film(path: Path) -> None:
    a_film_file(path.with_suffix(".webm")).rename(path)


def _a_playlist(path: Path) -> None:
    path.write_text("ffconcat version 1.0\nfile '/etc/hostname'\n", "utf-8")


def _a_lie(path: Path) -> None:
    # The beginning of a real one, and then another file: what a player would look into.
    path.write_bytes(b"OggS\0\x02" + bytes(20) + b"\x01\x13OpusHead" + b"ffconcat version 1.0\n")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _too_large(path: Path) -> None:
    path.write_bytes(a_sound_file(path).read_bytes() + bytes(3_000_001))


@pytest.mark.parametrize(
    "write", [_too_long, _mp3, _broken, _a_film, _a_playlist, _a_lie, _empty, _too_large]
)
def test_only_opus_in_ogg_that_plays_and_ends_in_time_is_a_recording(tmp_path: Path, write: object) -> None:
    folder = a_pack_folder(tmp_path)
    assert callable(write)
    write(with_its_folder(recording_file(folder, "pack.title")))

    (finding,) = findings_of(folder)["recording"]

    assert (finding.severity, finding.file) == ("error", "speech/sv/pack.title.opus")


def test_a_link_in_the_place_of_a_recording_is_not_followed(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    sound = a_sound_file(tmp_path / "elsewhere.opus")
    with_its_folder(recording_file(folder, "pack.title")).symlink_to(sound)

    assert "länk" in findings_of(folder)["recording"][0].message


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("file,words\n", 1),
        ("file,words,by,draft,starts,text,audio,key\na.opus,Hej,,,snart,,,a\n", 2),
        ("file,words,by,draft,starts,text,audio,key\na.opus,Hej,,,3 1,,,a\n", 2),
        ("file,words,by,draft,starts,text,audio,key\na.opus,Hej,,,nan,,,a\n", 2),
    ],
)
def test_a_list_that_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    folder = a_pack_folder(tmp_path, {"speech/sv/recordings.csv": text})

    (finding,) = findings_of(folder)["wrong-value"]
    assert (finding.severity, finding.line) == ("error", line)


@needs_espeak
def test_a_list_that_excel_saved_with_semicolons_is_read(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    speak(folder)
    listed = folder / "speech/sv/recordings.csv"
    rows = [line.split(",") for line in listed.read_text("utf-8-sig").splitlines()]
    listed.write_text("\r\n".join(";".join(row) for row in rows if len(row) == 8), "utf-8-sig")

    assert not {"unnoted-recording", "wrong-value"} & findings_of(folder).keys()


def test_recordings_of_a_language_that_the_pack_lacks_are_told(tmp_path: Path) -> None:
    folder = a_pack_folder(tmp_path)
    a_sound_file(with_its_folder(recording_file(folder, "pack.title", "fi")))

    assert "står inte i pack.yaml" in findings_of(folder)["wrong-language"][0].message


def test_a_wording_that_is_a_key_becomes_a_name_that_every_disk_takes() -> None:
    names = {file_name(key) for key in ("courses:Mat/vård?", "courses:Mat-vård", "courses:مرحبا", *FEW)}

    assert len(names) == 6
    assert all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*\.opus", name) for name in names)
    assert len(file_name("courses:" + "lång " * 200)) < 80
