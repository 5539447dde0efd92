"""Files that commands write: whole, or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from kiosk.errors import KnownError


def write_out(out: Path, text: str) -> None:
    """Write a text to the file that somebody named; a file that was there stays until the new one is whole.

    Raises:
        KnownError: when it cannot be written; nothing half written is left.
    """
    beside = out.with_name(f".{out.name}.new")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(out)
    except OSError as problem:
        # In the place of the folder may stand a file, and then nothing can be looked up in it either.
        with suppress(OSError):
            beside.unlink()
        raise KnownError(
            f"Det gick inte att skriva {out}: {problem.strerror}. Välj en annan plats."
        ) from problem
