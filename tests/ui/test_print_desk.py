"""Printing from the screen: the button is there when it works, and the screen never waits for a printer."""

from __future__ import annotations

import time
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.clock import FixedClock
from kiosk.content.loading import open_source_or_compiled
from kiosk.guidance.progress import Quiz
from kiosk.handout.printing import (
    COOLDOWN,
    MOST_IN_A_VISIT,
    UNKNOWN,
    Handover,
    PrinterAddress,
    PrinterKind,
    PrinterState,
)
from kiosk.ui.print_desk import PrintDesk
from kiosk.ui.session import Session
from kiosk.ui.takeaway_model import TakeawayModel
from kiosk.visit.rules import go
from kiosk.visit.values import Screen
from tests.builders import TODAY, a_pack_folder
from tests.handout.builders import a_slip
from tests.handout.fake_printer import Mechanism, on_the_network
from tests.handout.seeing import codes_in

PATIENCE = 20_000


def a_clock() -> FixedClock:
    return FixedClock(datetime.combine(TODAY, datetime.min.time()))


def a_takeaway(folder: Path, handover: Handover | None) -> tuple[Session, FixedClock, TakeawayModel]:
    clock = a_clock()
    opened = open_source_or_compiled(a_pack_folder(folder), folder / "cache")
    session = Session(opened, clock, handover=handover)
    answers = {"area": ("care",), "school": ("basic",)}
    session.update(session.visit._replace(quiz=Quiz(order=tuple(answers), answers=answers)))
    model = TakeawayModel(session, session)
    session.changed.connect(model.refresh)
    session.apply(go, Screen.TAKEAWAY, "vard-1")
    return session, clock, model


def printed(desk: PrintDesk, qtbot: QtBot) -> str:
    desk.print(a_slip())
    assert desk.progress == "printing"
    qtbot.waitUntil(lambda: desk.progress != "printing", timeout=PATIENCE)
    return desk.progress


def test_without_a_printer_nothing_is_offered(tmp_path: Path) -> None:
    _, _, model = a_takeaway(tmp_path, Handover(campaign="bussen"))

    model.printSlip()

    assert (model._props.can_print, model._props.printing, model._props.slip_words) == (False, "", "")


def test_the_campaigns_code_stands_in_the_links(tmp_path: Path) -> None:
    session, _, model = a_takeaway(tmp_path, Handover(campaign="bussen"))
    without = a_takeaway(tmp_path / "other", None)[2]

    assert model._props.address == without._props.address
    assert model._props.modules > without._props.modules
    assert session.handover == Handover(campaign="bussen")


def test_a_tap_prints_the_visitors_slip_and_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    mechanism = Mechanism()
    with on_the_network(mechanism) as address:
        _, _, model = a_takeaway(tmp_path, Handover(printer=address))
        qtbot.waitUntil(lambda: bool(model._props.can_print), timeout=PATIENCE)
        assert "Vård" in str(model._props.slip_words)

        model.printSlip()
        assert (model._props.can_print, model._props.printing) == (False, "printing")
        qtbot.waitUntil(lambda: model._props.printing == "done", timeout=PATIENCE)

    assert mechanism.cuts == 1
    (code,) = codes_in(mechanism.paper)
    assert "FN:" in code


def test_the_button_goes_before_the_tap_when_the_paper_is_out_and_comes_back(qtbot: QtBot) -> None:
    mechanism = Mechanism(paper_end=True)
    with on_the_network(mechanism) as address:
        desk = PrintDesk(address, a_clock())
        desk.look()
        qtbot.waitUntil(lambda: desk.status.state is PrinterState.OUT, timeout=PATIENCE)
        assert not desk.can_print

        mechanism.paper_end = False
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=PATIENCE)
        desk.look()
        qtbot.waitUntil(lambda: desk.status.state is PrinterState.OK, timeout=PATIENCE)
        assert desk.can_print


def test_a_printer_that_does_not_say_how_it_is_may_be_tried(qtbot: QtBot) -> None:
    mechanism = Mechanism(silent=True)
    with on_the_network(mechanism) as address:
        desk = PrintDesk(address, a_clock())
        assert desk.can_print

        assert printed(desk, qtbot) == "sent"

    assert mechanism.cuts == 1


def test_a_second_tap_does_not_print_again_and_three_slips_are_enough(qtbot: QtBot) -> None:
    clock, mechanism = a_clock(), Mechanism()
    with on_the_network(mechanism) as address:
        desk = PrintDesk(address, clock)
        for number in range(1, MOST_IN_A_VISIT + 1):
            assert printed(desk, qtbot) == "done"
            desk.print(a_slip())
            assert desk.progress == "done"
            desk._be_ready()
            clock.advance(COOLDOWN)
            assert desk.can_print == (number < MOST_IN_A_VISIT)
        desk.forget()
        assert desk.can_print

    assert mechanism.cuts == MOST_IN_A_VISIT


def test_a_printer_that_is_gone_is_told_and_offered_no_more(qtbot: QtBot) -> None:
    with on_the_network(Mechanism()) as address:
        pass
    desk = PrintDesk(address, a_clock())

    assert printed(desk, qtbot) == "failed"
    desk._be_ready()
    assert not desk.can_print


def test_a_job_that_falls_over_is_no_slip_and_no_blocked_screen(qtbot: QtBot) -> None:
    desk = PrintDesk(PrinterAddress(PrinterKind.NETWORK, "a b"), a_clock())

    assert printed(desk, qtbot) == "failed"
    assert desk.status == UNKNOWN


def test_a_slip_does_not_wait_for_a_look(qtbot: QtBot) -> None:
    mechanism = Mechanism()
    with on_the_network(mechanism) as address:
        desk = PrintDesk(address, a_clock())
        desk.look()
        assert desk.is_busy

        assert printed(desk, qtbot) == "done"

    assert mechanism.cuts == 1


def test_the_screen_goes_on_while_a_printer_stalls(qtbot: QtBot) -> None:
    ticks = [time.monotonic()]
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    with on_the_network(Mechanism(), stalls_after=3000) as address:
        desk = PrintDesk(address, a_clock())
        timer.start()
        assert printed(desk, qtbot) == "failed"
        timer.stop()

    gaps = [later - earlier for earlier, later in pairwise(ticks)]
    print(f"longest gap {max(gaps) * 1000:.0f} ms of {(ticks[-1] - ticks[0]):.1f} s")
    # The stall is seconds long; the rest is what two busy cores leave.
    assert max(gaps) < 0.6
    assert ticks[-1] - ticks[0] > 0.9


def test_a_kiosk_that_is_taken_down_leaves_nobody_talking_to_the_printer(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with on_the_network(Mechanism()) as address:
        _, _, model = a_takeaway(tmp_path, Handover(printer=address))
        desk = model._desk
        assert desk is not None
        assert desk.is_busy

        model.close()

        assert not desk.is_busy


def test_watching_ends_with_the_screen(tmp_path: Path, qtbot: QtBot) -> None:
    with on_the_network(Mechanism()) as address:
        session, _, model = a_takeaway(tmp_path, Handover(printer=address))
        desk = model._desk
        assert desk is not None
        assert desk._looking.isActive()

        session.restart()

        assert not desk._looking.isActive()
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=PATIENCE)
