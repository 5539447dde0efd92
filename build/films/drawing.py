"""Draws a storyboard's pictures one by one with Qt's software renderer: no clock, no graphics card."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

# Qt reads both when it is imported. The software renderer draws the same picture on every machine.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtQuick import QQuickView

from build.films.storyboard import FRAMES_A_SECOND, Storyboard

ROOT = Path(__file__).resolve().parents[2]
_PARTS = ROOT / "kiosk" / "ui" / "qml"
_FILM = Path(__file__).parent / "qml" / "Film.qml"
SIDE = 1080


class DrawingError(Exception):
    """The film's QML does not load; the message says why."""


class Drawer:
    """Draws any moment of one film."""

    def __init__(self, storyboard: Storyboard) -> None:
        self._application = QGuiApplication.instance() or QGuiApplication(["films"])
        for font in sorted((ROOT / "assets" / "fonts").glob("NotoSans-*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        self._frames = storyboard.frames
        self._view = QQuickView()
        self._view.engine().addImportPath(str(_PARTS))
        scenes = storyboard.scenes
        self._view.setInitialProperties(
            {
                "pictures": [scene.picture for scene in scenes],
                "words": [scene.words for scene in scenes],
                "smalls": [scene.small for scene in scenes],
                "starts": list(storyboard.starts),
            }
        )
        self._view.setSource(QUrl.fromLocalFile(str(_FILM)))
        if self._view.errors():
            raise DrawingError("\n".join(error.toString() for error in self._view.errors()))
        self._view.show()

    def picture_at(self, seconds: float) -> QImage:
        """Draw the picture of one moment."""
        self._view.rootObject().setProperty("time", seconds)
        return self._view.grabWindow().convertToFormat(QImage.Format.Format_RGB888)

    def pictures(self) -> Iterator[QImage]:
        """Draw the whole film."""
        for frame in range(self._frames):
            yield self.picture_at(frame / FRAMES_A_SECOND)

    def close(self) -> None:
        """Take the film's window down."""
        self._view.close()
        self._view.deleteLater()
