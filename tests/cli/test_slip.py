"""`kiosk slip`: what a script or a person gets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.cli.main import main
from tests.builders import a_pack_folder
from tests.handout.seeing import codes_in, ink_of

ANSWERS = {"area": ["care"], "school": ["basic"], "hinder": ["time"]}


@pytest.fixture
def call(tmp_path: Path, qapp: QGuiApplication) -> list[str]:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(ANSWERS), encoding="utf-8")
    pack = a_pack_folder(tmp_path)
    state = tmp_path / "state"
    return ["slip", "--answers", str(answers), "--pack", str(pack), "--state", str(state)]


@pytest.mark.parametrize("width", [576, 384])
def test_the_slip_is_a_picture_of_one_bit_with_a_code(call: list[str], tmp_path: Path, width: int) -> None:
    out = tmp_path / "slip.png"

    assert main([*call, "--out", str(out), "--width", str(width), "--language", "en"]) == 0

    picture = QImage(str(out))
    assert (picture.width(), picture.depth()) == (width, 1)
    (code,) = codes_in(ink_of(picture))
    assert "FN:Kommunens växel" in code


def test_a_width_that_no_printer_has_is_wrong_usage(call: list[str], tmp_path: Path) -> None:
    assert main([*call, "--out", str(tmp_path / "slip.png"), "--width", "500"]) == 2


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--language", "fi"], "Paketet har inte språket ”fi”."),
        (["--answers", "finns-inte.json"], "Filen med svar kan inte läsas"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_one_line(
    call: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], said: str
) -> None:
    out = tmp_path / "slip.png"

    assert main([*call, "--out", str(out), *more]) == 1

    assert said in capsys.readouterr().err
    assert not out.exists()


def test_a_folder_that_is_not_there_leaves_nothing(
    call: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere" / "slip.png"

    assert main([*call, "--out", str(out)]) == 1
    assert "Välj en annan plats" in capsys.readouterr().err
