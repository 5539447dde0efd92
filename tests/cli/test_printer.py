"""`kiosk printer`: what staff read, and what the kiosk itself is told."""

from __future__ import annotations

import io
import json
import sys

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.cli.main import main
from kiosk.handout.printing import write_address
from tests.handout.builders import a_slip
from tests.handout.fake_printer import Mechanism, on_the_network
from tests.handout.seeing import codes_in


def stdin(monkeypatch: pytest.MonkeyPatch, document: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(document)))


@pytest.mark.parametrize(
    ("mechanism", "status", "says"),
    [
        (Mechanism(), 0, "Redo.\n"),
        (Mechanism(near_end=True), 0, "Papperet är snart slut. Ha en ny rulle till hands.\n"),
        (Mechanism(paper_end=True), 1, "Papperet är slut. Sätt i en ny rulle.\n"),
    ],
)
def test_staff_read_how_a_printer_is_and_what_to_do(
    mechanism: Mechanism, status: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with on_the_network(mechanism) as address:
        assert main(["printer", write_address(address)]) == status

    assert capsys.readouterr().out == says


def test_a_slip_is_printed_and_told(
    qapp: QGuiApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    mechanism = Mechanism()
    stdin(monkeypatch, msgspec.json.encode(a_slip()))

    with on_the_network(mechanism) as address:
        assert main(["printer", f"{write_address(address)},58", "--slip", "--json"]) == 0

    assert json.loads(capsys.readouterr().out) == {"outcome": "done", "state": "ok", "trouble": ""}
    assert mechanism.paper.shape[1] == 384
    assert codes_in(mechanism.paper) == ["https://flen.se/"]


def test_a_slip_that_could_not_be_printed_is_status_1_and_says_why(
    qapp: QGuiApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin(monkeypatch, msgspec.json.encode(a_slip()))

    with on_the_network(Mechanism(cover_open=True)) as address:
        assert main(["printer", write_address(address), "--slip"]) == 1

    assert capsys.readouterr().out == "Luckan är öppen. Stäng den.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["/etc/passwd"], "ingen skrivare"),
        ([""], "Skriv vilken skrivare"),
        (["127.0.0.1:1", "--slip"], "ingen lapp"),
    ],
)
def test_what_is_no_printer_or_no_slip_is_refused(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin(monkeypatch, b"{}")

    assert main(["printer", *arguments]) == 1
    assert said in capsys.readouterr().err
