"""What the bundle weighs and why: its largest parts with a reason each, and what must not be in it at all."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LARGEST = 20
# Bytes. The films are the pack's; everything else is the program's.
MOST_UNPACKED, MOST_PACKED = 180_000_000, 55_000_000

_FILMS = "program/content/*/media/*.webm"

# Why a large part is there, by its path in the bundle. A large part without a line here stops the build:
# either it came in by mistake, or somebody knows why it is needed and writes it down.
REASONS = {
    _FILMS: "a film of the factory pack",
    "program/content/*": "the factory pack",
    "program/assets/fonts/*": "a font of the program's own texts",
    "kiosk*": "the program: its starter and all Python code, compressed",
    "program/base_library.zip": "Python's library, as far as Python itself starts with it",
    "program/libpython3*": "Python",
    "program/python3*.dll": "Python",
    "program/python3*/lib-dynload/unicodedata*": "Python's table of letters: search words without accents",
    "program/PySide6/*avcodec*": "FFmpeg: decodes films and recordings",
    "program/PySide6/*avformat*": "FFmpeg: reads the files of films and recordings",
    "program/PySide6/*avutil*": "FFmpeg: what its other parts share",
    "program/PySide6/*icudata*": "ICU's tables: order of letters, time zones, for Qt Core",
    "program/PySide6/*icui18n*": "ICU: sorting and time zones, for Qt Core",
    "program/PySide6/*icuuc*": "ICU: what its other parts share",
    "program/PySide6/*Qt6Core*": "Qt: events, texts, files; everything else stands on it",
    "program/PySide6/*Qt6Gui*": "Qt: windows, touch, letters, pictures",
    "program/PySide6/*Qt6Qml*": "Qt: the language the screens are written in",
    "program/PySide6/*Qt6Quick*": "Qt: draws the screens",
    "program/PySide6/*Qt6Multimedia*": "Qt: films and recordings",
    "program/PySide6/*Qt6Network*": "Qt: Qt Qml and Qt Multimedia are linked with it; nothing connects",
    "program/PySide6/*Qt6Widgets*": "Qt: Qt Print Support and Qt Test are linked with it",
    "program/PySide6/*Qt6WaylandClient*": "Qt: shows the kiosk under cage",
    "program/PySide6/QtCore*": "Python's way to Qt Core",
    "program/PySide6/QtGui*": "Python's way to Qt Gui",
    "program/PySide6/QtNetwork*": "Python's way to Qt Network, which that to Qt Qml loads",
    "program/PySide6/QtOpenGL*": "Python's way to Qt OpenGL, which that to Qt Quick loads",
    "program/PySide6/QtQuick*": "Python's way to Qt Quick",
    "program/PySide6/QtWidgets*": "Python's way to Qt Widgets, which those to printing and to Qt Test load",
    "program/PIL/_imaging*": "Pillow, which python-escpos loads for the receipt printer",
    "program/pillow.libs/*": "what Pillow is linked with",
    "program/zxingcpp/*": "reads QR codes back: kiosk selftest",
}

# Source: https://doc.qt.io/qt-6/qtmodules.html, the modules that are under GPL 3 or a commercial licence.
_GPL_ONLY = (
    *("Charts", "Coap", "DataVisualization", "Graphs", "Grpc", "HttpServer", "Lottie", "Mqtt", "NetworkAuth"),
    *("OpenApi", "Quick3D", "QuickTimeline", "ShaderTools", "VirtualKeyboard"),
    *("WaylandCompositor", "CanvasPainter"),
)
_UNUSED = ("WebEngine", "WebView", "3D", "Designer", "QuickControls2", "Pdf", "Sql", "Location", "Help")


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the bundle: its path from the bundle's folder, and its bytes."""

    path: str
    size: int


def parts(bundle: Path) -> list[Part]:
    """List the files of a bundle, the largest first; links weigh nothing."""
    files = (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    found = [Part(path.relative_to(bundle).as_posix(), path.stat().st_size) for path in files]
    return sorted(found, key=lambda part: (-part.size, part.path))


def reason(path: str) -> str | None:
    """Say why a part is there; None where nobody wrote it down.

    >>> reason("program/libpython3.11.so.1.0")
    'Python'
    >>> reason("program/huge.so") is None
    True
    """
    return next((why for pattern, why in REASONS.items() if fnmatch.fnmatchcase(path, pattern)), None)


def faults(found: Sequence[Part], packed: int | None = None) -> list[str]:
    """Say everything that must not be so; `packed` is the size of the archive, where there is one."""
    told = [
        f"{part.path} is large and nobody wrote down why it is there (build/bundle_report.py)"
        for part in found[:LARGEST]
        if reason(part.path) is None
    ]
    told += [f"{part.path} is under the GPL only" for part in found if _is_of(part.path, _GPL_ONLY)]
    told += [f"{part.path} is for nothing the kiosk does" for part in found if _is_of(part.path, _UNUSED)]
    size = without_films(found)
    if size > MOST_UNPACKED:
        told.append(f"without films it weighs {megabytes(size)}, more than {megabytes(MOST_UNPACKED)}")
    if packed is not None and packed > MOST_PACKED:
        told.append(f"packed it weighs {megabytes(packed)}, more than {megabytes(MOST_PACKED)}")
    return told


def without_films(found: Sequence[Part]) -> int:
    """Add up the bytes of everything but the pack's films."""
    return sum(part.size for part in found if not fnmatch.fnmatchcase(part.path, _FILMS))


def page(found: Sequence[Part], archives: dict[str, int]) -> str:
    """Write the report: sizes, and the largest parts with a reason each."""
    lines = [
        f"{megabytes(sum(part.size for part in found)):>9}  unpacked, {len(found)} files",
        f"{megabytes(without_films(found)):>9}  of it without the films of the pack",
        *(f"{megabytes(size):>9}  {name}" for name, size in archives.items()),
        "",
        f"The {LARGEST} largest parts:",
        *(f"{megabytes(part.size):>9}  {part.path}: {reason(part.path)}" for part in found[:LARGEST]),
    ]
    return "\n".join(lines) + "\n"


def megabytes(size: int) -> str:
    """Write bytes as millions.

    >>> megabytes(3_470_192)
    '3.5 MB'
    """
    return f"{size / 1_000_000:.1f} MB"


def _is_of(path: str, modules: Sequence[str]) -> bool:
    # libQt6Charts.so.6, Qt6Charts.dll, QtCharts.abi3.so, qml/QtCharts/…, qml/Qt3D/…
    return re.search(rf"(?<![A-Za-z])(lib)?Qt6?({'|'.join(modules)})", path) is not None
