"""An empty window with one button, tapped sixty times: prints the milliseconds from release to frame."""

from __future__ import annotations

import json
import sys

from kiosk.cli.display import some_display

QML = b"""
import QtQuick
Window {
    width: 1080; height: 1920; visible: true
    component Target: Rectangle {
        TapHandler { onTapped: parent.color = Qt.rgba(Math.random(), 0.5, 0.5, 1) }
    }
    Target { anchors.fill: parent }
}
"""

with some_display():
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from kiosk.rehearsal.finger import Finger, pause

    application = QGuiApplication(["button"])
    engine = QQmlApplicationEngine()
    engine.loadData(QML, QUrl())
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    finger = Finger(window)
    finger.wait_for_frame()
    taps = []
    for _ in range(60):
        pause(50)
        taps.append(finger.tap(finger.find("Target")))
    sys.stdout.write(json.dumps(taps) + "\n")
    window.close()
    del engine
