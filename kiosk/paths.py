"""Where things lie: what ships with the program, and the one folder it may write to.

The environment is an argument, so that a test or a service decides it. Nothing here touches the disk.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

# A checkout has content/ and assets/ beside the package; the bundle keeps the same layout.
_ROOT = Path(__file__).resolve().parent.parent
_FOLDER = "kiosk"


def default_pack() -> Path:
    """Name the pack that ships with the program."""
    return _ROOT / "content" / "sormland"


def assets() -> Path:
    """Name the folder of the program's own fonts, icons, pictures and sounds."""
    return _ROOT / "assets"


def own_command() -> tuple[str, ...]:
    """Give the command that starts this very program once more, from a checkout or a bundle.

    It is to be run in the folder that `assets` lies in.
    """
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "kiosk")


def state_dir(override: Path | None, environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Name the folder of the kiosk's own state: packs, counts, settings.

    `--state` wins. Otherwise %LOCALAPPDATA% on Windows and the XDG base directory rules elsewhere
    (https://specifications.freedesktop.org/basedir-spec: a path that is not absolute is ignored).
    """
    if override is not None:
        return override
    if platform == "win32":
        return _windows_data(environment) / _FOLDER
    return _xdg_data(environment) / _FOLDER


def cache_dir(state: Path) -> Path:
    """Name the folder for what can be made again; it may be emptied at any time."""
    return state / "cache"


def _windows_data(environment: Mapping[str, str]) -> Path:
    local = environment.get("LOCALAPPDATA", "")
    if PureWindowsPath(local).is_absolute():
        return Path(local)
    profile = environment.get("USERPROFILE", "")
    home = Path(profile) if PureWindowsPath(profile).is_absolute() else Path.home()
    return home / "AppData" / "Local"


def _xdg_data(environment: Mapping[str, str]) -> Path:
    data = environment.get("XDG_DATA_HOME", "")
    if PurePosixPath(data).is_absolute():
        return Path(data)
    home = environment.get("HOME", "")
    # A service may run without HOME: the user database knows the folder then.
    return (Path(home) if PurePosixPath(home).is_absolute() else Path.home()) / ".local" / "share"
