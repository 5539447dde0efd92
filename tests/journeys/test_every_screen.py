"""Every screen in every language, size and mode: nothing cut, crowded or out of reach, no complaint of Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import product

import pytest

from kiosk.app import Kiosk
from kiosk.content.loading import OpenPack
from kiosk.language import LANGUAGES
from kiosk.rehearsal.photographer import stage_of
from kiosk.rehearsal.visits import MODES, NAMES, Stage, visit_for
from tests.journeys.conftest import a_kiosk
from tests.journeys.looking import flaws
from tests.journeys.visitor import settle

SIZES = [(1080, 1920), (1920, 1080), (1024, 768)]

Staged = tuple[Kiosk, Stage]


@contextmanager
def a_stage(pack: OpenPack, size: tuple[int, int]) -> Iterator[Staged]:
    kiosk = a_kiosk(pack, size=size)
    yield kiosk, stage_of(kiosk.session)
    kiosk.close(keep_pack=True)


@pytest.fixture(scope="module")
def portrait(qapp: object, pack: OpenPack) -> Iterator[Staged]:
    with a_stage(pack, SIZES[0]) as staged:
        yield staged


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def any_size(request: pytest.FixtureRequest, qapp: object, pack: OpenPack) -> Iterator[Staged]:
    with a_stage(pack, request.param) as staged:
        yield staged


@pytest.mark.parametrize("name", NAMES)
def test_a_careful_eye_finds_nothing_wrong(portrait: Staged, name: str) -> None:
    found = _flaws(portrait, name, [*product(("sv", "ar"), ("default", "large")), ("ti", "default")])

    assert not found, "\n".join(["", *found])


@pytest.mark.full
@pytest.mark.parametrize("name", NAMES)
def test_a_patient_eye_finds_nothing_wrong(any_size: Staged, name: str) -> None:
    found = _flaws(any_size, name, product(LANGUAGES, MODES))

    assert not found, "\n".join(["", *found])


def _flaws(staged: Staged, name: str, looks: Iterable[tuple[str, str]]) -> list[str]:
    kiosk, stage = staged
    found = []
    for language, mode in looks:
        kiosk.session.update(replace(visit_for(name, language, stage), modes=MODES[mode]))
        settle(kiosk)
        found += [f"{name} {language} {mode}: {flaw}" for flaw in flaws(kiosk.window)]
    return found
