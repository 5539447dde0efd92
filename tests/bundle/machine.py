"""A Debian 12 with nothing on it, in a folder: made by debootstrap from the mirror that this machine uses."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

SUITE = "bookworm"
_PATIENCE = 1200
# What a test wants and a kiosk does not: a screen that nobody sees. Mesa comes with the kiosk's own package.
TEST_EXTRAS = ("xvfb",)


class NoMirrorError(Exception):
    """Why there can be no bare machine here."""


def why_not() -> str | None:
    """Say why no bare machine can be made here; None when it can."""
    if os.name != "posix" or os.geteuid() != 0:
        return "only root may make a bare machine"
    missing = [tool for tool in ("debootstrap", "apt-get", "unshare", "chroot") if shutil.which(tool) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    if not _mirrors():
        return "this machine's apt names no mirror of Debian"
    return None


def _mirrors() -> list[tuple[str, str]]:
    """List the mirrors of Debian that apt here is set to, and what is taken from each."""
    shape = "$(REPO_URI) $(CODENAME) $(ORIGIN)"
    # Created-By: one line for each list of packages, and none for their translations.
    command = ["apt-get", "indextargets", "--format", shape, "Created-By: Packages"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in told.splitlines()]
    return sorted({(row[0], row[1]) for row in rows if len(row) == 3 and row[2] == "Debian"})


class Machine:
    """A bare machine: commands run in it, without a network, as one of its users."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def make(cls, root: Path) -> Machine:
        """Make one.

        Raises:
            NoMirrorError: when the mirror does not answer or lacks Debian 12.
        """
        mirrors = _mirrors()
        mirror = next(uri for uri, name in mirrors if "security" not in name)
        done = subprocess.run(
            ["debootstrap", "--variant=minbase", SUITE, str(root), mirror],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        if done.returncode != 0:
            raise NoMirrorError(f"debootstrap from {mirror} failed: {done.stdout.strip()[-300:]}")
        newer = [f"deb {uri} {name} main\n" for uri, name in mirrors if name.startswith(f"{SUITE}-")]
        sources = root / "etc" / "apt" / "sources.list"
        sources.write_text(f"deb {mirror} {SUITE} main\n{''.join(newer)}", "utf-8")
        # Nothing starts by being installed: there is no systemd here.
        (root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n", "ascii")
        (root / "usr/sbin/policy-rc.d").chmod(0o755)
        # As apt here judges the age of a mirror: only an old snapshot may be within reach.
        told = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True).stdout
        lines = [line for line in told.splitlines() if line.startswith("Acquire::Check-")]
        (root / "etc/apt/apt.conf.d/90age").write_text("\n".join([*lines, ""]), "utf-8")
        return cls(root)

    def install(self, package: Path, *others: str) -> None:
        """Install a package file with what it depends on, and nothing that is only recommended."""
        shutil.copy(package, self.root / "tmp" / package.name)
        environment = {"DEBIAN_FRONTEND": "noninteractive", "PATH": _PATH, "LC_ALL": "C.UTF-8"}
        for command in (
            ["apt-get", "update", "-q"],
            ["apt-get", "install", "-qy", "--no-install-recommends", f"/tmp/{package.name}", *others],
        ):
            done = self.run(command, environment=environment, network=True)
            assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]

    def run(
        self,
        command: Sequence[str],
        *,
        user: str = "root",
        environment: Mapping[str, str] | None = None,
        network: bool = False,
        before: str = "true",
        seconds: float = _PATIENCE,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command; `before` is a line of shell that root runs first, to mount things."""
        return subprocess.run(
            self.command(command, user=user, network=network, before=before),
            env={"PATH": _PATH} if environment is None else dict(environment),
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )

    def command(
        self, command: Sequence[str], *, user: str = "root", network: bool = False, before: str = "true"
    ) -> list[str]:
        """Give the command line, for this machine, that runs a command in the bare one."""
        # A process table, devices and mounts of its own, which end with it.
        alone = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
        mounts = "mount -t proc proc /proc && mount -t tmpfs tmpfs /dev/shm"
        # setpriv comes last: a shell would put PWD and OLDPWD into an empty environment.
        become = (
            ""
            if user == "root"
            else f'/usr/bin/setpriv --reuid={user} --regid="$(id -g {user})" --init-groups'
        )
        script = f'{mounts} && {before} && cd / && unset PWD OLDPWD && exec {become} "$@"'
        return [
            *alone,
            shutil.which("chroot") or "chroot",
            str(self.root),
            "/bin/sh",
            "-c",
            script,
            "sh",
            *command,
        ]


_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
