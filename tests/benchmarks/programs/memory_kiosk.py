"""The whole journey with a film, then 200 visits through every screen: prints the memory after each."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.cli.display import some_display

with some_display() as films_can_be_drawn:
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Kiosk, Options
    from kiosk.cli.selftest import memory_megabytes
    from kiosk.clock import SystemClock
    from kiosk.content.loading import open_pack
    from kiosk.paths import assets
    from kiosk.rehearsal.finger import Finger
    from kiosk.rehearsal.photographer import stage_of, wait_until_built
    from kiosk.rehearsal.visits import visit_for
    from kiosk.rehearsal.walk import Walk
    from kiosk.visit.values import Screen

    application = QGuiApplication(["kiosk"])
    kiosk = Kiosk(open_pack(Path(sys.argv[1])), SystemClock(), assets() / "fonts", Options(size=(1080, 1920)))
    wait_until_built(kiosk)
    weights = {"at_start_mb": memory_megabytes()}
    # Reading the code back is the rehearsal's own weight, not the kiosk's.
    walk = Walk(kiosk, lambda _picture: ["not read"], films_can_be_drawn)
    if not walk.all():
        raise SystemExit(f"the walk failed: {[step for step in walk.steps if not step.ok]}")
    weights["after_journey_mb"] = memory_megabytes()
    stage, finger = stage_of(kiosk.session), Finger(kiosk.window)
    languages = [language.code for language in kiosk.session.open_pack.head.languages]
    for number in range(1, 201):
        for screen in Screen:
            kiosk.session.update(visit_for(screen.value, languages[number % len(languages)], stage))
            finger.wait_for_frame()
        kiosk.session.restart()
        if number in (20, 200):
            weights[f"visit_{number}_mb"] = memory_megabytes()
    sys.stdout.write(json.dumps({name: round(weight, 1) for name, weight in weights.items()}) + "\n")
    kiosk.close()
