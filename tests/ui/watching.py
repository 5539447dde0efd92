"""Opens one film in the real kiosk on a real (or virtual) screen and prints whether it was seen to its end.

    python -m tests.ui.watching PACK CACHE FILM FILE SECONDS

FILE takes the place of the film's own; after SECONDS the visitor leaves.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.cli.display import some_display


def watch(pack: Path, cache: Path, film: str, file: Path, seconds: float) -> list[str]:
    """Watch until the film's end is told, or until the time is over."""
    import PySide6.QtMultimedia  # noqa: F401
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Kiosk, Options
    from kiosk.clock import SystemClock
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.paths import assets
    from kiosk.visit.rules import go, go_home
    from kiosk.visit.values import Screen

    application = QGuiApplication(["watching"])
    opened = open_source_or_compiled(pack, cache)
    own = opened.media_path(next(each for each in opened.pack().films if each.id == film).media)
    assert own is not None
    own.write_bytes(file.read_bytes())
    kiosk = Kiosk(opened, SystemClock(), assets() / "fonts", Options(size=(540, 960)))
    seen: list[str] = []
    kiosk.session.filmSeen.connect(seen.append)
    kiosk.session.filmSeen.connect(lambda _: QTimer.singleShot(200, application.quit))
    kiosk.begun.connect(lambda: kiosk.session.update(go(go_home(kiosk.session.visit), Screen.FILM, film)))
    QTimer.singleShot(round(seconds * 1000), application.quit)
    application.exec()
    kiosk.close()
    return seen


if __name__ == "__main__":
    with some_display() as drawn:
        pack, cache, film, file, seconds = sys.argv[1:]
        told = watch(Path(pack), Path(cache), film, Path(file), float(seconds))
        print(json.dumps({"seen": told, "drawn": drawn}))
