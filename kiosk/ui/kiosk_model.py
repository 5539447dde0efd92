"""The whole kiosk as QML sees it: which screen, what the bar can do, which dialog, which modes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.head import TranslationStatus
from kiosk.language import LANGUAGES
from kiosk.ui.attract_model import LanguageRow, language_rows
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.reader import Reader
from kiosk.ui.rows import RowsModel
from kiosk.ui.screens import Screens
from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit import rules
from kiosk.visit.films import open_sign, signed_key
from kiosk.visit.values import Dialog, Screen

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class KioskProps(NamedTuple):
    """What the window, the bar and the dialogs show."""

    screen: str = ""
    dialog: str = ""
    language: str = ""
    right_to_left: bool = False
    machine_translated: bool = False
    partly_swedish: bool = False
    large: bool = False
    contrast: bool = False
    reach: bool = False
    airy: bool = False
    reduced_motion: bool = False
    silent: bool = False
    more_time: bool = False
    can_go_back: bool = False
    can_sign: bool = False
    languages: tuple[LanguageRow, ...] = ()


@QmlElement
@QmlUncreatable("made by the composition root")
class KioskModel(ViewModel):
    screenChanged = Signal()
    dialogChanged = Signal()
    languageChanged = Signal()
    rightToLeftChanged = Signal()
    machineTranslatedChanged = Signal()
    partlySwedishChanged = Signal()
    largeChanged = Signal()
    contrastChanged = Signal()
    reachChanged = Signal()
    airyChanged = Signal()
    reducedMotionChanged = Signal()
    silentChanged = Signal()
    moreTimeChanged = Signal()
    canGoBackChanged = Signal()
    canSignChanged = Signal()
    # Something about the visit differs, and everything shows it.
    followed = Signal()

    def __init__(
        self,
        session: Session,
        screens: Screens,
        idle: IdleWatch,
        reader: Reader,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(KioskProps(), parent, languages=LanguageRow)
        self._session = session
        self._screens = screens
        self._idle = idle
        self._reader = reader
        self._partly_swedish = False
        self._sign = ""
        session.changed.connect(self._follow)
        self.refresh()

    def _follow(self) -> None:
        # The screen's own model first: when the screen is shown it already says the right thing.
        visit = self._session.visit
        self._session.fell_back = False
        self._session.said.clear()
        self._screens.model_of(visit.here.screen).refresh()
        self._partly_swedish = self._session.fell_back
        self._sign = self._find_sign()
        self.refresh()
        self.followed.emit()

    def _find_sign(self) -> str:
        """Name the first text on the screen that the pack has in sign language."""
        visit = self._session.visit
        # The attract screen is there before the pack has been read; and a sign is no text.
        if visit.here.screen is Screen.ATTRACT or signed_key(visit) is not None:
            return ""
        signs = self._session.shelf.pack.signs
        return next((each.id for each in signs if each.id in self._session.said), "")

    def derive(self) -> KioskProps:
        visit = self._session.visit
        known = {language.code: language.status for language in self._session.open_pack.head.languages}
        return KioskProps(
            screen=visit.here.screen.value,
            dialog=visit.dialog.value,
            language=visit.language,
            right_to_left=LANGUAGES[visit.language].right_to_left,
            machine_translated=known.get(visit.language) is TranslationStatus.MACHINE,
            partly_swedish=self._partly_swedish,
            large=visit.modes.large,
            contrast=visit.modes.contrast,
            reach=visit.modes.reach,
            airy=visit.modes.airy,
            reduced_motion=visit.modes.reduced_motion,
            silent=visit.modes.silent,
            more_time=visit.more_time,
            can_go_back=rules.can_go_back(visit),
            can_sign=self._sign != "",
            languages=language_rows(self._session),
        )

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return str(self._props.screen)

    @Property(str, notify=dialogChanged)
    def dialog(self) -> str:
        return str(self._props.dialog)

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return str(self._props.language)

    @Property(bool, notify=rightToLeftChanged)
    def rightToLeft(self) -> bool:
        return bool(self._props.right_to_left)

    @Property(bool, notify=machineTranslatedChanged)
    def machineTranslated(self) -> bool:
        return bool(self._props.machine_translated)

    @Property(bool, notify=partlySwedishChanged)
    def partlySwedish(self) -> bool:
        """Whether the screen says something in Swedish because the visitor's language lacks it."""
        return bool(self._props.partly_swedish)

    @Property(bool, notify=largeChanged)
    def large(self) -> bool:
        return bool(self._props.large)

    @Property(bool, notify=contrastChanged)
    def contrast(self) -> bool:
        return bool(self._props.contrast)

    @Property(bool, notify=reachChanged)
    def reach(self) -> bool:
        return bool(self._props.reach)

    @Property(bool, notify=airyChanged)
    def airy(self) -> bool:
        return bool(self._props.airy)

    @Property(bool, notify=reducedMotionChanged)
    def reducedMotion(self) -> bool:
        return bool(self._props.reduced_motion)

    @Property(bool, notify=silentChanged)
    def silent(self) -> bool:
        return bool(self._props.silent)

    @Property(bool, notify=moreTimeChanged)
    def moreTime(self) -> bool:
        return bool(self._props.more_time)

    @Property(bool, notify=canGoBackChanged)
    def canGoBack(self) -> bool:
        return bool(self._props.can_go_back)

    @Property(bool, notify=canSignChanged)
    def canSign(self) -> bool:
        """Whether something on the screen can be seen in sign language."""
        return bool(self._props.can_sign)

    @Property(RowsModel, constant=True)
    def languages(self) -> RowsModel:
        return self.rows_of("languages")

    @Property(IdleWatch, constant=True)
    def idle(self) -> IdleWatch:
        return self._idle

    @Property(Reader, constant=True)
    def reader(self) -> Reader:
        return self._reader

    @Slot(str, result=QObject)
    def modelOf(self, screen: str) -> ViewModel:
        return self._screens.model_of(Screen(screen))

    @Slot()
    def goHome(self) -> None:
        self._session.apply(rules.go_home)

    @Slot()
    def goBack(self) -> None:
        self._session.apply(rules.go_back)

    @Slot()
    def end(self) -> None:
        self._reader.stop()
        self._session.restart()

    @Slot()
    def openLanguages(self) -> None:
        self._open_or_close(Dialog.LANGUAGE)

    @Slot()
    def openHelp(self) -> None:
        self._open_or_close(Dialog.HELP)

    def _open_or_close(self, dialog: Dialog) -> None:
        now = self._session.visit.dialog
        self._session.apply(rules.open_dialog, Dialog.NONE if now is dialog else dialog)

    @Slot()
    def talk(self) -> None:
        """Somebody to talk to: the pack's own contact."""
        self._session.apply(rules.go, Screen.PLACE, self._session.open_pack.head.fallback_contact)

    @Slot()
    def openSign(self) -> None:
        """What the screen says, in sign language."""
        self._session.apply(open_sign, self._sign)

    @Slot()
    def closeDialog(self) -> None:
        self._session.apply(rules.open_dialog, Dialog.NONE)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self._session.apply(rules.choose_language, code)

    @Slot()
    def toggleLarge(self) -> None:
        self._toggle("large")

    @Slot()
    def toggleContrast(self) -> None:
        self._toggle("contrast")

    @Slot()
    def toggleReach(self) -> None:
        self._toggle("reach")

    @Slot()
    def toggleAiry(self) -> None:
        self._toggle("airy")

    @Slot()
    def toggleMotion(self) -> None:
        self._toggle("reduced_motion")

    @Slot()
    def toggleSound(self) -> None:
        """Silence is for everything that sounds: what is being read stops with it."""
        self._toggle("silent")
        if self._session.visit.modes.silent:
            self._reader.stop()

    def _toggle(self, mode: str) -> None:
        modes = self._session.visit.modes
        self._session.apply(rules.change_modes, modes._replace(**{mode: not getattr(modes, mode)}))

    @Slot()
    def toggleMoreTime(self) -> None:
        self._session.apply(rules.ask_for_time, not self._session.visit.more_time)
        self._idle.touch()

    @Slot()
    def takeTime(self) -> None:
        """Answers the question if somebody is there: yes, and it shall not be asked again so soon."""
        self._session.apply(rules.ask_for_time, True)
        self._idle.touch()

    @Slot()
    def touched(self) -> None:
        """Every press, wherever: the visitor is there."""
        self._idle.touch()
