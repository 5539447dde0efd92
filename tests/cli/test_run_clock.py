"""The kiosk goes by the highest time that it has seen, not by a machine that lost its battery."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.cli.run import _begin, _content
from kiosk.clock import FloorClock
from kiosk.state.database import open_state
from kiosk.state.floor import raise_floor


def test_the_running_kiosk_is_never_earlier_than_what_it_has_seen(tmp_path: Path) -> None:
    # As seen by a machine whose clock stands ten days behind.
    seen = datetime.now(UTC) + timedelta(days=10)
    state = open_state(tmp_path)
    with state.change() as database:
        raise_floor(database, seen)
    state.close()

    with _content(_begin(tmp_path), tmp_path) as (pack, clock, _memory):
        told = clock.now()
        trusted = isinstance(clock, FloorClock) and clock.is_trusted
        pack.close()

    assert told >= seen - timedelta(seconds=1)
    assert not trusted
