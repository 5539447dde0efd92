"""Every QR code on the glass can be read from a picture of it, in every mode and direction."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.app import Kiosk
from kiosk.handout.qr import QUIET_MODULES
from kiosk.rehearsal.eyes import read_qr
from kiosk.rehearsal.finger import is_a
from kiosk.rehearsal.sight import look
from kiosk.rehearsal.visits import MODES, visit_for
from kiosk.visit.values import Ticket
from tests.journeys.conftest import Staged
from tests.journeys.visitor import settle


@pytest.mark.parametrize("ticket", Ticket)
def test_what_is_taken_home_can_be_read(staged: Staged, ticket: Ticket) -> None:
    kiosk, stage = staged
    read = {}
    for language, mode in product(("sv", "ar"), MODES):
        visit = visit_for("takeaway", language, stage)
        kiosk.session.update(visit._replace(modes=MODES[mode], ticket=ticket))
        settle(kiosk)
        picture = kiosk.window.grabWindow()
        read[f"{language} {mode}"] = read_qr(picture)
        assert _is_black_on_white(kiosk, picture)

    # A code is the same in every mode; its words may differ from language to language.
    assert {how: len(codes) for how, codes in read.items()} == dict.fromkeys(read, 1)
    for language in ("sv", "ar"):
        assert len({read[f"{language} {mode}"][0] for mode in MODES}) == 1


@pytest.mark.parametrize("name", ["story", "place", "course", "routes", "about", "money", "words"])
def test_every_code_that_is_shown_can_be_read(staged: Staged, name: str) -> None:
    kiosk, stage = staged
    for mode in ("default", "contrast"):
        kiosk.session.update(visit_for(name, "sv", stage)._replace(modes=MODES[mode]))
        settle(kiosk)
        codes = [each for each in look(kiosk.window, 1.0) if is_a(each.item, "QrCode")]
        whole = [each for each in codes if each.visible == each.area]
        picture = kiosk.window.grabWindow()

        assert len(read_qr(picture)) == len(whole)


def _is_black_on_white(kiosk: Kiosk, picture: QImage) -> bool:
    """A telephone is less patient than our reader: nothing but black on white, in every mode."""
    code = next(each for each in look(kiosk.window, 1.0) if is_a(each.item, "QrCode"))
    area = code.item.mapRectToScene(QRectF(0, 0, code.item.width(), code.item.height())).toRect()
    # The outermost of the quiet zone may touch the edge of the ticket: half of it has to be white.
    half = round(QUIET_MODULES / 2 * area.width() / (int(code.item.property("modules")) + 2 * QUIET_MODULES))
    white = area.adjusted(half, half, -half, -half)
    inside = picture.copy(white).convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(bytes(inside.constBits()), np.uint8).reshape(inside.height(), -1)[
        :, : inside.width()
    ]
    return bool((grey[0] == 255).all() and (grey == 0).any())
