"""`kiosk selftest`: the main job from end to end, on OpenGL, standing and lying."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.content.loading import OpenPack
from tests.journeys.walks import SIZES, Outcome, Walks

STEPS = [
    "attract → home",
    "home → quiz",
    "quiz → results",
    "results → course",
    "course → takeaway, QR read",
    "a story",
    "a film with moving frames",
    "language switch",
    "end of the visit",
]

pytestmark = pytest.mark.journey


@pytest.fixture(params=SIZES)
def outcome(request: pytest.FixtureRequest, walks: Walks) -> Outcome:
    return walks.outcome(request.param)


def test_the_whole_way_can_be_walked(outcome: Outcome) -> None:
    steps = outcome.report["steps"]

    assert [step["name"] for step in steps] == STEPS
    assert [step for step in steps if not step["ok"]] == []
    assert (outcome.status, outcome.report["ok"]) == (0, True)


def test_the_code_on_the_screen_leads_to_the_course(outcome: Outcome, pack: OpenPack) -> None:
    course = pack.course(_step(outcome, "results → course")["note"])
    assert course is not None
    places = {place.id: place for place in pack.pack().places}

    link = course.link or places[course.place or ""].url

    assert outcome.report["qr"] == link


def test_the_film_moves(outcome: Outcome) -> None:
    assert re.fullmatch(r"\d+ different frames", _step(outcome, "a film with moving frames")["note"])


def test_nothing_is_complained_about_but_what_the_machine_lacks(outcome: Outcome) -> None:
    assert outcome.complaints == []


def test_the_document_has_the_shape_that_scripts_depend_on(outcome: Outcome) -> None:
    report = outcome.report

    assert set(report) == {"ok", "first_frame_ms", "tap_ms", "memory_mb", "qr", "steps"}
    assert set(report["tap_ms"]) == {"p50", "p99"}
    assert all(set(step) == {"name", "ok", "ms", "note"} for step in report["steps"])
    assert 0 < report["tap_ms"]["p50"] <= report["tap_ms"]["p99"]
    assert report["first_frame_ms"] > 0
    assert sys.platform != "linux" or report["memory_mb"] > 0


def _step(outcome: Outcome, name: str) -> Mapping[str, Any]:
    return next(step for step in outcome.report["steps"] if step["name"] == name)
