"""Plays one file without a window and prints how it went: "played" or "refused".

    python -m tests.ui.playing FILE guarded|plain

`plain` is how a player is used without our guard: the file's address, and every protocol of FFmpeg.
A process of its own, because FFmpeg's protocols are decided for a whole process.
"""

from __future__ import annotations

import sys
from pathlib import Path

DEADLINE_MILLISECONDS = 20_000


def play(path: Path, *, guarded: bool) -> str:
    """Play until the first frame or the first error."""
    from PySide6.QtCore import QCoreApplication, QTimer, QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

    from kiosk.ui.film_file import FilmFile, guard_decoders

    application = QGuiApplication(["playing"])
    player, sink = QMediaPlayer(), QVideoSink()
    verdict: list[str] = []

    def tell(word: str) -> None:
        verdict.append(word)
        QCoreApplication.quit()

    def seen(frame: QVideoFrame) -> None:
        if frame.isValid():
            tell("played")

    sink.videoFrameChanged.connect(seen)
    player.errorOccurred.connect(lambda *_: tell("refused"))
    player.setVideoOutput(sink)
    url = QUrl.fromLocalFile(str(path))
    file = FilmFile()
    if guarded:
        guard_decoders()
        file.setProperty("media", url)
        file.setProperty("target", player)
    else:
        player.setSource(url)
    player.play()
    QTimer.singleShot(DEADLINE_MILLISECONDS, lambda: tell("nothing"))
    application.exec()
    return verdict[0]


if __name__ == "__main__":
    print(play(Path(sys.argv[1]), guarded=sys.argv[2] == "guarded"))
