"""Chromium in kiosk mode with a page of one button, where it is installed: what people use instead."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAGE = """<!doctype html><button style="font-size:80px">Börja</button>
<script>
requestAnimationFrame(() => requestAnimationFrame(() => console.log("frame-on-the-glass")))
</script>"""
_FLAGS = (
    "--kiosk",
    "--no-sandbox",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--enable-logging=stderr",
    "--window-size=1080,1920",
)
# Chromium logs much; this prints `frame` for the one line that counts, and goes when Chromium goes.
_WATCHED = ("sh", "-c", 'exec "$@" 2>&1 | sed -un "s/.*frame-on-the-glass.*/frame/p"', "sh")


def is_installed() -> bool:
    """Tell whether there is a Chromium to compare with."""
    return shutil.which("chromium") is not None


@contextmanager
def command(*, watched: bool) -> Iterator[list[str]]:
    """Give the command that opens the page with a fresh profile; `watched` prints `frame` when it shows."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        page = Path(folder) / "page.html"
        page.write_text(_PAGE, "utf-8")
        plain = ["chromium", *_FLAGS, f"--user-data-dir={folder}/profile", page.as_uri()]
        yield [*_WATCHED, *plain] if watched else plain
