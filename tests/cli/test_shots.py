"""`kiosk shots`: a picture of every screen that is asked for."""

from __future__ import annotations

import argparse
import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.cli.main import main
from kiosk.cli.shots import sizes, words
from kiosk.rehearsal.visits import NAMES
from kiosk.visit.values import Screen
from tests.builders import a_pack_folder

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pack(tmp_path: Path) -> list[str]:
    return ["--pack", str(a_pack_folder(tmp_path)), "--state", str(tmp_path / "state")]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--screens", "home"],
        ["--out", "pictures", "--screens", "nowhere"],
        ["--out", "pictures", "--screens", "home,nowhere"],
        ["--out", "pictures", "--screens", ""],
        ["--out", "pictures", "--modes", "dark"],
        ["--out", "pictures", "--sizes", "huge"],
        ["--out", "pictures", "--sizes", "1080x1920,"],
        ["--out", "pictures", "--languages", ","],
    ],
    ids=" ".join,
)
def test_wrong_arguments_are_wrong_usage(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["shots", *arguments]) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "fel i anropet" in captured.err
    assert list(tmp_path.iterdir()) == []


def test_a_screen_that_is_not_there_is_answered_with_those_that_are() -> None:
    with pytest.raises(argparse.ArgumentTypeError) as answer:
        words(NAMES)("home,nowhere,never")

    assert "nowhere, never" in str(answer.value)
    assert all(name in str(answer.value) for name in NAMES)


def test_several_sizes_are_written_with_commas() -> None:
    assert sizes("1080x1920,1920x1080") == [(1080, 1920), (1920, 1080)]


def test_a_language_that_the_pack_lacks_is_told_with_those_it_has(
    tmp_path: Path, pack: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["shots", "--out", str(tmp_path / "out"), "--languages", "sv,fi", *pack]) == 1

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "”fi”" in captured.err
    assert "sv, en" in captured.err
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no folders without the right to write")
@pytest.mark.parametrize("out", ["/proc/pictures", "a-file/pictures"])
def test_a_folder_that_cannot_be_written_is_told_in_one_line(
    tmp_path: Path, pack: list[str], out: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a-file").write_text("", encoding="utf-8")
    folder = tmp_path / out

    assert main(["shots", "--out", str(folder), "--screens", "home", *pack]) == 1

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert str(folder) in captured.err


def test_each_picture_is_named_by_what_it_shows_and_has_its_size(
    tmp_path: Path, pack: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out" / "pictures"
    screens, languages, modes, wanted = (
        ("home", "quiz"),
        ("sv", "en"),
        ("default", "contrast"),
        ("600x900", "900x600"),
    )
    arguments = ["--screens", ",".join(screens), "--languages", ",".join(languages)]
    arguments += ["--modes", ",".join(modes), "--sizes", ",".join(wanted)]

    assert main(["shots", "--out", str(out), *arguments, *pack]) == 0

    names = {".".join(parts) + ".png" for parts in product(screens, languages, wanted, modes)}
    assert {path.name for path in out.iterdir()} == names
    assert sorted(capsys.readouterr().out.split()) == sorted(str(out / name) for name in names)
    for path in out.iterdir():
        picture = QImage(str(path))
        assert f"{picture.width()}x{picture.height()}" == path.name.split(".")[2]


def test_each_picture_shows_something_else(tmp_path: Path, pack: list[str]) -> None:
    arguments = ["--languages", "sv,en", "--modes", "default,large,contrast,reach", "--sizes", "1080x1920"]

    assert main(["shots", "--out", str(tmp_path / "out"), "--screens", "home,about", *arguments, *pack]) == 0

    pictures = [path.read_bytes() for path in (tmp_path / "out").iterdir()]
    assert len(set(pictures)) == len(pictures) == 16


def test_every_screen_can_be_asked_for() -> None:
    assert {screen.value for screen in Screen} <= set(NAMES)
    assert len(set(NAMES)) == len(NAMES)
