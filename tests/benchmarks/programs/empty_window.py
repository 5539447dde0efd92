"""An empty QML window: tells of its frame as the kiosk does. What every Qt Quick program pays."""

from __future__ import annotations

import os

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b"import QtQuick\nWindow { width: 1080; height: 1920; visible: true }"

application = QGuiApplication(["empty"])
engine = QQmlApplicationEngine()
engine.loadData(QML, QUrl())
window = engine.rootObjects()[0]
assert isinstance(window, QQuickWindow)


def shown() -> None:
    """Tell the benchmark the way the kiosk does, and go."""
    from kiosk.watchdog import Sign, watchdog

    told = watchdog(os.environ)
    assert told is not None
    told.tell(Sign.READY)
    application.quit()


window.frameSwapped.connect(shown)
application.exec()
del engine
