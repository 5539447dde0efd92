"""The real kiosk, as nobody looks after it: what goes wrong ends it, and nobody at the glass can."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import a_pack_folder

ROOT = Path(__file__).resolve().parents[2]
# The kiosk fills the screen that is not there; soon after it is guarded, something happens to it.
_SCRIPT = """
import sys
from PySide6.QtCore import QTimer, QUrl, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
import kiosk.app as app
stand = app.Kiosk.stand_guard
def happens(kiosk):
    {happens}
def watched(self, leave, crash):
    stand(self, leave, crash)
    def act():
        # The last word: as if staff had ended it.
        QTimer.singleShot(900, self, lambda: (print(self.window.visibility().name, flush=True), leave(0)))
        happens(self)
    QTimer.singleShot(300, self, act)
app.Kiosk.stand_guard = watched
from kiosk.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def _run(
    happens: str, tmp_path: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    pack = a_pack_folder(tmp_path / "pack")
    return _run_installed(happens, tmp_path, "--pack", str(pack), *arguments, **environment)


def _run_installed(
    happens: str, tmp_path: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run it with a memory, on the program's own pack unless another is named."""
    places = ("--state", str(tmp_path / "state"))
    return subprocess.run(
        [sys.executable, "-c", _SCRIPT.format(happens=happens), "run", "--offscreen", *places, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QUICK_BACKEND": "software", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("happens", "logs"),
    [
        ("raise RuntimeError('a slot threw')", ["a slot threw"]),
        ("import subprocess; subprocess.run(['true'])", ["refused to start a program"]),
        pytest.param(
            "import socket; socket.create_connection(('127.0.0.1', 9))",
            ["refused to open a connection"],
            marks=pytest.mark.full,
        ),
        ("import threading; threading.Thread(target=lambda: 1 / 0).start()", ["ZeroDivisionError"]),
        (
            "global hog; import kiosk.ceiling as c; c.CEILING = 0; guard = kiosk._guard._memory;"
            " guard.look(); hog = bytearray(b'x') * 2 * c.read_weight(); guard.look(); guard.look()",
            ["measure: no films", "measure: restart"],
        ),
    ],
    ids=["a slot throws", "a program", "a connection", "a thread throws", "memory over the ceiling"],
)
def test_what_goes_wrong_is_in_the_log_and_the_kiosk_starts_again(
    happens: str, logs: list[str], tmp_path: Path
) -> None:
    answer = _run(happens, tmp_path)

    assert answer.returncode == 10, answer.stderr
    assert [log for log in logs if log not in answer.stderr] == []


@pytest.mark.parametrize(
    ("happens", "starts"), [("raise RuntimeError('a slot threw')", 2), ("kiosk._guard.restart()", 0)]
)
def test_a_start_that_fell_over_is_no_good_one(happens: str, starts: int, tmp_path: Path) -> None:
    # Three bad starts in a row, and the kiosk shows the content before (kiosk.channel.recovery).
    for _ in range(2):
        answer = _run_installed(happens, tmp_path)
        assert answer.returncode == 10, answer.stderr

    with closing(sqlite3.connect(tmp_path / "state" / "state.db")) as database:
        assert database.execute("SELECT starts FROM boots").fetchall() == [(starts,)]


def test_a_thread_that_throws_waits_for_the_visitor_to_leave(tmp_path: Path) -> None:
    happens = (
        "import threading; from kiosk.visit.rules import go_home; kiosk.session.apply(go_home);"
        " threading.Thread(target=lambda: 1 / 0).start()"
    )

    answer = _run(happens, tmp_path)

    assert answer.returncode == 0, answer.stderr
    assert "ZeroDivisionError" in answer.stderr


@pytest.mark.parametrize(
    "happens",
    [
        "kiosk.window.close()",
        pytest.param(
            "QTest.keyClick(kiosk.window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)",
            marks=pytest.mark.full,
        ),
        pytest.param(
            "QTest.keyClick(kiosk.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)",
            marks=pytest.mark.full,
        ),
        "kiosk.window.showMinimized()",
        pytest.param("QDesktopServices.openUrl(QUrl('https://example.org'))", marks=pytest.mark.full),
    ],
    ids=["closing", "Alt+F4", "Ctrl+Q", "minimizing", "a link"],
)
def test_nobody_at_the_glass_ends_it(happens: str, tmp_path: Path) -> None:
    answer = _run(happens, tmp_path)

    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == "FullScreen\n"


def test_a_kiosk_in_a_window_may_be_closed(tmp_path: Path) -> None:
    answer = _run("kiosk.window.close()", tmp_path, "--window", "540x960")

    assert (answer.returncode, answer.stdout) == (0, ""), answer.stderr


def test_qt_is_not_led_astray_by_the_environment(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign" / "Kiosk" / "Theme"
    foreign.mkdir(parents=True)
    (foreign / "qmldir").write_text("module Kiosk.Theme\nsingleton Theme 1.0 Nothing.qml\n", "ascii")
    led = {
        "QML_IMPORT_PATH": str(tmp_path / "foreign"),
        "QML2_IMPORT_PATH": str(tmp_path / "foreign"),
        "QT_PLUGIN_PATH": str(tmp_path / "foreign"),
        "QML_XHR_ALLOW_FILE_READ": "1",
    }

    answer = _run(
        "import os; print(sorted(name for name in os.environ if name[:3] == 'QML'))", tmp_path, **led
    )

    assert (answer.returncode, answer.stdout) == (0, "[]\nFullScreen\n"), answer.stderr


@pytest.mark.parametrize("status", [0, 10])
def test_what_staff_end_the_kiosk_with_is_what_the_program_ends_with(tmp_path: Path, status: int) -> None:
    done = _run(f"kiosk.gate.exitWanted.emit({status})", tmp_path)

    assert done.returncode == status, done.stderr
