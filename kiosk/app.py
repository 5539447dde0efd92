"""The composition root: builds the whole kiosk by constructors. Nothing else knows how the parts fit."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import QLoggingCategory, QObject, QTimer, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.clock import Clock
from kiosk.content.loading import OpenPack
from kiosk.fonts import ALL_FONTS, load_fonts
from kiosk.staff.memory import NONE, Memory
from kiosk.ui.announcer import Announcer, tell_screen_reader
from kiosk.ui.applying import handover_of, millimetres_of, policy_of
from kiosk.ui.glass import pixel_size
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.kiosk_model import KioskModel
from kiosk.ui.pack_switch import PackSwitch
from kiosk.ui.reader import Reader
from kiosk.ui.screens import Screens
from kiosk.ui.session import Session
from kiosk.ui.staff_gate import StaffGate
from kiosk.ui.voice import Voice
from kiosk.visit.idle import POLICIES, IdlePolicy
from kiosk.visit.values import Screen
from kiosk.watchdog import RESTART, watchdog

if TYPE_CHECKING:
    from kiosk.handout.printing import Handover
    from kiosk.housekeeping import Housekeeping
    from kiosk.staff.settings import Settings
    from kiosk.staff.volumes import Volume
    from kiosk.ui.unattended import Unattended

_QML = Path(__file__).parent / "ui" / "qml"
_TRANSLATIONS = Path(__file__).parent / "ui" / "translations"

# What the attract screen is written in; the rest follows once it is on the glass.
FIRST_FONTS = frozenset(
    (
        *("NotoSans-Black", "NotoSans-ExtraBold", "NotoSans-Bold", "NotoSans-SemiBold"),
        # The languages name themselves there, each in its own script.
        *("NotoSansArabic-SemiBold", "NotoSansEthiopic-SemiBold"),
    )
)


class Options(NamedTuple):
    """How the kiosk stands in its room.

    `screen_millimetres` are the sides of the picture as staff measured them. Without them a kiosk on the
    whole screen asks the display, and one in a window takes the size it was designed for.
    """

    size: tuple[int, int] | None = None
    policy: IdlePolicy = POLICIES["library"]
    still: bool = False
    screen_millimetres: tuple[float, float] | None = None
    handover: Handover | None = None
    municipality: str = ""
    list_volumes: Callable[[], tuple[Volume, ...]] | None = None


def options_for(settings: Settings, size: tuple[int, int] | None) -> Options:
    """Give the options that settings make, in a window of a size or on the whole screen."""
    return Options(
        size=size,
        policy=policy_of(settings),
        screen_millimetres=millimetres_of(settings),
        handover=handover_of(settings),
        municipality=settings.municipality,
    )


class Kiosk(QObject):
    """A running kiosk: session, view models, engine and window, with one owner.

    `memory` is what it remembers, or the sentence that says why it remembers nothing.
    """

    begun = Signal()
    housekeeping: Housekeeping | None = None
    _guard: Unattended | None = None

    def __init__(
        self,
        pack: OpenPack,
        clock: Clock,
        fonts: Path,
        options: Options,
        memory: Memory | str = NONE,
    ) -> None:
        super().__init__()
        self._memory = memory
        self._options = options
        self._translator: QTranslator | None = None
        self._has_begun = False
        self._closed = False
        # Qt would tell of every film's streams; the log of a kiosk names only what is wrong or missing.
        QLoggingCategory.setFilterRules("qt.multimedia.*.info=false")
        self._fonts = fonts
        load_fonts(fonts, FIRST_FONTS)
        self.session = Session(pack, clock, self, options.handover, options.municipality)
        self.screens = Screens(self.session)
        self.idle = IdleWatch(self.session, options.policy, self.session)
        if options.still:
            self.idle.stand_still()
        self.voice = Voice(self.session)
        self.voice.speakingChanged.connect(lambda: self.session.set_busy("voice", self.voice.is_reading))
        self.announcer = Announcer(self.session, self.voice, self.session)
        reader = Reader(self.session, self.voice, self.announcer, self.session)
        self.model = KioskModel(self.session, self.screens, self.idle, reader, self.session)
        self.gate = StaffGate(self.session, memory, options.list_volumes, self.session)
        self.switch = PackSwitch(self.session, self.screens, self.session)
        self._wire_staff(options.still)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(_QML))
        # The words in QML are Swedish; a pack that begins in another language is translated from the start.
        self._language = "sv"
        self._follow_language()
        self.session.changed.connect(self._follow_language)
        self.window = self._open_window(options)

    def _wire_staff(self, still: bool) -> None:
        if still:
            self.gate.stand_still()
        self.gate.openChanged.connect(self.voice.stop)
        self.gate.contentChanged.connect(self.switch.look)
        self.gate.settingsChanged.connect(self._follow_settings)

    def _size(self) -> tuple[int, int]:
        return self._options.size or QGuiApplication.primaryScreen().size().toTuple()

    def _pixel(self, measured: tuple[float, float] | None) -> float:
        """Return the millimetres of a pixel, 0 where nobody knows them."""
        if measured is None and self._options.size is None:
            told = QGuiApplication.primaryScreen().physicalSize()
            measured = told.width(), told.height()
        return pixel_size(self._size(), measured)

    @property
    def millimetres_per_pixel(self) -> float:
        """What a pixel of the window is on the glass, or would be on the screen it was designed for."""
        return float(self.window.property("millimetres"))

    def _open_window(self, options: Options) -> QQuickWindow:
        size = self._size()
        properties = {
            "kiosk": self.model,
            "gate": self.gate,
            "contents": self.switch,
            "screens": [screen.value for screen in Screen],
            "width": size[0],
            "height": size[1],
            "pixel": self._pixel(options.screen_millimetres),
            "still": options.still,
        }
        self.engine.setInitialProperties(properties)
        self.engine.load(_QML / "Main.qml")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("Main.qml did not load; the lines above say why")
        window = roots[0]
        window.frameSwapped.connect(self._begin)
        self.announcer.told.connect(partial(tell_screen_reader, window))
        if options.size is None:
            window.showFullScreen()
        else:
            window.show()
        return window

    def _begin(self) -> None:
        # Once, after the first frame. A rendering thread may have sent more before this one is handled.
        if self._has_begun:
            return
        self._has_begun = True
        self.window.frameSwapped.disconnect(self._begin)
        self.begun.emit()
        QTimer.singleShot(0, self, self._finish)

    def _finish(self) -> None:
        if self._closed:
            return
        from kiosk.housekeeping import Housekeeping  # noqa: PLC0415 -- it costs more than a frame

        load_fonts(self._fonts, ALL_FONTS - FIRST_FONTS)
        keeping = Housekeeping(self.session, self.switch, self.engine, self)
        keeping.give_sound(self.voice, self.idle, self._fonts.parent / "sounds")
        self.gate.settingsChanged.connect(keeping.be_as_loud)
        if isinstance(self._memory, Memory):
            keeping.remember(self._memory, self.gate)
        self.housekeeping = keeping
        self.gate.watch(self.window)

    def _follow_settings(self, settings: Settings) -> None:
        self.idle.follow(policy_of(settings))
        self.window.setProperty("pixel", self._pixel(millimetres_of(settings)))
        if self.session.stand_in(handover_of(settings), settings.municipality):
            self.switch.begin_edition()

    def _follow_language(self) -> None:
        language = self.session.visit.language
        if language == self._language:
            return
        self._language = language
        if self._translator is not None:
            QGuiApplication.removeTranslator(self._translator)
            self._translator = None
        # Without a parent: it goes when the next one comes, or at once where a language needs none.
        translator = QTranslator()
        if translator.load(str(_TRANSLATIONS / f"kiosk_{language}.qm")):
            QGuiApplication.installTranslator(translator)
            self._translator = translator
        self.engine.retranslate()

    def stand_guard(self, leave: Callable[[int], object], crash: Callable[[int], object]) -> None:
        """Keep visitors in and the kiosk going: `leave` ends the program in good order, `crash` at once."""
        if not self._closed:
            from kiosk.ui.unattended import Unattended  # noqa: PLC0415 -- after the first frame

            full_screen = self._options.size is None
            self._guard = Unattended(self.session, self.window, leave, crash, full_screen=full_screen)

    def close(self, *, keep_pack: bool = False) -> None:
        """Take the kiosk down: the engine first, or every binding would complain about what is gone."""
        self._closed = True
        if self._guard is not None:
            self._guard.close()
        if self.housekeeping is not None:
            self.housekeeping.rest()
        self.gate.close()
        self.window.close()
        self.voice.stop()
        self.screens.close()
        if self._translator is not None:
            QGuiApplication.removeTranslator(self._translator)
        shiboken6.delete(self.engine)
        self.switch.close()
        if self.housekeeping is not None:
            self.housekeeping.close()
        if not keep_pack:
            self.session.open_pack.close()


def make_application() -> QGuiApplication:
    """Return the one application object of this process, made now if there is none."""
    present = QGuiApplication.instance()
    return present if isinstance(present, QGuiApplication) else QGuiApplication(["kiosk"])


def run(pack: OpenPack, clock: Clock, fonts: Path, options: Options, memory: Memory | str = NONE) -> int:
    """Show the kiosk until staff end it or its window is closed, and return the exit status."""
    application = make_application()
    kiosk = Kiosk(pack, clock, fonts, options, memory)
    kiosk.gate.exitWanted.connect(application.exit)
    if options.size is None:
        # Its window refuses to be closed. Where the system takes it away all the same, it starts again.
        application.setQuitOnLastWindowClosed(False)
        application.lastWindowClosed.connect(lambda: application.exit(RESTART))
    # Who watches ends a kiosk that hangs by SIGABRT: where it hung is in the log then.
    faulthandler.enable()
    guard = partial(kiosk.stand_guard, application.exit, os._exit)
    kiosk.begun.connect(lambda: QTimer.singleShot(0, kiosk, guard))
    if (told := watchdog(os.environ)) is not None:
        from kiosk.ui.heartbeat import Heartbeat  # noqa: PLC0415 -- only where somebody listens

        kiosk.begun.connect(Heartbeat(kiosk.window, told, kiosk).begin)
    status = application.exec()
    kiosk.close()
    return status
