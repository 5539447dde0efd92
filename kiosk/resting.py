"""The page of a kiosk that did not manage to start eight times in a row: whom to call, and nothing else.

Nothing of the kiosk itself is loaded for it, for that is what did not start.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.fonts import load_fonts
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.lock import WindowLock
from kiosk.watchdog import RESTART, watchdog

if TYPE_CHECKING:
    from kiosk.content.pack import Pack

_QML = Path(__file__).parent / "ui" / "qml"
_FONTS = frozenset(("NotoSans-Bold", "NotoSans-SemiBold", "NotoSans-ExtraBold"))
_HEADING = "Skärmen vilar"
_ALONE = ("Något är fel här just nu.", "Something is wrong here just now.")
_WITH_CONTACTS = (
    "Något är fel här just nu. Ring gärna, så får du hjälp.",
    "Something is wrong here. Please call:",
)
# As many as a screen of any size holds.
_MOST_CONTACTS = 5
# Whatever was wrong may have passed: then it is tried again.
PATIENCE_MILLISECONDS = 15 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call."""

    name: str
    phone: str


def contacts_of(pack: Pack) -> tuple[Contact, ...]:
    """List whom a visitor can call: the learning centres first, each number once, at most five."""
    by_phone: dict[str, str] = {}
    for place in sorted(pack.places, key=lambda place: not place.learning_centre):
        if place.phone:
            by_phone.setdefault(place.phone, place.name)
    return tuple(Contact(name, phone) for phone, name in list(by_phone.items())[:_MOST_CONTACTS])


class Resting:
    """The page on the glass, until its patience is over or somebody switches the machine off."""

    def __init__(self, contacts: tuple[Contact, ...], fonts: Path, size: tuple[int, int] | None) -> None:
        load_fonts(fonts, _FONTS)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(_QML))
        width, height = size or QGuiApplication.primaryScreen().size().toTuple()
        self.engine.setInitialProperties(
            {
                "heading": _HEADING,
                "sentences": list(_WITH_CONTACTS if contacts else _ALONE),
                "names": [each.name for each in contacts],
                "phones": [each.phone for each in contacts],
                "width": width,
                "height": height,
            }
        )
        self.engine.load(_QML / "Resting.qml")
        (window,) = self.engine.rootObjects()
        if not isinstance(window, QQuickWindow):
            raise TypeError("Resting.qml is no window")
        self.window = window
        self._lock = WindowLock(window, stays=size is None)
        if size is None:
            window.showFullScreen()
        else:
            window.show()

    def close(self) -> None:
        """Take the page down."""
        self._lock.open()
        self.window.close()
        shiboken6.delete(self.engine)


def rest(contacts: tuple[Contact, ...], fonts: Path, size: tuple[int, int] | None) -> int:
    """Show whom to call, and return the status that has the kiosk started again."""
    application = QGuiApplication(["kiosk"])
    application.setQuitOnLastWindowClosed(False)
    page = Resting(contacts, fonts, size)
    if (told := watchdog(os.environ)) is not None:
        heartbeat = Heartbeat(page.window, told)
        QTimer.singleShot(0, heartbeat, heartbeat.begin)
    QTimer.singleShot(PATIENCE_MILLISECONDS, application, lambda: application.exit(RESTART))
    status = application.exec()
    page.close()
    return status
