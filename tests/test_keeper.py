"""A kiosk that ends or hangs is started again; what it had to say is kept, and not too much of it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.keeper import LIMITS, Keeper, Limits, pause_before
from kiosk.log_files import LogFiles
from tests.builders import a_pack_folder

ROOT = Path(__file__).resolve().parents[1]
QUICK = Limits(start=60, silence=1, last_words=2, pause=0.01, longest_pause=0.05)

# Each start leaves a line in a file; {first} is what the first one does, and staff end the second.
_PROGRAM = """
import faulthandler, os, pathlib, sys, time
faulthandler.enable()
note = pathlib.Path(sys.argv[1])
first = not note.exists()
with note.open("a") as file:
    print(os.getpid(), file=file)
if first:
    {first}
sys.exit(0)
"""
_SIGNED = "os.write(1, b'READY=1\\n')"
_FIRST = {
    "it is to start again": "sys.exit(10)",
    "it throws": "raise RuntimeError('the first start failed')",
    "it is killed": "os.kill(os.getpid(), 9)",
    "it never comes up": "time.sleep(60)",
    "it hangs": f"{_SIGNED}; time.sleep(60)",
    "it hangs and ignores everything": f"import signal; {_SIGNED}; os.kill(os.getpid(), signal.SIGSTOP)",
    "it talks without living": f"{_SIGNED}\n    while True: print('hello', flush=True); time.sleep(0.05)",
}
# The real kiosk: its first start hangs for good half a second after its first frame.
_KIOSK = """
import pathlib, sys, time
note = pathlib.Path(sys.argv.pop(1))
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
import kiosk.app as app
first, begin = not note.exists(), app.Kiosk._begin
def watched(self):
    if not self._has_begun:
        begin(self)
        hang = time.time() + 0.5
        with note.open("a") as file:
            print(hang if first else time.time(), file=file)
        end = (lambda: time.sleep(600)) if first else (lambda: QGuiApplication.exit(0))
        QTimer.singleShot(500 if first else 0, self, end)
app.Kiosk._begin = watched
from kiosk.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def _keep(code: str, tmp_path: Path, *arguments: str, limits: Limits = QUICK) -> tuple[int, list[str], str]:
    """Keep a program; give the last status, the lines its starts left, and the log."""
    note, log = tmp_path / "starts", LogFiles(tmp_path / "logs")
    command = [sys.executable, "-c", code, str(note), *arguments]
    status = Keeper(command, ROOT, log, limits).keep({**os.environ, "QT_QUICK_BACKEND": "software"})
    return status, note.read_text("ascii").splitlines(), (tmp_path / "logs" / "kiosk.log").read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="signals are Linux's")
@pytest.mark.parametrize("what", _FIRST)
def test_whatever_happens_it_is_started_again(what: str, tmp_path: Path) -> None:
    limits = Limits(1, 1, 0.3, 0.01, 0.05) if what == "it never comes up" else QUICK

    status, starts, log = _keep(_PROGRAM.format(first=_FIRST[what]), tmp_path, limits=limits)

    assert status == 0
    assert len(starts) == 2
    assert "keeper: ended with" in log


def test_what_staff_end_stays_ended(tmp_path: Path) -> None:
    note, log = tmp_path / "starts", LogFiles(tmp_path)

    status = Keeper([sys.executable, "-c", "pass"], ROOT, log, QUICK).keep(os.environ)

    assert status == 0
    assert not note.exists()
    assert not (tmp_path / "kiosk.log").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="Windows has no SIGABRT")
def test_where_it_hung_is_in_the_log(tmp_path: Path) -> None:
    _, _, log = _keep(_PROGRAM.format(first=_FIRST["it hangs"]), tmp_path)

    assert "no sign of life for 1 s" in log
    assert "Fatal Python error: Aborted" in log
    assert 'File "<string>", line 9' in log


@pytest.mark.skipif(sys.platform != "linux", reason="the offscreen platform is tried on Linux")
@pytest.mark.parametrize(
    "limits", [Limits(silence=3), pytest.param(LIMITS, marks=pytest.mark.full)], ids=["quick", "as it is"]
)
def test_a_real_kiosk_that_hangs_is_noticed_in_time_and_back_at_once(
    limits: Limits, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    pack = a_pack_folder(tmp_path / "pack")
    arguments = ("run", "--offscreen", "--window", "540x960", "--pack", str(pack), "--state", str(tmp_path))

    status, starts, log = _keep(_KIOSK, tmp_path, *arguments, limits=limits)

    hung, back = map(float, starts)
    record_property("seconds_from_hang_to_picture", round(back - hung, 1))
    assert status == 0
    assert "Fatal Python error: Aborted" in log
    # It is noticed within the silence it is allowed; five seconds later something is on the glass again.
    assert back - hung <= limits.silence + 5


@pytest.mark.skipif(sys.platform != "linux", reason="signals are Linux's")
def test_a_kiosk_whose_keeper_is_gone_ends_by_itself(tmp_path: Path) -> None:
    lives = """
import time
from kiosk.watchdog import Sign, Watchdog
while True:
    Watchdog(None, 1).tell(Sign.ALIVE)
    time.sleep(0.02)
"""
    with subprocess.Popen([sys.executable, "-c", lives], cwd=ROOT, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"WATCHDOG=1\n"
        program.stdout.close()

        assert program.wait(20) == 10


@pytest.mark.skipif(sys.platform != "linux", reason="signals are Linux's")
def test_two_kiosks_never_share_a_screen(tmp_path: Path) -> None:
    _, starts, _ = _keep(_PROGRAM.format(first=_FIRST["it hangs and ignores everything"]), tmp_path)

    assert not Path(f"/proc/{starts[0]}").exists()


@pytest.mark.parametrize(
    ("lived", "ends", "seconds"),
    [(3600, 7, 0.2), (5, 1, 0.2), (5, 2, 0.4), (5, 5, 3.2), (5, 6, 5), (5, 99, 5)],
)
def test_starts_that_fail_one_after_the_other_come_more_slowly(
    lived: float, ends: int, seconds: float
) -> None:
    assert pause_before(LIMITS, lived, ends) == pytest.approx(seconds)


def test_a_log_never_grows_beyond_its_files(tmp_path: Path) -> None:
    log = LogFiles(tmp_path, files=5, most=1000)

    for number in range(1000):
        log.write(b"%09d\n" % number)

    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["kiosk.log", *(f"kiosk.log.{n}" for n in range(1, 5))]
    assert all(file.stat().st_size <= 1000 for file in files)
    assert files[0].read_bytes().endswith(b"000000999\n")
    assert files[1].read_bytes().endswith(b"%09d\n" % (int(files[0].read_bytes()[:9]) - 1))


def test_a_line_without_end_does_not_burst_the_log(tmp_path: Path) -> None:
    log = LogFiles(tmp_path, files=2, most=1000)

    log.write(b"x" * 5000)
    log.write(b"after\n")

    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 2000
    assert (tmp_path / "kiosk.log").read_bytes() == b"after\n"


def test_the_logs_of_a_kiosk_stay_below_twenty_megabytes(tmp_path: Path) -> None:
    log = LogFiles(tmp_path)
    line = b"x" * 99_999 + b"\n"

    started = time.monotonic()
    for _ in range(300):
        log.write(line)

    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 20_000_000
    assert time.monotonic() - started < 30


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_bytes(b"a file where the folder should be")

    LogFiles(tmp_path / "logs").write(b"lost\n")

    assert (tmp_path / "logs").is_file()
