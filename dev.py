"""Work with the kiosk from a fresh checkout: python3 dev.py COMMAND

  run [ARGUMENTS]            open the kiosk on the default pack; the arguments of `kiosk run`
  test [--full] [ARGUMENTS]  lint, then all tests; --full adds the slow ones; the arguments of pytest
  setup                      only make the environment
  lint                       only the lint: ruff, mypy, qmllint
  bench [NAME ...]           measure; prints one JSON document
  bundle [--deb]             the program as one folder, packed in out/; --deb: also a Debian package

Everything needed is made first (.venv from requirements.lock; Qt's system libraries on Debian and Ubuntu).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from build import environment

_PYTHON = str(environment.PYTHON)


def setup(arguments: list[str]) -> int:
    """Make the environment."""
    if arguments:
        return _wrong_usage(f"setup takes no arguments, but got: {' '.join(arguments)}")
    return 0 if environment.prepare(for_tests=True) else 1


def run(arguments: list[str]) -> int:
    """Open the kiosk; this process becomes it."""
    if not _can_draw(arguments):
        print("There is no display here; add --offscreen to run the kiosk without one.", file=sys.stderr)
        return 1
    if not environment.prepare(for_tests=False):
        return 1
    command = [_PYTHON, "-m", "kiosk", "run", *arguments]
    if os.name == "nt":
        return environment.call(command)
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(_PYTHON, command)


def test(arguments: list[str]) -> int:
    """Lint, then run the tests; fail if either does."""
    if not environment.prepare(for_tests=True):
        return 1
    full = "--full" in arguments
    chosen = [argument for argument in arguments if argument != "--full"]
    findings = _lint()
    # pytest comes last, so that its summary is the last line a person or a script reads.
    command = [_PYTHON, "-m", "pytest", *(["-m", ""] if full else []), *chosen]
    failures = environment.call(command, _offscreen_without_display())
    return failures or findings


def lint(arguments: list[str]) -> int:
    """Check style, types and QML."""
    if arguments:
        return _wrong_usage(f"lint takes no arguments, but got: {' '.join(arguments)}")
    return _lint() if environment.prepare(for_tests=False) else 1


def bench(arguments: list[str]) -> int:
    """Measure what is asked for, or everything."""
    if not environment.prepare(for_tests=True):
        return 1
    return environment.call([_PYTHON, "-m", "tests.benchmarks", *arguments])


def bundle(arguments: list[str]) -> int:
    """Make the program as one folder, pack it, and say what it weighs."""
    if not environment.prepare(for_tests=False):
        return 1
    return environment.call([_PYTHON, "-m", "build.bundle", *arguments])


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "setup": setup,
    "lint": lint,
    "bench": bench,
    "bundle": bundle,
}


def main(arguments: list[str]) -> int:
    """Carry out one command."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(__doc__)
        return 0 if arguments else 2
    command = COMMANDS.get(arguments[0])
    if command is None:
        return _wrong_usage(f"no such command: {arguments[0]}")
    return command(arguments[1:])


def _lint() -> int:
    return environment.call([_PYTHON, "-m", "build.lint"])


def _can_draw(arguments: list[str]) -> bool:
    if not sys.platform.startswith("linux") or {"--offscreen", "-h", "--help"} & set(arguments):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _offscreen_without_display() -> dict[str, str]:
    if _can_draw([]):
        return dict(os.environ)
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def _wrong_usage(message: str) -> int:
    print(f"{message}\n\n{__doc__}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
