"""For all tests: Qt draws in software and shows nothing; who needs a real window starts a process."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import PySide6.QtMultimedia  # noqa: F401 -- before any QML loads it: pytest-qt's message handler would dead-lock
import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets, so its application has none either."""
    return QGuiApplication
