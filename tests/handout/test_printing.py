"""The rules of printing: addresses, what a printer's bytes mean, and how often a slip may be printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.handout.printing import (
    COOLDOWN,
    MOST_IN_A_VISIT,
    MOST_IN_AN_HOUR,
    Answers,
    PrinterAddress,
    PrinterKind,
    PrinterState,
    PrinterStatus,
    Ration,
    Trouble,
    count_print,
    is_status,
    judge,
    may_print,
    next_visit,
    read_address,
)

WELL = 0x12


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("", None),
        ("  ", None),
        ("printer.local:9101", PrinterAddress(PrinterKind.NETWORK, "printer.local", 9101)),
        ("192.168.1.50,58", PrinterAddress(PrinterKind.NETWORK, "192.168.1.50", 9100, 384)),
        ("/dev/usb/lp0", PrinterAddress(PrinterKind.DEVICE, "/dev/usb/lp0")),
        ("system:Kontor 2", PrinterAddress(PrinterKind.SYSTEM, "Kontor 2")),
    ],
)
def test_an_address_is_what_staff_wrote(text: str, address: PrinterAddress | None) -> None:
    assert read_address(text) == address


@pytest.mark.parametrize(
    "text", ["/etc/passwd", "/dev/sda", "http://x:9100", "x:0", "x:99999", "a b", "system:", ":9100", "-x"]
)
def test_what_is_no_printer_is_refused_with_examples(text: str) -> None:
    with pytest.raises(KnownError, match=r"192\.168\.1\.50:9100"):
        read_address(text)


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        (Answers(WELL, WELL, WELL), PrinterStatus(PrinterState.OK)),
        (Answers(WELL, WELL, WELL | 0x0C), PrinterStatus(PrinterState.LOW, Trouble.PAPER)),
        (Answers(WELL | 0x08, WELL | 0x20, WELL | 0x60), PrinterStatus(PrinterState.OUT, Trouble.PAPER)),
        (Answers(WELL, WELL, WELL | 0x6C), PrinterStatus(PrinterState.OUT, Trouble.PAPER)),
        (Answers(WELL | 0x08, WELL | 0x04, WELL), PrinterStatus(PrinterState.OUT, Trouble.COVER)),
        (Answers(WELL | 0x08, WELL | 0x40, WELL), PrinterStatus(PrinterState.OUT, Trouble.FAULT)),
        (Answers(WELL | 0x08, WELL, WELL), PrinterStatus(PrinterState.OUT, Trouble.OFFLINE)),
        (Answers(), PrinterStatus(PrinterState.UNKNOWN, Trouble.SILENT)),
        (Answers(WELL), PrinterStatus(PrinterState.UNKNOWN, Trouble.SILENT)),
        (Answers(WELL | 0x08), PrinterStatus(PrinterState.OUT, Trouble.OFFLINE)),
    ],
)
def test_a_printers_bytes_say_how_it_is(answers: Answers, status: PrinterStatus) -> None:
    assert judge(answers) == status


@given(
    st.builds(Answers, *[st.none() | st.sampled_from([byte for byte in range(256) if is_status(byte)])] * 3)
)
def test_only_a_printer_that_answered_everything_is_taken_for_well(answers: Answers) -> None:
    status = judge(answers)

    if None in (answers.printer, answers.offline, answers.paper):
        assert status.state in {PrinterState.UNKNOWN, PrinterState.OUT}
    assert (status.trouble is Trouble.NONE) == (status.state is PrinterState.OK)


def test_one_tap_prints_one_slip_and_then_the_printer_rests() -> None:
    ration = count_print(Ration(), 100.0)

    assert not may_print(ration, 100.0)
    assert not may_print(ration, 99.9 + COOLDOWN)
    assert may_print(ration, 100.0 + COOLDOWN)


def test_a_visitor_gets_three_slips_and_the_next_visitor_gets_three_more() -> None:
    ration = Ration()
    for n in range(MOST_IN_A_VISIT):
        assert may_print(ration, n * 10.0)
        ration = count_print(ration, n * 10.0)

    assert not may_print(ration, 1000.0)
    assert may_print(next_visit(ration), 1000.0)


def test_the_rest_goes_on_when_the_next_visitor_comes() -> None:
    assert not may_print(next_visit(count_print(Ration(), 100.0)), 101.0)


@given(st.lists(st.floats(0, 2000), max_size=60))
def test_no_hour_has_more_slips_than_the_paper_allows(waits: list[float]) -> None:
    ration, now, printed = Ration(), 0.0, []
    for wait in waits:
        now += wait
        ration = next_visit(ration)
        if may_print(ration, now):
            ration = count_print(ration, now)
            printed.append(now)

    for start in printed:
        assert len([when for when in printed if start <= when < start + 3600]) <= MOST_IN_AN_HOUR
