"""Runs one `tst_*.qml`: `python -m tests.qml.running FILE`. Its status is the number of failures."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from kiosk.fonts import load_fonts
from kiosk.paths import assets

ROOT = Path(__file__).resolve().parent.parent.parent
QML = ROOT / "kiosk" / "ui" / "qml"


class Setup(QObject):
    """What Qt Quick Test calls before the tests: the kiosk's own fonts and QML modules."""

    @Slot()
    def applicationAvailable(self) -> None:
        load_fonts(assets() / "fonts")

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(QML))


def main(file: str) -> int:
    return QUICK_TEST_MAIN_WITH_SETUP("kiosk", Setup, ["kiosk", "-platform", "offscreen", "-input", file])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
