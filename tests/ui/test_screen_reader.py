"""What the kiosk announces comes to a screen reader of the system."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_NEEDED = ("Xvfb", "dbus-run-session", "dbus-monitor")
_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


@pytest.mark.full
@pytest.mark.skipif(
    not all(map(shutil.which, _NEEDED)) or not _SERVICE.exists(),
    reason="screen readers need AT-SPI (at-spi2-core), D-Bus and a screen; Windows has others",
)
def test_failures_come_at_once_and_changes_politely() -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.announcing"]

    done = subprocess.run(
        command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 0, done.stderr
    # As the bus has them: 1 is polite, 2 interrupts what is being read.
    assert json.loads(done.stdout.splitlines()[-1]) == [
        ["1", "12 kurser"],
        ["2", "Det gick inte att skriva ut."],
    ]
