"""Compares the files of an installed program with the list that it was made with.

The list has the shape that `sha256sum` writes and reads: a hash, two spaces, a path from the program's
folder. It finds damage and careless changes; whoever can write the files can also write the list.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from kiosk.staff.health_content import FileFacts

LISTING = "kiosk.sha256"
_LINE = re.compile(r"([0-9a-f]{64})  ([^\n]+)")


def list_files(folder: Path) -> str:
    """Give the list of all files below a folder, in the order of their names; for whoever makes the program.

    Raises:
        OSError: when a file cannot be read.
    """
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return "".join(f"{_hash(folder / name)}  {name}\n" for name in names if name != LISTING)


def compare_files(folder: Path) -> FileFacts:
    """Compare what lies below the program's folder with its list; a checkout has none."""
    if (folder / "pyproject.toml").exists():
        return FileFacts(is_source=True)
    try:
        listed = _read_listing(folder)
    except OSError:
        return FileFacts()
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {LISTING}
    return FileFacts(
        listed=len(listed),
        missing=tuple(sorted(listed.keys() - there)),
        changed=tuple(sorted(name for name in listed.keys() & there if not _is(folder / name, listed[name]))),
        added=tuple(sorted(there - listed.keys())),
    )


def _read_listing(folder: Path) -> dict[str, str]:
    text = (folder / LISTING).read_text("utf-8", "surrogateescape")
    found = (_LINE.fullmatch(line) for line in text.splitlines())
    return {line[2]: line[1] for line in found if line}


def _is(path: Path, digest: str) -> bool:
    try:
        return _hash(path) == digest
    except OSError:
        return False


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
