"""Qt Quick Test on the controls: each `tst_*.qml` in its own process."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.qml.running import ROOT

FILES = sorted(Path(__file__).parent.glob("tst_*.qml"))
_TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
# Qt Quick Test counts these two as well.
_EMPTY_TESTS = 2


def test_there_are_files_to_run() -> None:
    assert len(FILES) >= 8


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_case_in_the_file_passes(file: Path) -> None:
    status, said = _run(file)

    assert (status, _failed_or_skipped(said)) == (0, 0), said
    assert _passed(said) > _EMPTY_TESTS, f"no tests ran:\n{said}"


def test_a_warning_fails_a_case(tmp_path: Path) -> None:
    file = tmp_path / "tst_warning.qml"
    case = 'name: "Warning"; function test_it(): void { console.warn("oh"); }'
    file.write_text(f'import QtQuick\nimport "{Path(__file__).parent.as_uri()}"\nTouchCase {{ {case} }}\n')

    status, said = _run(file)

    assert status != 0
    assert _failed_or_skipped(said) == 1


def _run(file: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", "tests.qml.running", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout + done.stderr


def _passed(said: str) -> int:
    return sum(int(passed) for passed, _, _ in _TOTALS.findall(said))


def _failed_or_skipped(said: str) -> int:
    return sum(int(failed) + int(skipped) for _, failed, skipped in _TOTALS.findall(said))
