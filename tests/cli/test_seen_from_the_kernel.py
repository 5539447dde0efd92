"""What no hook of Python can see: the whole journey, watched by strace for programs and connections."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# What Qt asks for sound, and display servers, are files of this machine.
_LOCAL = "sa_family=AF_UNIX"


@pytest.mark.full
@pytest.mark.skipif(shutil.which("strace") is None, reason="no strace here")
def test_the_whole_journey_starts_no_program_and_reaches_no_computer(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    watching = ["strace", "-f", "-qq", "-e", "trace=execve,connect,bind,listen", "-o", str(log)]
    walking = [sys.executable, "-m", "kiosk", "selftest", "--window", "540x960", "--state", str(tmp_path)]

    done = subprocess.run(
        [*watching, *walking],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    if "ptrace" in done.stderr:
        pytest.skip("this machine lets nobody trace")
    assert done.returncode == 0, done.stdout + done.stderr
    first, *others = log.read_text("utf-8", "replace").splitlines()
    assert "execve(" in first
    assert [line for line in others if _LOCAL not in line and "resumed>" not in line] == []
