"""A compiled pack says what its source says, byte for byte the same each time, and all or nothing."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from kiosk.content import compiling
from kiosk.content.inspecting import PackRefusedError, compile_source, inspect_source
from kiosk.content.loading import open_pack
from kiosk.content.schema import DATABASE
from kiosk.errors import KnownError
from tests.builders import (
    PROGRAM,
    TODAY,
    a_changed_pack,
    a_film,
    a_film_file,
    a_pack_folder,
    a_sound_file,
    pack_files,
)


def _compile(source: Path, out: Path) -> Path:
    compile_source(source, out, TODAY, PROGRAM)
    return out


def _a_pack_with_media(parent: Path, name: str = "source") -> Path:
    folder = a_pack_folder(parent, {"films/hej.yaml": a_film()}, name)
    a_film_file(folder / "media" / "film.webm")
    a_sound_file(folder / "media" / "speech" / "sv" / "hej.ogg")
    return folder


def _hashes(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }


def test_what_was_compiled_is_what_was_written(tmp_path: Path) -> None:
    source = _a_pack_with_media(tmp_path)
    draft = inspect_source(source, TODAY, PROGRAM).draft
    opened = open_pack(_compile(source, tmp_path / "out"))
    assert opened.pack() == draft.pack()
    assert opened.head == draft.head
    assert opened.courses() == draft.courses
    assert opened.phrasebook("en").texts == draft.translations["en"]


def test_media_lie_under_their_hashes(tmp_path: Path) -> None:
    source = _a_pack_with_media(tmp_path)
    out = _compile(source, tmp_path / "out")
    digest = hashlib.sha256((source / "media/film.webm").read_bytes()).hexdigest()
    assert open_pack(out).media_path("film.webm") == out / "media" / digest[:2] / f"{digest}.webm"
    assert {
        path.name.partition(".")[0]: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in out.rglob("*.*")
        if path.name != DATABASE
    } == {name: name for name in (path.stem for path in (out / "media").rglob("*") if path.is_file())}


def test_the_same_source_gives_the_same_bytes_wherever_it_lies(tmp_path: Path) -> None:
    source = _a_pack_with_media(tmp_path)
    moved = tmp_path / "another" / "place"
    moved.mkdir(parents=True)
    # Written in the opposite order, at another time.
    for path in sorted((path for path in source.rglob("*") if path.is_file()), reverse=True):
        target = moved / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    assert _hashes(_compile(source, tmp_path / "a")) == _hashes(_compile(moved, tmp_path / "b" / "c"))


def test_another_word_gives_other_bytes(tmp_path: Path) -> None:
    one = _compile(a_pack_folder(tmp_path), tmp_path / "one")
    two = _compile(a_changed_pack(tmp_path, "pack.yaml", "Plugga här", "Läs här"), tmp_path / "two")
    assert _hashes(one) != _hashes(two)


def test_a_pack_with_errors_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    source = a_changed_pack(tmp_path, "pack.yaml", "2027-12-31", "2001-01-01")
    with pytest.raises(PackRefusedError, match=r"pack\.yaml:8"):
        _compile(source, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


@pytest.mark.parametrize("step", ["_copy_media", "_write_database", "_insert_courses", "_put_in_place"])
def test_a_failure_in_the_middle_leaves_what_was_there(
    tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = _a_pack_with_media(tmp_path)
    before = _hashes(_compile(source, tmp_path / "out"))
    (source / "pack.yaml").write_text(
        pack_files()["pack.yaml"].replace("Plugga här", "Läs här"), encoding="utf-8"
    )

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(compiling, step, full)
    with pytest.raises(KnownError, match="No space left"):
        _compile(source, tmp_path / "out")
    with pytest.raises(KnownError, match="No space left"):
        _compile(source, tmp_path / "new")
    assert _hashes(tmp_path / "out") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "source"]


def test_an_older_compiled_pack_is_replaced(tmp_path: Path) -> None:
    _compile(a_pack_folder(tmp_path), tmp_path / "out")
    _compile(a_changed_pack(tmp_path, "pack.yaml", "Plugga här", "Läs här"), tmp_path / "out")
    assert open_pack(tmp_path / "out").head.title.sv == "Läs här"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "source"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert open_pack(_compile(a_pack_folder(tmp_path), tmp_path / "out")).head.id == "prov"


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_what_is_no_compiled_pack_is_never_overwritten(tmp_path: Path, kind: str) -> None:
    mine = tmp_path / "out" / "minne.txt" if kind == "folder" else tmp_path / "out"
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("viktigt", encoding="utf-8")
    with pytest.raises(KnownError, match="inget kompilerat paket"):
        _compile(a_pack_folder(tmp_path), tmp_path / "out")
    assert mine.read_text(encoding="utf-8") == "viktigt"


def test_a_folder_that_also_holds_something_else_is_never_replaced(tmp_path: Path) -> None:
    out = _compile(a_pack_folder(tmp_path), tmp_path / "out")
    (out / "minne.txt").write_text("viktigt", encoding="utf-8")
    with pytest.raises(KnownError, match="skrivs inget över"):
        _compile(tmp_path / "source", out)
    assert (out / "minne.txt").exists()


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_a_compiled_pack_stays_a_link(tmp_path: Path) -> None:
    out = _compile(a_pack_folder(tmp_path), tmp_path / "out")
    (tmp_path / "link").symlink_to(out)
    (tmp_path / "ring").symlink_to(tmp_path / "ring")
    _compile(tmp_path / "source", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    with pytest.raises(KnownError, match="går inte att läsa"):
        _compile(tmp_path / "source", tmp_path / "ring")


@pytest.mark.parametrize("place", ["source/out", "source"])
def test_the_source_is_never_written_to(tmp_path: Path, place: str) -> None:
    source = a_pack_folder(tmp_path)
    before = _hashes(source)
    with pytest.raises(KnownError, match="ligger i källmappen"):
        _compile(source, tmp_path / place)
    assert _hashes(source) == before


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(KnownError, match=r"gick inte att skriva|går inte att läsa"):
        _compile(a_pack_folder(tmp_path), tmp_path / "file" / "out")


def test_a_compiled_pack_may_be_copied_by_hand(tmp_path: Path) -> None:
    out = _compile(_a_pack_with_media(tmp_path), tmp_path / "out")
    copy = Path(shutil.copytree(out, tmp_path / "copy"))
    assert open_pack(copy).media_path("film.webm") is not None
