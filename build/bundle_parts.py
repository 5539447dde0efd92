"""What of everything PyInstaller finds belongs into the bundle: our files, and the parts of Qt that they use.

What the machine's own packages bring stays theirs: display, sound, OpenGL, OpenSSL. A bundled copy of a
library that the graphics driver also loads is older than the driver one day, and nobody mends its holes.
The Debian package depends on what is left out (build/bundle_debian.py).
"""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from build.bundle_smaller import make_smaller

# Where a part goes, where it comes from, and PyInstaller's kind of it.
Entry = tuple[str, str, str]

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out"
FACTORY_PACK = OUT / "factory-pack"
SMALLER = OUT / "smaller"

# Authors work with a checkout (docs/publishing.md); tests and the lint stay there too.
_AUTHORING = ("ruamel", "pydantic", "pydantic_core", "av", "numpy", "cryptography", "duckdb")
_TESTING = ("pytest", "_pytest", "pytestqt", "hypothesis", "mypy", "ruff", "pip", "setuptools", "IPython")
_LIBRARY = ("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "curses", "test", "distutils", "asyncio")
# Text files of East Asia from before UTF-8.
_CODECS = ("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw")
# Bindings that PyInstaller adds for a manner of writing that we do not use, and Qt's own tools.
_BINDINGS = ("PySide6.QtMultimediaWidgets", "PySide6.QtConcurrent", "PySide6.scripts")
# python-escpos reaches for what draws bar codes and prints by other ways than ours.
_PRINTING = ("usb", "serial", "cups", "win32print", "yaml", "argcomplete")
# It loads Pillow, too, and of that needs no more than the core.
_DRAWING = ("_avif", "_webp", "_imagingft", "_imagingcms", "_imagingmath", "_imagingmorph", "_imagingtk")
EXCLUDED = [*_AUTHORING, *_TESTING, *_LIBRARY, *_CODECS, "_multibytecodec", *_BINDINGS, *_PRINTING]
EXCLUDED += [f"PIL.{name}" for name in _DRAWING]

# Qt's plugins, by folder and name. A kiosk shows itself under X11 or Wayland (or nowhere, for tests), plays
# films by FFmpeg, reads JPEG and WebP beside PNG, prints through CUPS or Windows, and may speak by a
# voice that the system has.
_PLUGINS = (
    "platforms/*qxcb*",
    "platforms/*qwayland*",
    "platforms/*qoffscreen*",
    "platforms/*qwindows*",
    "xcbglintegrations/*",
    "wayland-shell-integration/*xdg-shell*",
    "wayland-graphics-integration-client/*qt-plugin-wayland-egl*",
    "wayland-graphics-integration-client/*dmabuf*",
    "imageformats/*qjpeg*",
    "imageformats/*qwebp*",
    "multimedia/*ffmpeg*",
    "texttospeech/*speechd*",
    "texttospeech/*sapi*",
    "texttospeech/*winrt*",
    "printsupport/*",
)
_QML = (
    *("QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtMultimedia"),
    *("QtQuick", "QtQuick/Window", "QtQuick/Shapes", "QtQuick/Layouts"),
)

_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def program_modules() -> list[str]:
    """Name every module of the program: commands are imported by name, so nothing finds them by reading."""
    names = []
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def program_files() -> list[tuple[str, str]]:
    """List what lies beside the code: QML, translations, fonts and icons, and the factory pack, compiled."""
    qml = [path for path in sorted((ROOT / "kiosk/ui/qml").rglob("*")) if path.is_file()]
    words = sorted((ROOT / "kiosk/ui/translations").glob("*.qm"))
    pairs = [(str(path), str(path.relative_to(ROOT).parent)) for path in (*qml, *words)]
    return [*pairs, (str(ROOT / "assets"), "assets"), (str(FACTORY_PACK), "content/sormland")]


def kept(
    binaries: Iterable[Entry], datas: Iterable[Entry], smaller: Path = SMALLER
) -> tuple[list[Entry], list[Entry]]:
    """Keep the parts that are named above and every library that these need in turn.

    What can be made smaller is made so in the folder `smaller`.
    """
    binaries = [entry for entry in binaries if not _is_of_system(entry)]
    files = [entry for entry in datas if _is_wanted_file(entry)]
    by_name = {PurePosixPath(_posix(entry[0])).name: entry for entry in binaries if entry[2] != "SYMLINK"}
    found: dict[str, Entry] = {}
    waiting = [entry for entry in binaries if _is_wanted(entry)]
    while waiting:
        entry = waiting.pop()
        if entry[0] not in found:
            found[entry[0]] = _smaller(entry, smaller)
            waiting += [by_name[name] for name in _needs(entry[1]) if name in by_name]
    links = [entry for entry in (*binaries, *datas) if entry[2] == "SYMLINK"]
    return [*found.values(), *_leading_somewhere(links, found.values())], files


def _is_of_system(entry: Entry) -> bool:
    """Tell whether a library comes from one of the machine's own packages; Python itself is never one."""
    _, source, kind = entry
    name = PurePosixPath(source).name
    return kind == "BINARY" and source.startswith(_SYSTEM_FOLDERS) and not name.startswith("libpython")


def _is_wanted(entry: Entry) -> bool:
    target, _, kind = entry
    path = _posix(target)
    if kind == "SYMLINK":
        return False
    if kind == "EXTENSION" or PurePosixPath(path).name.startswith(("libpython", "python3")):
        return True
    if "/plugins/" in path:
        return any(fnmatch.fnmatch(path.split("/plugins/")[1], wanted) for wanted in _PLUGINS)
    if "/qml/" in path:
        return str(PurePosixPath(path.split("/qml/")[1]).parent) in _QML
    return False


def _is_wanted_file(entry: Entry) -> bool:
    target, _, kind = entry
    path = _posix(target)
    if kind == "SYMLINK":
        return False
    if "/qml/" in path and path.startswith("PySide6"):
        return str(PurePosixPath(path.split("/qml/")[1]).parent) in _QML and not path.endswith(".qmltypes")
    if path.startswith("PySide6/"):
        # Qt's own translations are of dialogs that a kiosk never shows.
        return path.endswith("qt.conf")
    return True


def _smaller(entry: Entry, folder: Path) -> Entry:
    target, source, kind = entry
    return target, str(make_smaller(Path(source), _posix(target), folder)), kind


def _leading_somewhere(links: Sequence[Entry], entries: Iterable[Entry]) -> list[Entry]:
    """Leave out the links to what was left out."""
    targets = {_posix(target) for target, _, _ in entries}
    return [link for link in links if _posix(str(PurePosixPath(_posix(link[0])).parent / link[1])) in targets]


def _needs(library: str) -> list[str]:
    # Only there while PyInstaller runs the recipe.
    from PyInstaller.depend import bindepend  # type: ignore[import-untyped]  # noqa: PLC0415

    return [name for name, _ in bindepend.get_imports(library)]


def _posix(path: str) -> str:
    return path.replace("\\", "/") if sys.platform == "win32" else path
