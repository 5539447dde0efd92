"""A kiosk with a memory and the office's first release, and somebody of the staff in front of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from kiosk.channel import recovery
from kiosk.content.loading import open_source_or_compiled
from kiosk.paths import default_pack
from kiosk.staff.keeping import load_settings
from kiosk.staff.memory import Memory
from tests.channel.building import Box, Publisher, a_box, a_publisher
from tests.journeys.staff_member import StaffMember, a_staffed_kiosk

Begin: TypeAlias = Callable[[], StaffMember]


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return a_publisher(tmp_path / "office")


@pytest.fixture
def box(tmp_path: Path, publisher: Publisher) -> Box:
    """A kiosk's folder in which the first release is installed."""
    box = a_box(tmp_path / "kiosk")
    box.begin_with(publisher)
    return box


@pytest.fixture
def begin(box: Box) -> Iterator[Begin]:
    """Start the kiosk of the box, as often as a test likes; one at a time."""
    opened: list[tuple[StaffMember, Memory]] = []

    def end() -> None:
        for member, memory in opened:
            member.kiosk.close()
            memory.state.close()
        opened.clear()

    def start() -> StaffMember:
        end()
        found = recovery.begin(box.folder, box.clock.now())
        assert found.state is not None
        recovery.settle(found.state)
        pack = found.opened or open_source_or_compiled(default_pack(), box.folder / "cache")
        memory = Memory(found.state, found.installed, load_settings(found.state).settings)
        opened.append((a_staffed_kiosk(pack, box.clock, memory), memory))
        return opened[-1][0]

    yield start
    end()


@pytest.fixture
def staff(begin: Begin) -> StaffMember:
    return begin()
