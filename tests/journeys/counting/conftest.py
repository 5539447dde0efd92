"""A kiosk that counts, started as often as a test likes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from kiosk.clock import FixedClock
from kiosk.content.loading import OpenPack
from kiosk.staff.keeping import load_settings
from kiosk.staff.memory import Memory
from kiosk.state.database import State, open_state
from tests.channel.building import NOON
from tests.journeys.staff_member import StaffMember, a_staffed_kiosk

Begin: TypeAlias = Callable[[], StaffMember]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture
def begin(folder: Path, pack: OpenPack) -> Iterator[Begin]:
    """Start the kiosk of the folder, as often as a test likes; one at a time."""
    opened: list[tuple[StaffMember, State]] = []

    def end() -> None:
        for member, state in opened:
            member.kiosk.close(keep_pack=True)
            state.close()
        opened.clear()

    def start() -> StaffMember:
        end()
        state = open_state(folder)
        memory = Memory(state, None, load_settings(state).settings)
        opened.append((a_staffed_kiosk(pack, FixedClock(NOON), memory), state))
        return opened[-1][0]

    yield start
    end()
