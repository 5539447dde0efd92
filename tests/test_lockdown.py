"""The fence round the running process: each forbidden thing is really tried, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.lockdown import Allowed, refusal
from kiosk.lockdown_environment import clean

ROOT = Path(__file__).resolve().parents[1]
HERE = Allowed(("/opt/kiosk", "/usr"), "/run/systemd/notify")

# What is tried, by what it is; {foreign} is a folder that is not the program's.
_ATTEMPTS = {
    "a program": "import subprocess; subprocess.run(['/bin/true'])",
    "a program in the background": "import subprocess; subprocess.Popen(['/bin/true'])",
    "a shell": "import os; os.system('true')",
    "another program in its place": "import os; os.execv('/bin/true', ['true'])",
    "a program by posix_spawn": "import os; os.posix_spawn('/bin/true', ['true'], {})",
    "a copy of itself": "import os; os.fork()",
    "a browser": "import webbrowser; webbrowser.BackgroundBrowser('x').open('https://example.org')",
    "a connection": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "a socket": "import socket; socket.socket()",
    "a socket of another kind": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
    "a name": "import socket; socket.getaddrinfo('example.org', 80)",
    "somebody else's local socket": "import socket; socket.socket(socket.AF_UNIX).connect('/run/other')",
    "a web page": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    "somebody else's module": "import sys; sys.path.insert(0, '{foreign}'); import foreign",
    "somebody else's script": "import runpy; runpy.run_path('{foreign}/foreign.py')",
    "somebody else's library": "import ctypes; ctypes.CDLL('{foreign}/libforeign.so')",
    "a library by name": "import ctypes; ctypes.CDLL('libm.so.6')",
    "a debugger": "breakpoint()",
}
_FENCED = """
import logging, sys
from kiosk.lockdown import allowed_here, put_up, ForbiddenError
logging.basicConfig(stream=sys.stderr)
fence = put_up(allowed_here({socket!r}))
try:
    {attempt}
except ForbiddenError as problem:
    print("refused", len(fence.refused))
else:
    print("done", len(fence.refused))
"""


def _try(attempt: str, socket: str | None = None) -> subprocess.CompletedProcess[str]:
    code = _FENCED.format(attempt=attempt, socket=socket)
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the attempts are Linux's")
@pytest.mark.parametrize("what", _ATTEMPTS)
def test_what_a_kiosk_never_does_is_refused_and_told(what: str, tmp_path: Path) -> None:
    (tmp_path / "foreign.py").write_text("print('foreign code ran')\n", "ascii")

    answer = _try(_ATTEMPTS[what].replace("{foreign}", str(tmp_path)), "/run/own")

    assert answer.stdout == "refused 1\n", answer.stderr
    assert "ERROR:kiosk.lockdown:refused to" in answer.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
def test_what_a_kiosk_does_every_day_is_not(tmp_path: Path) -> None:
    own = tmp_path / "notify"
    attempt = "; ".join(
        (
            "import kiosk.watchdog, kiosk.heap, kiosk.staff.machine, kiosk.visit.values, sqlite3, threading",
            f"kiosk.watchdog.Watchdog({str(own)!r}, None).tell(kiosk.watchdog.Sign.READY)",
            "kiosk.heap.keep_small(); kiosk.heap.give_back(); kiosk.staff.machine.read_lockdown()",
            f"open({str(tmp_path / 'a file')!r}, 'w').close(); sqlite3.connect(':memory:').close()",
            "thread = threading.Thread(target=print); thread.start(); thread.join()",
        )
    )

    answer = _try(attempt, str(own))

    assert answer.stdout == "\ndone 0\n", answer.stderr


def test_no_part_of_the_running_kiosk_is_refused_when_it_is_loaded() -> None:
    # Installing from a stick loads the largest libraries, long after the first frame.
    parts = "kiosk.channel.install, kiosk.channel.fetching, kiosk.handout.printers, kiosk.ui.staff_model"

    answer = _try(f"import {parts}, kiosk.ui.staff_office, kiosk.ui.print_desk, kiosk.statistics.counter")

    assert answer.stdout == "done 0\n", answer.stderr


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("_winapi.CreateProcess", (None, "cmd.exe", None)),
        ("os.startfile", ("page.html", "open")),
        ("socket.__new__", (None, 2, 1, 0)),
        ("socket.connect", (None, ("192.0.2.1", 80))),
        ("socket.sendto", (None, "/run/other")),
        ("import", ("x", "/media/stick/x.so", [], [], [])),
        ("import", ("x", "/opt/kiosk/../../media/x.so", [], [], [])),
        ("import", ("x", "/opt/kiosk-other/x.so", [], [], [])),
        ("exec", (compile("1", "/media/stick/x.py", "exec"),)),
        ("ctypes.dlopen", ("libX11.so.6",)),
    ],
)
def test_the_rule_refuses(event: str, arguments: tuple[object, ...]) -> None:
    assert refusal(event, arguments, HERE) is not None


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("socket.__new__", (None, 1, 2, 0)),
        ("socket.sendto", (None, "/run/systemd/notify")),
        ("import", ("x", None, [], [], [])),
        ("import", ("x", "/opt/kiosk/program/x.so", [], [], [])),
        ("exec", (compile("1", "<string>", "exec"),)),
        ("exec", (compile("1", "kiosk/app.py", "exec"),)),
        ("ctypes.dlopen", (None,)),
        ("ctypes.dlopen", ("libc.so.6",)),
        ("open", ("/var/lib/kiosk/state.db", "r", 0)),
    ],
)
def test_the_rule_lets_through(event: str, arguments: tuple[object, ...]) -> None:
    assert refusal(event, arguments, HERE) is None


@pytest.mark.skipif(sys.platform != "linux", reason="Windows gives links to administrators only")
def test_a_program_that_is_reached_through_a_link_may_load_its_own_parts(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(ROOT)
    code = _FENCED.format(attempt="import kiosk.channel.install, kiosk.handout.printers", socket=None)

    answer = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[0] = {str(tmp_path / 'link')!r}\n{code}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert answer.stdout == "done 0\n", answer.stderr


def test_without_systemd_not_even_its_socket_is_opened() -> None:
    assert refusal("socket.__new__", (None, 1, 2, 0), Allowed(("/usr",))) is not None


def test_what_could_lead_qt_astray_is_taken_out_and_the_rest_stays() -> None:
    environment = {
        "QML_XHR_ALLOW_FILE_READ": "1",
        "QML2_IMPORT_PATH": "/opt/kiosk/program/qml:/media/stick",
        "QT_PLUGIN_PATH": "/opt/kiosk/program/plugins",
        "QT_QPA_PLATFORMTHEME": "gtk3",
        "QT_QPA_PLATFORM": "wayland",
        "QT_QUICK_BACKEND": "software",
        "PATH": "/usr/bin",
    }

    gone = clean(environment, "/opt/kiosk")

    assert gone == ("QML2_IMPORT_PATH", "QML_XHR_ALLOW_FILE_READ", "QT_QPA_PLATFORMTHEME")
    assert set(environment) == {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "PATH"}


def test_a_folder_whose_name_only_begins_like_the_programs_is_foreign() -> None:
    environment = {"QT_PLUGIN_PATH": "/opt/kiosk-evil/plugins"}

    assert clean(environment, "/opt/kiosk") == ("QT_PLUGIN_PATH",)
