"""A kiosk on its attract screen, whose content another process changes; prints milliseconds."""

from __future__ import annotations

import json
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.cli.display import some_display

if TYPE_CHECKING:
    from kiosk.app import Kiosk
    from kiosk.staff.memory import Memory

_TIMES = 8


def main(compiled: Path, folder: Path) -> dict[str, list[float]]:
    """Install the pack under another title again and again."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["switching"])
    channel = Channel(compiled, folder)
    channel.publish("Nummer 0")
    channel.trust()
    channel.install()
    kiosk, memory = _open(channel)
    switches = [_switch(kiosk, channel, f"Nummer {number}") for number in range(1, _TIMES + 1)]
    kiosk.close()
    memory.state.close()
    del application
    return {name: [switch[name] for switch in switches] for name in switches[0]}


def _open(channel: Channel) -> tuple[Kiosk, Memory]:
    from kiosk.app import Kiosk, Options
    from kiosk.channel import recovery
    from kiosk.clock import SystemClock
    from kiosk.paths import assets
    from kiosk.staff.memory import Memory
    from kiosk.staff.settings import Settings

    start = recovery.begin(channel.kiosk, datetime.now(UTC))
    assert start.state is not None
    assert start.opened is not None
    memory = Memory(start.state, start.installed, Settings())
    return Kiosk(start.opened, SystemClock(), assets() / "fonts", Options(size=(1080, 1920)), memory), memory


def _switch(kiosk: Kiosk, channel: Channel, title: str) -> dict[str, float]:
    from PySide6.QtCore import QTimer

    from kiosk.rehearsal.finger import pause, wait_for
    from kiosk.rehearsal.photographer import wait_until_built

    wait_until_built(kiosk)
    pause(1000)
    channel.publish(title)
    turns: list[float] = []
    looking = QTimer(interval=1)
    looking.timeout.connect(lambda: turns.append(time.perf_counter()))
    channel.install()
    begun = time.perf_counter()
    looking.start()
    assert wait_for(kiosk.switch, "switched")
    assert wait_for(kiosk.window, "frameSwapped")
    noticed = time.perf_counter() - begun
    pause(20)
    looking.stop()
    assert kiosk.session.open_pack.head.title.sv == title
    still = max(after - before for before, after in pairwise(turns))
    return {"noticed_ms": noticed * 1000, "still_ms": still * 1000}


class Channel:
    """An office that publishes one pack under ever new titles, and a kiosk's folder."""

    def __init__(self, compiled: Path, folder: Path) -> None:
        from kiosk.channel import keys

        self._compiled = compiled
        self._folder = folder
        self._now = datetime.now(UTC) - timedelta(days=2)
        self.kiosk = folder / "kiosk"
        keys.new_key(folder / "keys", "key")

    def publish(self, title: str) -> None:
        """Sign the pack with another title in it."""
        import shutil
        import sqlite3

        from kiosk.channel import keys, publish

        source = self._folder / title
        shutil.copytree(self._compiled, source)
        with closing(sqlite3.connect(source / "pack.sqlite")) as database:
            database.execute(
                "UPDATE meta SET value = json_set(value, '$.title.sv', ?) WHERE key = 'head'", (title,)
            )
            database.commit()
        self._now += timedelta(hours=1)
        signers = keys.load_signers(self._folder / "keys")
        publish.publish(source, self._folder / "channel", signers, self._now, None)

    def trust(self) -> None:
        """Believe the office."""
        from kiosk.channel import trust
        from kiosk.clock import SystemClock
        from kiosk.state.database import open_state

        with closing(open_state(self.kiosk)) as state:
            trust.accept(trust.look_at_root(str(self._folder / "channel"), state, SystemClock()), None, state)

    def install(self) -> None:
        """Install what is published, as `kiosk pack install` does beside a running kiosk."""
        from kiosk.channel.install import install
        from kiosk.clock import SystemClock
        from kiosk.state.database import open_state

        with closing(open_state(self.kiosk)) as state:
            install(str(self._folder / "channel"), state, SystemClock())


if __name__ == "__main__":
    with some_display(), TemporaryDirectory() as scratch:
        print(json.dumps(main(Path(sys.argv[1]), Path(scratch))))
