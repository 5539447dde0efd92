"""Every state of the staff's screens in every size: nothing cut, crowded or out of reach, no complaint."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.app import Kiosk
from kiosk.content.loading import OpenPack
from kiosk.rehearsal.desks import DESKS
from kiosk.rehearsal.photographer import show, stage_of
from kiosk.rehearsal.visits import MODES
from kiosk.staff.desk import Desk
from tests.journeys.conftest import a_kiosk
from tests.journeys.looking import flaws
from tests.journeys.visitor import settle

# All of a panel is tried, the upper part too.
WHOLE_GLASS = "staff-check-touch"
SIZES = [(1080, 1920), (1920, 1080), (1024, 768)]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def kiosk(request: pytest.FixtureRequest, qapp: object, pack: OpenPack) -> Iterator[Kiosk]:
    kiosk = a_kiosk(pack, size=request.param)
    yield kiosk
    kiosk.close(keep_pack=True)


def test_a_careful_eye_finds_nothing_wrong(kiosk: Kiosk) -> None:
    stage, found = stage_of(kiosk.session), []
    for name in DESKS:
        show(kiosk, name, "sv", MODES["default"], stage)
        settle(kiosk)
        found += [f"{name}: {flaw}" for flaw in flaws(kiosk.window) if not _is_meant(name, flaw)]
    assert kiosk.gate.staff is not None
    kiosk.gate.staff.update(Desk())

    assert not found, "\n".join(["", *found])


def _is_meant(name: str, flaw: str) -> bool:
    return name == WHOLE_GLASS and flaw.startswith("StaffField") and flaw.endswith("in the top quarter")
