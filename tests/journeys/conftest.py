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
# The kiosk that was opened last.
newest: list[Kiosk] = []
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
    newest[:] = [kiosk]
    wait_until_built(kiosk)
    return kiosk


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, pack: OpenPack) -> Iterator[OpenKiosk]:
    """Open a kiosk, or several; they are closed when the test is over."""
    ours: list[Kiosk] = []

    def open_one(**options: object) -> Kiosk:
        ours.append(a_kiosk(pack, **options))
        return ours[-1]

    yield open_one
    for kiosk in ours:
        kiosk.close(keep_pack=True)


@pytest.fixture(scope="module", params=_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def staged(request: pytest.FixtureRequest, qapp: object, pack: OpenPack) -> Iterator[Staged]:
    """Open a kiosk of each size, with what there is to show on it."""
    kiosk = a_kiosk(pack, size=request.param)
    yield kiosk, stage_of(kiosk.session)
    kiosk.close(keep_pack=True)


class Kept:
    """One kiosk that tests take turns with; another when they want another place, or after any other opened.

    Never one beside another: engines share compiled QML, and a function that takes a list of our own types
    gets empty ones once a younger engine has read its file (seen in the bar with Qt 6.11.3).
    """

    def __init__(self, pack: OpenPack) -> None:
        self._pack = pack
        self._profile = ""
        self.kiosk: Kiosk | None = None

    def at(self, profile: str) -> Kiosk:
        """Give the kiosk of a place, as a visitor leaves it."""
        if self.kiosk is None or self._profile != profile or newest[0] is not self.kiosk:
            self.close()
            self.kiosk, self._profile = a_kiosk(self._pack, policy=POLICIES[profile]), profile
        self.kiosk.session.restart()
        self.kiosk.idle.touch()
        return self.kiosk

    def close(self) -> None:
        """Close it, if there is one."""
        if self.kiosk is not None:
            self.kiosk.close(keep_pack=True)
            self.kiosk = None


@pytest.fixture(scope="session")
def kept(qapp: QGuiApplication, pack: OpenPack) -> Iterator[Kept]:
    kept = Kept(pack)
    yield kept
    kept.close()


@pytest.fixture
def kiosk_at(kept: Kept) -> Iterator[KioskAt]:
    """Give the kiosk of a place: untouched, as test_forgetting.py proves."""
    yield kept.at
    # A translator belongs to the whole process: a kiosk left in Arabic would speak into the next test.
    if kept.kiosk is not None:
        kept.kiosk.session.restart()
