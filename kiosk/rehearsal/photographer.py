"""Takes pictures of the real kiosk, standing still on a sample visit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QImage

from kiosk.app import Kiosk, Options, make_application
from kiosk.clock import Clock, FixedClock, SystemClock
from kiosk.content.loading import OpenPack
from kiosk.errors import KnownError
from kiosk.rehearsal.desks import DESKS, desk_for
from kiosk.rehearsal.visits import MODES, Stage, sample_answers, visit_for
from kiosk.staff.desk import Desk
from kiosk.ui.session import Session
from kiosk.visit.rules import change_modes
from kiosk.visit.values import Modes

_PATIENCE_MILLISECONDS = 30_000
# A round may change only what the next one draws. What moves by itself never rests.
_ROUNDS_AT_REST = 2
_MOST_ROUNDS = 20


def stage_of(session: Session) -> Stage:
    """Return what a rehearsal needs of a session: the pack, and the best course for the sample answers."""
    pack = session.shelf.pack
    before = session.visit
    session.update(before._replace(quiz=before.quiz._replace(answers=sample_answers(pack))))
    guidance = session.guidance()
    session.update(before)
    best = next((match.course for match in (*guidance.now, *guidance.step, *guidance.later)), "")
    return Stage(pack, session.shelf.courses, best or next(iter(session.shelf.courses), ""))


def wait_until_built(kiosk: Kiosk) -> None:
    """Run the event loop until every screen is built.

    Raises:
        KnownError: when that takes unreasonably long.
    """
    loop = QEventLoop()
    kiosk.window.readyChanged.connect(loop.quit)  # type: ignore[attr-defined]
    late = QTimer(singleShot=True, interval=_PATIENCE_MILLISECONDS)
    late.timeout.connect(loop.quit)
    late.start()
    if not kiosk.window.property("ready"):
        loop.exec()
    if not kiosk.window.property("ready"):
        raise KnownError("Skärmarna blev inte klara inom 30 sekunder.")


class Photographer:
    """Opens a kiosk in each size and photographs the screens asked for."""

    def __init__(self, pack: OpenPack, fonts: Path) -> None:
        self._pack = pack
        self._fonts = fonts
        self._application = make_application()

    def shoot(
        self,
        out: Path,
        screens: Sequence[str],
        languages: Sequence[str],
        size: tuple[int, int],
        modes: Sequence[str],
    ) -> Iterator[Path]:
        """Write `screen.language.size.mode.png` for every combination and yield the paths."""
        # The day counts (what is valid, what has started); the hour does not.
        clock: Clock = FixedClock(datetime.combine(SystemClock().today(), datetime.min.time()))
        kiosk = Kiosk(self._pack, clock, self._fonts, Options(size=size, still=True))
        wait_until_built(kiosk)
        stage = stage_of(kiosk.session)
        for language in languages:
            for mode in modes:
                for screen in screens:
                    show(kiosk, screen, language, MODES[mode], stage)
                    settle(kiosk)
                    path = out / f"{screen}.{language}.{size[0]}x{size[1]}.{mode}.png"
                    if not kiosk.window.grabWindow().save(str(path)):
                        raise KnownError(f"Det går inte att skriva {path}.")
                    yield path
        kiosk.close(keep_pack=True)


def show(kiosk: Kiosk, name: str, language: str, modes: Modes, stage: Stage) -> None:
    """Have a kiosk show what a picture's name says, to a visitor or, always in Swedish, to staff."""
    staff = kiosk.gate.staff
    if name in DESKS and staff is not None:
        kiosk.gate.enter_office()
        staff.update(desk_for(name, staff.now()))
        kiosk.session.apply(change_modes, modes)
        return
    if staff is not None:
        staff.update(Desk())
    # As it is on nearly every kiosk; where nothing is counted, the screen about it says less.
    kiosk.session.is_counting = True
    kiosk.session.update(visit_for(name, language, stage)._replace(modes=modes))


def settle(kiosk: Kiosk) -> None:
    """Let layouts follow texts, further layouts those, and what is measured late all of them.

    A picture makes each pass happen; it is over when one round more shows nothing new.
    """
    before, unchanged = QImage(), 0
    for _ in range(_MOST_ROUNDS):
        QCoreApplication.processEvents()
        picture = kiosk.window.grabWindow()
        unchanged = unchanged + 1 if picture == before else 0
        if unchanged == _ROUNDS_AT_REST:
            return
        before = picture
