"""The unit under a real systemd: a bare machine that is started as one."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from tests.bundle.machine import Machine

pytestmark = pytest.mark.full

_SYSTEM = ("systemd", "systemd-sysv", "udev", "dbus", "pulseaudio", "procps")
# A screen that cage keeps in memory, drawn by the processor: there is no other here.
_SCREEN = """[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 LIBGL_ALWAYS_SOFTWARE=1
"""
# Its own mounts, processes, names and control groups, and no network; systemd is the first process.
_START = """
set -e
mount --bind "$1" "$1" && cd "$1"
mount -t proc proc proc
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs run
mount -t tmpfs tmpfs tmp
mount -t tmpfs tmpfs dev/shm
exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot . /lib/systemd/systemd
"""
_ALONE = ("--mount", "--pid", "--fork", "--kill-child", "--net", "--uts", "--ipc", "--cgroup")


class Running:
    """A machine whose systemd runs."""

    def __init__(self, root: Path, first: int) -> None:
        self._root = root
        self._first = first

    def call(self, line: str, seconds: float = 60) -> str:
        """Run a line of shell on it, as root, and give what it prints."""
        inside = [
            "nsenter",
            "--target",
            str(self._first),
            "--all",
            "chroot",
            str(self._root),
            "sh",
            "-c",
            line,
        ]
        return subprocess.run(
            inside, capture_output=True, text=True, timeout=seconds, check=False
        ).stdout.strip()

    def show(self, name: str) -> str:
        """Ask systemd for one property of the kiosk's unit."""
        return self.call(f"systemctl show kiosk --property {name} --value")

    def until(self, test: str, seconds: int) -> None:
        """Wait until a line of shell succeeds there."""
        done = self.call(
            f"for i in $(seq {seconds * 4}); do if {test}; then echo so; break; fi; sleep 0.25; done",
            seconds + 30,
        )
        assert done.endswith("so"), f"not within {seconds} s: {test}\n" + self.call(
            "journalctl -b | tail -50"
        )


@pytest.fixture(scope="module")
def machine(bare: Machine, package: Path) -> Iterator[Running]:
    bare.install(package, *_SYSTEM)
    override = bare.root / "etc/systemd/system/kiosk.service.d/screen.conf"
    override.parent.mkdir(parents=True)
    override.write_text(_SCREEN, "ascii")
    command = ["unshare", *_ALONE, "sh", "-c", _START, "sh", str(bare.root)]
    with Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as started:
        try:
            yield Running(bare.root, _first_process(started))
        finally:
            started.kill()


def test_the_unit_is_up_after_the_first_frame(machine: Running) -> None:
    machine.until("systemctl is-active --quiet kiosk", 60)

    assert machine.show("Type") == "notify"
    assert machine.show("NRestarts") == "0"
    # Nobody but the kiosk's user, and nothing else on the screen.
    assert machine.call("ps -C cage,kiosk -o user= | sort -u") == "kiosk"


def test_there_is_somewhere_to_play_to(machine: Running) -> None:
    machine.until("systemctl is-active --quiet kiosk-sound", 10)
    machine.until("test -S /run/kiosk/pulse/native", 10)


def test_it_lives_longer_than_the_watchdog_waits(machine: Running) -> None:
    machine.until("systemctl is-active --quiet kiosk", 60)
    before = machine.call("pgrep -n -x kiosk")
    machine.call("sleep 20")

    assert machine.call("pgrep -n -x kiosk") == before


def test_a_kiosk_that_hangs_is_restarted(machine: Running) -> None:
    machine.until("systemctl is-active --quiet kiosk", 60)
    hung = machine.call("pgrep -n -x kiosk")
    machine.call(f"kill -STOP {hung}")

    # 15 seconds of silence, 2 for a hung process to write where, 1 until the next start.
    machine.until(f"! kill -0 {hung} 2>/dev/null && systemctl is-active --quiet kiosk", 40)
    assert int(machine.show("NRestarts")) >= 1


def test_where_it_hung_is_in_the_journal(machine: Running) -> None:
    machine.until("systemctl is-active --quiet kiosk", 60)
    # As the watchdog does; after the first frame, when the kiosk has told that it is up.
    machine.call("kill -ABRT $(pgrep -n -x kiosk)")

    machine.until("journalctl -b -u kiosk | grep -q 'Fatal Python error: Aborted'", 10)
    assert "kiosk/app.py" in machine.call("journalctl -b -u kiosk")


def test_a_kiosk_that_is_killed_is_back_at_once(machine: Running) -> None:
    machine.until("systemctl is-active --quiet kiosk", 60)
    machine.call("kill -KILL $(pgrep -n -x kiosk)")
    machine.until("systemctl is-active --quiet kiosk && pgrep -x kiosk >/dev/null", 20)


def test_a_kiosk_that_staff_end_stays_so(machine: Running) -> None:
    machine.until("systemctl is-active --quiet kiosk", 60)
    # It ends by itself and with 0, as after "Stäng av".
    machine.call(
        "echo KIOSK_OPTIONS=--help > /etc/default/kiosk; systemctl restart --no-block kiosk; sleep 10"
    )
    ended = machine.show("ActiveState")
    machine.call("rm /etc/default/kiosk; systemctl reset-failed kiosk; systemctl start --no-block kiosk")

    assert ended in {"inactive", "failed"}
    machine.until("systemctl is-active --quiet kiosk", 60)


def test_a_kiosk_that_is_stopped_stays_so(machine: Running) -> None:
    machine.until("systemctl is-active --quiet kiosk", 60)
    machine.call("systemctl stop kiosk")

    assert machine.call("systemctl is-active kiosk") == "inactive"
    assert machine.call("pgrep -x kiosk") == ""


def _first_process(started: Popen[bytes]) -> int:
    """Find systemd from outside: it is the only child of what made its surroundings."""
    children = Path(f"/proc/{started.pid}/task/{started.pid}/children")
    for _ in range(100):
        listed = children.read_text("ascii").split() if children.exists() else []
        if listed and Path(f"/proc/{listed[0]}/comm").read_text("ascii").strip() == "systemd":
            return int(listed[0])
        try:
            started.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    pytest.skip("no systemd can be started inside this machine")
