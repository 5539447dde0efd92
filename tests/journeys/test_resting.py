"""A kiosk that did not manage to start eight times: whom to call is on the glass, and it is tried again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.channel import recovery
from kiosk.content.loading import OpenPack
from kiosk.paths import assets
from kiosk.rehearsal.finger import wait_for, walk_items
from kiosk.resting import Contact, Resting, contacts_of
from kiosk.watchdog import KEPT, Sign

NOW = datetime(2026, 11, 23, 12, 0)
SIZES = [(1080, 1920), (1920, 1080), (1024, 768)]


def texts_of(page: Resting) -> list[QQuickItem]:
    return [each for each in walk_items(page.window.contentItem()) if each.property("text")]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_learning_centres_and_their_numbers_are_on_the_glass(
    qapp: QGuiApplication, pack: OpenPack, size: tuple[int, int]
) -> None:
    contacts = contacts_of(pack.pack())
    page = Resting(contacts, assets() / "fonts", size)
    assert wait_for(page.window, "frameSwapped")

    texts = texts_of(page)
    said = [str(each.property("text")) for each in texts]
    areas = [each.mapRectToScene(each.boundingRect()) for each in texts]
    lowest, highest = max(area.bottom() for area in areas), min(area.top() for area in areas)
    page.close()

    assert len(contacts) >= 3
    assert said[0] == "Skärmen vilar"
    assert all(contact.name in said and contact.phone in said for contact in contacts)
    assert highest >= 0
    assert lowest <= size[1]


def test_without_anybody_to_call_nobody_is_told_to(qapp: QGuiApplication) -> None:
    page = Resting((), assets() / "fonts", (800, 600))
    said = " ".join(str(each.property("text")) for each in texts_of(page))
    page.close()

    assert "Skärmen vilar" in said
    assert "Ring" not in said


def test_after_eight_bad_starts_the_page_comes_up_and_the_next_start_tries_again(tmp_path: Path) -> None:
    for _ in range(recovery.OUT_OF_SERVICE_AFTER - 1):
        start = recovery.begin(tmp_path, NOW)
        assert start.state is not None
        start.state.close()

    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "kiosk",
            "run",
            "--offscreen",
            "--window",
            "800x600",
            "--state",
            str(tmp_path),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, KEPT: "30"},
        text=True,
    ) as kiosk:
        assert kiosk.stdout is not None
        came_up = kiosk.stdout.readline().strip()
        kiosk.send_signal(signal.SIGKILL)

    assert came_up == Sign.READY
    again = recovery.begin(tmp_path, NOW)
    assert again.state is not None
    again.state.close()
    assert not again.out_of_service


def test_whom_to_call_is_known_from_the_pack(pack: OpenPack) -> None:
    contacts = contacts_of(pack.pack())

    centres = [place for place in pack.pack().places if place.learning_centre and place.phone]
    assert contacts[0] == Contact(centres[0].name, centres[0].phone or "")
    assert len({contact.phone for contact in contacts}) == len(contacts) <= 5
