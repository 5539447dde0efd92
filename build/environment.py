"""The one environment everything runs in: .venv, made from requirements.lock and nothing else.

The copy of the lock inside .venv is written last: an environment that was cut off half-way is made anew.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from build.system import install_packages, missing_qt_packages, missing_test_packages, missing_venv_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
TRANSLATIONS = ROOT / "kiosk" / "ui" / "translations"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
OLDEST_PYTHON = (3, 11)

_STAMP = VENV / "installed.lock"


def prepare(for_tests: bool) -> bool:
    """Make everything a command needs that is not there yet; say in one line why it cannot be done."""
    if sys.version_info < OLDEST_PYTHON:
        print(f"Python 3.11 or newer is needed; this one is {sys.version.split()[0]}.", file=sys.stderr)
        return False
    needed = missing_qt_packages() + ([] if is_current() else missing_venv_packages())
    helpful = missing_test_packages() if for_tests else []
    # One line for all of them. Without the helpful ones, tests are skipped and films need a screen.
    if not install_packages(needed + helpful) and needed:
        return False
    return _prepare_venv() and compile_translations()


def tool(name: str) -> str:
    """Give the path of a program that the environment brings."""
    return str(SCRIPTS / (f"{name}.exe" if os.name == "nt" else name))


def call(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a program from the repository's root and return its exit status."""
    import subprocess  # noqa: PLC0415 - costs milliseconds that a start with everything in place must not pay

    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def _prepare_venv() -> bool:
    if is_current():
        return True
    print("Making .venv from requirements.lock; this takes a minute or two, once.", file=sys.stderr)
    # Made anew, not brought up to date: what the lock no longer names must be gone.
    shutil.rmtree(VENV, ignore_errors=True)
    if call([sys.executable, "-m", "venv", str(VENV)]) != 0:
        print("Python could not make the environment .venv.", file=sys.stderr)
        return False
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if call([*pip, "--no-deps", "--require-hashes", "--requirement", str(LOCK)]) != 0:
        print("The packages could not be installed. Is there a network?", file=sys.stderr)
        return False
    _let_python_find_the_program()
    _STAMP.write_bytes(LOCK.read_bytes())
    return True


def is_current() -> bool:
    """Say whether .venv was made from this very lock."""
    if not (PYTHON.exists() and _STAMP.exists()):
        return False
    return _STAMP.read_bytes() == LOCK.read_bytes()


def _let_python_find_the_program() -> None:
    # A path file, so that `python -m kiosk` works from any folder and paths a person types stay theirs.
    for folder in VENV.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"):
        (folder / "kiosk.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def compile_translations() -> bool:
    """Make each .qm that is older than its .ts."""
    if not TRANSLATIONS.is_dir():
        return True
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        if call([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)]) != 0:
            print(f"The translation {source.name} could not be compiled.", file=sys.stderr)
            return False
    return True
