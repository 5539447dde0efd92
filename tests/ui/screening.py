"""Plays one film in the real kiosk on a real (or virtual) screen and prints, as JSON, what was to be seen.

    python -m tests.ui.screening PACK CACHE FILM PATIENCE BREAKS

BREAKS is "" for the film as it is, or a file whose bytes take the film's place once the pack is open.
A process of its own: only OpenGL paints films, and the tests' own process draws in software.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.cli.display import some_display

FRAMES_BETWEEN = 15
DEADLINE_MILLISECONDS = 20_000


def screen(pack: Path, cache: Path, film: str, patience: int, breaks: str) -> dict[str, object]:
    """Open the film and watch it until it has moved, or has become a picture."""
    import PySide6.QtMultimedia  # noqa: F401
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Kiosk, Options
    from kiosk.clock import SystemClock
    from kiosk.content.loading import open_source_or_compiled
    from kiosk.paths import assets
    from kiosk.ui.film_model import FilmModel
    from kiosk.visit.rules import go, go_home
    from kiosk.visit.values import Screen

    application = QGuiApplication(["screening"])
    opened = open_source_or_compiled(pack, cache)
    if breaks:
        broken = opened.media_path(opened.pack().films[0].media)
        assert broken is not None
        broken.write_bytes(Path(breaks).read_bytes())
    kiosk = Kiosk(opened, SystemClock(), assets() / "fonts", Options(size=(540, 960)))
    session, seen = kiosk.session, Seen(kiosk)
    model = FilmModel(session, session, patience=patience)
    kiosk.screens._made[Screen.FILM] = model
    model.picturedChanged.connect(seen.picture)
    session.busyChanged.connect(seen.play)
    kiosk.begun.connect(lambda: session.update(go(go_home(session.visit), Screen.FILM, film)))
    QTimer.singleShot(DEADLINE_MILLISECONDS, application.quit)
    application.exec()
    session.apply(go_home)
    result = {**seen.notes, "pictured": bool(model._props.pictured), "busy_after": session.is_busy}
    kiosk.close()
    return result


class Seen:
    """Two pictures of the window, some frames apart, while the film plays."""

    def __init__(self, kiosk: object) -> None:
        from kiosk.app import Kiosk

        assert isinstance(kiosk, Kiosk)
        self._kiosk, self._window = kiosk, kiosk.window
        self._frames = 0
        self._first = ""
        self.notes: dict[str, object] = {"played": False, "moved": False, "said": ""}

    def play(self, busy: bool) -> None:
        if busy and not self.notes["played"]:
            self.notes["played"] = True
            self._window.frameSwapped.connect(self._count)

    def picture(self) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self._window, self._leave)

    def _count(self) -> None:
        from PySide6.QtCore import QTimer

        self._frames += 1
        if self._frames % FRAMES_BETWEEN == 0:
            QTimer.singleShot(0, self._window, self._look)

    def _look(self) -> None:
        # The film's upper two thirds; captions and buttons change for other reasons.
        from PySide6.QtGui import QImage

        image = self._window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
        film = image.copy(0, image.height() // 8, image.width(), image.height() * 3 // 8)
        now = bytes(film.constBits()).hex()
        if self._first and now != self._first:
            self.notes["moved"] = True
            self._leave()
        self._first = self._first or now

    def _read_aloud(self) -> str:
        from kiosk.ui.recorded_texts import plain_speech
        from tests.ui.silent import SilentEngine

        engine, voice = SilentEngine(), self._kiosk.voice
        voice.use(engine, speech_of=plain_speech)
        voice.plug_in()
        while voice.is_speaking:
            engine.come_to_the_end()
        return "\n".join(words for words, _ in engine.said)

    def _leave(self) -> None:
        from PySide6.QtGui import QGuiApplication

        self.notes["said"] = self._read_aloud()
        QGuiApplication.quit()


if __name__ == "__main__":
    with some_display() as drawn:
        verdict = screen(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), sys.argv[5])
        print(json.dumps({**verdict, "drawn": drawn}))
