"""The bundle and the package, made when something they are made of is newer; and a bare machine for them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.bundle import BUNDLE
from build.bundle_parts import OUT, ROOT
from kiosk import __version__
from tests.bundle.machine import Machine, NoMirrorError, why_not

PACKAGE = OUT / f"kiosk_{__version__}_amd64.deb"
_MADE_OF = ("kiosk", "build", "assets", "content/sormland", "kiosk.spec", "requirements.lock")


@pytest.fixture(scope="session")
def package() -> Path:
    """The Debian package of what is in this checkout."""
    if sys.platform != "linux":
        pytest.skip("the Debian package is made on Linux")
    if not PACKAGE.exists() or PACKAGE.stat().st_mtime < _newest():
        done = subprocess.run(
            [sys.executable, "-m", "build.bundle", "--deb"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return PACKAGE


@pytest.fixture(scope="session")
def bundle(package: Path) -> Path:
    """The folder that was packed."""
    assert package.exists()
    return BUNDLE


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A machine with nothing of ours on it."""
    if reason := why_not():
        pytest.skip(reason)
    root = tmp_path_factory.mktemp("bare") / "root"
    try:
        machine = Machine.make(root)
    except NoMirrorError as problem:
        pytest.skip(str(problem))
    yield machine
    # Half a gigabyte that pytest would keep.
    shutil.rmtree(root)


def _newest() -> float:
    files = (path for name in _MADE_OF for path in ((ROOT / name), *(ROOT / name).rglob("*")))
    kept = (
        path for path in files if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".qm"
    )
    return max(path.stat().st_mtime for path in kept)
