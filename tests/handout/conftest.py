"""Drawing needs the kiosk's own fonts."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.fonts import load_fonts
from kiosk.paths import assets


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    load_fonts(assets() / "fonts")
