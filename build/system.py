"""What the operating system must bring before Qt can start, and how Debian and Ubuntu get it.

A library counts as there when its file is: that needs no process, holds on every distribution, and survives
the package renames between releases (libglib2.0-0 became libglib2.0-0t64).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path

# File name of each library that Qt's wheels open but do not carry, and the Debian package it comes from.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# What draws films and real windows on a machine without a screen: a display and a software OpenGL. A printer
# that the system's print queue can print on: into a PDF. And what lets system calls fail, and
# what reads aloud.
TEST_FILES = {
    "Xvfb": "xvfb",
    "cups/backend/cups-pdf": "printer-driver-cups-pdf",
    "dri/swrast_dri.so": "libgl1-mesa-dri",
    "strace": "strace",
    "espeak-ng": "espeak-ng",
}


def missing_qt_packages() -> list[str]:
    """Name the Debian packages whose libraries Qt would not find."""
    if sys.platform != "linux":
        return []
    return _packages_without_file(QT_LIBRARIES)


def missing_test_packages() -> list[str]:
    """Name the Debian packages that the tests need: for films, for printing, for faults, for speech."""
    if sys.platform != "linux":
        return []
    return _packages_without_file(TEST_FILES)


def missing_venv_packages() -> list[str]:
    """Name the Debian package with ensurepip, where Debian's Python has been stripped of it."""
    if importlib.util.find_spec("ensurepip") is not None:
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def install_packages(packages: list[str]) -> bool:
    """Install Debian packages where this process may; otherwise say what to type and return False."""
    if not packages:
        return True
    if not _may_install():
        print(_what_to_type(packages), file=sys.stderr)
        return False
    print(f"Installing with apt: {' '.join(packages)}", file=sys.stderr)
    if _apt_get("update", "-qq") and _apt_get("install", "-y", "-qq", "--no-install-recommends", *packages):
        return True
    print(f"apt could not install them. {_what_to_type(packages)}", file=sys.stderr)
    return False


def _packages_without_file(wanted: dict[str, str]) -> list[str]:
    places = _library_folders()
    found = (name for name in wanted if any((place / name).exists() for place in places))
    return sorted(set(wanted.values()) - {wanted[name] for name in found})


def _library_folders() -> list[Path]:
    triplet = f"{os.uname().machine}-linux-gnu"
    names = [f"/usr/lib/{triplet}", f"/lib/{triplet}", "/usr/lib64", "/usr/lib", "/usr/bin", "/usr/local/lib"]
    return [Path(name) for name in names]


def _is_debian() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def _may_install() -> bool:
    return _is_debian() and os.geteuid() == 0


def _what_to_type(packages: list[str]) -> str:
    if _is_debian():
        return f"Missing on this machine, please install: sudo apt install {' '.join(packages)}"
    return f"Missing on this machine (Debian's names): {' '.join(packages)}"


def _apt_get(*arguments: str) -> bool:
    import subprocess  # noqa: PLC0415 - costs milliseconds that a start with everything in place must not pay

    # Waiting for another apt is better than failing beside it; asking questions would hang the start.
    command = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0", *arguments]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0
