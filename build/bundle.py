"""Makes the program as one folder, looks at what became of it, and packs it.

python -m build.bundle [--deb]
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

from build import bundle_debian, bundle_licences, bundle_report, bundle_smaller
from build.bundle_parts import FACTORY_PACK, OUT, ROOT, SMALLER
from build.system import install_packages
from kiosk import __version__
from kiosk.clock import PROGRAM_MADE
from kiosk.staff.integrity import LISTING, list_files

BUNDLE = OUT / "dist" / "kiosk"
REPORT = OUT / "bundle-report.txt"
_WORK = OUT / "work"
_LOG = OUT / "pyinstaller.log"
_PLATFORM = "windows-x86_64" if sys.platform == "win32" else "linux-x86_64"

# What PyInstaller may warn of, and why that is no fault of the bundle. Anything else stops the build.
KNOWN_WARNINGS = {
    r"could not resolve 'libspeechd\.so\.2'": "for the speech plugin; the Debian package recommends it",
    r"libqmlassetdownloaderprivateplugin\.\w+' does not exist": "Qt's wheel names it and lacks it",
    r"Library user32 required via ctypes not found": "click's way to a Windows console, used only there",
    r"Hidden import \"importlib_resources\.trees\" not found": "a module of old versions of that package",
}


class BundleError(Exception):
    """Why there is no bundle, in a sentence or more."""


def main(arguments: list[str]) -> int:
    """Make it and say what it weighs; 1 when it is not as it must be."""
    parser = argparse.ArgumentParser(prog="dev.py bundle", description="The program as one folder.")
    parser.add_argument("--deb", action="store_true", help="also make the Debian package")
    args = parser.parse_args(arguments)
    if not _has_tools(args.deb):
        return 1
    try:
        made = make(with_package=args.deb)
    except (BundleError, bundle_licences.NoLicenceError) as problem:
        print(f"There is no bundle: {problem}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        print(f"There is no bundle: {failed.cmd[0]} failed.\n{failed.stderr or ''}", file=sys.stderr)
        return 1
    print("\n".join(str(path.relative_to(ROOT)) for path in made), file=sys.stderr)
    return 0


def _has_tools(for_package: bool) -> bool:
    """Get the tools that pack and make smaller where this process may; those that pack must be there."""
    if sys.platform == "win32":
        return True
    packers = [] if shutil.which("zstd") else ["zstd"]
    packers += bundle_debian.missing_tools() if for_package else []
    return install_packages(packers + bundle_smaller.missing_tools()) or not packers


def make(*, with_package: bool) -> list[Path]:
    """Make the folder, the archive and, if asked for, the Debian package.

    Raises:
        BundleError: when a step fails or what it made is not as it must be.
        NoLicenceError: when something is in it whose licence cannot be found.
    """
    _compile_pack()
    _run_pyinstaller()
    bundle_licences.write_licences(_modules(), BUNDLE / "licences")
    program = BUNDLE / "program"
    (program / LISTING).write_text(list_files(program), "utf-8", "surrogateescape")
    _refuse(bundle_report.faults(bundle_report.parts(BUNDLE)))
    made = [_pack()]
    if with_package:
        made.append(bundle_debian.make_package(BUNDLE, OUT, __version__))
    found = bundle_report.parts(BUNDLE)
    report = bundle_report.page(found, {path.name: path.stat().st_size for path in made})
    REPORT.write_text(report, "utf-8")
    print(report)
    _refuse(bundle_report.faults(found, packed=made[0].stat().st_size))
    return [BUNDLE, REPORT, *made]


def unknown_warnings(log: str) -> list[str]:
    """List the lines in which PyInstaller warns of something that KNOWN_WARNINGS does not explain.

    >>> unknown_warnings("1 INFO: fine\\n2 WARNING: Library not found: could not resolve 'libx.so'")
    ["2 WARNING: Library not found: could not resolve 'libx.so'"]
    """
    warnings = (line for line in log.splitlines() if re.match(r"\d+ (WARNING|ERROR|CRITICAL):", line))
    return [line for line in warnings if not any(re.search(known, line) for known in KNOWN_WARNINGS)]


def _compile_pack() -> None:
    compiling = [sys.executable, "-m", "kiosk", "pack", "compile", "content/sormland"]
    command = [*compiling, "--out", str(FACTORY_PACK)]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise BundleError("the default pack has errors")


def _run_pyinstaller() -> None:
    for folder in (BUNDLE, SMALLER):
        shutil.rmtree(folder, ignore_errors=True)
    folders = ["--workpath", str(_WORK), "--distpath", str(BUNDLE.parent)]
    command = [sys.executable, "-m", "PyInstaller", "kiosk.spec", "--noconfirm", *folders]
    # The same bytes from the same source: PyInstaller's and Python's own wish (reproducible-builds.org).
    made = {"SOURCE_DATE_EPOCH": str(int(PROGRAM_MADE.timestamp())), "PYTHONHASHSEED": "1"}
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(_WORK / "cache"), **made}
    with _LOG.open("w", encoding="utf-8") as log:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT, check=False
        )
    told = _LOG.read_text("utf-8")
    if done.returncode != 0:
        last = "\n".join(told.splitlines()[-5:])
        raise BundleError(f"PyInstaller failed, see {_LOG.relative_to(ROOT)}:\n{last}")
    _refuse(unknown_warnings(told))


def _modules() -> set[str]:
    """Name the top-level Python modules of the bundle, from PyInstaller's own lists."""
    lists = (ast.literal_eval((_WORK / "kiosk" / name).read_text("utf-8")) for name in _LISTS)
    names = {name for each in lists for name, kind in _entries(each) if kind in {"PYMODULE", "EXTENSION"}}
    return {re.split(r"[./\\]", name)[0] for name in names}


_LISTS = ("PYZ-00.toc", "COLLECT-00.toc")


def _entries(listed: object) -> Iterator[tuple[str, str]]:
    match listed:
        case (str(name), str(), str(kind)):
            yield name, kind
        case list() | tuple():
            for each in listed:
                yield from _entries(each)


def _refuse(faults: list[str]) -> None:
    if faults:
        raise BundleError("\n  ".join(["it is not as it must be:", *faults]))


def _pack() -> Path:
    if sys.platform == "win32":
        name = OUT / f"kiosk-{__version__}-{_PLATFORM}"
        return Path(shutil.make_archive(str(name), "zip", BUNDLE.parent, "kiosk"))
    archive = OUT / f"kiosk-{__version__}-{_PLATFORM}.tar.zst"
    # A window of 128 MB is what every zstd unpacks without being told.
    with subprocess.Popen(
        ["zstd", "-19", "--long=27", "-T0", "-q", "-f", "-o", str(archive)], stdin=subprocess.PIPE
    ) as packer:
        assert packer.stdin is not None
        with tarfile.open(fileobj=packer.stdin, mode="w|") as tar:
            tar.add(BUNDLE, f"kiosk-{__version__}", filter=_anonymous)
    if packer.returncode != 0:
        raise BundleError("zstd could not pack it")
    return archive


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nobody's files, of the day the program was made, not writable for others."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(PROGRAM_MADE.timestamp())
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
