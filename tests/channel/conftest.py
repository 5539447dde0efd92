"""An office with keys, and a kiosk that believes nothing yet."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.channel.building import Box, Publisher, a_box, a_publisher

_MEMORY = Path("/dev/shm")


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: what these tests write through to the disk takes long there."""
    if not _MEMORY.is_dir() or shutil.disk_usage(_MEMORY).free < 1_000_000_000:
        yield tmp_path
        return
    folder = Path(mkdtemp(prefix="kiosk-test-", dir=_MEMORY))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return a_publisher(tmp_path / "office")


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return a_box(tmp_path / "kiosk")


@pytest.fixture
def showing(publisher: Publisher, box: Box) -> Box:
    """A kiosk that shows the publisher's first release."""
    box.begin_with(publisher)
    return box
