"""The whole kiosk on the default pack, in this process and without a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TypeAlias

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, Options
from kiosk.clock import FixedClock
from kiosk.content.loading import OpenPack, open_source_or_compiled
from kiosk.paths import assets, default_pack
from kiosk.rehearsal.photographer import stage_of, wait_until_built
from kiosk.rehearsal.visits import Stage
from kiosk.visit.idle import POLICIES
from tests.journeys.walks import Walks

NOON = datetime(2026, 11, 23, 12, 0)
OpenKiosk: TypeAlias = Callable[..., Kiosk]
KioskAt: TypeAlias = Callable[[str], Kiosk]
Staged: TypeAlias = tuple[Kiosk, Stage]
_SIZES = [(1080, 1920), *(pytest.param(size, marks=pytest.mark.full) for size in ((1920, 1080), (1024, 768)))]


@pytest.fixture(scope="session", autouse=True)
def walks(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walks]:
    """Let the selftests walk in processes of their own while the first tests run here."""
    walks = Walks(tmp_path_factory.mktemp("walks"))
    if any(item.path.name == "test_selftest.py" for item in request.session.items):
        walks.begin()
    yield walks
    walks.end()


@pytest.fixture(scope="session")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenPack]:
    pack = open_source_or_compiled(default_pack(), tmp_path_factory.mktemp("cache"))
    yield pack
    pack.close()


def a_kiosk(pack: OpenPack, **options: object) -> Kiosk:
    """Open a kiosk that stands still at noon, with all its screens built."""
    chosen = Options(**{"size": (1080, 1920), "still": True, **options})  # type: ignore[arg-type]
    kiosk = Kiosk(pack, FixedClock(NOON), assets() / "fonts", chosen)
    wait_until_built(kiosk)
    return kiosk


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, pack: OpenPack) -> Iterator[OpenKiosk]:
    """Open a kiosk, or several; they are closed when the test is over."""
    opened: list[Kiosk] = []

    def open_one(**options: object) -> Kiosk:
        opened.append(a_kiosk(pack, **options))
        return opened[-1]

    yield open_one
    for kiosk in opened:
        kiosk.close(keep_pack=True)


@pytest.fixture(scope="module", params=_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def staged(request: pytest.FixtureRequest, qapp: object, pack: OpenPack) -> Iterator[Staged]:
    """Open a kiosk of each size, with what there is to show on it."""
    kiosk = a_kiosk(pack, size=request.param)
    yield kiosk, stage_of(kiosk.session)
    kiosk.close(keep_pack=True)


@pytest.fixture(scope="session")
def kept_kiosks(qapp: QGuiApplication, pack: OpenPack) -> Iterator[dict[str, Kiosk]]:
    """Keep the kiosks that tests take turns with, by the place they stand in."""
    kept: dict[str, Kiosk] = {}
    yield kept
    for kiosk in kept.values():
        kiosk.close(keep_pack=True)


@pytest.fixture
def kiosk_at(kept_kiosks: dict[str, Kiosk], pack: OpenPack) -> Iterator[KioskAt]:
    """Give the kiosk of a place, as a visitor leaves it: untouched, as test_forgetting.py proves."""

    def at(profile: str) -> Kiosk:
        if profile not in kept_kiosks:
            kept_kiosks[profile] = a_kiosk(pack, policy=POLICIES[profile])
        kiosk = kept_kiosks[profile]
        kiosk.session.restart()
        kiosk.idle.touch()
        return kiosk

    yield at
    # A translator belongs to the whole process: a kiosk left in Arabic would speak into the next test.
    for kiosk in kept_kiosks.values():
        kiosk.session.restart()
