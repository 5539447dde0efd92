"""Every state of the staff's screens in every size: everybody can see, read, reach and press it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.access.values import Finding
from kiosk.content.loading import OpenPack
from kiosk.rehearsal.access_audit import Auditor
from kiosk.rehearsal.desks import DESKS
from tests.journeys.auditing import an_auditor

# All of a panel is tried, the upper part too.
WHOLE_GLASS = "staff-check-touch"
SIZES = [(1080, 1920), (1920, 1080), (1024, 768)]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def auditor(request: pytest.FixtureRequest, qapp: QGuiApplication, pack: OpenPack) -> Iterator[Auditor]:
    with an_auditor(pack, size=request.param) as auditor:
        yield auditor


def test_everybody_can_use_the_staff_s_screens(auditor: Auditor) -> None:
    found = [
        f"{name}: {finding.rule} {finding.item}: {finding.message}"
        for name in DESKS
        for finding in auditor.look_at(name, "sv", "default", by_keypad=False).findings
        if not _is_meant(name, finding)
    ]

    assert not found, "\n".join(["", *found])


def _is_meant(name: str, finding: Finding) -> bool:
    return name == WHOLE_GLASS and finding.item.startswith("StaffField") and finding.rule == "R5"
