"""Codes on glasses of every size: wide enough for a telephone held at arm's length."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.content.loading import OpenPack
from kiosk.handout.qr import QUIET_MODULES
from kiosk.rehearsal.finger import is_a
from kiosk.rehearsal.photographer import stage_of
from kiosk.rehearsal.sight import look
from kiosk.rehearsal.visits import MODES, visit_for
from kiosk.visit.values import Ticket
from tests.journeys.conftest import a_kiosk
from tests.journeys.visitor import settle

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
# What staff may have measured, in millimetres.
SCREENS = {
    "22 inches lying down": (LANDSCAPE, (487.0, 274.0)),
    "24 inches on end": (PORTRAIT, (296.0, 527.0)),
    "27 inches on end": (PORTRAIT, (336.0, 598.0)),
    "32 inches on end": (PORTRAIT, (398.0, 708.0)),
    "43 inches on end": (PORTRAIT, (535.0, 952.0)),
}
# Ten to one: 60 mm are read from 60 cm; and a module of a code so wide, with as much in it as an address has.
LEAST_SIDE, LEAST_MODULE = 60.0, 1.46


@pytest.mark.parametrize("mode", ["default", "large"])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_code_is_as_large_on_any_glass(
    qapp: QGuiApplication, pack: OpenPack, screen: str, mode: str
) -> None:
    size, millimetres = SCREENS[screen]
    kiosk = a_kiosk(pack, size=size, screen_millimetres=millimetres)
    stage, small = stage_of(kiosk.session), []
    for ticket in Ticket:
        kiosk.session.update(visit_for("takeaway", "sv", stage)._replace(modes=MODES[mode], ticket=ticket))
        settle(kiosk)
        (code,) = [each.item for each in look(kiosk.window, 1.0) if is_a(each.item, "QrCode")]
        side = code.mapRectToScene(QRectF(0, 0, code.width(), code.height())).width()
        wide = side * kiosk.millimetres_per_pixel
        module = wide / (int(code.property("modules")) + 2 * QUIET_MODULES)
        if wide < LEAST_SIDE or module < LEAST_MODULE:
            small.append(f"{ticket}: {wide:.0f} mm wide, modules of {module:.2f} mm")
    kiosk.close(keep_pack=True)

    assert small == []
