"""How a film reaches its player: as bytes, with FFmpeg kept from everything else."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QFile, QIODevice, QObject, QUrl, Signal
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement

from kiosk.content.media_guard import MOST_PIXELS

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

    from kiosk.quarantine import Quarantine

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# Players are made by QML, which knows no session: the record is the process's, as the decoders are.
_recording: list[Quarantine] = []


def record_films(quarantine: Quarantine | None) -> None:
    """Have every film of this process written down before it is played; None ends it."""
    _recording[:] = [quarantine] if quarantine else []


def guard_decoders(environment: MutableMapping[str, str] = os.environ) -> None:
    """Leave FFmpeg no protocol to open anything with, and Qt no more memory than the largest picture takes.

    To be called before the first medium is opened. Films come as bytes from `FilmFile` instead.
    """
    environment["QT_FFMPEG_PROTOCOL_WHITELIST"] = "crypto"
    QImageReader.setAllocationLimit(MOST_PIXELS * MOST_PIXELS * 4 // (1024 * 1024))


@QmlElement
class FilmFile(QObject):
    """Hands a player the bytes of a file, never its address: FFmpeg cannot follow what the file may name."""

    mediaChanged = Signal()
    targetChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = QUrl()
        self._target: QMediaPlayer | None = None
        self._file: QFile | None = None

    @Property(QUrl, notify=mediaChanged)
    def media(self) -> QUrl:
        return self._media

    @media.setter  # type: ignore[no-redef]
    def media(self, media: QUrl) -> None:
        self._media = media
        self._hand_over()
        self.mediaChanged.emit()

    @Property(QObject, notify=targetChanged)
    def target(self) -> QObject | None:
        """The MediaPlayer that plays it."""
        return self._target

    @target.setter  # type: ignore[no-redef]
    def target(self, target: QObject) -> None:
        self._target = cast("QMediaPlayer", target)
        self._hand_over()
        self.targetChanged.emit()

    def _hand_over(self) -> None:
        if self._target is None or self._media.isEmpty():
            return
        # The player's child: it goes after the player has stopped reading.
        path = Path(self._media.toLocalFile())
        file = QFile(str(path), self._target)
        for record in _recording:
            record.begin(path.name)
            file.destroyed.connect(partial(record.end, path.name))
        file.open(QIODevice.OpenModeFlag.ReadOnly)
        self._target.setSourceDevice(file)
        if self._file is not None:
            self._file.deleteLater()
        self._file = file
