"""What stays of everything that PyInstaller finds: tried on the Qt that is installed here."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import PySide6
import pytest

from build.bundle import unknown_warnings
from build.bundle_parts import EXCLUDED, ROOT, Entry, kept, program_files, program_modules

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by the names that libraries have on Linux")

_QT = Path(PySide6.__file__).parent / "Qt"
_TARGET = "PySide6/Qt"


def found_by_pyinstaller() -> tuple[list[Entry], list[Entry]]:
    """As PyInstaller finds them: all of Qt, libraries of the system, links from the program's folder."""
    libraries = [path for path in sorted((_QT / "lib").glob("*.so.*")) if "icudata" not in path.name]
    plugins = sorted((_QT / "plugins").glob("*/*.so"))
    binaries = [
        (f"{_TARGET}/{path.relative_to(_QT)}", str(path), "BINARY") for path in (*libraries, *plugins)
    ]
    binaries.append(("libX11.so.6", "/lib/x86_64-linux-gnu/libX11.so.6", "BINARY"))
    links = [(path.name, f"{_TARGET}/lib/{path.name}", "SYMLINK") for path in libraries]
    qml = [path for path in sorted((_QT / "qml").rglob("*")) if path.is_file() and path.suffix != ".so"]
    datas = [(f"{_TARGET}/{path.relative_to(_QT)}", str(path), "DATA") for path in qml]
    return binaries, [*links, *datas]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    binaries, files = kept(*found_by_pyinstaller(), tmp_path_factory.mktemp("smaller"))
    return {entry[0] for entry in (*binaries, *files)}


def test_what_a_plugin_needs_in_turn_stays(names: set[str]) -> None:
    assert f"{_TARGET}/plugins/multimedia/libffmpegmediaplugin.so" in names
    assert {f"{_TARGET}/lib/lib{name}" for name in ("avcodec.so.61", "Qt6Multimedia.so.6")} <= names


@pytest.mark.parametrize(
    "part",
    [
        "Charts",
        "3D",
        "Graphs",
        "WebEngine",
        "Designer",
        "VirtualKeyboard",
        "Controls",
        "vnc",
        "libqtiff",
        "libqgif",
    ],
)
def test_what_nobody_needs_goes(names: set[str], part: str) -> None:
    every = {entry[0] for entries in found_by_pyinstaller() for entry in entries}
    assert any(part in name for name in every), "this Qt has no such part: the test would prove nothing"

    assert [name for name in names if part in name] == []


def test_what_the_system_brings_stays_the_system_s(names: set[str]) -> None:
    assert "libX11.so.6" not in names


def test_a_link_stays_only_with_what_it_leads_to(names: set[str]) -> None:
    assert "libavcodec.so.61" in names
    assert "libQt6Charts.so.6" not in names


def test_python_itself_is_no_library_of_the_system(tmp_path: Path) -> None:
    library = tmp_path / "libpython3.11.so.1.0"
    library.touch()
    entry = (library.name, "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY")
    if not Path(entry[1]).exists():
        entry = (entry[0], sys.executable, "BINARY")

    binaries, _ = kept([entry], [], tmp_path / "smaller")

    assert [binary[0] for binary in binaries] == [library.name]


def test_every_command_is_in_it() -> None:
    modules = program_modules()

    assert {"kiosk", "kiosk.app", "kiosk.cli.selftest", "kiosk.channel.install"} <= set(modules)
    assert not set(modules) & set(EXCLUDED)


def test_the_screens_and_the_factory_pack_are_in_it() -> None:
    targets = {(Path(source).name, target) for source, target in program_files()}

    assert ("Main.qml", "kiosk/ui/qml") in targets
    assert ("factory-pack", "content/sormland") in targets
    assert not any(name.endswith(".ts") for name, _ in targets)


@pytest.mark.parametrize(
    "line",
    [
        "7 WARNING: Library not found: could not resolve 'libxcb-cursor.so.0', dependency of 'libqxcb.so'.",
        '7 WARNING: Hidden import "kiosk.new" not found!',
        "7 ERROR: something",
    ],
)
def test_a_warning_that_nobody_explained_stops_the_build(line: str) -> None:
    assert unknown_warnings(f"1 INFO: a WARNING is told below\n{line}\n") == [line]


def test_a_warning_that_is_known_does_not() -> None:
    line = "8 WARNING: Library not found: could not resolve 'libspeechd.so.2', dependency of 'libqtextto"

    assert unknown_warnings(line) == []


@pytest.mark.parametrize(("before", "after"), [(None, None), ("/opt/driver", "/opt/driver")])
def test_what_the_program_starts_gets_the_machine_s_own_libraries(
    before: str | None, after: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/kiosk/program")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)

    runpy.run_path(str(ROOT / "build" / "bundle_start.py"))

    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
