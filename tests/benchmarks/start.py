"""From the start of the process to the first frame: the kiosk, an empty window, Chromium where it is."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.running import compiled_pack, on_offscreen, python, spread, until_line

ROUNDS = 9
TARGET = 1.5
_PAGE = """<!doctype html><button style="font-size:80px">Börja</button>
<script>
requestAnimationFrame(() => requestAnimationFrame(() => console.log("frame-on-the-glass")))
</script>"""


def measure() -> dict[str, object]:
    """Measure in turn, so that a machine that slows down slows both."""
    on_offscreen()
    pack = str(compiled_pack())
    empty, kiosk = [], []
    for _ in range(ROUNDS):
        empty.append(until_line(python("tests.benchmarks.programs.empty_window"), "frame"))
        kiosk.append(until_line(python("tests.benchmarks.programs.kiosk_window", "--pack", pack), "frame"))
    ratio = statistics.median(k / e for k, e in zip(kiosk[1:], empty[1:], strict=True))
    return {
        "empty_window_ms": spread(empty[1:]),
        "kiosk_ms": spread(kiosk[1:]),
        "ratio": round(ratio, 2),
        "target_ratio": TARGET,
        "chromium_ms": _chromium(),
    }


def _chromium() -> dict[str, float] | None:
    """Time a page with one button in Chromium, headless, None where it is not installed."""
    program = shutil.which("chromium")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(_PAGE, "utf-8")
        return spread([_first_frame(program, folder, page) for _ in range(5)][1:])


def _first_frame(program: str, folder: str, page: Path) -> float:
    flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
    ]
    flags += [
        "--disable-component-update",
        "--disable-sync",
        "--enable-logging=stderr",
        "--window-size=1080,1920",
    ]
    shell = ["sh", "-c", 'exec "$@" 2>&1 | sed -un "s/.*frame-on-the-glass.*/frame/p"', "sh"]
    return until_line([*shell, program, *flags, f"--user-data-dir={folder}/profile", page.as_uri()], "frame")
