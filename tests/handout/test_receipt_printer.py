"""Printing on a printer that takes the bytes apart again, and on printers that go wrong in every way."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.handout.page.raster import draw_slip, raster_of
from kiosk.handout.printing import (
    GONE,
    UNKNOWN,
    Outcome,
    PrinterAddress,
    PrinterKind,
    PrinterState,
    PrinterStatus,
    PrintReport,
    Trouble,
)
from kiosk.handout.receipt import STRIP_ROWS
from kiosk.handout.receipt_printer import Patience, ask_status, print_raster
from kiosk.handout.values import Raster
from tests.handout.builders import a_slip, an_arabic_slip
from tests.handout.fake_printer import Mechanism, on_a_node, on_the_network
from tests.handout.seeing import codes_in, dots_of

HURRY = Patience(connect=2.0, answer=0.5, job=2.0, pause=0.0)
WELL = PrinterStatus(PrinterState.OK)
NO_PAPER = PrinterStatus(PrinterState.OUT, Trouble.PAPER)
SOME_ROWS = Raster(384, bytes(range(256)) * 75)


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("width", [576, 384])
@pytest.mark.parametrize("slip", [a_slip(), an_arabic_slip()], ids=["sv", "ar"])
def test_what_comes_out_is_what_was_drawn(slip: object, width: int) -> None:
    raster = raster_of(draw_slip(slip, width))  # type: ignore[arg-type]
    mechanism = Mechanism()

    with on_the_network(mechanism) as address:
        report = print_raster(address, raster, HURRY)

    assert report == PrintReport(Outcome.DONE, WELL)
    assert (mechanism.paper == dots_of(raster)).all()
    assert codes_in(mechanism.paper) == ["https://flen.se/"]
    assert (mechanism.cuts, mechanism.strange, mechanism.waiting) == (1, [], b"")
    assert max(mechanism.strips) <= STRIP_ROWS


@pytest.mark.parametrize(
    ("mechanism", "status"),
    [
        (Mechanism(), WELL),
        (Mechanism(near_end=True), PrinterStatus(PrinterState.LOW, Trouble.PAPER)),
        (Mechanism(paper_end=True), NO_PAPER),
        (Mechanism(cover_open=True), PrinterStatus(PrinterState.OUT, Trouble.COVER)),
        (Mechanism(silent=True), UNKNOWN),
    ],
    ids=["well", "near end", "no paper", "cover", "silent"],
)
def test_a_printer_says_how_it_is(mechanism: Mechanism, status: PrinterStatus) -> None:
    with on_the_network(mechanism) as address:
        assert ask_status(address, HURRY) == status


@pytest.mark.parametrize("mechanism", [Mechanism(paper_end=True), Mechanism(cover_open=True)])
def test_nothing_is_sent_to_a_printer_that_cannot_print(mechanism: Mechanism) -> None:
    with on_the_network(mechanism) as address:
        report = print_raster(address, SOME_ROWS, HURRY)

    assert (report.outcome, report.status.state) == (Outcome.FAILED, PrinterState.OUT)
    assert (mechanism.waiting, mechanism.rows) == (b"", [])


def test_the_last_of_the_paper_is_used_and_told() -> None:
    mechanism = Mechanism(near_end=True)

    with on_the_network(mechanism) as address:
        report = print_raster(address, SOME_ROWS, HURRY)

    assert report == PrintReport(Outcome.DONE, PrinterStatus(PrinterState.LOW, Trouble.PAPER))


def test_a_printer_that_never_answers_still_prints_and_nobody_waits() -> None:
    mechanism = Mechanism(silent=True)

    started = time.monotonic()
    with on_the_network(mechanism) as address:
        report = print_raster(address, SOME_ROWS, Patience(answer=0.2, job=60.0, pause=0.0))

    assert report == PrintReport(Outcome.SENT, UNKNOWN)
    assert time.monotonic() - started < 10
    assert (mechanism.paper == dots_of(SOME_ROWS)).all()


def test_a_printer_that_cannot_tell_the_end_has_taken_everything() -> None:
    mechanism = Mechanism(tells_the_end=False)

    with on_the_network(mechanism) as address:
        report = print_raster(address, SOME_ROWS, HURRY)

    assert report == PrintReport(Outcome.SENT, WELL)
    assert mechanism.cuts == 1


def test_paper_that_ends_in_the_middle_is_told_and_the_rest_is_forgotten() -> None:
    mechanism = Mechanism(rows_left=150)

    with on_the_network(mechanism) as address:
        report = print_raster(address, SOME_ROWS, HURRY)

    assert report == PrintReport(Outcome.FAILED, NO_PAPER)
    assert len(mechanism.rows) == 150
    # The next visitor's paper must not bring the last one's slip.
    assert mechanism.waiting == b""


def test_a_printer_that_stalls_in_the_middle_is_given_up_in_time() -> None:
    started = time.monotonic()
    with on_the_network(Mechanism(), stalls_after=9000) as address:
        report = print_raster(address, SOME_ROWS, HURRY)

    assert report == PrintReport(Outcome.FAILED, UNKNOWN)
    assert time.monotonic() - started < 10


def test_a_cable_that_is_pulled_in_the_middle_is_told() -> None:
    with on_the_network(Mechanism(), hangs_up_after=9000) as address:
        report = print_raster(address, SOME_ROWS, HURRY)

    assert report == PrintReport(Outcome.FAILED, GONE)


# python-escpos leaves the socket of a failed attempt to the garbage collector, which says so.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(
    "address",
    [
        PrinterAddress(PrinterKind.NETWORK, "127.0.0.1", 1),
        PrinterAddress(PrinterKind.NETWORK, "no-such-printer.invalid"),
        PrinterAddress(PrinterKind.DEVICE, "/dev/usb/lp99"),
    ],
    ids=["nobody listens", "no such name", "no such node"],
)
def test_a_printer_that_is_not_there_is_gone(address: PrinterAddress) -> None:
    assert ask_status(address, HURRY) == GONE
    assert print_raster(address, SOME_ROWS, HURRY) == PrintReport(Outcome.FAILED, GONE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no device nodes")
def test_a_device_node_prints_the_same() -> None:
    mechanism = Mechanism()

    with on_a_node(mechanism) as address:
        report = print_raster(address, SOME_ROWS, HURRY)

    assert report == PrintReport(Outcome.DONE, WELL)
    assert (mechanism.paper == dots_of(SOME_ROWS)).all()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no device nodes")
def test_a_device_node_that_takes_nothing_more_is_given_up_in_time() -> None:
    started = time.monotonic()
    with on_a_node(Mechanism(), stalls_after=6000) as address:
        report = print_raster(address, SOME_ROWS, HURRY)

    assert report == PrintReport(Outcome.FAILED, UNKNOWN)
    assert time.monotonic() - started < 10


def test_asking_a_printer_reads_no_list_of_models_and_leaves_no_file(tmp_path: Path) -> None:
    code = (
        "import sys; from kiosk.handout.receipt_printer import ask_status; "
        "from kiosk.handout.printing import read_address; "
        "print(ask_status(read_address('127.0.0.1:1')).state, 'yaml' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={"TMPDIR": str(tmp_path), "PATH": ""},
    )

    assert done.stdout.split() == ["out", "False"]
    assert list(tmp_path.iterdir()) == []
