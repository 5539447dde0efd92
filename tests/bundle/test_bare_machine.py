"""The package on a Debian 12 with nothing on it: installed with what it depends on, it tests itself."""

from __future__ import annotations

import json
import os
import signal
import socket
from contextlib import suppress
from pathlib import Path
from subprocess import Popen

import pytest

from tests.bundle.machine import TEST_EXTRAS, Machine

pytestmark = pytest.mark.full

_PROGRAM = "/opt/kiosk/kiosk"
_ELSEWHERE = "/srv/en annan plats/kiosk"
_PATIENCE = 300


@pytest.fixture(scope="module")
def machine(bare: Machine, package: Path) -> Machine:
    bare.install(package, *TEST_EXTRAS)
    return bare


def walk(machine: Machine, program: str = _PROGRAM, *, user: str = "kiosk", before: str = "true") -> None:
    """Let the kiosk walk through itself, without a network and with nothing in the environment."""
    done = machine.run(
        [program, "selftest", "--json"], user=user, environment={}, before=before, seconds=_PATIENCE
    )
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    told = json.loads(done.stdout)

    assert [step["name"] for step in told["steps"] if not step["ok"]] == []
    assert told["qr"].startswith("https://")
    film = next(step for step in told["steps"] if "film" in step["name"])
    assert "different frames" in film["note"]


def test_there_is_nothing_of_python_on_it(machine: Machine) -> None:
    installed = machine.run(["dpkg-query", "-W", "-f", "${Package}\n"]).stdout.split()
    programs = [
        name for place in ("usr/bin", "usr/local/bin") for name in (machine.root / place).glob("python*")
    ]

    assert "kiosk" in installed
    assert [name for name in installed if "python" in name] == []
    assert programs == []


def test_as_the_kiosk_s_user_with_an_empty_environment(machine: Machine) -> None:
    walk(machine)


def test_as_another_user_without_rights(machine: Machine) -> None:
    walk(machine, user="nobody", before="install -d -o nobody /nonexistent")


def test_from_another_folder(machine: Machine) -> None:
    walk(
        machine, f"{_ELSEWHERE}/kiosk", before=f"mkdir -p '{_ELSEWHERE}' && cp -a /opt/kiosk/. '{_ELSEWHERE}'"
    )


def test_from_a_folder_that_nobody_can_write_to(machine: Machine) -> None:
    walk(machine, before="mount --bind /opt/kiosk /opt/kiosk && mount -o remount,bind,ro /opt/kiosk")


def test_without_a_sound_device(machine: Machine) -> None:
    # The other walks may find one where this machine has one and shares it.
    walk(machine, before="mount -t tmpfs tmpfs /dev/snd 2>/dev/null || test ! -e /dev/snd")


def test_the_kiosk_s_files_are_its_own(machine: Machine) -> None:
    state = machine.root / "var/lib/kiosk"
    told = machine.run(["stat", "-c", "%U %G %a", "/var/lib/kiosk"]).stdout.split()

    assert state.is_dir()
    assert told == ["kiosk", "kiosk", "750"]
    # Root's, and nobody else may write there.
    loose = machine.run(
        ["find", "/opt/kiosk", "-not", "-user", "root", "-o", "-type", "f", "-perm", "/022"]
    ).stdout
    assert loose == ""


def test_under_cage_it_tells_that_it_lives_and_falls_silent_when_it_hangs(machine: Machine) -> None:
    # A screen that cage keeps in memory, drawn by the processor: there is no other here.
    environment = {
        **{"PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": "/run/screen", "HOME": "/var/lib/kiosk"},
        **{"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"},
        **{"QT_QPA_PLATFORM": "wayland", "LIBGL_ALWAYS_SOFTWARE": "1", "LANG": "C.UTF-8"},
        **{"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "3000000"},
    }
    started = ["/usr/bin/cage", "--", _PROGRAM, "run", "--state", "/var/lib/kiosk"]
    command = machine.command(
        started,
        user="kiosk",
        before="install -d -m 700 -o kiosk /run/screen && install -d -m 1777 /tmp/.X11-unix",
    )
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(machine.root / "run/notify"))
        (machine.root / "run/notify").chmod(0o666)
        systemd.settimeout(60)
        with Popen(command, env=environment) as running:
            try:
                assert systemd.recv(64) == b"READY=1"
                assert systemd.recv(64) == b"WATCHDOG=1"
                _stop_the_kiosk(running.pid)
                systemd.settimeout(3)
                # At most what was sent before; then nothing within the time that systemd would wait.
                with suppress(TimeoutError):
                    systemd.recv(64)
                with pytest.raises(TimeoutError):
                    systemd.recv(64)
            finally:
                running.kill()


def test_removing_it_leaves_the_state_and_purging_does_not(machine: Machine) -> None:
    for command, left in (("remove", True), ("purge", False)):
        done = machine.run(["dpkg", f"--{command}", "kiosk"])
        assert done.returncode == 0, done.stderr
        assert not (machine.root / "opt/kiosk").exists()
        assert (machine.root / "var/lib/kiosk").exists() is left


def _stop_the_kiosk(parent: int) -> None:
    """Let the kiosk below a process hang, as a driver would: it is there and does nothing more."""
    waiting = [parent]
    while waiting:
        number = waiting.pop()
        # All its threads' children: the compositor may start it from any.
        for listed in Path(f"/proc/{number}/task").glob("*/children"):
            waiting += [int(word) for word in listed.read_text("ascii").split()]
        if Path(f"/proc/{number}/comm").read_text("ascii").strip() == "kiosk":
            os.kill(number, signal.SIGSTOP)
            return
    raise AssertionError("the kiosk is not there")
