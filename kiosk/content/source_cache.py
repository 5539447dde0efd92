"""Keeps compiled copies of source folders, so that a second start on the same source compiles nothing.

Imports the authoring side only when a source has changed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from kiosk import __version__, paths
from kiosk.content.loading import PackError
from kiosk.content.program import Program
from kiosk.content.schema import DATABASE, FORMAT_VERSION
from kiosk.errors import KnownError


def compiled_copy(source: Path, cache_dir: Path) -> Path:
    """Give a compiled copy of a source folder, made now unless nothing has changed since the last one.

    Raises:
        PackError: when the source has errors (the first are named), or a folder cannot be used.
    """
    shelf = (
        cache_dir / hashlib.sha256(str(source.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    )
    try:
        copy = shelf / _state_of(source)
    except OSError as problem:
        raise PackError(f"Mappen {source} går inte att läsa. Kontrollera sökvägen.") from problem
    if (copy / DATABASE).is_file():
        return copy
    from kiosk.content.inspecting import compile_source, icon_names  # noqa: PLC0415 - costs what authoring costs

    try:
        compile_source(source, copy, None, Program(icon_names(paths.assets())))
    except PackError:
        raise
    except KnownError as problem:
        raise PackError(problem.message) from problem
    for old in shelf.iterdir():
        if old != copy and not old.name.startswith("."):
            shutil.rmtree(old, ignore_errors=True)
    return copy


def _state_of(source: Path) -> str:
    """Hash what changes when somebody edits the folder or this program: names, sizes and times of files."""
    state = hashlib.sha256(f"{__version__} {FORMAT_VERSION}".encode())
    for module in sorted(Path(__file__).parent.glob("*.py")):
        state.update(f"{module.name} {module.stat().st_mtime_ns}\n".encode())
    for folder, folders, files in os.walk(source):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in sorted(files):
            path = Path(folder, name)
            status = path.stat(follow_symlinks=path.exists())
            line = f"{path.relative_to(source).as_posix()}\0{status.st_size}\0{status.st_mtime_ns}\n"
            state.update(line.encode("utf-8", "surrogateescape"))
    return state.hexdigest()[:32]
