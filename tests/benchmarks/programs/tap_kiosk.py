"""The main job by touch, twice: prints the milliseconds from release to frame of every tap."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.cli.display import some_display

with some_display() as films_can_be_drawn:
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Kiosk, Options
    from kiosk.clock import SystemClock
    from kiosk.content.loading import open_pack
    from kiosk.paths import assets
    from kiosk.rehearsal.eyes import read_qr
    from kiosk.rehearsal.finger import pause
    from kiosk.rehearsal.photographer import wait_until_built
    from kiosk.rehearsal.walk import Walk

    application = QGuiApplication(["kiosk"])
    pack = open_pack(Path(sys.argv[1]))
    kiosk = Kiosk(pack, SystemClock(), assets() / "fonts", Options(size=(1080, 1920)))
    wait_until_built(kiosk)
    # The poster stands a while before anybody comes; what follows the first frame is done by then.
    pause(2000)
    taps: list[float] = []
    for _ in range(2):
        walk = Walk(kiosk, read_qr, films_can_be_drawn)
        if not walk.all():
            raise SystemExit(f"the walk failed: {[step for step in walk.steps if not step.ok]}")
        taps += walk.taps
    sys.stdout.write(json.dumps(taps) + "\n")
    kiosk.close()
