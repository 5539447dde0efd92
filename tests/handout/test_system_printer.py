"""A page on a printer of the system: a real CUPS prints it into a PDF, which is looked at."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.handout.printers import find_printers, print_slip, status_of
from kiosk.handout.printing import (
    GONE,
    Outcome,
    PrinterAddress,
    PrinterKind,
    PrinterState,
    PrinterStatus,
    PrintReport,
    Trouble,
)
from tests.handout.builders import a_slip, an_arabic_slip
from tests.handout.cups import Cups, running_cups, why_not
from tests.handout.fake_printer import Mechanism, on_the_network
from tests.handout.seeing import codes_in, ink_of, page_of

NOT_THERE = PrinterAddress(PrinterKind.SYSTEM, "finns-inte")
needs_cups = pytest.mark.skipif(bool(why_not()), reason=why_not())


@pytest.fixture(scope="module")
def cups() -> Iterator[Cups]:
    with running_cups() as server:
        server.add_printer("Lapp", "A5")
        yield server


def asked(cups: Cups, *more: str) -> dict[str, Any]:
    """Run `kiosk printer` on the queue, with a slip that it may print."""
    command = [sys.executable, "-m", "kiosk", "printer", "system:Lapp", "--json", *more]
    slip = msgspec.json.encode(an_arabic_slip())
    done = subprocess.run(
        command, env=cups.environment, input=slip, capture_output=True, check=False, timeout=60
    )
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


@needs_cups
def test_a_page_comes_out_of_the_systems_printer_and_nothing_stays_behind(
    cups: Cups, qapp: QGuiApplication
) -> None:
    before = set(cups.printed())

    answer = asked(cups, "--slip")
    cups.wait_for_jobs()

    assert answer == {"outcome": "sent", "state": "unknown", "trouble": "silent"}
    (pdf,) = set(cups.printed()) - before
    page = page_of(pdf)
    # A5 at 144 dpi.
    assert (page.width(), page.height()) == pytest.approx((840, 1190), abs=4)
    assert codes_in(ink_of(page)) == ["https://flen.se/"]
    assert cups.spooled() == []


@needs_cups
def test_a_printer_that_is_stopped_is_out(cups: Cups) -> None:
    cups.run("cupsdisable", "Lapp")

    status, report = asked(cups), asked(cups, "--slip")
    cups.run("cupsenable", "Lapp")

    assert status == {"outcome": None, "state": "out", "trouble": "offline"}
    assert report == {"outcome": "failed", "state": "out", "trouble": "offline"}


def test_a_printer_that_the_system_does_not_know_is_gone(qapp: QGuiApplication) -> None:
    assert status_of(NOT_THERE) == GONE
    assert print_slip(a_slip(), NOT_THERE) == PrintReport(Outcome.FAILED, GONE)


def test_the_chosen_printer_is_found_first_and_it_is_said_what_to_do(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    (tmp_path / "usb").mkdir()
    (tmp_path / "usb" / "lp0").touch()

    with on_the_network(Mechanism(cover_open=True)) as address:
        chosen, node, *_ = find_printers(address, tmp_path)

    assert (chosen.address, chosen.is_chosen) == (f"127.0.0.1:{address.port}", True)
    assert chosen.status == PrinterStatus(PrinterState.OUT, Trouble.COVER)
    assert chosen.advice == "Luckan är öppen. Stäng den."
    assert (node.address, node.is_chosen) == (str(tmp_path / "usb" / "lp0"), False)


def test_every_trouble_has_its_advice(qapp: QGuiApplication) -> None:
    from kiosk.handout.printers import advice

    said = {advice(PrinterStatus(PrinterState.OUT, trouble)) for trouble in Trouble}

    assert len(said) == len(Trouble)
    assert "snart slut" in advice(PrinterStatus(PrinterState.LOW, Trouble.PAPER))
