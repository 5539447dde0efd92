"""Every screen in every language, mode and size: everybody can see, read, reach and press it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.access.judging import judge_bars
from kiosk.content.loading import OpenPack
from kiosk.language import LANGUAGES
from kiosk.rehearsal.access_audit import Auditor
from kiosk.rehearsal.visits import MODES, NAMES
from tests.journeys.auditing import an_auditor, in_words

PORTRAIT = (1080, 1920)
# In pixels, with the millimetres of the picture: as designed, and smaller and larger screens.
SIZES = {
    "27 inches on end": (PORTRAIT, None),
    "27 inches lying down": ((1920, 1080), None),
    "an old screen": ((1024, 768), None),
    "24 inches on end": (PORTRAIT, (296.0, 527.0)),
    "32 inches on end": (PORTRAIT, (398.0, 708.0)),
    "43 inches on end": (PORTRAIT, (535.0, 952.0)),
}
# What the ordinary tests look at besides the Swedish screens: the longest lines, big letters, another script.
BESIDE = [("sv", "large"), ("ar", "large"), ("ti", "default")]


@pytest.fixture(scope="module")
def portrait(qapp: QGuiApplication, pack: OpenPack) -> Iterator[Auditor]:
    with an_auditor(pack, size=PORTRAIT) as auditor:
        yield auditor


@pytest.fixture(scope="module", params=SIZES)
def any_size(request: pytest.FixtureRequest, qapp: QGuiApplication, pack: OpenPack) -> Iterator[Auditor]:
    size, millimetres = SIZES[request.param]
    with an_auditor(pack, size=size, screen_millimetres=millimetres) as auditor:
        yield auditor


@pytest.mark.parametrize("name", NAMES)
def test_everybody_can_use_a_screen(portrait: Auditor, name: str) -> None:
    found = in_words(portrait.look_at(name, "sv", "default"))
    for language, mode in BESIDE:
        found += in_words(portrait.look_at(name, language, mode, by_keypad=False))

    assert not found, "\n".join(["", *found])


@pytest.mark.full
@pytest.mark.parametrize("name", NAMES)
def test_everybody_can_use_a_screen_in_any_language_mode_and_size(any_size: Auditor, name: str) -> None:
    found = _faults(any_size, name, product(LANGUAGES, MODES))

    assert not found, "\n".join(["", *found])


def test_cards_that_grew_unseen_leave_the_keyboard_its_room(qapp: QGuiApplication, pack: OpenPack) -> None:
    with an_auditor(pack, size=(1920, 1080)) as auditor:
        found = _faults(auditor, "courses-words", [("fi", "reach"), ("fi", "airy")])

    assert found == []


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_the_bar_is_the_same_on_every_screen(portrait: Auditor, language: str) -> None:
    names = ("attract", "home", "quiz", "results", "film", "help")
    looks = [portrait.look_at(name, language, "default", by_keypad=False).glance for name in names]

    assert all(any(target.in_bar for target in look.targets) for look in looks)
    assert [each.message for each in judge_bars(looks)] == []


def _faults(auditor: Auditor, name: str, looks: Iterable[tuple[str, str]]) -> list[str]:
    return [line for language, mode in looks for line in in_words(auditor.look_at(name, language, mode))]
