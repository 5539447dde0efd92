"""The second half of the composition root: what the kiosk begins with once its first frame is there.

None of it is imported for that frame. It stays until the kiosk is closed, and tidies up behind each visitor.
"""

from __future__ import annotations

from pathlib import Path

# QML may load QtMultimedia only once Python has: its loader's thread and a Python message handler would else
# wait for each other (measured on 6.11.3).
import PySide6.QtMultimedia  # noqa: F401
from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlEngine

from kiosk import heap
from kiosk.quarantine import Quarantine, machine_started
from kiosk.staff.memory import Memory
from kiosk.staff.settings import Settings
from kiosk.ui.chime import Chime, sound_effect
from kiosk.ui.collector import Collector
from kiosk.ui.counting import Counting, begin_counting
from kiosk.ui.film_file import guard_decoders, record_films
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.pack_switch import PackSwitch
from kiosk.ui.session import Session
from kiosk.ui.speaking import give_voice
from kiosk.ui.staff_gate import StaffGate
from kiosk.ui.voice import Voice
from kiosk.visit.values import Screen

# From the fall back to the attract screen to the tidying up behind it: after the change of screen.
_TIDY_MILLISECONDS = 500


class Housekeeping(QObject):
    """Gives a kiosk its sounds, films and counts, and its memory back behind each visitor."""

    def __init__(self, session: Session, switch: PackSwitch, engine: QQmlEngine, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._switch = switch
        self._engine = engine
        self._sounding: tuple[Voice | Chime, ...] = ()
        self.counting: Counting | None = None
        heap.keep_small()
        guard_decoders()
        # `kiosk run` starts with Python's own collector off, and it stays off.
        self._collector = Collector(self)
        self._tidying = QTimer(self, singleShot=True, interval=_TIDY_MILLISECONDS)
        self._tidying.timeout.connect(self._tidy)
        session.changed.connect(self._tidy_when_left)

    def give_sound(self, voice: Voice, idle: IdleWatch, sounds: Path) -> None:
        """Let the kiosk speak, and ring beside its question."""
        give_voice(voice, self._session, self._switch)
        chime = Chime(self._session, lambda: sound_effect(sounds / "still-there.wav", self))
        idle.asked.connect(chime.ring)
        self._sounding = voice, chime

    def be_as_loud(self, settings: Settings) -> None:
        """Be as loud as staff have set."""
        for sounding in self._sounding:
            sounding.set_volume(settings.volume)

    def remember(self, memory: Memory, gate: StaffGate) -> None:
        """Begin with all that is kept on the disk."""
        self.be_as_loud(memory.settings)
        self.counting = begin_counting(self._session, memory, gate)
        self._switch.watch(memory)
        quarantine = Quarantine(memory.state.folder, machine_started())
        self._session.held_films = quarantine.held
        record_films(quarantine)

    def _tidy_when_left(self) -> None:
        # Nobody is there on the attract screen; whoever comes at once finds the timer stopped.
        if self._session.visit.here.screen is Screen.ATTRACT:
            self._tidying.start()
        else:
            self._tidying.stop()

    def _tidy(self) -> None:
        self._switch.close_left()
        self._collector.collect_all()
        self._engine.collectGarbage()
        heap.give_back()

    def rest(self) -> None:
        """Tidy up no more: the kiosk is being taken down."""
        self._tidying.stop()

    def close(self) -> None:
        """Let go of what outlives the engine."""
        record_films(None)
        if self.counting is not None:
            self.counting.close()
        self._collector.close()
