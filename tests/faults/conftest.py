"""Runs the faults in a process of their own, and tells at the end of a run how many there were."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.forks import Report
from tests.faults.scenes import prepared
from tests.faults.traced import reason_to_skip

_ROOT = Path(__file__).resolve().parents[2]
_REPORTS: list[Report] = []
Faults = Callable[..., list[Report]]


@pytest.fixture
def faults() -> Faults:
    """Hit a kiosk with faults of one kind; give the reports, which are also told at the end of the run."""

    def run(name: str, *, full: bool = False) -> list[Report]:
        # No Qt in there: it is forked thousands of times.
        command = [sys.executable, "-m", "tests.faults", name, *(["--full"] if full else [])]
        environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
        done = subprocess.run(
            command, env=environment, cwd=_ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        reports = [Report(**json.loads(line)) for line in done.stdout.splitlines()]
        _REPORTS.extend(reports)
        return reports

    return run


@pytest.fixture(scope="session")
def scenes() -> Iterator[Path]:
    """Sticks, and kiosks at each stage of them."""
    with prepared() as folder:
        yield folder


@pytest.fixture(scope="session")
def tracing() -> None:
    """Skip where no process may look at another one's system calls."""
    reason = reason_to_skip()
    if reason is not None:
        pytest.skip(reason)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many faults there were. Of a control it is the violations that count: it must be caught."""
    if not _REPORTS:
        return
    terminalreporter.section("faults")
    terminalreporter.write_line(f"{'kind':26}{'points':>8}{'disks':>8}{'violations':>12}{'seconds':>9}")
    for each in _REPORTS:
        terminalreporter.write_line(
            f"{each.name:26}{each.points:8}{each.states:8}{len(each.violations):12}{each.seconds:9.1f}"
        )
