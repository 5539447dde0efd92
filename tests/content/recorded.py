"""A source with recordings in it: where they lie, what is found wrong with them, what comes of them."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.finding import Finding
from kiosk.content.inspecting import compile_source, inspect_source
from kiosk.content.loading import OpenPack, open_pack
from kiosk.content.recordings import file_name
from tests.builders import PROGRAM, TODAY


def findings_of(folder: Path) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for each in inspect_source(folder, TODAY, PROGRAM).findings:
        found.setdefault(each.rule, []).append(each)
    return found


def compiled(folder: Path) -> OpenPack:
    out = folder.parent / "compiled"
    compile_source(folder, out, TODAY, PROGRAM)
    return open_pack(out)


def reword(folder: Path, old: str, new: str) -> None:
    file = folder / "barriers.yaml"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def recording_file(folder: Path, key: str, language: str = "sv") -> Path:
    return folder / "speech" / language / file_name(key)


def with_its_folder(path: Path) -> Path:
    """Make the folder that a file is to lie in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
