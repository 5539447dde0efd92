"""Makes a Debian package of the bundle: /opt/kiosk, a user, a systemd unit, and what it depends on."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from build.bundle_parts import ROOT
from kiosk.clock import PROGRAM_MADE

# Program → the Debian package that brings it.
TOOLS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev"}

_TEMPLATES = ROOT / "build" / "debian"
_MAINTAINER = "The kiosk's makers <kiosk@localhost>"
# Beside the libraries: who makes its user, who gives it the screen, what draws without a graphics card.
_DEPENDS = ("adduser", "cage", "xwayland", "seatd", "libgl1-mesa-dri", "xkb-data")
# Its library is only recommended: without it the kiosk starts, and reads aloud by recordings alone.
_RECOMMENDED = "*/texttospeech/*"
# Template → where it is installed, and whether it may be run.
_FILES = {
    "kiosk.service": "usr/lib/systemd/system/kiosk.service",
    "kiosk-sound.service": "usr/lib/systemd/system/kiosk-sound.service",
    "70-kiosk.rules": "usr/lib/udev/rules.d/70-kiosk.rules",
    "kiosk.default": "etc/default/kiosk",
    "copyright": "usr/share/doc/kiosk/copyright",
    "lockdown/10-kiosk-logind.conf": "usr/share/kiosk/lockdown/10-kiosk-logind.conf",
    "lockdown/10-kiosk-journald.conf": "usr/share/kiosk/lockdown/10-kiosk-journald.conf",
    "lockdown/10-kiosk-sysctl.conf": "usr/share/kiosk/lockdown/10-kiosk-sysctl.conf",
    "lockdown/10-kiosk-watchdog.conf": "usr/share/kiosk/lockdown/10-kiosk-watchdog.conf",
    "lockdown/rules.conf": "usr/share/kiosk/lockdown/rules.conf",
}
_SCRIPTS = ("postinst", "prerm", "postrm")


def missing_tools() -> list[str]:
    """Name the Debian packages with the tools that are not on this machine."""
    return sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})


def make_package(bundle: Path, out: Path, version: str) -> Path:
    """Make kiosk_VERSION_amd64.deb in `out` and give its path."""
    root = out / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "opt" / "kiosk", symlinks=True)
    for template, target in _FILES.items():
        _put(_TEMPLATES / template, root / target)
    _put(ROOT / "docs" / "installing.md", root / "usr/share/doc/kiosk/installing.md")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/kiosk").symlink_to("../../opt/kiosk/kiosk")
    control = root / "DEBIAN"
    for script in _SCRIPTS:
        _put(_TEMPLATES / script, control / script)
    (control / "conffiles").write_text("/etc/default/kiosk\n", "ascii")
    (control / "control").write_text(_control(bundle, root, version, out), "utf-8")
    _set_modes(root)
    package = out / f"kiosk_{version}_amd64.deb"
    # The same bytes from the same source: dpkg-deb takes this for the age of every file.
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(PROGRAM_MADE.timestamp()))}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(package)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return package


def depends(bundle: Path, out: Path) -> list[str]:
    """List the packages whose libraries the bundle uses, with the versions it needs, as Debian finds them."""
    # dpkg-shlibdeps wants to stand in a source package.
    stand = out / "shlibdeps"
    (stand / "debian").mkdir(parents=True, exist_ok=True)
    (stand / "debian" / "control").write_text("Source: kiosk\n\nPackage: kiosk\nArchitecture: any\n", "ascii")
    libraries = [f"-e{path}" for path in _programs(bundle) if not path.match(_RECOMMENDED)]
    folders = sorted({f"-l{path.parent}" for path in _programs(bundle)})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *folders, *libraries]
    told = subprocess.run(command, cwd=stand, check=True, capture_output=True, text=True).stdout
    found = re.search(r"^shlibs:Depends=(.*)$", told, re.MULTILINE)
    assert found is not None
    return sorted({*found[1].split(", "), *_DEPENDS})


def _control(bundle: Path, root: Path, version: str, out: Path) -> str:
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    return (
        (_TEMPLATES / "control")
        .read_text("utf-8")
        .format(
            version=version,
            maintainer=_MAINTAINER,
            kilobytes=size // 1024,
            depends=", ".join(depends(bundle, out)),
        )
    )


def _programs(bundle: Path) -> Iterator[Path]:
    """Find everything that the loader loads."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _set_modes(root: Path) -> None:
    runs = {root / "opt/kiosk/kiosk", *(root / "DEBIAN" / script for script in _SCRIPTS)}
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in runs else 0o644)
