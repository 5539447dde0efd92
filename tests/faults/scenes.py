"""Sticks and kiosks for the faults, made once: what an office published, and kiosks at each stage of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import mkdtemp

from kiosk.channel.housekeeping import tidy
from kiosk.staff.access import Access
from tests.faults.forks import apart
from tests.faults.steps import BOX, CHEAP, NOW, RIGHT, TITLES, a_clock, start
from tests.faults.steps import Place as At

_MEMORY = Path("/dev/shm")
# Bytes of a chunk and more, so that a film takes several writes; the newest pack's own one is the shortest.
_FILM = b"\x1a\x45\xdf\xa3 a film " * 9000
_BASES = ("nothing", "trusting", "noll", "one", "two", "three")


@contextmanager
def prepared() -> Iterator[Path]:
    """Make everything in a folder that is gone afterwards; in memory where there is one, for speed."""
    folder = Path(mkdtemp(prefix="kiosk-faults-", dir=_MEMORY if _MEMORY.is_dir() else None))
    try:
        # What only authors need is loaded in another process: whoever asks will be forked thousands of times.
        made = apart(lambda: make(folder))
        assert made.status == 0, made
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make(folder: Path) -> None:
    """Make sticks and kiosks in an empty folder."""
    from tests.channel.building import a_box, a_publisher

    office = a_publisher(folder / "office")
    for number, title in enumerate(TITLES):
        own = f"only of {title} ".encode() * (100 - 20 * number)
        office.release(title, {"film.webm": _FILM, "own.webm": own})
        shutil.copytree(office.channel, folder / "sticks" / str(number))
    # A kiosk for each base: the one before with one release more.
    for number, base in enumerate(_BASES):
        root = folder / "bases" / base
        if number < 2:
            root.mkdir(parents=True)
        else:
            shutil.copytree(folder / "bases" / _BASES[number - 1], root)
        if base == "nothing":
            continue
        box = a_box(root / BOX, NOW)
        if base == "trusting":
            box.trust(folder / "sticks" / "0")
            continue
        box.install(folder / "sticks" / str(number - 2))
        if base == "noll":
            with closing(box.open()) as state:
                Access(state, a_clock().monotonic, CHEAP).choose(RIGHT)
        # Only the kiosk that is to forget its oldest pack has four.
        if base != "three":
            start(At(root, folder))
            with closing(box.open()) as state:
                tidy(state)
