"""A slip is told of when it came out of the printer, and of the visit that wanted it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.handout.printing import Handover
from kiosk.ui.session import Session
from kiosk.visit.values import Screen, Visit
from tests.handout.fake_printer import Mechanism, on_the_network
from tests.ui.test_print_desk import PATIENCE, a_takeaway


def slips_of(session: Session) -> list[Visit]:
    told: list[Visit] = []
    session.slipPrinted.connect(told.append)
    return told


@pytest.mark.parametrize("silent", [False, True], ids=["it tells", "it cannot tell"])
def test_a_slip_that_came_out_is_told_once(tmp_path: Path, qtbot: QtBot, silent: bool) -> None:
    with on_the_network(Mechanism(silent=silent)) as address:
        session, _, model = a_takeaway(tmp_path, Handover(printer=address))
        told, visit = slips_of(session), session.visit
        qtbot.waitUntil(lambda: bool(model._props.can_print), timeout=PATIENCE)

        model.printSlip()
        # A second finger: there is one slip.
        model.printSlip()
        assert told == []
        qtbot.waitUntil(lambda: model._props.printing in {"done", "sent"}, timeout=PATIENCE)

    assert told == [visit]
    model.close()


def test_a_slip_that_did_not_come_out_is_not_told(tmp_path: Path, qtbot: QtBot) -> None:
    mechanism = Mechanism()
    with on_the_network(mechanism) as address:
        session, _, model = a_takeaway(tmp_path, Handover(printer=address))
        told = slips_of(session)
        qtbot.waitUntil(lambda: bool(model._props.can_print), timeout=PATIENCE)

        mechanism.paper_end = True
        model.printSlip()
        qtbot.waitUntil(lambda: model._props.printing == "failed", timeout=PATIENCE)

    assert told == []
    model.close()


def test_a_slip_belongs_to_the_visit_that_wanted_it_also_when_its_visitor_has_left(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with on_the_network(Mechanism()) as address:
        session, _, model = a_takeaway(tmp_path, Handover(printer=address))
        told, visit = slips_of(session), session.visit
        qtbot.waitUntil(lambda: bool(model._props.can_print), timeout=PATIENCE)

        model.printSlip()
        session.restart()
        assert session.visit.here.screen is Screen.ATTRACT
        qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)

    assert told == [visit]
    assert visit.here.screen is Screen.TAKEAWAY
    model.close()
