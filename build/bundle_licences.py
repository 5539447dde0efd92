"""Puts the licence of everything in the bundle into it; what has none that can be found stops the build."""

from __future__ import annotations

import re
import shutil
import sysconfig
from importlib import metadata
from pathlib import Path, PurePosixPath

from build.bundle_parts import ROOT

_TEXTS = ROOT / "build" / "licences"
_QT_WHEELS = {"PySide6_Essentials", "PySide6_Addons", "shiboken6"}
_IS_LICENCE = re.compile(r"(licen[cs]e|copying|notice)[^/]*", re.IGNORECASE)


class NoLicenceError(Exception):
    """Something is in the bundle whose licence nobody can find."""


def write_licences(modules: set[str], folder: Path) -> None:
    """Write them below `folder`; `modules` are the top-level names of all Python modules in the bundle.

    Raises:
        NoLicenceError: when there is none for a package.
    """
    folder.mkdir(parents=True)
    shutil.copy(_TEXTS / "READ-ME-FIRST.txt", folder)
    _put(folder / "kiosk" / "LICENSE.txt", ROOT / "LICENSE")
    _put(folder / "python" / "LICENSE.txt", _licence_of_python())
    for text in ("LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "ICU.txt"):
        _put(folder / "qt" / text, _TEXTS / text)
    for package in sorted({*packages_of(modules), "pyinstaller"} - _QT_WHEELS):
        for licence in _licences_of(package):
            _put(folder / package.lower() / licence.name, licence)


def packages_of(modules: set[str]) -> set[str]:
    """Name the Python packages, as they are installed here, that these modules come from."""
    known = metadata.packages_distributions()
    return {package for module in modules for package in known.get(module, ())}


def _licences_of(package: str) -> list[Path]:
    listed = metadata.distribution(package).files or []
    found = [file for file in listed if _is_licence(PurePosixPath(file))]
    if not found:
        raise NoLicenceError(f"{package} has no licence file; put one into {_TEXTS.name} and name it here")
    return [Path(str(file.locate())) for file in found]


def _is_licence(file: PurePosixPath) -> bool:
    return ".dist-info" in file.parts[0] and _IS_LICENCE.fullmatch(file.name) is not None


def _licence_of_python() -> Path:
    """Find Python's own: beside its library, or where Debian puts it."""
    library = Path(sysconfig.get_path("stdlib"))
    places = (
        *(library / "LICENSE.txt", library.parent / "LICENSE.txt"),
        Path("/usr/share/doc") / library.name / "copyright",
    )
    for place in places:
        if place.is_file():
            return place
    raise NoLicenceError("Python's own licence is nowhere to be found")


def _put(target: Path, source: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
