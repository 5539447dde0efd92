"""For all tests: Qt draws in software and shows nothing; who needs a real window starts a process."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import PySide6.QtMultimedia  # noqa: F401 -- before any QML loads it: pytest-qt's message handler would dead-lock
import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

# The same examples each time: who changes nothing gets no red test. `--full` looks for new ones.
settings.register_profile("same", derandomize=True)
settings.register_profile("new", derandomize=False)


def pytest_configure(config: pytest.Config) -> None:
    """Choose the examples of property tests."""
    settings.load_profile("same" if config.option.markexpr == "not full" else "new")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets, so its application has none either."""
    return QGuiApplication


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """A socket that stands in for systemd's, where a kiosk tells that it lives."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
        end.bind(str(tmp_path / "notify"))
        end.setblocking(False)
        yield end
